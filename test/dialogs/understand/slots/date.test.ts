import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDate } from '../../../../src/dialogs/understand/slots/date.ts';
import type { Preference } from '../../../../src/dialogs/understand/slots/dateReading.ts';

/** A Wednesday. */
const TODAY = Temporal.PlainDate.from('2026-10-14');

function read(text: string, prefer: Preference = 'nearest', language: 'de' | 'en' = 'de'): string {
  const reading = readDate(text, TODAY, language, prefer);
  switch (reading?.kind) {
    case undefined:
      return '-';
    case 'date':
      return `${reading.approximate ? '~' : ''}${reading.date}`;
    case 'ambiguous':
      return reading.candidates.join(' or ');
    case 'impossible':
      return reading.reason;
    case 'vague':
      return `${reading.from}..${reading.to}`;
  }
}

describe('written dates', () => {
  test.each([
    ['31.12.2026', '2026-12-31'],
    ['31.12.26', '2026-12-31'],
    ['31.12.', '2026-12-31'],
    ['31. 12. 2026', '2026-12-31'],
    ['31. Dezember', '2026-12-31'],
    ['31 Dec', '2026-12-31'],
    ['Dec 31st', '2026-12-31'],
    ['December 31, 2026', '2026-12-31'],
    ['31st of December 2026', '2026-12-31'],
    ['31.Dez.26', '2026-12-31'],
    ['31.12.2026 um 23:59', '2026-12-31'],
    ['2027-04-03', '2027-04-03'],
    ['3. März 2027', '2027-03-03'],
    ['3. Maerz 2027', '2027-03-03'],
    ['ersten Januar', '2027-01-01'],
    ['einunddreissigsten Dezember', '2026-12-31'],
    ['29.02.2028', '2028-02-29'],
    ['unser Status läuft am 31.12.2026 ab', '2026-12-31'],
    ['seit gestern offen, läuft am 31.12.2026 ab', '2026-12-31'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('dots are day first in Switzerland, slashes and hyphens may be either', () => {
    expect(read('03.04.2027')).toBe('2027-04-03');
    expect(read('03/04/2027')).toBe('2027-04-03 or 2027-03-04');
    expect(read('03-04-2027')).toBe('2027-04-03 or 2027-03-04');
    expect(read('25/12/2027')).toBe('2027-12-25');
    expect(read('12/25/2027')).toBe('2027-12-25');
    expect(read('05/05/2027')).toBe('2027-05-05');
  });

  test.each([
    ['31.02.2027', 'noSuchDay'],
    ['31. April', 'noSuchDay'],
    ['April 31st 2027', 'noSuchDay'],
    ['29.02.2027', 'notALeapYear'],
    ['12.31.2026', 'noSuchMonth'],
    ['31.13.', 'noSuchMonth'],
    ['00.12.2026', 'noSuchDay'],
    ['31.12.1026', 'noSuchYear'],
    ['31/02/2027', 'noSuchDay'],
  ])('%s is impossible: %s', (text, reason) => {
    expect(read(text)).toBe(reason);
  });

  test('a possible date wins over an impossible one', () => {
    expect(read('30.02.2027, nein, 28.02.2027')).toBe('2027-02-28');
  });
});

describe('spoken dates', () => {
  test.each([
    ['in three weeks', '~2026-11-04'],
    ['in 3 Wochen', '~2026-11-04'],
    ['vor 6 Tagen', '2026-10-08'],
    ['vor 6 Täg abgloffe', '2026-10-08'],
    ['vor 6 Taeg', '2026-10-08'],
    ['vor drü Täg', '2026-10-11'],
    ['i zwöi Wuche', '~2026-10-28'],
    ['vor öppe drü Wuche', '~2026-09-23'],
    ['sit füf Täg', '2026-10-09'],
    ['in einem Monat', '~2026-11-14'],
    ['20 days left', '2026-11-03'],
    ['nur noch zwanzig Tage', '2026-11-03'],
    ['since two days', '2026-10-12'],
    ['seit zwei Stunden', '~2026-10-14'],
    ['seit gestern', '2026-10-13'],
    ['yesterday', '2026-10-13'],
    ['geschter', '2026-10-13'],
    ['vorgeschter', '2026-10-12'],
    ['the day before yesterday', '2026-10-12'],
    ['hüt', '2026-10-14'],
    ['today', '2026-10-14'],
    ['heute Morgen', '2026-10-14'],
    ['morn', '2026-10-15'],
    ['morgen', '2026-10-15'],
    ['tomorrow', '2026-10-15'],
    ['übermorn', '2026-10-16'],
    ['uebermorgen', '2026-10-16'],
    ['last friday', '2026-10-09'],
    ['letzten Freitag', '2026-10-09'],
    ['letscht Friitig', '2026-10-09'],
    ['nächscht Mäntig', '2026-10-19'],
    ['friday next week', '2026-10-23'],
    ['seit Montag', '2026-10-12'],
    ['gültig vom 1.1.2026 bis 31.12.2026', '2026-12-31'],
    ['from 1 Jan 2026 to 31 Dec 2026', '2026-12-31'],
    ['vom 1.1. bis wann', '2027-01-01'],
    ['Montag', '2026-10-19'],
    ['diesen Dienstag', '2026-10-20'],
    ['nächste Woche Montag', '2026-10-19'],
    ['nächste Woche am Freitag', '2026-10-23'],
    ['next week Wednesday', '2026-10-21'],
    ['letzte Woche Freitag', '2026-10-09'],
    ['diese Woche Montag', '2026-10-12'],
    ['am Montag abgelaufen', '2026-10-12'],
    ['by the 31st', '2026-10-31'],
    ['am 15.', '2026-10-15'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['Ende Januar', '~2027-01-31'],
    ['end of January', '~2027-01-31'],
    ['Ende Jahr', '~2026-12-31'],
    ['end of next month', '~2026-11-30'],
    ['Ende Februar 2028', '~2028-02-29'],
    ['next month', '2026-11-01..2026-11-30'],
    ['nächsten Monat', '2026-11-01..2026-11-30'],
    ['nächste Woche', '2026-10-19..2026-10-25'],
    ['in ein paar Tagen', '2026-10-16..2026-10-21'],
    ['läuft im März ab', '2027-03-01..2027-03-31'],
    ['Anfang März', '2027-03-01..2027-03-10'],
    ['Q1 2027', '2027-01-01..2027-03-31'],
  ])('%s leaves room: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('a missing year', () => {
  test('is the one that is preferred', () => {
    expect(read('31.03.', 'future')).toBe('2027-03-31');
    expect(read('31.03.', 'past')).toBe('2026-03-31');
    expect(read('am Freitag', 'future')).toBe('2026-10-16');
    expect(read('am Freitag', 'past')).toBe('2026-10-09');
    expect(read('14.10.', 'future')).toBe('2026-10-14');
  });

  test('is told by the verb, whatever is preferred', () => {
    expect(read('abgelaufen am 3. Mai', 'future')).toBe('2026-05-03');
    expect(read('it expired on Sept 3', 'future')).toBe('2026-09-03');
    expect(read('läuft am 3. Mai ab', 'past')).toBe('2027-05-03');
  });
});

describe('no date', () => {
  test.each([
    'guten Morgen',
    'Morgen zusammen',
    'Chrome 142.0.3',
    'Version 18.3.26',
    'iOS 18.3',
    'Firefox 12.10.11',
    '192.168.1.10',
    '044 123 45 67',
    '+41 79 123 45 67',
    'Kundennummer 1234567',
    'CHF 31.12',
    'kostet 12.50',
    '14:30',
    'um 12.10 Uhr',
    'may I renew now',
    '5 may be too late',
    'drei Tage vor Ablauf',
    'innert 10 Tagen',
    'jeden Montag',
    'the 2nd mail',
    'weiss nicht',
    'gültig 12 Monate',
    '',
  ])('in "%s"', (text) => {
    expect(read(text)).toBe('-');
  });
});

const day = fc
  .integer({ min: 0, max: 36_000 })
  .map((days) => Temporal.PlainDate.from('2000-01-01').add({ days }));
const two = (value: number): string => String(value).padStart(2, '0');

describe('every day of the century', () => {
  test('is read back from the Swiss and the ISO form', () => {
    fc.assert(
      fc.property(day, (date) => {
        const swiss = `${two(date.day)}.${two(date.month)}.${date.year}`;
        expect(read(swiss)).toBe(date.toString());
        expect(read(`läuft am ${date.day}.${date.month}.${date.year} ab`)).toBe(date.toString());
        expect(read(date.toString())).toBe(date.toString());
      }),
    );
  });

  test('is read back from its name in both languages', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('de-CH', 'en-GB', 'en-US'), (date, locale) => {
        const text = date.toLocaleString(locale, {
          day: 'numeric',
          month: 'long',
          year: 'numeric',
        });
        expect(read(text)).toBe(date.toString());
      }),
    );
  });

  test('is preferred on the right side of today when its year is missing', () => {
    fc.assert(
      fc.property(day, (date) => {
        const text = `${date.day}.${date.month}.`;
        expect(read(text, 'future') >= TODAY.toString()).toBe(true);
        expect(read(text, 'past') <= TODAY.toString()).toBe(true);
      }),
    );
  });
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('de' as const, 'en' as const),
      (text, language) => {
        expect(() => readDate(text, TODAY, language, 'nearest')).not.toThrow();
      },
    ),
  );
});
