import type { StoredParts } from './mongoUpdate.ts';

/**
 * What is stored of the conversations that were used last, so that a turn writes only what differs.
 * Never trusted: an entry is used for the very rev that the update then asks for.
 */
export class StoredPartsCache {
  readonly #entries = new Map<string, StoredParts>();
  readonly #capacity: number;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** What is stored at this rev of the conversation that began then; it is taken out. */
  take(key: string, rev: number, startedAt: string): StoredParts | undefined {
    const entry = this.#entries.get(key);
    this.#entries.delete(key);
    return entry?.rev === rev && entry.startedAt === startedAt ? entry : undefined;
  }

  set(key: string, entry: StoredParts | undefined): void {
    this.#entries.delete(key);
    if (entry === undefined) return;
    this.#entries.set(key, entry);
    if (this.#entries.size <= this.#capacity) return;
    const oldest = this.#entries.keys().next();
    if (oldest.done !== true) this.#entries.delete(oldest.value);
  }
}
