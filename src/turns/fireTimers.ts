import type { Store } from '../contracts/store.ts';
import type { TurnResult, Turns } from './turns.ts';

export interface FireOptions {
  /** ISO instant in UTC. */
  readonly now: string;
  /** What the timers say reaches the user at once; otherwise it waits for the next turn. */
  readonly channelOpen: boolean;
}

/**
 * Gives every due timer of one conversation its turn, the earliest first. The same timer never has
 * two, whoever else looks at it: its turn's activity id is made of the timer.
 */
export async function fireTimers(
  { store, turns }: { readonly store: Store; readonly turns: Turns },
  key: string,
  { now, channelOpen }: FireOptions,
): Promise<TurnResult[]> {
  const loaded = await store.load(key);
  if (loaded.outcome !== 'found') return [];
  const { timers, user } = loaded.conversation;
  const due = timers
    .filter(({ dueAt }) => Date.parse(dueAt) <= Date.parse(now))
    .sort((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt));
  const separator = key.indexOf(':');
  const results: TurnResult[] = [];
  for (const timer of due) {
    results.push(
      await turns.handle({
        channel: key.slice(0, separator),
        conversation: key.slice(separator + 1),
        activity: `timer:${timer.id}:${timer.dueAt}`,
        user,
        content: { kind: 'timer', timer: timer.id },
        capabilities: { proactive: channelOpen },
        at: now,
      }),
    );
  }
  return results;
}
