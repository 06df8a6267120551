import { type ClientSession, MongoServerError } from 'mongodb';
import type { ArchivedConversation, Outline, StoreArchive } from '../contracts/archive.ts';
import { RETENTION_DAYS } from '../contracts/store.ts';
import { headFacts, userOf } from './archivedForm.ts';
import { archivedOf, documentOf, setAsideDocuments, waitingItems } from './mongoArchivedForm.ts';
import { MongoConnection, type MongoOptions, type MongoParts } from './mongoConnection.ts';
import type { ConversationDocument, SetAsideDocument } from './mongoDocument.ts';
import { inTransaction } from './mongoTransaction.ts';
import { keyOf, storedKey } from './storedKey.ts';

const DUPLICATE_KEY = 11000;
/** Without the log, which is most of a document. */
const OUTLINED = {
  rev: 1,
  'head.startedAt': 1,
  'head.user.id': 1,
  'head.timers': 1,
  'outbox.id': 1,
  'outbox.kind': 1,
  'outbox.nextAt': 1,
  'outbox.deadAt': 1,
  'outbox.reason': 1,
  dueAt: 1,
  expireAt: 1,
} as const;

/** MongoDB's store as a whole. Its errors are the store's. */
export class MongoArchive implements StoreArchive {
  readonly #connection: MongoConnection;
  readonly #retentionDays: number;

  private constructor(options: MongoOptions) {
    this.#connection = new MongoConnection(options);
    this.#retentionDays = options.retentionDays ?? RETENTION_DAYS;
  }

  /** @throws MongoSetupError naming cause and cure */
  static async open(options: MongoOptions): Promise<MongoArchive> {
    const archive = new MongoArchive(options);
    await archive.#connection.start();
    return archive;
  }

  outlines({ after, limit }: { after: string | undefined; limit: number }): Promise<Outline[]> {
    const later = after === undefined ? '' : storedKey(after);
    return this.#connection.run(async ({ conversations, setAside }) => {
      const documents = await conversations
        .find({ _id: { $gt: later } }, { projection: OUTLINED })
        .sort({ _id: 1 })
        .limit(limit)
        .toArray();
      const last = documents.length < limit ? undefined : documents.at(-1)?._id;
      const aside = await setAside
        .find({ key: { $gt: later, ...(last === undefined ? {} : { $lte: last }) } })
        .project<Pick<SetAsideDocument, 'key' | 'document'>>({ key: 1, 'document.head': 1 })
        .toArray();
      const byKey = new Map<string, ConversationDocument | undefined>(
        aside.map(({ key }) => [key, undefined]),
      );
      for (const document of documents) byKey.set(document._id, document);
      return [...byKey]
        .sort(([one], [other]) => Buffer.compare(Buffer.from(one), Buffer.from(other)))
        .map(([key, document]) =>
          outlineOf(
            key,
            document,
            aside.filter((each) => each.key === key),
          ),
        );
    });
  }

  read(keys: readonly string[]): Promise<ArchivedConversation[]> {
    const stored = keys.map(storedKey);
    return this.#connection.run(async ({ conversations, setAside }) => {
      const documents = await conversations.find({ _id: { $in: stored } }).toArray();
      const aside = await setAside
        .find({ key: { $in: stored } })
        .sort({ at: 1, _id: 1 })
        .toArray();
      const byKey = new Map(documents.map((document) => [document._id, document]));
      return stored.flatMap(
        (key) =>
          archivedOf(
            key,
            byKey.get(key),
            aside.filter((each) => each.key === key),
          ) ?? [],
      );
    });
  }

  write(
    conversation: ArchivedConversation,
    replaced: ArchivedConversation | undefined,
  ): Promise<boolean> {
    const aside = setAsideDocuments(conversation, this.#retentionDays);
    const touchesAside = aside.length > 0 || (replaced?.setAside.length ?? 0) > 0;
    const document = documentOf(conversation, this.#retentionDays);
    return this.#connection.run(async (parts) => {
      if (!touchesAside) return placed(parts, conversation.key, document, replaced);
      return inTransaction(parts.client, async (session) => {
        if (!(await placed(parts, conversation.key, document, replaced, session))) return false;
        const key = storedKey(conversation.key);
        await parts.setAside.deleteMany({ key }, { session });
        if (aside.length > 0) await parts.setAside.insertMany(aside, { session });
        return true;
      });
    });
  }

  revive(key: string, item: string, at: string): Promise<boolean> {
    const dead = {
      _id: storedKey(key),
      outbox: { $elemMatch: { id: item, deadAt: { $type: 'date' } } },
    } as const;
    return this.#connection.run(async ({ conversations }) => {
      const { modifiedCount } = await conversations.updateOne(dead, {
        $set: { 'outbox.$.nextAt': new Date(at), 'outbox.$.attempts': 0 },
        $unset: { 'outbox.$.deadAt': '', 'outbox.$.reason': '', 'outbox.$.lease': '' },
      });
      return modifiedCount === 1;
    });
  }

  close(): Promise<void> {
    return this.#connection.close();
  }
}

/** Whether the document now stands where `replaced` stood; undefined: there is to be none. */
async function placed(
  { conversations }: MongoParts,
  key: string,
  document: ConversationDocument | undefined,
  replaced: ArchivedConversation | undefined,
  session?: ClientSession,
): Promise<boolean> {
  const _id = storedKey(key);
  const options = session === undefined ? {} : { session };
  const before = replaced?.conversation;
  if (before !== undefined) {
    const { startedAt } = headFacts(before.head);
    const filter = {
      _id,
      rev: before.rev,
      ...(startedAt === '' ? {} : { 'head.startedAt': startedAt }),
    };
    if (document === undefined) {
      return (await conversations.deleteOne(filter, options)).deletedCount === 1;
    }
    return (await conversations.replaceOne(filter, document, options)).matchedCount === 1;
  }
  if (document === undefined) {
    await conversations.deleteOne({ _id, head: { $exists: false } }, options);
    return (await conversations.findOne({ _id }, { projection: { _id: 1 }, ...options })) === null;
  }
  try {
    if (replaced === undefined) {
      await conversations.insertOne(document, options);
      return true;
    }
    const empty = { _id, head: { $exists: false } };
    const put = await conversations.replaceOne(empty, document, { upsert: true, ...options });
    return put.matchedCount + put.upsertedCount === 1;
  } catch (error) {
    if (error instanceof MongoServerError && error.code === DUPLICATE_KEY) return false;
    throw error;
  }
}

function outlineOf(
  key: string,
  document: ConversationDocument | undefined,
  aside: readonly Pick<SetAsideDocument, 'document'>[],
): Outline {
  const users = [document?.head, ...aside.map((each) => each.document['head'])]
    .map((head) => userOf(head) ?? '')
    .filter((user) => user !== '');
  const isThere = document?.head !== undefined;
  return {
    key: keyOf(key),
    rev: isThere ? Number(document.rev) : undefined,
    expireAt: isThere ? document.expireAt?.toISOString() : undefined,
    users: [...new Set(users)],
    items: document === undefined ? [] : waitingItems(document),
    setAside: aside.length,
  };
}
