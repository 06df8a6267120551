import { type Collection, MongoBulkWriteError, type UpdateResult } from 'mongodb';
import type { MongoConnection } from './mongoConnection.ts';
import type { ConversationDocument } from './mongoDocument.ts';
import type { MongoUpdate } from './mongoUpdate.ts';

/**
 * Whether an update found its conversation as it expected it. `unsure`: not all of those that were
 * sent with it did, and the server only counts them.
 */
export type Written = 'written' | 'refused' | 'unsure';

interface Pending {
  readonly change: MongoUpdate;
  readonly resolve: (written: Written) => void;
  readonly reject: (error: unknown) => void;
}

/** Few enough that none waits long for the others: the server does them one after another. */
const LARGEST = 20;
const DUPLICATE_KEY = 11000;

/**
 * Sends turns that are committed in the same tick as one command. Each stays an update of its own,
 * of one document, all of it or nothing; what they share is the way to the server, which costs more
 * than the turn itself.
 */
export class MongoBatches {
  readonly #connection: MongoConnection;
  #pending: Pending[] = [];

  constructor(connection: MongoConnection) {
    this.#connection = connection;
  }

  /** Rejects as `MongoConnection.run` does. */
  write(change: MongoUpdate): Promise<Written> {
    return new Promise((resolve, reject) => {
      this.#pending.push({ change, resolve, reject });
      if (this.#pending.length === 1) setImmediate(() => this.flush());
    });
  }

  /** Sends what waits for the end of the tick now. */
  flush(): void {
    const all = this.#pending;
    this.#pending = [];
    for (let from = 0; from < all.length; from += LARGEST) {
      this.#send(all.slice(from, from + LARGEST));
    }
  }

  #send(batch: readonly Pending[]): void {
    const changes = batch.map(({ change }) => change);
    this.#connection
      .run(({ conversations }) =>
        changes.length === 1 ? one(conversations, changes) : several(conversations, changes),
      )
      .then(
        (outcomes) => {
          for (const [index, { resolve }] of batch.entries()) resolve(outcomes[index] ?? 'unsure');
        },
        (error: unknown) => {
          for (const { reject } of batch) reject(error);
        },
      );
  }
}

async function one(
  conversations: Collection<ConversationDocument>,
  changes: readonly MongoUpdate[],
): Promise<Written[]> {
  return Promise.all(
    changes.map(async ({ filter, update, upsert }) => {
      try {
        const done: UpdateResult = await conversations.updateOne(filter, update, { upsert });
        return done.matchedCount + done.upsertedCount === 1 ? 'written' : 'refused';
      } catch (error) {
        if (isThere(error)) return 'refused';
        throw error;
      }
    }),
  );
}

async function several(
  conversations: Collection<ConversationDocument>,
  changes: readonly MongoUpdate[],
): Promise<Written[]> {
  const operations = changes.map(({ filter, update, upsert }) => ({
    updateOne: { filter, update, upsert },
  }));
  const options = { ordered: false };
  const { result, errors } = await conversations.bulkWrite(operations, options).then(
    (done) => ({ result: done, errors: [] }),
    (error: unknown) => {
      // Documents that were to be made and are there; anything else concerns them all.
      if (!(error instanceof MongoBulkWriteError)) throw error;
      const each = [error.writeErrors].flat();
      const known = each.length > 0 && each.every(({ code }) => code === DUPLICATE_KEY);
      if (!known || error.result.getWriteConcernError() !== undefined) throw error;
      return { result: error.result, errors: each };
    },
  );
  const there = new Set(errors.map(({ index }) => index));
  const made = (index: number) => result.upsertedIds[index] !== undefined;
  const rest = changes.filter((_, index) => !there.has(index) && !made(index)).length;
  const all: Written = result.matchedCount === rest ? 'written' : 'unsure';
  return changes.map((_, index) => (there.has(index) ? 'refused' : made(index) ? 'written' : all));
}

/** A document was to be made and is there already. */
export function isThere(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === DUPLICATE_KEY
  );
}
