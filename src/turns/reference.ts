import { quickHash } from '../contracts/quickHash.ts';

/**
 * The reference of a turn, such as "LT-7F3K2A": the same activity always has the same one, so that
 * a repeated turn never hands out a second. It names a message and guards nothing.
 */
export function referenceOf(key: string, activity: string): string {
  return `LT-${quickHash(`${key}\0${activity}`)}`;
}
