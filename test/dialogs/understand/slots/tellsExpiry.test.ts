import { describe, expect, test } from '@jest/globals';
import { readDate } from '../../../../src/dialogs/understand/slots/date.ts';
import {
  speaksOfLapse,
  tellsExpiry,
  tellsStart,
} from '../../../../src/dialogs/understand/slots/tellsExpiry.ts';

const TODAY = Temporal.PlainDate.from('2026-11-23');

function tells(text: string): boolean {
  const reading = readDate(text, TODAY, 'de', 'nearest');
  if (reading === undefined) throw new Error(`no date in "${text}"`);
  return tellsExpiry(reading, text, TODAY);
}

describe('whether a date that is mentioned is the day of expiry', () => {
  test.each([
    'isch vor 6 Täg abgloffe',
    'läuft am 31.03.2027 ab, wie verlängere ich?',
    'unser Status ist gestern abgelaufen',
    'it expires tomorrow',
    'Verlängerung, 31.12.2026',
  ])('it is: %s', (text) => expect(tells(text)).toBe(true));

  test.each([
    'kann ich heute verlängern',
    'ich will morgen verlängern',
    'kann ich schon am 5.3. verlängern?',
    'am 1.1.2026 erneuert',
    'registered on 1 Dec 2025',
  ])('it is not: %s', (text) => expect(tells(text)).toBe(false));
});

describe('whether a date that is mentioned is the day it began', () => {
  test.each([
    'gestern verlängert',
    'gültig ab 1.1.2026',
    'vor einem Jahr unterschrieben',
    'we renewed on 15 Jan 2026',
  ])('it is: %s', (text) => expect(tellsStart(text)).toBe(true));

  test.each([
    'muss bis 31.12.2026 verlängert werden',
    'renewed, valid until 31.12.2026',
    'must be renewed by 31 December 2026',
    '31.12.2026',
  ])('it is not: %s', (text) => expect(tellsStart(text)).toBe(false));
});

test('what will run out has not run out', () => {
  expect(speaksOfLapse('unser Status ist abgelaufen')).toBe(true);
  expect(speaksOfLapse('unser Status läuft bald ab')).toBe(false);
});
