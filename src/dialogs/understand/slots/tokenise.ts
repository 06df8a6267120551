import { fold } from './fold.ts';

/** A word, a run of digits or one punctuation mark, with its place in the text. */
export interface Token {
  readonly raw: string;
  /** The folded word; digits and punctuation stay as they are. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\d+|[^\s]/gu;

/** Splits a text; digits and letters part even without a blank ("3wochen", "10min"). */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    tokens.push({ raw, word: fold(raw), start: match.index, end: match.index + raw.length });
  }
  return tokens;
}
