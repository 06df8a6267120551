import { setTimeout as sleep } from 'node:timers/promises';

/** Resolves with `done`, or after so many milliseconds without it. Never rejects: what ends is ending anyway. */
export async function atMost(milliseconds: number, done: Promise<unknown>): Promise<void> {
  const over = new AbortController();
  await Promise.race([
    done.catch(() => undefined),
    sleep(milliseconds, undefined, { signal: over.signal }).catch(() => undefined),
  ]);
  over.abort();
}
