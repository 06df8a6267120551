import { describe, expect, test } from '@jest/globals';
import {
  correctsDay,
  isDayAlone,
  namesCalendarDay,
} from '../../../../src/dialogs/understand/slots/correctsDay.ts';

describe('whether a day takes the place of the one before', () => {
  test.each([
    ['ach doch 31.12.2026', '31.12.2026'],
    ['nei, de 30. dezember', '30. dezember'],
    ['Mo 30.11.2026', '30.11.2026'],
    ['31.12.26 um 23:59', '31.12.26'],
    ["it's tomorrow, sorry", 'tomorrow'],
    ['da habe ich mich geirrt, der Chef sagt 3. März', '3. März'],
  ])('it does: %s', (text, day) => expect(correctsDay(text, day)).toBe(true));

  test.each([
    ['mach ich morgen', 'morgen'],
    ['my boss is back on 5 January', '5 January'],
    ['doch erst am 5.1.?', '5.1.'],
  ])('it does not: %s', (text, day) => expect(correctsDay(text, day)).toBe(false));

  test('a word that is about something else is beside a day', () => {
    expect(isDayAlone('31.12. an', '31.12.')).toBe(true);
    expect(isDayAlone('Termin 31.12.', '31.12.')).toBe(false);
  });

  test('a day of the calendar is not counted from today', () => {
    expect(['31.12.', '3. März', 'Dec 1', '2027-04-03'].every(namesCalendarDay)).toBe(true);
    expect(['morgen', 'vor 6 Tagen', 'in 3 weeks'].some(namesCalendarDay)).toBe(false);
  });
});
