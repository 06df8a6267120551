import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { StoreArchive } from '../contracts/archive.ts';
import type { StoreName } from './options.ts';

export type NamedStore = Exclude<StoreName, { kind: 'env' }>;

/** The store is not there, or is named twice; the message says what to do. */
export class NoStoreError extends Error {
  override readonly name = 'NoStoreError';
}

/**
 * Opens a store as a whole.
 *
 * @param options.make a file that is not there is made; else it is a mistake
 * @throws NoStoreError, and what the stores throw, each with cause and cure and no password
 */
export async function openArchive(
  store: NamedStore,
  options: { readonly make: boolean; readonly retentionDays: number },
): Promise<StoreArchive> {
  if (store.kind === 'mongodb') {
    // Only here, because the driver takes a third of a second to load.
    const { MongoArchive } = await import('../stores/mongoArchive.ts');
    return MongoArchive.open({ uri: store.uri, retentionDays: options.retentionDays });
  }
  const { file } = store;
  if (!options.make && !existsSync(file)) {
    throw new NoStoreError(
      `There is no file ${file}. Name the store's file: sqlite:FILE, or SQLITE_FILE in the environment.`,
    );
  }
  const { SqliteArchive } = await import('../stores/sqliteArchive.ts');
  // What was copied is to outlast a loss of power, since the source may be deleted next.
  return new SqliteArchive({ file, synchronous: 'FULL' });
}

/** Throws NoStoreError where both are the same file, or the same database by the same address. */
export function refuseSame(from: NamedStore, to: NamedStore): void {
  if (placeOf(from) !== placeOf(to)) return;
  throw new NoStoreError('FROM and TO are the same store. Name another one to copy into.');
}

function placeOf(store: NamedStore): string {
  if (store.kind === 'sqlite') {
    return existsSync(store.file) ? realpathSync(store.file) : resolve(store.file);
  }
  // Neither credentials nor options make another database of it.
  return store.uri.replace(/^([^:]+:\/\/)(?:[^/]*@)?/, '$1').replace(/\?.*$/s, '');
}
