import { describe, expect, test } from '@jest/globals';
import { readDate } from '../../../../src/dialogs/understand/slots/date.ts';

/** A Monday. */
const TODAY = Temporal.PlainDate.from('2026-11-23');

function read(text: string): string {
  const reading = readDate(text, TODAY, 'de', 'nearest');
  if (reading?.kind === 'date') return `${reading.date}`;
  if (reading?.kind === 'ambiguous') return reading.candidates.join(' or ');
  return reading?.kind ?? '-';
}

describe('two days of which one is meant', () => {
  test.each([
    ['1. oder 2. dezember', '2026-12-01 or 2026-12-02'],
    ['am 1. oder am 15. Januar', '2027-01-01 or 2027-01-15'],
    ['am 1. Januar oder am 15.', '2027-01-01 or 2027-01-15'],
    ['1.12. oder 2.12.2027', '2027-12-01 or 2027-12-02'],
    ['2. Dezember oder 30. November', '2026-11-30 or 2026-12-02'],
    ['zwischen 1. und 5. dezember', '2026-12-01 or 2026-12-05'],
    ['unser Vertrag läuft zwischen dem 1. und dem 5. Dezember ab', '2026-12-01 or 2026-12-05'],
    ['1st or 2nd of december', '2026-12-01 or 2026-12-02'],
    ['Nov 30 or Dec 2', '2026-11-30 or 2026-12-02'],
    ['Dec 1 or 2', '2026-12-01 or 2026-12-02'],
    ['1./2. Dezember', '2026-12-01 or 2026-12-02'],
    ['1.-5. Dezember', '2026-12-01 or 2026-12-05'],
    ['ende januar oder ende februar', '2027-01-31 or 2027-02-28'],
  ])('%s is %s', (text, expected) => expect(read(text)).toBe(expected));

  test.each([
    ['31.12. oder so', '2026-12-31'],
    ['31.12.2026 oder 31.12.2026', '2026-12-31'],
    ['vom 1.1.2026 bis 31.12.2026', '2026-12-31'],
    ['in 2 oder 3 Wochen', 'vague'],
    ['2 or 3 days ago', 'vague'],
    ['kein Mail oder Code seit dem 20.11.', '2026-11-20'],
    ['läuft am 31.12. ab, soll ich jetzt gleich verlängern oder erst am 5.1.?', '2026-12-31'],
  ])('%s is one: %s', (text, expected) => expect(read(text)).toBe(expected));
});
