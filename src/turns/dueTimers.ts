import type { Store } from '../contracts/store.ts';
import type { TurnResult, Turns } from './turns.ts';

/** Conversations looked at in one go. */
const BATCH = 50;

/**
 * Gives every timer that is due at `now` its turn; the same timer never has two, since its turn's
 * activity id is made of the timer. Their replies wait in the conversation until a channel carries
 * them to the user.
 *
 * @param onlyKey only this conversation; all where it is left out
 * @returns the turns, in the order in which the timers were due
 */
export async function runDueTimers(
  parts: { readonly store: Store; readonly turns: Turns },
  now: string,
  onlyKey?: string,
): Promise<TurnResult[]> {
  const results: TurnResult[] = [];
  const keys = await parts.store.dueConversations(now, BATCH);
  for (const key of keys) {
    if (onlyKey !== undefined && key !== onlyKey) continue;
    const loaded = await parts.store.load(key);
    if (loaded.outcome !== 'found') continue;
    const separator = key.indexOf(':');
    for (const timer of loaded.conversation.timers) {
      if (timer.dueAt > now) continue;
      results.push(
        await parts.turns.handle({
          channel: key.slice(0, separator),
          conversation: key.slice(separator + 1),
          activity: `timer:${timer.id}:${timer.dueAt}`,
          user: loaded.conversation.user,
          content: { kind: 'timer', timer: timer.id },
          capabilities: { proactive: false },
          at: now,
        }),
      );
    }
  }
  return results;
}
