import { type ClientSession, type Collection, MongoServerError, type UpdateResult } from 'mongodb';
import { CONVERSATION_VERSION, type TurnRecord } from '../contracts/conversation.ts';
import { NewerConversationError } from '../contracts/newerConversationError.ts';
import type { Leased, LeaseOptions, Release } from '../contracts/outbox.ts';
import { readConversation } from '../contracts/readConversation.ts';
import {
  type Commit,
  type CommitOutcome,
  type LoadOutcome,
  RETENTION_DAYS,
  type Store,
  type TurnListener,
} from '../contracts/store.ts';
import { MongoConnection, type MongoOptions, type MongoParts } from './mongoConnection.ts';
import type { ConversationDocument } from './mongoDocument.ts';
import { headFields, headParts } from './mongoHead.ts';
import { MongoOutbox } from './mongoOutbox.ts';
import { inTransaction } from './mongoTransaction.ts';
import { type StoredTurn, turnOf } from './mongoTurn.ts';
import { type MongoUpdate, mongoUpdate } from './mongoUpdate.ts';
import { MongoWatch } from './mongoWatch.ts';
import { storedKey } from './storedKey.ts';
import { StoredPartsCache } from './storedPartsCache.ts';

const DUPLICATE_KEY = 11000;
/** Conversations of which is known what is stored; about 8 KB each. */
const KNOWN = 2000;
const DAY = 86_400_000;

/**
 * Conversations in MongoDB: one document each, one update a turn, confirmed when the majority has
 * it in its journal. Errors name cause and cure: StoreUnavailableError where the same may be tried
 * again, which is said within 4 seconds; MongoSetupError; MongoCommandError.
 */
export class MongoStore implements Store {
  readonly #connection: MongoConnection;
  readonly #watch: MongoWatch;
  readonly #outbox: MongoOutbox;
  readonly #known = new StoredPartsCache(KNOWN);
  readonly #retentionDays: number;

  private constructor(options: MongoOptions) {
    this.#connection = new MongoConnection(options);
    this.#watch = new MongoWatch(this.#connection);
    this.#outbox = new MongoOutbox(this.#connection);
    this.#retentionDays = options.retentionDays ?? RETENTION_DAYS;
  }

  /**
   * The store, connected; where nobody answers it goes on trying, and says so at each use.
   *
   * @throws MongoSetupError naming cause and cure
   */
  static async open(options: MongoOptions): Promise<MongoStore> {
    const store = new MongoStore(options);
    await store.#connection.start();
    return store;
  }

  /** The driver's client, for who counts its commands. */
  get client() {
    return this.#connection.client;
  }

