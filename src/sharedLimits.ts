import { hash } from 'node:crypto';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterMongo,
} from 'rate-limiter-flexible';
import type { SharedLimiter } from './channels/directline/limits.ts';
import { atMost } from './stores/atMost.ts';
import { databaseOf } from './stores/databaseOf.ts';

/** Counts of one minute for all instances together. */
export interface SharedLimits {
  readonly limiter: SharedLimiter;
  close(): Promise<void>;
}

const COLLECTION = 'rateLimits';
const MINUTE = 60;
/** While MongoDB is away each instance counts for itself. */
const PATIENCE_MS = 500;
/** One that is there but busy is waited for: counts of its own would let too much in. */
const BUSY_MS = 2000;
/** A server that is gone is not waited for. */
const CLOSING_MS = 1000;
const TIDY_AGAIN_MS = 60_000;

/**
 * Limits counted in MongoDB, beside the conversations; keys are digests and go after a minute.
 *
 * @param onError told when the counts cannot be kept tidy
 */
export async function mongoLimits(
  uri: string,
  onError: (error: unknown) => void,
): Promise<SharedLimits> {
  // Only here, because the driver takes a third of a second to load.
  const { MongoClient } = await import('mongodb');
  const client = new MongoClient(uri, {
    maxPoolSize: 8,
    serverSelectionTimeoutMS: PATIENCE_MS,
    timeoutMS: BUSY_MS,
  });
  const dbName = databaseOf(uri);
  let again: NodeJS.Timeout | undefined;
  const tidy = async (): Promise<void> => {
    try {
      await index(client.db(dbName).collection(COLLECTION));
    } catch (error) {
      onError(error);
      again = setTimeout(tidy, TIDY_AGAIN_MS).unref();
    }
  };
  const indexed = tidy();
  return {
    limiter: (keyPrefix, points) =>
      digesting(
        new RateLimiterMongo({
          storeClient: client,
          dbName,
          tableName: COLLECTION,
          keyPrefix,
          points,
          duration: MINUTE,
          disableIndexesCreation: true,
          inMemoryBlockOnConsumed: points + 1,
          insuranceLimiter: new RateLimiterMemory({ keyPrefix, points, duration: MINUTE }),
        }),
        indexed,
      ),
    close: async () => {
      clearTimeout(again);
      await atMost(CLOSING_MS, indexed);
      clearTimeout(again);
      await atMost(CLOSING_MS, client.close());
    },
  };
}

interface Indexed {
  createIndex(keys: Record<string, 1>, options: object): Promise<unknown>;
}

async function index(collection: Indexed): Promise<void> {
  await collection.createIndex({ expire: 1 }, { expireAfterSeconds: 0 });
  await collection.createIndex({ key: 1 }, { unique: true });
}

/**
 * Nobody's address stands in the database. Nothing is counted before the index that makes keys
 * unique was seen to: two instances at their first start would count beside each other.
 */
function digesting(limiter: RateLimiterAbstract, indexed: Promise<void>): RateLimiterAbstract {
  const consume = limiter.consume.bind(limiter);
  limiter.consume = async (key, ...rest) => {
    await indexed;
    return consume(hash('sha256', String(key), 'base64url').slice(0, 22), ...rest);
  };
  return limiter;
}
