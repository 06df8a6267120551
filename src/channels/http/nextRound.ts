let round: Promise<void> | undefined;

/**
 * Resolves after everything that has come in with this turn of the event loop has been read.
 *
 * Requests that go on from here together pass each stage (limits, token, turn, commit, answer) one
 * after another while its code and data are still in the processor's caches; each by itself from
 * beginning to end, they pushed each other's out, and a busy server answered a third less.
 */
export function nextRound(): Promise<void> {
  round ??= new Promise((resolve) => {
    setImmediate(() => {
      round = undefined;
      resolve();
    });
  });
  return round;
}
