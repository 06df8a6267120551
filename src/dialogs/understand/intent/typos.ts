import type { Example } from './example.ts';
import { generator } from './logisticRegression.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const VARIANTS = 2;

/**
 * Misspelt variants of the messages that are one word: with a single word a slip hides everything,
 * so the model has to see some. Seeded: the same examples give the same variants.
 */
export function typosOf(examples: readonly Example[]): Example[] {
  const random = generator(3);
  return examples.flatMap(({ intent, text }) =>
    intent !== 'out_of_scope' && /^\p{L}{5,}$/u.test(text)
      ? Array.from({ length: VARIANTS }, () => ({ intent, text: slip(text, random) }))
      : [],
  );
}

/** One letter after the first left out, doubled, swapped with the next or replaced. */
function slip(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [before, letter, after] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1)];
  const kind = Math.floor(random() * 4);
  if (kind === 0) return before + after;
  if (kind === 1) return before + letter + letter + after;
  if (kind === 2) return before + after.slice(0, 1) + letter + after.slice(1);
  return before + LETTERS.charAt(Math.floor(random() * LETTERS.length)) + after;
}
