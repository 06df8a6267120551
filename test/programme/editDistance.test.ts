import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editDistance } from '../../src/programme/editDistance.ts';

test.each([
  ['', '', 0],
  ['gmail', 'gmail', 0],
  ['gmail', 'gmial', 1],
  ['gmail', 'gmal', 1],
  ['gmail', 'gmaill', 1],
  ['gmail', 'gnail', 1],
  ['gmail', '', 5],
  ['', 'gmail', 5],
  ['kitten', 'sitting', 3],
  ['ca', 'abc', 3],
])('%j to %j costs %i', (intended, typed, cost) => {
  expect(editDistance(intended, typed)).toBe(cost);
});

test('is symmetric, 0 only for equals, and at most the longer length', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = editDistance(a, b);
      expect(editDistance(b, a)).toBe(distance);
      expect(distance === 0).toBe(a === b);
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});

test('counts each kind of edit by its own cost', () => {
  const costs = { insert: () => 2, remove: () => 3, replace: () => 5, swap: 7 };
  expect(editDistance('a', 'ab', costs)).toBe(2);
  expect(editDistance('ab', 'a', costs)).toBe(3);
  expect(editDistance('a', 'b', costs)).toBe(5);
  expect(editDistance('ab', 'ba', { ...costs, swap: 1 })).toBe(1);
  expect(editDistance('ab', 'ba', costs)).toBe(5);
});
