import type { TurnResult } from '../turns/turns.ts';
import { carryOut, leaseAt, type OutboxParts } from './carryOut.ts';

const BATCH = 50;

/**
 * Carries out everything that is due now, one after another. What it makes the guide say waits in
 * the conversation until a channel carries it to the user. Throws what the store throws.
 *
 * @param onlyKey only this conversation's; all where it is left out
 * @returns the turns that came of it
 */
export async function runDue(parts: OutboxParts, onlyKey?: string): Promise<TurnResult[]> {
  const results: TurnResult[] = [];
  for (;;) {
    const leased = await parts.store.lease({
      ...leaseAt(parts.clock(), parts, BATCH),
      ...(onlyKey === undefined ? {} : { key: onlyKey }),
    });
    const inOrder = leased.toSorted((a, b) => Date.parse(a.item.dueAt) - Date.parse(b.item.dueAt));
    for (const item of inOrder) {
      const turn = await carryOut(parts, item);
      if (turn !== undefined) results.push(turn);
    }
    if (leased.length < BATCH) return results;
  }
}
