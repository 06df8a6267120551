import { fold } from './fold.ts';
import type { Features } from './linearModel.ts';
import { normalise, words } from './normalise.ts';

/** Raised whenever features change, so that a stored model of older features is trained anew. */
export const FEATURES_VERSION = 8;

/** Number of hash buckets features fall into (a power of two). */
export const BUCKETS = 1 << 20;

/** How much each family of features counts before the vector is brought to unit length. */
export const WEIGHTS = {
  word: 1,
  folded: 1.2,
  pair: 0.8,
  skip: 0.4,
  chars: 0.45,
  foldedChars: 0.4,
  anagram: 0.6,
  shape: 0.3,
};

const LONGEST_WORD = 30;

const BASIS = 0x811c9dc5;

/** FNV-1a over UTF-16 units, mixed so that the low bits are well spread. */
export function hash(text: string): number {
  return mixed(absorb(BASIS, text));
}

function absorb(state: number, text: string): number {
  let h = state;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

function mixed(state: number): number {
  let h = state ^ (state >>> 15);
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 13;
  return h >>> 0;
}

/**
 * The features of one message: words, their sound keys, pairs, character n-grams inside words,
 * sorted letters, and the message's shape.
 */
export function extract(text: string): Features & { words: number } {
  const found = new Map<number, number>();
  const count = (hashed: number, weight: number): void => {
    const bucket = hashed & (BUCKETS - 1);
    if ((found.get(bucket) ?? 0) < weight) found.set(bucket, weight);
  };
  const add = (name: string, weight: number): void => count(hash(name), weight);
  const tokens = words(normalise(text)).map((word) => word.slice(0, LONGEST_WORD));
  const folded = tokens.map(fold);
  for (const [at, token] of tokens.entries()) {
    const sound = folded[at] ?? token;
    add(`w ${token}`, WEIGHTS.word);
    add(`f ${sound}`, WEIGHTS.folded);
    addGrams(count, token, 'c', 3, 4, WEIGHTS.chars);
    addGrams(count, sound, 'g', 2, 4, WEIGHTS.foldedChars);
    // Two letters that swapped places leave the sorted letters the same.
    if (token.length > 3) add(`a ${[...token].sort().join('')}`, WEIGHTS.anagram);
  }
  const framed = ['^', ...folded, '$'];
  for (let i = 1; i < framed.length; i++) {
    add(`p ${framed[i - 1]} ${framed[i]}`, WEIGHTS.pair);
    if (i > 1) add(`s ${framed[i - 2]} ${framed[i]}`, WEIGHTS.skip);
    if (i > 2) add(`s ${framed[i - 3]} ${framed[i]}`, WEIGHTS.skip);
  }
  const length = tokens.length;
  const size = length < 4 ? length : length < 7 ? 4 : length < 12 ? 7 : length < 25 ? 12 : 25;
  add(`n ${size}`, WEIGHTS.shape);
  if (text.includes('?')) add('q', WEIGHTS.shape);
  return { buckets: [...found.keys()], weights: [...found.values()], words: tokens.length };
}

type Count = (hashed: number, weight: number) => void;

/** The n-grams of a word between its marks; all lengths that start at a letter in one pass. */
function addGrams(
  count: Count,
  word: string,
  kind: string,
  from: number,
  to: number,
  weight: number,
): void {
  const framed = `<${word}>`;
  const start = absorb(BASIS, `${kind} `);
  for (let i = 0; i + from <= framed.length; i++) {
    let state = start;
    const end = Math.min(i + to, framed.length);
    for (let at = i; at < end; at++) {
      state = Math.imul(state ^ framed.charCodeAt(at), 0x01000193);
      if (at - i + 1 >= from) count(mixed(state), weight);
    }
  }
}
