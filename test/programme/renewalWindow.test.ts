import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { resolveFacts } from '../../src/programme/facts.ts';
import {
  nextExpiry,
  type RenewalStanding,
  renewalPeriods,
  renewalStanding,
  renewalWindow,
  todayInZurich,
} from '../../src/programme/renewalWindow.ts';

const day = Temporal.PlainDate.from;

function plain(standing: RenewalStanding): Record<string, unknown> {
  return JSON.parse(JSON.stringify(standing));
}

describe('the window around an expiry day', () => {
  test.each([
    // expiry, opens (−90), last day of grace (+10)
    ['2026-12-31', '2026-10-02', '2027-01-10', 'across the year change'],
    ['2027-01-01', '2026-10-03', '2027-01-11', 'the first day of a year'],
    ['2027-02-28', '2026-11-30', '2027-03-10', 'end of February, common year'],
    ['2028-02-28', '2027-11-30', '2028-03-09', '28 February of a leap year'],
    ['2028-02-29', '2027-12-01', '2028-03-10', '29 February'],
    ['2028-03-01', '2027-12-02', '2028-03-11', 'the day after 29 February'],
    ['2100-02-28', '2099-11-30', '2100-03-10', '2100 is no leap year'],
    ['2027-03-31', '2026-12-31', '2027-04-10', 'month end, summer time begins within'],
    ['2027-03-28', '2026-12-28', '2027-04-07', 'the day summer time begins'],
    ['2026-10-25', '2026-07-27', '2026-11-04', 'the day summer time ends'],
    ['2027-04-30', '2027-01-30', '2027-05-10', 'end of a month of 30 days'],
  ])('expiry %s: opens %s, grace until %s (%s)', (expiry, opens, graceEnds) => {
    const window = renewalWindow(day(expiry));
    expect(window.opens.toString()).toBe(opens);
    expect(window.expires.toString()).toBe(expiry);
    expect(window.graceEnds.toString()).toBe(graceEnds);
  });

  test('follows an operator’s periods', () => {
    const facts = resolveFacts({ renewalOpensDays: { value: 60 }, graceDays: { value: 14 } });
    const window = renewalWindow(day('2027-03-31'), renewalPeriods(facts));
    expect([window.opens.toString(), window.graceEnds.toString()]).toEqual([
      '2027-01-30',
      '2027-04-14',
    ]);
    expect(renewalPeriods(resolveFacts())).toEqual({ opensDays: 90, graceDays: 10 });
  });

  test('refuses a period that is no whole number, and names it', () => {
    const facts = resolveFacts({ graceDays: { value: 'ten' } });
    expect(() => renewalPeriods(facts)).toThrow(/graceDays must be a whole number/);
  });
});

describe('where somebody stands, expiry 2026-12-31', () => {
  test.each([
    ['2026-10-01', { kind: 'notYet', opens: '2026-10-02', daysUntilOpen: 1 }],
    ['2026-10-02', { kind: 'open', daysLeft: 90 }],
    ['2026-12-30', { kind: 'open', daysLeft: 1 }],
    ['2026-12-31', { kind: 'open', daysLeft: 0 }],
    ['2027-01-01', { kind: 'grace', daysSinceExpiry: 1, daysLeft: 9, graceEnds: '2027-01-10' }],
    ['2027-01-10', { kind: 'grace', daysSinceExpiry: 10, daysLeft: 0, graceEnds: '2027-01-10' }],
    ['2027-01-11', { kind: 'lapsed', daysSinceGrace: 1 }],
    ['2028-01-10', { kind: 'lapsed', daysSinceGrace: 365 }],
  ])('on %s', (today, expected) => {
    expect(plain(renewalStanding(day('2026-12-31'), day(today)))).toEqual(expected);
  });

  test('the 29th of February counts as a day of grace', () => {
    expect(plain(renewalStanding(day('2028-02-20'), day('2028-02-29')))).toMatchObject({
      kind: 'grace',
      daysSinceExpiry: 9,
    });
    expect(renewalStanding(day('2028-02-20'), day('2028-03-01')).kind).toBe('grace');
    expect(renewalStanding(day('2028-02-20'), day('2028-03-02')).kind).toBe('lapsed');
  });
});

