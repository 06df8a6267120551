import { randomInt } from 'node:crypto';
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
import { isThere, MongoBatches, type Written } from './mongoBatches.ts';
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

/** Conversations of which is known what is stored; about 8 KB each. */
const KNOWN = 2000;
const DAY = 86_400_000;
/** Numbers of commits in one series; series are drawn at random. */
const COMMITS = 2 ** 22;

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
  readonly #batches: MongoBatches;
  readonly #series = randomInt(2 ** 31);
  #commits = 0;

  private constructor(options: MongoOptions) {
    this.#connection = new MongoConnection(options);
    this.#watch = new MongoWatch(this.#connection);
    this.#outbox = new MongoOutbox(this.#connection);
    this.#batches = new MongoBatches(this.#connection);
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
    const by = this.#nextNumber();
    const change = mongoUpdate(commit, by, before, this.#retentionDays);
    const written =
      forget === true
        ? await this.#connection.run((parts) => forgotten(parts, storedKey(key), change))
        : await this.#batches.write(change);
    if (written === 'written') {
      this.#known.set(key, change.after);
      return { outcome: 'committed' };
    }
    const { activity } = turn;
    if ((await this.#findEntry(key, activity, 'local')) === undefined) {
      return { outcome: 'conflict' };
    }
    // Who is told "duplicate" writes nothing more: it has to be the majority's word, for which a
    // linearizable read may wait for a tenth of a second.
    const handled =
      (await this.#findEntry(key, activity, 'majority')) ??
      (await this.#findEntry(key, activity, 'linearizable'));
    if (handled === undefined) return { outcome: 'conflict' };
    // This very commit's: it was sent again after an answer was lost, or with others that failed.
    return handled.by === by
      ? { outcome: 'committed' }
      : { outcome: 'duplicate', turn: handled.turn };
  }

  async findTurn(key: string, activity: string): Promise<TurnRecord | null | undefined> {
    return (await this.#findEntry(key, activity, 'majority'))?.turn;
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
    this.#batches.flush();
    await this.#watch.close();
    await this.#connection.close();
  }

  /** What is known of an activity: its turn, or null where it deleted the conversation. */
  #findEntry(
    key: string,
    activity: string,
    readConcern: 'local' | 'majority' | 'linearizable',
  ): Promise<{ readonly turn: TurnRecord | null; readonly by?: number } | undefined> {
    const match = { $elemMatch: { activity: storedKey(activity) } };
    return this.#connection.run(async ({ conversations }) => {
      const found = await conversations.findOne<Pick<ConversationDocument, 'log' | 'gone'>>(
        { _id: storedKey(key) },
        { projection: { log: match, gone: match }, readConcern },
      );
      const [turn] = found?.log ?? [];
      if (turn !== undefined) {
        return { turn: turnOf(turn), ...(turn.by === undefined ? {} : { by: turn.by }) };
      }
      return found?.gone?.[0] === undefined ? undefined : { turn: null };
    });
  }

  /** No other commit has it, of this process or another. */
  #nextNumber(): number {
    this.#commits = (this.#commits + 1) % COMMITS;
    return this.#series * COMMITS + this.#commits;
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

/** Deletes with the turn what had been set aside of the conversation: the only turn of two documents. */
async function forgotten(parts: MongoParts, key: string, change: MongoUpdate): Promise<Written> {
  const { filter, update, upsert } = change;
  try {
    return await inTransaction(parts.client, async (session) => {
      const done = await parts.conversations.updateOne(filter, update, { upsert, session });
      if (done.matchedCount + done.upsertedCount !== 1) return 'refused';
      await parts.setAside.deleteMany({ key }, { session });
      return 'written';
    });
  } catch (error) {
    if (isThere(error)) return 'refused';
    throw error;
  }
}
