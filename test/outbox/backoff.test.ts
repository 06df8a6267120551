import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { restAfter } from '../../src/outbox/backoff.ts';

const policy = { firstMs: 1000, longestMs: 60_000, attempts: 10 };

test('doubles from one attempt to the next, up to the longest', () => {
  const rests = [1, 2, 3, 4, 7, 8, 500].map((attempt) => restAfter(policy, attempt, 1));
  expect(rests).toEqual([1000, 2000, 4000, 8000, 60_000, 60_000, 60_000]);
});

test('lies somewhere in the upper half, so that what failed together does not come back together', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (attempt, random) => {
        const whole = restAfter(policy, attempt, 1);
        const rest = restAfter(policy, attempt, random);
        expect(rest).toBeGreaterThanOrEqual(whole / 2);
        expect(rest).toBeLessThanOrEqual(whole);
      },
    ),
  );
});
