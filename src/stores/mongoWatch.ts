import { setTimeout as sleep } from 'node:timers/promises';
import type { ChangeStream, Document, ResumeToken, Timestamp } from 'mongodb';
import type { TurnListener } from '../contracts/store.ts';
import { atMost } from './atMost.ts';
import type { MongoConnection } from './mongoConnection.ts';
import { keyOf } from './storedKey.ts';

/** Only turns count `rev`; of them the server sends no more than what is needed. */
export const TURNS_CHANGED: Document[] = [
  {
    $match: {
      $or: [
        { 'updateDescription.updatedFields.rev': { $exists: true } },
        { operationType: { $in: ['insert', 'replace'] }, 'fullDocument.rev': { $exists: true } },
      ],
    },
  },
  {
    $project: {
      documentKey: 1,
      rev: { $ifNull: ['$updateDescription.updatedFields.rev', '$fullDocument.rev'] },
    },
  },
];

/** How long the server holds an answer back that says nothing; closing waits for as long. */
const AWAIT_MS = 250;
const WAIT_MS = 500;
/** Where the server is gone the driver looks for it before it closes a stream; nobody waits for that. */
const CLOSING_MS = 1000;
/** The place in the stream is no longer kept by the server. */
const HISTORY_LOST = new Set([260, 280, 286]);

interface Appended extends Document {
  readonly documentKey?: { readonly _id?: unknown };
  readonly rev?: unknown;
}

/**
 * One change stream for all who want to know which logs have grown, open while there is anybody.
 * After an interruption it goes on where it was.
 */
export class MongoWatch {
  readonly #connection: MongoConnection;
  readonly #listeners = new Set<TurnListener>();
  #stream: ChangeStream<Document, Appended> | undefined;
  #running: Promise<void> | undefined;

  constructor(connection: MongoConnection) {
    this.#connection = connection;
  }

  async add(listener: TurnListener): Promise<{ close(): Promise<void> }> {
    // A place in time from which nothing is missed, however long the stream takes to open.
    const now = await this.#connection.run(({ db }) => db.command({ hello: 1 }));
    const own: TurnListener = (key, seq) => listener(key, seq);
    this.#listeners.add(own);
    this.#running ??= this.#follow(now['operationTime']).finally(() => {
      this.#running = undefined;
    });
    return {
      close: async () => {
        this.#listeners.delete(own);
        if (this.#listeners.size === 0) await this.close();
      },
    };
  }

  async close(): Promise<void> {
    this.#listeners.clear();
    await atMost(CLOSING_MS, this.#end());
  }

  async #end(): Promise<void> {
    await this.#stream?.close();
    await this.#running;
  }

  async #follow(since: Timestamp): Promise<void> {
    let place: { startAtOperationTime: Timestamp } | { resumeAfter: ResumeToken } | object = {
      startAtOperationTime: since,
    };
    while (this.#listeners.size > 0) {
      try {
        const stream = await this.#connection.run(async ({ conversations }) =>
          conversations.watch<Document, Appended>(TURNS_CHANGED, {
            ...place,
            maxAwaitTimeMS: AWAIT_MS,
          }),
        );
        this.#stream = stream;
        // Closed in the meantime: nobody saw the stream that was being opened.
        if (this.#listeners.size === 0) await stream.close();
        while (!stream.closed) {
          this.#tell(await stream.next());
          place = { resumeAfter: stream.resumeToken };
        }
      } catch (error) {
        if (this.#listeners.size === 0) return;
        this.#connection.report(error);
        if (isHistoryLost(error)) place = {};
        await this.#stream?.close();
        await sleep(WAIT_MS);
      }
    }
  }

  #tell({ documentKey, rev }: Appended): void {
    if (typeof documentKey?._id !== 'string' || typeof rev !== 'number') return;
    for (const listener of this.#listeners) listener(keyOf(documentKey._id), rev);
  }
}

function isHistoryLost(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error
    ? HISTORY_LOST.has(Number(error.code))
    : false;
}
