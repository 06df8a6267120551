import { describe, expect, test } from '@jest/globals';
import { readBareAddress } from '../../../../src/dialogs/understand/slots/bareAddress.ts';
import { readEmails } from '../../../../src/dialogs/understand/slots/email.ts';

const read = (text: string) => readBareAddress(text, readEmails(text));

describe('an address alone', () => {
  test.each([
    ['max@firma.ch', 'max@firma.ch'],
    ['  max@firma.ch. ', 'max@firma.ch'],
    ['meine E-Mail-Adresse ist max@firma.ch', 'max@firma.ch'],
    ['Antwort bitte an: max@firma.ch', 'max@firma.ch'],
    ['mini mailadrässe isch max@firma.ch', 'max@firma.ch'],
    ['my e-mail address is jane.doe@example.com, thanks', 'jane.doe@example.com'],
    ['max(at)firma.ch', 'max@firma.ch'],
    ['max.muster at firma dot ch', 'max.muster@firma.ch'],
    ['max@firma', 'max@firma'],
    ['sorry, richtige@firma.ch', 'richtige@firma.ch'],
    ['meine Adresse: max@', 'max@'],
  ])('%s', (text, address) => {
    expect(read(text)).toBe(address);
  });
});

describe('no address alone', () => {
  test.each([
    'registrieren mit max@firma.ch',
    'max@firma.ch funktioniert nicht',
    'ist max@firma.ch richtig?',
    'Aktivierung, max@firma.ch',
    'nein, max@firma.ch',
    'I never got the mail at jane@example.com',
    'meine Adresse',
    'meet me @ the office',
    '',
    '@',
  ])('%s', (text) => {
    expect(read(text)).toBeUndefined();
  });
});
