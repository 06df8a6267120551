import { describe, expect, test } from '@jest/globals';
import { readEmails } from '../../../../src/dialogs/understand/slots/email.ts';
import {
  readNewAddress,
  readNewProblem,
} from '../../../../src/dialogs/understand/slots/messageCorrection.ts';

const KNOWN = 'anna@firma.ch';

describe('another address in front of a message', () => {
  test.each([
    ['falsche Adresse, richtig ist max@firma.ch', 'max@firma.ch'],
    ['wrong address, it should be max@firma.ch', 'max@firma.ch'],
    ['nicht anna@firma.ch, sondern max@firma.ch', 'max@firma.ch'],
    ['Meine Mailadresse lautet in Wirklichkeit max@firma.ch', 'max@firma.ch'],
    ['die Adrässe isch max@firma.ch', 'max@firma.ch'],
    ['max@firma.ch statt anna@firma.ch', 'max@firma.ch'],
    ['max@firma.ch', 'max@firma.ch'],
    ['nein, max@firma.ch', 'max@firma.ch'],
    // Which one it is instead is not told.
    ['anna@firma.ch ist falsch', undefined],
    ['geht das wirklich an die Adresse web-help@cisco.com?', undefined],
    ['gestern habe ich schon jemandem bei hilfe@cisco.com geschrieben', undefined],
  ])('%s: %s', (text, address) => {
    expect(readNewAddress(text, readEmails(text), KNOWN)).toBe(address);
  });
});

describe('another text in front of a message', () => {
  test.each([
    ['anderer Text: Die Seite bleibt leer.', 'Die Seite bleibt leer.'],
    ['Nein, neuer Satz: «Die Seite bleibt leer.»', 'Die Seite bleibt leer.'],
    ['Das richtige Problem ist: Die Seite bleibt leer', 'Die Seite bleibt leer'],
    ['different text: the page: it stays empty', 'the page: it stays empty'],
    ['Problem: Die Seite bleibt leer', 'Die Seite bleibt leer'],
    ['anderer Text', undefined],
    ['Der Text passt so', undefined],
    ['Ich habe ein Problem mit dem Text', undefined],
  ])('%s: %s', (text, problem) => expect(readNewProblem(text)).toBe(problem));
});
