import { commands as german } from '../../locales/de/commands.ts';
import { commands as english } from '../../locales/en/commands.ts';
import type { Meaning } from '../../machines/events.ts';
import { phraseOf } from './phrase.ts';

const MEANINGS: Readonly<Record<keyof typeof german, Meaning>> = {
  menu: { type: 'user.menu' },
  goOn: { type: 'user.goOn' },
  back: { type: 'user.back' },
  restart: { type: 'user.restart' },
  support: { type: 'user.support' },
  data: { type: 'user.myData' },
  status: { type: 'user.ask', question: 'status' },
  german: { type: 'user.language', language: 'de' },
  english: { type: 'user.language', language: 'en' },
};

const WORDS: ReadonlyMap<string, Meaning> = new Map(
  [german, english].flatMap((commands) =>
    Object.entries(commands).flatMap(([name, words]) =>
      // Object.entries widens the key; both tables have exactly the names of MEANINGS.
      words.map((word: string): [string, Meaning] => [
        phraseOf(word),
        MEANINGS[name as keyof typeof german],
      ]),
    ),
  ),
);

/** What a text means that is exactly a command, in either language. */
export function readCommand(text: string): Meaning | undefined {
  return WORDS.get(phraseOf(text));
}
