import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { zurichDay } from '../../src/programme/zurichDay.ts';

const byTemporal = (at: string) =>
  Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Zurich').toPlainDate().toString();

test.each([
  ['2026-11-25T22:59:59.999Z', '2026-11-25'],
  ['2026-11-25T23:00:00.000Z', '2026-11-26'],
  ['2026-06-30T21:59:59.999Z', '2026-06-30'],
  ['2026-06-30T22:00:00.000Z', '2026-07-01'],
  // Days of 23 and of 25 hours.
  ['2026-03-29T21:59:59Z', '2026-03-29'],
  ['2026-03-29T22:00:00Z', '2026-03-30'],
  ['2026-10-25T22:59:59Z', '2026-10-25'],
  ['2026-10-25T23:00:00Z', '2026-10-26'],
])('%s is %s in Zurich', (at, day) => {
  expect(zurichDay(at)).toBe(day);
});

test('whatever was asked before, the day is the one that the calendar says', () => {
  const instants = fc.date({
    min: new Date('2025-01-01T00:00:00Z'),
    max: new Date('2029-01-01T00:00:00Z'),
    noInvalidDate: true,
  });
  const hours = fc.integer({ min: -30, max: 30 });
  fc.assert(
    fc.property(instants, fc.array(hours, { maxLength: 8 }), (first, steps) => {
      let ms = first.getTime();
      for (const step of [0, ...steps]) {
        ms += step * 3_600_000;
        const at = new Date(ms).toISOString();
        expect(zurichDay(at)).toBe(byTemporal(at));
      }
    }),
  );
});
