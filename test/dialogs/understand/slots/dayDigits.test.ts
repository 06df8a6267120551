import { describe, expect, test } from '@jest/globals';
import { readDate } from '../../../../src/dialogs/understand/slots/date.ts';
import { readDayDigits } from '../../../../src/dialogs/understand/slots/dayDigits.ts';
import { doubtFarDay } from '../../../../src/dialogs/understand/slots/farDay.ts';

/** A Monday. */
const TODAY = Temporal.PlainDate.from('2026-11-23');

describe('a day in digits alone', () => {
  test.each([
    ['311226', '2026-12-31'],
    ['31122026', '2026-12-31'],
    ['31 12 26', '2026-12-31'],
    [' 050127. ', '2027-01-05'],
  ])('%s is %s', (text, expected) => {
    const reading = readDayDigits(text, TODAY);
    expect(reading?.kind === 'date' ? `${reading.date}` : reading?.kind).toBe(expected);
  });

  test.each(['482913', '123456', '01022062', '079 123 45 67', '0791234567', '12.5', 'LT 311226'])(
    '%s is none',
    (text) => expect(readDayDigits(text, TODAY)).toBeUndefined(),
  );

  test('only where a day is asked for', () => {
    expect(readDate('311226', TODAY, 'de', 'nearest')).toBeUndefined();
  });
});

describe('a day far ahead', () => {
  test('is doubted, and a day of the next years is not', () => {
    const far = readDate('1.12.2062', TODAY, 'de', 'nearest');
    expect(doubtFarDay(far, TODAY)).toMatchObject({ kind: 'impossible', reason: 'farYear' });
    const near = readDate('1.12.2028', TODAY, 'de', 'nearest');
    expect(doubtFarDay(near, TODAY)).toBe(near);
  });
});

describe('a day that is not written in full', () => {
  const read = (text: string) => {
    const reading = readDate(text, TODAY, 'de', 'nearest');
    if (reading?.kind === 'impossible') return reading.reason;
    return reading?.kind === 'date' ? `${reading.date}` : '-';
  };

  test.each([
    ['the 5th', '2026-12-05'],
    ['5th', '2026-12-05'],
    ['silvester', '2026-12-31'],
    ['an Weihnachten', '2026-12-25'],
    ['a wiehnachte', '2026-12-25'],
    ['Christmas', '2026-12-25'],
    ['Christmas Eve', '2026-12-24'],
    ["New Year's Eve", '2026-12-31'],
    ['Neujahr', '2027-01-01'],
    ['Silvester 2027', '2027-12-31'],
    ['ende jahr', '2026-12-31'],
  ])('%s is %s', (text, expected) => expect(read(text)).toBe(expected));

  test.each([
    'the 2nd mail',
    'nach Weihnachten',
    'frohe Weihnachten',
    'a new year',
    'merry Christmas',
  ])('%s is none', (text) => expect(read(text)).toBe('-'));
});
