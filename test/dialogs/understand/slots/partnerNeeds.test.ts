import { describe, expect, test } from '@jest/globals';
import { readPartnerNeeds } from '../../../../src/dialogs/understand/slots/partnerNeeds.ts';

const there = 'there';
const missing = 'missing';

describe('what a text tells of the things an application needs', () => {
  test.each([
    ['Konto haben wir', { account: there }],
    ['das konto isch da', { account: there }],
    ['es fehlen das konto und die kundennummer', { account: missing, customerNumber: missing }],
    ['wir haben weder Konto noch Kundennummer', { account: missing, customerNumber: missing }],
    ['Konto haben wir, aber die Nummer fehlt', { account: there, customerNumber: missing }],
    ['mir hend kei chundenummere, aber es Konto', { customerNumber: missing }],
    ['Ich darf unterschreiben', { authority: there }],
    ['darf nicht unterschreiben', { authority: missing }],
    [
      'Account, Unterschrift und Kundennummer haben wir schon',
      { account: there, authority: there, customerNumber: there },
    ],
    [
      'alles da, nur die Kundennummer nicht',
      { account: there, authority: there, customerNumber: missing },
    ],
    [
      'everything except the account',
      { account: missing, authority: there, customerNumber: there },
    ],
    ['we have neither an account nor a number', { account: missing, customerNumber: missing }],
    ['I have the account but I may not sign', { account: there, authority: missing }],
    ['no customer account yet', { customerNumber: missing }],
  ])('%s', (text, needs) => {
    expect(readPartnerNeeds(text)).toEqual(needs);
  });

  test.each([
    'brauche ich ein Konto?',
    'ich habe das Passwort vom Konto vergessen',
    'mein Konto ist gesperrt',
    'das muss der Chef unterschreiben',
    'wir wollen ein Konto',
    'I forgot my account password',
    'alles gemacht, aber das Konto geht nicht',
    'alles bereit',
    'wir sind bereit',
    '',
  ])('nothing by "%s"', (text) => {
    expect(readPartnerNeeds(text)).toEqual({});
  });
});
