/** Letters and digits that are not mistaken for each other when read out (Crockford). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Six letters of five bits each. */
const LETTERS = 6;

/** 30 bits of a quick hash (FNV-1a with a final mix) as six letters. It guards nothing. */
export function quickHash(text: string): string {
  let bits = mixed(fnv1a(text));
  let letters = '';
  for (let index = 0; index < LETTERS; index += 1) {
    letters += ALPHABET[bits & 31] ?? '';
    bits >>>= 5;
  }
  return letters;
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}

/** Spreads every bit over all others (the finaliser of MurmurHash3). */
function mixed(hash: number): number {
  let mixing = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixing = Math.imul(mixing ^ (mixing >>> 13), 0xc2b2ae35);
  return mixing ^ (mixing >>> 16);
}
