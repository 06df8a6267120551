import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Collection,
  type Db,
  MongoClient,
  type MongoClientOptions,
  ReadConcern,
} from 'mongodb';
import { StoreUnavailableError } from '../contracts/storeUnavailableError.ts';
import { atMost } from './atMost.ts';
import { databaseOf } from './databaseOf.ts';
import type { ConversationDocument, SetAsideDocument } from './mongoDocument.ts';
import { OLDEST_SERVER, tooOld, translated, unreachable, unreadable } from './mongoError.ts';
import { MongoSetupError } from './mongoSetupError.ts';
import { StoreClosedError } from './storeClosedError.ts';

export interface MongoOptions {
  /** mongodb:// or mongodb+srv://; the database is "lotse" where it names none. */
  readonly uri: string;
  /** How long a conversation is kept, in days. */
  readonly retentionDays?: number;
  /** Told when the connection is lost, and why, and when it is there again. */
  readonly onState?: (sentence: string) => void;
  /** Commands are published as events, for tests and benches. */
  readonly monitorCommands?: boolean;
}

/** The open database. */
export interface MongoParts {
  readonly client: MongoClient;
  readonly db: Db;
  readonly conversations: Collection<ConversationDocument>;
  readonly setAside: Collection<SetAsideDocument>;
}

/** A user waits for 5 seconds at most: what has not come until then has failed. */
const DEADLINE_MS = 4000;
/** What fails fast is tried again after this, while there is time left for it. */
const AGAIN_MS = 100;
const LEAST_TIME_MS = 1000;
/** After a failure whoever comes next does not wait as well: somebody tries anew after this. */
const REST_MS = 1000;
/** A server that is gone is told nothing; the connections end with the process at the latest. */
const CLOSING_MS = 2000;
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 10_000;

/**
 * The connection to MongoDB: begun in any case, waited for with backoff, and lost and found again
 * without a restart. No operation takes longer than a user can wait.
 */
export class MongoConnection {
  readonly #options: MongoOptions;
  readonly #hosts: string;
  readonly #running = new Set<Promise<unknown>>();
  readonly #abandoned = new AbortController();
  #parts: MongoParts | undefined;
  /** Why nothing goes at the moment. */
  #trouble: Error | undefined;
  #restUntil = 0;
  #closed = false;

  constructor(options: MongoOptions) {
    this.#options = options;
    this.#hosts = hostsOf(options.uri);
  }

  /** Everything about the client that can be observed, once it is connected. */
  get client(): MongoClient | undefined {
    return this.#parts?.client;
  }

  /**
   * Tries once. Where nobody answers it goes on trying in the background and resolves all the same.
   *
   * @throws MongoSetupError where waiting would not help: credentials, an old server, no replica set
   */
  async start(): Promise<void> {
    try {
      await this.#connect();
    } catch (error) {
      if (!(error instanceof StoreUnavailableError)) throw error;
      this.#lost(error);
      this.#connectLater(FIRST_WAIT_MS);
    }
  }

  /**
   * What `operation` gives; it may be carried out again, so it has to bear that. Or within 4 seconds an error of ours: StoreUnavailableError where it
   * may simply be tried again, StoreClosedError, MongoSetupError, MongoCommandError.
   */
  run<T>(operation: (parts: MongoParts) => Promise<T>): Promise<T> {
    const result = this.#run(operation);
    this.#running.add(result);
    const done = () => this.#running.delete(result);
    result.then(done, done);
    return result;
  }