  async load(key: string): Promise<LoadOutcome> {
    const document = await this.#connection.run(({ conversations }) =>
      conversations.findOne(
        { _id: storedKey(key) },
        // The very latest, whether the majority has it or not: the commit compares it anyway.
        { projection: { log: 0, gone: 0, outbox: 0 }, readConcern: 'local' },
      ),
    );
    if (document === null) return { outcome: 'none' };
    if (document.head === undefined) {
      return document.lost === undefined
        ? { outcome: 'none' }
        : { outcome: 'setAside', reason: document.lost.reason };
    }
    const reading = readConversation(headFields(document.head, document.rev));
    if (reading.ok) {
      this.#remember(key, document);
      return { outcome: 'found', conversation: reading.conversation };
    }
    if (reading.newer) throw new NewerConversationError(reading.reason);
    await this.#setAside(key);
    return this.load(key);
  }

  async commit(commit: Commit): Promise<CommitOutcome> {
    const { key, expectedRev, conversation, turn, forget } = commit;
    const before = this.#known.take(key, expectedRev, conversation.startedAt);
    const change = mongoUpdate(commit, before, this.#retentionDays);
    const written = await this.#connection.run((parts) =>
      unlessThere(
        forget === true
          ? forgotten(parts, storedKey(key), change)
          : updated(parts.conversations, change),
      ),
    );
    if (written) {
      this.#known.set(key, change.after);
      return { outcome: 'committed' };
    }
    if ((await this.#findTurn(key, turn.activity, 'local')) === undefined) {
      return { outcome: 'conflict' };
    }
    // Who is told "duplicate" writes nothing more: it has to be the majority's word, for which a
    // linearizable read may wait for a tenth of a second.
    const confirmed = await this.findTurn(key, turn.activity);
    const handled =
      confirmed === undefined
        ? await this.#findTurn(key, turn.activity, 'linearizable')
        : confirmed;
    return handled === undefined
      ? { outcome: 'conflict' }
      : { outcome: 'duplicate', turn: handled };
  }

  findTurn(key: string, activity: string): Promise<TurnRecord | null | undefined> {
    return this.#findTurn(key, activity, 'majority');
  }

  readTurns(
    key: string,
    { afterSeq, limit }: { afterSeq: number; limit: number },
  ): Promise<TurnRecord[]> {
    return this.#connection.run(async ({ conversations }) => {
      const later = { $filter: { input: '$log', cond: { $gt: ['$$this.seq', afterSeq] } } };
      const found = await conversations.findOne<{ log?: StoredTurn[] | null }>(
        { _id: storedKey(key) },
        { projection: { log: { $slice: [later, limit] } } },
      );
      return (found?.log ?? []).map(turnOf);
    });
  }

  lease(options: LeaseOptions): Promise<Leased[]> {
    return this.#outbox.lease(options);
  }

  release(leased: Pick<Leased, 'key' | 'item' | 'lease'>, next: Release): Promise<boolean> {
    return this.#outbox.release(leased, next);
  }

  countDeadLetters(): Promise<number> {
    return this.#outbox.countDead();
  }

  watch(listener: TurnListener): Promise<{ close(): Promise<void> }> {
    return this.#watch.add(listener);
  }

  /** The server does the same by itself once a minute; a document past its time is never read. */
  purge(now: string, limit: number): Promise<number> {
    const past = { expireAt: { $lte: new Date(now) } };
    return this.#connection.run(async ({ conversations, setAside }) => {
      await setAside.deleteMany(past);
      const found = conversations.find(past, { projection: { _id: 1 } }).limit(limit);
      const ids = (await found.toArray()).map(({ _id }) => _id);
      if (ids.length === 0) return 0;
      return (await conversations.deleteMany({ _id: { $in: ids }, ...past })).deletedCount;
    });
  }

  countSetAside(): Promise<number> {
    return this.#connection.run(({ setAside }) => setAside.countDocuments());
  }

  async ping(): Promise<void> {
    await this.#connection.run(({ db }) => db.command({ ping: 1 }));
  }

  async close(): Promise<void> {
    await this.#watch.close();
    await this.#connection.close();
  }

  #findTurn(
    key: string,
    activity: string,
    readConcern: 'local' | 'majority' | 'linearizable',
  ): Promise<TurnRecord | null | undefined> {
    const match = { $elemMatch: { activity: storedKey(activity) } };
    return this.#connection.run(async ({ conversations }) => {
      const found = await conversations.findOne<Pick<ConversationDocument, 'log' | 'gone'>>(
        { _id: storedKey(key) },
        { projection: { log: match, gone: match }, readConcern },
      );
      const [turn] = found?.log ?? [];
      if (turn !== undefined) return turnOf(turn);
      return found?.gone?.[0] === undefined ? undefined : null;
    });
  }

  #remember(key: string, { rev, head, expireAt }: ConversationDocument): void {
    const parts = headParts(head, CONVERSATION_VERSION);
    const startedAt = head?.['startedAt'];
    if (parts === undefined || rev === undefined || typeof startedAt !== 'string') return;
    this.#known.set(key, {
      rev,
      startedAt,
      head: parts,
      // A document that another hand has made may have none: the next turn then writes it.
      expireAt: expireAt?.getTime() ?? 0,
    });
  }

  /** Moves what cannot be read out of the way; where it can be read after all, nothing happens. */
  #setAside(key: string): Promise<void> {
    const _id = storedKey(key);
    return this.#connection.run(({ client, conversations, setAside }) =>
      inTransaction(client, async (session) => {
        const found = await conversations.findOne({ _id }, { session });
        if (found?.head === undefined) return;
        const reading = readConversation(headFields(found.head, found.rev));
        if (reading.ok || reading.newer) return;
        const { _id: _, ...document } = found;
        const at = new Date();
        const expireAt = new Date(at.getTime() + this.#retentionDays * DAY);
        const { reason } = reading;
        await setAside.insertOne({ key: _id, at, reason, document, expireAt }, { session });
        const left = {
          ...(found.gone === undefined ? {} : { gone: found.gone }),
          ...(found.outbox === undefined ? {} : { outbox: found.outbox }),
          lost: { reason, at },
          expireAt,
        };
        await conversations.replaceOne({ _id }, left, { session });
      }),
    );
  }
}

/** Whether the update found the conversation as it expected it. */
async function updated(
  conversations: Collection<ConversationDocument>,
  { filter, update, upsert }: MongoUpdate,
  session?: ClientSession,
): Promise<boolean> {
  const options = { upsert, ...(session === undefined ? {} : { session }) };
  const result: UpdateResult = await conversations.updateOne(filter, update, options);
  return result.matchedCount + result.upsertedCount === 1;
}

/** Deletes with the turn what had been set aside of the conversation: the only turn of two documents. */
function forgotten(parts: MongoParts, key: string, change: MongoUpdate): Promise<boolean> {
  return inTransaction(parts.client, async (session) => {
    if (!(await updated(parts.conversations, change, session))) return false;
    await parts.setAside.deleteMany({ key }, { session });
    return true;
  });
}

/** False where a document was to be made and is there already. */
async function unlessThere(write: Promise<boolean>): Promise<boolean> {
  try {
    return await write;
  } catch (error) {
    if (error instanceof MongoServerError && error.code === DUPLICATE_KEY) return false;
    throw error;
  }
}
