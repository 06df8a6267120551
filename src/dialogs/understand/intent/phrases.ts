import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Example } from './example.ts';
import { isIntent } from './labels.ts';

export type PhraseLanguage = 'de' | 'en';
/** A file of phrases as read; `other` holds sentences of languages the guide does not speak. */
export type PhraseFile = { language: PhraseLanguage | 'other'; name: string; text: string };
export type Phrase = Example & { language: PhraseLanguage; file: string };

/** A line of a phrase file that is no `label TAB text`. */
export class PhraseError extends Error {}

const OTHER = fileURLToPath(new URL('../otherLanguages.tsv', import.meta.url));
const LANGUAGES: readonly PhraseLanguage[] = ['de', 'en'];

/** Reads all phrase files of the locales, in a fixed order. */
export function readPhraseFiles(
  locales = fileURLToPath(new URL('../../../locales', import.meta.url)),
): PhraseFile[] {
  const phrases = LANGUAGES.flatMap((language) =>
    readdirSync(`${locales}/${language}/phrases`)
      .filter((name) => name.endsWith('.tsv'))
      .sort()
      .map((name): PhraseFile => {
        const text = readFileSync(`${locales}/${language}/phrases/${name}`, 'utf8');
        return { language, name, text };
      }),
  );
  return [
    ...phrases,
    { language: 'other', name: 'otherLanguages.tsv', text: readFileSync(OTHER, 'utf8') },
  ];
}

/** Splits phrase files into examples; lines starting with # and empty ones are left out. */
export function parsePhrases(files: readonly PhraseFile[]): Phrase[] {
  return files.flatMap(({ language, name, text }) =>
    text.split('\n').flatMap((line, index): Phrase[] => {
      if (language === 'other' || line.trim() === '' || line.startsWith('#')) return [];
      const [label = '', phrase = ''] = line.split('\t');
      if (!isIntent(label) || phrase.trim() === '') {
        throw new PhraseError(
          `${language}/phrases/${name}:${index + 1}: expected "label<TAB>text", found "${line}"`,
        );
      }
      return [{ intent: label, text: phrase, language, file: `${language}/${name}` }];
    }),
  );
}

/** The sentences of other languages among the files. */
export function parseOtherLanguages(
  files: readonly PhraseFile[],
): { language: 'other'; text: string }[] {
  return files
    .filter(({ language }) => language === 'other')
    .flatMap(({ text }) => text.split('\n'))
    .filter((line) => line.includes('\t') && !line.startsWith('#'))
    .map((line) => ({ language: 'other', text: line.slice(line.indexOf('\t') + 1) }));
}