  /** Tells the operator of what failed in the background and is tried again. */
  report(error: unknown): void {
    const ours = translated(error, this.#hosts);
    if (this.#trouble === undefined && Error.isError(ours)) this.#options.onState?.(ours.message);
  }

  /** Resolves when what is under way has come to its end and the connections are closed. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#abandoned.abort();
    await Promise.allSettled(this.#running);
    await atMost(CLOSING_MS, Promise.resolve(this.#parts?.client.close()));
  }

  async #run<T>(operation: (parts: MongoParts) => Promise<T>): Promise<T> {
    if (this.#closed) throw new StoreClosedError();
    const parts = this.#parts;
    const resting = this.#trouble !== undefined && performance.now() < this.#restUntil;
    if (parts === undefined || resting) {
      throw this.#trouble ?? unreachable(`MongoDB at ${this.#hosts}`, 'not connected yet');
    }
    const until = performance.now() + DEADLINE_MS;
    for (;;) {
      try {
        const result = await inTime(operation(parts), until - performance.now(), () =>
          unreachable(`MongoDB at ${this.#hosts}`, 'it does not answer in time'),
        );
        this.#found();
        return result;
      } catch (error) {
        const ours = translated(error, this.#hosts);
        const temporary = ours instanceof StoreUnavailableError;
        // An election is over in a moment: no user need learn of it.
        if (!temporary || this.#closed || performance.now() + LEAST_TIME_MS > until) {
          if (temporary) this.#lost(ours);
          throw ours;
        }
        await sleep(AGAIN_MS);
      }
    }
  }

  #lost(trouble: Error): void {
    if (this.#trouble === undefined) this.#options.onState?.(trouble.message);
    this.#trouble = trouble;
    this.#restUntil = performance.now() + REST_MS;
  }

  #found(): void {
    if (this.#trouble === undefined) return;
    this.#trouble = undefined;
    this.#options.onState?.(`MongoDB at ${this.#hosts} is there again.`);
  }

  #connectLater(wait: number): void {
    const timer = setTimeout(() => {
      this.#connect().then(
        () => this.#found(),
        (error: unknown) => {
          if (this.#closed) return;
          // Set up wrongly: said as often as it changes, and tried on, since the server may be mended.
          if (Error.isError(error) && error.message !== this.#trouble?.message) {
            this.#options.onState?.(error.message);
            this.#trouble = error;
          }
          this.#connectLater(Math.min(wait * 2, LONGEST_WAIT_MS) * (0.75 + Math.random() / 2));
        },
      );
    }, wait);
    timer.unref();
    this.#abandoned.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }

  async #connect(): Promise<void> {
    let client: MongoClient | undefined;
    try {
      client = clientFor(this.#options);
      await client.connect();
      const db = client.db(databaseOf(this.#options.uri), {
        writeConcern: { w: 'majority', journal: true },
        readConcern: new ReadConcern('majority'),
        readPreference: 'primary',
        ignoreUndefined: true,
      });
      await this.#inspect(db);
      const parts = await opened(client, db);
      if (this.#closed) throw new StoreClosedError();
      this.#parts = parts;
    } catch (error) {
      await client?.close();
      throw translated(error, this.#hosts);
    }
  }

  /** What the store relies on: updates of documents as a whole by majority, and change streams. */
  async #inspect(db: Db): Promise<void> {
    const hello = await db.command({ hello: 1 });
    const at = `MongoDB at ${this.#hosts}`;
    if (Number(hello['maxWireVersion']) < OLDEST_SERVER.wireVersion) throw tooOld(at);
    if (hello['setName'] === undefined && hello['msg'] !== 'isdbgrid') {
      throw new MongoSetupError(
        `${at} is a single server. A replica set is needed, of one member at least: start mongod ` +
          'with --replSet and run rs.initiate() on it once.',
      );
    }
  }
}

function clientFor({ uri, monitorCommands = false }: MongoOptions): MongoClient {
  const options: MongoClientOptions = {
    appName: 'lotse',
    monitorCommands,
    retryReads: true,
    retryWrites: true,
    serverSelectionTimeoutMS: DEADLINE_MS - 500,
    waitQueueTimeoutMS: DEADLINE_MS,
    connectTimeoutMS: 3000,
    // A server that has gone silent gives its connections free.
    socketTimeoutMS: 10_000,
    heartbeatFrequencyMS: 5000,
  };
  try {
    return new MongoClient(uri, options);
  } catch {
    throw unreadable();
  }
}

/** The collections, with their indexes made; where they are there already nothing happens. */
async function opened(client: MongoClient, db: Db): Promise<MongoParts> {
  const conversations = db.collection<ConversationDocument>('conversations');
  const setAside = db.collection<SetAsideDocument>('setAside');
  await conversations.createIndexes([
    { key: { dueAt: 1 }, name: 'due', sparse: true },
    { key: { 'outbox.nextAt': 1 }, name: 'outbox', sparse: true },
    { key: { 'outbox.deadAt': 1 }, name: 'deadLetters', sparse: true },
    { key: { expireAt: 1 }, name: 'retention', expireAfterSeconds: 0 },
  ]);
  await setAside.createIndexes([
    { key: { key: 1 }, name: 'key' },
    { key: { expireAt: 1 }, name: 'retention', expireAfterSeconds: 0 },
  ]);
  return { client, db, conversations, setAside };
}

async function inTime<T>(work: Promise<T>, ms: number, late: () => Error): Promise<T> {
  // What comes too late is nobody's any more, an error neither.
  work.catch(() => undefined);
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), ms);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

/** The part of the URI that may be told: what stands between the credentials and the database. */
function hostsOf(uri: string): string {
  return /^mongodb(?:\+srv)?:\/\/(?:[^/]*@)?([^/?]*)/.exec(uri)?.[1] ?? 'an unknown address';
}
