import type { Store } from '../contracts/store.ts';
import { fireTimers } from './fireTimers.ts';
import type { TurnResult, Turns } from './turns.ts';

export interface DispatcherParts {
  readonly store: Store;
  readonly turns: Turns;
  /** Now, as an ISO instant in UTC. */
  readonly clock: () => string;
  /** How long to rest between two looks at the store. */
  readonly intervalMs: number;
  /**
   * A channel is open for what the timers say: it is shown at once, by this, and counts as shown.
   * Left out, it waits in the conversation for the user's next turn.
   */
  readonly onTurn?: (turn: TurnResult) => void | Promise<void>;
  /** Look after this conversation alone, such as the one that a terminal shows. */
  readonly onlyKey?: string;
  /** What went wrong, and with which conversation; the dispatcher goes on all the same. */
  readonly onError?: (error: unknown, key: string | undefined) => void;
}

export interface Dispatcher {
  /** No further look at the store; resolves when the present one is through. */
  stop(): Promise<void>;
}

/** Conversations looked at in one round. */
const BATCH = 50;
/** A conversation whose timer fails is left alone for a while, so that it holds up no other. */
const FIRST_REST_MS = 1000;
const LONGEST_REST_MS = 300_000;

/**
 * Carries out the timers that come due, overdue ones right after the start; one round never
 * overlaps the next. It keeps no process alive. Any number may work on one store: each timer has
 * its turn once.
 */
export function startDispatcher(parts: DispatcherParts): Dispatcher {
  const rests = new Rests();
  let stopped = false;
  let round: Promise<void> = Promise.resolve();
  let next: NodeJS.Timeout | undefined;

  const look = (): void => {
    round = fireAll(parts, rests, () => stopped).then((more) => plan(more ? 0 : parts.intervalMs));
  };
  const plan = (delay: number): void => {
    if (stopped) return;
    next = setTimeout(look, delay);
    next.unref();
  };
  plan(0);

  return {
    stop: () => {
      stopped = true;
      clearTimeout(next);
      return round;
    },
  };
}

/** One round. Never rejects; true where more conversations may be waiting. */
async function fireAll(
  parts: DispatcherParts,
  rests: Rests,
  isStopped: () => boolean,
): Promise<boolean> {
  const { store, clock, onlyKey, onTurn, onError } = parts;
  const now = clock();
  const limit = BATCH + rests.size;
  let keys: readonly string[];
  try {
    keys = onlyKey === undefined ? await store.dueConversations(now, limit) : [onlyKey];
  } catch (error) {
    onError?.(error, undefined);
    return false;
  }
  rests.keepOnly(new Set(keys));
  for (const key of keys) {
    if (isStopped()) return false;
    if (rests.isResting(key, now)) continue;
    try {
      const turns = await fireTimers(parts, key, { now, channelOpen: onTurn !== undefined });
      rests.clear(key);
      for (const turn of turns) {
        // A duplicate is another dispatcher's turn, which has shown it or left it to be shown.
        if (!turn.duplicate && turn.replies.length > 0) await onTurn?.(turn);
      }
    } catch (error) {
      rests.prolong(key, now);
      onError?.(error, key);
    }
  }
  return onlyKey === undefined && keys.length === limit;
}

/** Conversations that are left alone for now, each time twice as long. */
class Rests {
  readonly #until = new Map<string, { readonly end: number; readonly ms: number }>();

  get size(): number {
    return this.#until.size;
  }

  isResting(key: string, now: string): boolean {
    return (this.#until.get(key)?.end ?? 0) > Date.parse(now);
  }

  prolong(key: string, now: string): void {
    const before = this.#until.get(key)?.ms;
    const ms = before === undefined ? FIRST_REST_MS : Math.min(before * 2, LONGEST_REST_MS);
    this.#until.set(key, { end: Date.parse(now) + ms, ms });
  }

  clear(key: string): void {
    this.#until.delete(key);
  }

  /** What is no longer due needs no rest. */
  keepOnly(due: ReadonlySet<string>): void {
    for (const key of this.#until.keys()) if (!due.has(key)) this.#until.delete(key);
  }
}
