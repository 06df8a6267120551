import { describe, expect, test } from '@jest/globals';
import { readOwnWords } from '../../../src/dialogs/understand/ownWords.ts';
import { stepOf } from '../../../src/machines/steps.ts';

function meant(step: string, text: string): string | undefined {
  return readOwnWords(text, stepOf(step).step.choices)?.id;
}

describe('words for which the classifier has no label', () => {
  test.each([
    ['renewal.expiry', 'weiss nicht', 'expiryUnknown'],
    ['renewal.expiry', 'weiss i nöd', 'expiryUnknown'],
    ['renewal.expiry', 'Keine Ahnung', 'expiryUnknown'],
    ['renewal.expiry', "I don't know", 'expiryUnknown'],
    ['partner.already', 'bin nicht sicher', 'notSure'],
    ['partner.already', 'Ja, wir sind schon Partner', 'alreadyYes'],
    ['partner.already', 'wir sind noch kein Partner', 'alreadyNo'],
    ['partner.already', 'we are not a partner yet, not yet a partner', 'alreadyNo'],
    ['partner.ready', 'wir haben noch keine Kundennummer', 'missing.customerNumber'],
    ['partner.ready', 'we have no customer number', 'missing.customerNumber'],
    ['partner.ready', 'ich darf nicht unterschreiben', 'missing.authority'],
    ['partner.ready', 'my boss has to sign', 'missing.authority'],
    ['partner.ready', 'ich habe noch kein Cisco-Konto', 'missing.account'],
    ['renewal.how', 'dä Knopf gits bi mir nöd', 'noButton'],
    ['renewal.how', 'ich sehe die Option nirgends', 'noButton'],
    ['renewal.how', 'the button is missing', 'noButton'],
    ['partner.distributor', 'also ist nicht in der liste', 'notListed'],
    ['partner.distributor', 'ich finde ALSO nirgends', 'notListed'],
    ['partner.distributor', 'ALSO is not on the list', 'notListed'],
    ['partner.distributor', 'habe ALSO gewählt', 'distributorChosen'],
    ['partner.distributor', 'ALSO ausgewählt', 'distributorChosen'],
    ['partner.distributor', 'also is selected', 'distributorChosen'],
    ['renewal.dates', 'notiert', 'datesNoted'],
    ['renewal.dates', 'noted', 'datesNoted'],
    ['renewal.which', 'der zweite', 'reading.second'],
    ['renewal.which', 'the first one', 'reading.first'],
    ['support.preview', 'Abschicken', 'previewRight'],
    ['support.preview', 'bitte jetzt losschicken', 'previewRight'],
    ['support.consentSend', 'ja, abschicken', 'consentYes'],
    ['support.consentSend', 'yes, send it please', 'consentYes'],
    ['renewal.how', 'das darf ich hier nicht', 'cannotHere'],
    ['partner.form', 'I am not allowed to do that on this machine', 'cannotHere'],
  ])('%s: %s', (step, text, choice) => expect(meant(step, text)).toBe(choice));

  test('a question means no button', () => {
    expect(meant('partner.ready', 'Was, wenn ich keine Kundennummer habe?')).toBeUndefined();
  });

  test('a button that the step does not offer is not meant', () => {
    expect(meant('renewal.expiry', 'wir haben noch keine Kundennummer')).toBeUndefined();
  });

  test('what is there is not what is missing', () => {
    expect(meant('partner.distributor', 'habe noch nicht gewählt')).toBeUndefined();
    expect(meant('partner.ready', 'Kundennummer habe ich')).toBeUndefined();
    expect(meant('renewal.how', 'den Knopf habe ich gefunden')).toBeUndefined();
  });
});
