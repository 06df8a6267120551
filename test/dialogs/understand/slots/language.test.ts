import { expect, test } from '@jest/globals';
import { readLanguageWish } from '../../../../src/dialogs/understand/slots/language.ts';

test.each([
  ['Deutsch', 'de'],
  ['deutschbitte', 'de'],
  ['lieber uf hochdütsch', 'de'],
  ['switch to german', 'de'],
  ['sprich deutsch mit mir', 'de'],
  ['auf Englisch bitte', 'en'],
  ['english pls', 'en'],
  ['chasch au änglisch?', 'en'],
  ['auf englsich bitte', 'en'],
  ['do you speak english?', 'en'],
  ['ich verstehe kein Englisch', 'de'],
  ["I don't understand German", 'en'],
  ['no german, english only', 'en'],
  ['warum kommt alles auf englisch bei mir', 'de'],
  ['I started in English, but I would like to go on in German', 'de'],
  ['français?', 'other'],
  ['in Italian please', 'other'],
  ['die Seite ist auf Englisch', undefined],
  ['unser Hauptsitz ist in Deutschland', undefined],
  ['Was heisst Schmetterling auf Französisch?', undefined],
  ['Sprache wechseln', undefined],
  ['hallo', undefined],
])('"%s" wishes %s', (text, wish) => {
  expect(readLanguageWish(text)).toBe(wish);
});
