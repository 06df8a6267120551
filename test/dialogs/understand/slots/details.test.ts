import { describe, expect, test } from '@jest/globals';
import { readDetails, readReplacement } from '../../../../src/dialogs/understand/slots/details.ts';

const nothing = () => false;

describe('who writes, and how they are reached', () => {
  test.each([
    'Hans Muster, Beta GmbH',
    'mein name ist hans muster',
    'Ich bin die Anna von der Muster AG',
    'ich schaffe bi de Muster AG',
    'ihr erreicht mich unter 079 123 45 67',
    'können Sie mich anrufen?',
    'bitte lüütet mir aa',
    'I’m John Doe from Acme Ltd',
    'please call me back on +41 79 123 45 67',
    'ich habe Windows 10',
  ])('is all of «%s»', (text) => {
    expect(readDetails(text, nothing)?.sure).toBe(true);
  });

  test.each([
    'Ich bin Hans Muster von der Muster AG und kann mich nicht anmelden',
    'Hans Muster, kann mich nicht einloggen',
    'Windows 11 stürzt ab bei der Anmeldung',
    'Firma Muster AG kann nicht ausgewählt werden',
    'die Firma ist gesperrt',
    'mein Name ist falsch im Konto',
    'first name wrong in profile',
    'niemand ruft mich zurück',
    'ich bin Admin',
    'Muster AG?',
  ])('is not what «%s» is about', (text) => {
    expect(readDetails(text, nothing)?.sure ?? false).toBe(false);
  });
});

describe('what corrects a detail', () => {
  const known = 'Hans Muster, Alpha AG, Tel. 044 123 45 67';

  test.each([
    ['firma ist Beta AG nicht Alpha', 'Beta AG', 'Alpha AG'],
    ['nicht Alpha AG sondern Beta AG', 'Beta AG', 'Alpha AG'],
    ['the company is Beta Ltd, not Alpha', 'Beta Ltd', 'Alpha AG'],
    ['Peter Muster statt Hans Muster', 'Peter Muster', 'Hans Muster'],
    ['nei, d nummere isch 044 765 43 21', '044 765 43 21', '044 123 45 67'],
    ['sorry, Beta AG', 'Beta AG', 'Alpha AG'],
  ])('is read from «%s»', (text, right, wrong) => {
    expect(readReplacement(text, known)).toEqual({ text: right, instead: wrong });
  });

  test.each([
    'firma ist Beta AG nicht Gamma',
    'ich komme nicht in mein Konto hinein',
    'Beta AG',
    'nein, das Problem ist ein anderes',
    'Alpha AG nicht?',
  ])('is not read from «%s»', (text) => {
    expect(readReplacement(text, known)).toBeUndefined();
  });
});
