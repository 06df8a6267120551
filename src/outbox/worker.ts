import type { TurnResult } from '../turns/turns.ts';
import { carryOut, leaseAt, type OutboxParts } from './carryOut.ts';

export interface WorkerParts extends OutboxParts {
  /** How long to rest between two looks at the store. */
  readonly intervalMs: number;
  /**
   * A channel is open for what comes by itself: it is shown at once, by this, and counts as shown.
   * Left out, `channelOpen` decides.
   */
  readonly onTurn?: (turn: TurnResult) => void | Promise<void>;
  /** Look after this conversation alone, such as the one that a terminal shows. */
  readonly onlyKey?: string;
}

export interface Worker {
  /** No further look at the store; resolves when what is under way is through. */
  stop(): Promise<void>;
}

/** Items leased in one round, and carried out side by side. */
const BATCH = 8;
/** While the store is away it is asked less and less often, down to a sixteenth. */
const LONGEST_REST = 4;

/**
 * Carries out what the turns have put into the outbox, overdue items right after the start; one
 * round never overlaps the next. It keeps no process alive. Any number may work on one store.
 */
export function startWorker(parts: WorkerParts): Worker {
  let stopped = false;
  let round: Promise<void> = Promise.resolve();
  let next: NodeJS.Timeout | undefined;

  let failures = 0;
  const look = (): void => {
    round = work(parts).then((came) => {
      failures = came === 'failed' ? failures + 1 : 0;
      const rest = parts.intervalMs * 2 ** Math.min(failures, LONGEST_REST);
      plan(came === 'more' ? 0 : rest);
    });
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

/** One round, whether more may be waiting, or that the store could not be asked. Never rejects. */
async function work(parts: WorkerParts): Promise<'more' | 'all' | 'failed'> {
  const { store, clock, onlyKey, onTurn, onError } = parts;
  const open = onTurn === undefined ? parts : { ...parts, channelOpen: () => true };
  try {
    const leased = await store.lease({
      ...leaseAt(clock(), parts, BATCH),
      ...(onlyKey === undefined ? {} : { key: onlyKey }),
    });
    await Promise.all(
      leased.map(async (item) => {
        const turn = await carryOut(open, item);
        if (turn === undefined || turn.replies.length === 0) return;
        try {
          await onTurn?.(turn);
        } catch (error) {
          onError?.(error, item.key);
        }
      }),
    );
    return leased.length === BATCH ? 'more' : 'all';
  } catch (error) {
    onError?.(error, undefined);
    return 'failed';
  }
}
