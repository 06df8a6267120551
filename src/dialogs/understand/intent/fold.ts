import { standardGerman } from './swissGerman.ts';

/**
 * A rough sound key of a normalised word, equal for most spellings of one word: standard German
 * first, then doubled letters, umlauts, silent h and hard consonants are evened out.
 */
export function fold(word: string): string {
  return standardGerman(word)
    .replace(/([aou])e/g, '$1')
    .replace(/(.)\1+/gu, '$1')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/c?k/g, 'k')
    .replace(/[dt]?z|ts/g, 'z')
    .replace(/dt/g, 't')
    .replace(/y|ie/g, 'i')
    .replace(/([aeiou])h(?=[^aeiou]|$)/g, '$1')
    .replace(/scht/g, 'st')
    .replace(/ig$/, 'ung')
    .replace(/(?<=\w{3})(?:en|e|n|i|a|ae)$/, '');
}
