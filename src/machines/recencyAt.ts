import type { Recency } from '../contracts/answers.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * How long ago something is by now, as coarse as it changes the advice.
 *
 * @param since ISO instant, or ISO date (taken as its first moment in UTC)
 * @param at ISO instant
 */
export function recencyAt(since: string, at: string): Recency {
  const ago = Date.parse(at) - Date.parse(since);
  if (ago < 3 * MINUTE) return 'justNow';
  if (ago < HOUR) return 'minutes';
  return ago < DAY ? 'hours' : 'days';
}
