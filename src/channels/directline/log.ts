import type { TurnRecord } from '../../contracts/conversation.ts';
import type { Store } from '../../contracts/store.ts';
import { BEGINNING, isSameTurn, type Watermark } from './watermark.ts';

/** Turns of a log that follow a watermark. */
export interface Following {
  readonly records: readonly TurnRecord[];
  /** The turn right before them, where it was read: what was on offer when they were said. */
  readonly before: TurnRecord | undefined;
  /** More may follow. */
  readonly more: boolean;
  /** The log is another one than the watermark's: what the client has seen has been deleted. */
  readonly anew: boolean;
}

const PAGE = 100;

/**
 * Reads on after a watermark. The turn of the watermark itself is read as well: where another one
 * stands in its place the conversation was deleted and begun anew, and all of it follows.
 */
export async function readFollowing(
  store: Pick<Store, 'readTurns'>,
  key: string,
  after: Watermark,
): Promise<Following> {
  const from = Math.max(0, after.seq - 1);
  const turns = await store.readTurns(key, { afterSeq: from, limit: PAGE + 1 });
  const more = turns.length > PAGE;
  if (after.seq === 0) return { records: turns, before: undefined, more, anew: false };
  const [first] = turns;
  if (first !== undefined && isSameTurn(after, first)) {
    return { records: turns.slice(1), before: first, more, anew: false };
  }
  // The log is trimmed at its old end: what is left is all newer than what was seen.
  if (first !== undefined && first.seq > after.seq) {
    return { records: turns, before: undefined, more, anew: false };
  }
  const all = await readFollowing(store, key, BEGINNING);
  return { ...all, anew: true };
}
