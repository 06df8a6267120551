import type { Store } from '../contracts/store.ts';

export interface PurgingParts {
  readonly store: Pick<Store, 'purge'>;
  /** Now, as an ISO instant in UTC. */
  readonly clock: () => string;
  readonly onError?: (error: unknown) => void;
  /** Between two looks, an hour if left out; and how many conversations go at once. */
  readonly intervalMs?: number;
  readonly batch?: number;
}

export interface Purging {
  /** No further batch; resolves when the present one is through. */
  stop(): Promise<void>;
}

const HOUR_MS = 3_600_000;
/** Small enough that no user waits for it. */
const BATCH = 100;
const BETWEEN_BATCHES_MS = 50;

/**
 * Lets old conversations go, right after the start and from time to time, in small batches. It
 * keeps no process alive, and any number may work on one store.
 */
export function startPurging(parts: PurgingParts): Purging {
  const { store, clock, onError, intervalMs = HOUR_MS, batch = BATCH } = parts;
  let stopped = false;
  let round: Promise<void> = Promise.resolve();
  let next: NodeJS.Timeout | undefined;

  const plan = (delay: number): void => {
    if (stopped) return;
    next = setTimeout(() => {
      round = look();
    }, delay);
    next.unref();
  };
  const look = async (): Promise<void> => {
    try {
      const gone = await store.purge(clock(), batch);
      plan(gone === batch ? BETWEEN_BATCHES_MS : intervalMs);
    } catch (error) {
      onError?.(error);
      plan(intervalMs);
    }
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
