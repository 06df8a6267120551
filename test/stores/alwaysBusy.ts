import type { CheckpointBounds } from '../../src/stores/sqliteCheckpoints.ts';

/** The thread is there from the first turns on, and the log begins anew after every few. */
export const ALWAYS: Partial<CheckpointBounds> = {
  busy: { turns: 4, ms: Number.POSITIVE_INFINITY },
  round: 4,
  long: 8,
  quick: { turns: Number.POSITIVE_INFINITY, ms: Number.POSITIVE_INFINITY },
};
