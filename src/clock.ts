/** Tells the time as an ISO instant in UTC, to the millisecond. */
export type Clock = () => string;

export const systemClock: Clock = () => new Date().toISOString();

/** A clock that shows `start` now and runs on from there; for trying dates. */
export function clockFrom(start: Temporal.Instant): Clock {
  const began = performance.now();
  return () =>
    new Date(start.epochMilliseconds + Math.round(performance.now() - began)).toISOString();
}
