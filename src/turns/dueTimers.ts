import type { Store } from '../contracts/store.ts';
import { fireTimers } from './fireTimers.ts';
import type { TurnResult, Turns } from './turns.ts';

/** Conversations looked at in one go. */
const BATCH = 50;

/**
 * Gives every timer that is due at `now` its turn. Their replies wait in the conversation until a
 * channel carries them to the user. Throws what the store and the turn throw.
 *
 * @param onlyKey only this conversation; all where it is left out
 * @returns the turns, in the order in which the timers were due
 */
export async function runDueTimers(
  parts: { readonly store: Store; readonly turns: Turns },
  now: string,
  onlyKey?: string,
): Promise<TurnResult[]> {
  const keys = onlyKey === undefined ? await parts.store.dueConversations(now, BATCH) : [onlyKey];
  const results: TurnResult[] = [];
  for (const key of keys) {
    results.push(...(await fireTimers(parts, key, { now, channelOpen: false })));
  }
  return results;
}