describe('for all days', () => {
  const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => day('1990-01-01').add({ days }));
  const order = ['notYet', 'open', 'grace', 'lapsed'];

  test('91 days are open, 10 in grace, and the kinds come in order', () => {
    fc.assert(
      fc.property(anyDay, (expiry) => {
        const kinds = Array.from(
          { length: 141 },
          (_, i) => renewalStanding(expiry, expiry.add({ days: i - 110 })).kind,
        );
        expect(kinds.filter((kind) => kind === 'open')).toHaveLength(91);
        expect(kinds.filter((kind) => kind === 'grace')).toHaveLength(10);
        const ranks = kinds.map((kind) => order.indexOf(kind));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }),
      { numRuns: 40 },
    );
  });

  test('the standing says what the window says', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (expiry, offset) => {
        const today = expiry.add({ days: offset });
        const { opens, graceEnds } = renewalWindow(expiry);
        const standing = renewalStanding(expiry, today);
        switch (standing.kind) {
          case 'notYet':
            expect(today.add({ days: standing.daysUntilOpen }).equals(opens)).toBe(true);
            expect(standing.daysUntilOpen).toBeGreaterThan(0);
            break;
          case 'open':
            expect(today.add({ days: standing.daysLeft }).equals(expiry)).toBe(true);
            expect(standing.daysLeft).toBeGreaterThanOrEqual(0);
            break;
          case 'grace':
            expect(today.add({ days: standing.daysLeft }).equals(graceEnds)).toBe(true);
            expect(standing.daysLeft + standing.daysSinceExpiry).toBe(10);
            break;
          case 'lapsed':
            expect(graceEnds.add({ days: standing.daysSinceGrace }).equals(today)).toBe(true);
            expect(standing.daysSinceGrace).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('a renewal in the open window leads to an expiry that is not open yet', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 90 }), (expiry, daysLeft) => {
        const today = expiry.subtract({ days: daysLeft });
        expect(renewalStanding(nextExpiry(expiry), today).kind).toBe('notYet');
      }),
    );
  });
});

describe('today in Zurich', () => {
  test.each([
    ['2026-12-31T22:59:59Z', '2026-12-31', 'winter, a second before midnight'],
    ['2026-12-31T23:00:00Z', '2027-01-01', 'winter, midnight'],
    ['2026-12-31T23:30:00Z', '2027-01-01', 'winter, 23:30 UTC'],
    ['2026-07-31T21:59:59Z', '2026-07-31', 'summer, a second before midnight'],
    ['2026-07-31T22:00:00Z', '2026-08-01', 'summer, midnight'],
    ['2026-07-31T23:30:00Z', '2026-08-01', 'summer, 23:30 UTC'],
    ['2027-03-27T23:30:00Z', '2027-03-28', 'the night summer time begins'],
    ['2027-03-28T22:30:00Z', '2027-03-29', 'the evening after it began'],
    ['2026-10-24T22:30:00Z', '2026-10-25', 'the night summer time ends'],
    ['2026-10-25T22:30:00Z', '2026-10-25', 'the evening after it ended'],
    ['2028-02-28T23:30:00Z', '2028-02-29', 'into 29 February'],
  ])('at %s it is %s (%s)', (instant, expected) => {
    expect(todayInZurich(Temporal.Instant.from(instant)).toString()).toBe(expected);
  });

  test('the last hour of grace in Zurich is still grace', () => {
    const expiry = day('2026-12-31');
    const at = (instant: string) =>
      renewalStanding(expiry, todayInZurich(Temporal.Instant.from(instant))).kind;
    expect(at('2027-01-10T22:59:59Z')).toBe('grace');
    expect(at('2027-01-10T23:30:00Z')).toBe('lapsed');
  });
});

describe('the expiry that follows', () => {
  test.each([
    ['2026-12-31', '2027-12-31'],
    ['2027-02-28', '2028-02-28'],
    ['2028-02-29', '2029-02-28'],
    ['2029-02-28', '2030-02-28'],
    ['2031-02-28', '2032-02-28'],
  ])('%s is followed by %s', (expiry, next) => {
    expect(nextExpiry(day(expiry)).toString()).toBe(next);
  });

  test('follows an operator’s period of validity', () => {
    expect(nextExpiry(day('2027-08-31'), 6).toString()).toBe('2028-02-29');
  });
});
