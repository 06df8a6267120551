import { createHash } from 'node:crypto';
import type { ArchivedConversation } from '../contracts/archive.ts';

/**
 * What tells whether two stores hold the same of a conversation: SHA-256 of its canonical JSON.
 * Half a character counts as the sign for it, since not every store can hold one.
 */
export function checksumOf(conversation: ArchivedConversation): string {
  return createHash('sha256').update(canonicalJson(conversation)).digest('hex');
}

/** One checksum over those of many conversations, in the order in which they are added. */
export class RunningChecksum {
  readonly #hash = createHash('sha256');

  add(checksum: string): void {
    this.#hash.update(checksum);
  }

  /** The first 16 digits: enough to compare by eye. */
  get short(): string {
    return this.#hash.copy().digest('hex').slice(0, 16);
  }
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => {
    if (typeof each === 'string') return each.toWellFormed();
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return each;
    return Object.fromEntries(
      Object.entries(each).sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)),
    );
  });
}
