import { createHash } from 'node:crypto';

/** Letters and digits that are not mistaken for each other when read out (Crockford). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The reference of a turn, such as "LT-7F3K2A": the same activity always has the same one, so that
 * a repeated turn never hands out a second.
 */
export function referenceOf(key: string, activity: string): string {
  const digest = createHash('sha256').update(key).update('\0').update(activity).digest();
  const letters = [...digest.subarray(0, 6)].map((byte) => ALPHABET[byte % ALPHABET.length]);
  return `LT-${letters.join('')}`;
}
