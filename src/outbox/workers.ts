import { kindsOf } from './carryOut.ts';
import { startWorker, type Worker, type WorkerParts } from './worker.ts';

/** A second more or less makes no difference to a message. */
const MAIL_INTERVAL_MS = 1000;
/** How long what is under way may take once the workers are told to stop; then it is tried later. */
const STOP_MS = 5000;

/**
 * A worker for each kind that can be carried out: a mail server that takes its time makes no timer
 * late.
 */
export function startWorkers(parts: WorkerParts): Worker {
  const leaving = new AbortController();
  const workers = kindsOf(parts).map((kind) =>
    startWorker({
      ...parts,
      kinds: [kind],
      intervalMs: kind === 'mail' ? MAIL_INTERVAL_MS : parts.intervalMs,
      signal: leaving.signal,
    }),
  );
  return {
    stop: async () => {
      const late = setTimeout(() => leaving.abort(), STOP_MS);
      await Promise.all(workers.map((worker) => worker.stop()));
      clearTimeout(late);
    },
  };
}
