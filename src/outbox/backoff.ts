/** When an item that failed is tried again, and when it is given up. */
export interface BackoffPolicy {
  /** After the first failure, in milliseconds; doubled each time. */
  readonly firstMs: number;
  readonly longestMs: number;
  /** After so many attempts the item becomes a dead letter. */
  readonly attempts: number;
}

/**
 * How long to rest after an attempt, in milliseconds: exponential, and somewhere in the upper half
 * of it, so that what failed together does not come back together.
 *
 * @param attempt the one that failed, from 1
 * @param random from 0 to 1
 */
export function restAfter(
  { firstMs, longestMs }: BackoffPolicy,
  attempt: number,
  random: number,
): number {
  const whole = Math.min(longestMs, firstMs * 2 ** Math.min(attempt - 1, 40));
  return Math.round(whole * (0.5 + random / 2));
}
