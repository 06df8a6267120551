import { expect, test } from '@jest/globals';
import { resolveFacts } from '../../src/programme/facts.ts';
import { renewalTerms } from '../../src/programme/renewalWindow.ts';

test('the terms of the renewal are the source’s unless the operator sets others', () => {
  expect(renewalTerms(resolveFacts())).toEqual({
    opensDays: 90,
    graceDays: 10,
    validityMonths: 12,
  });
  const own = resolveFacts({ renewalOpensDays: { value: 30 }, validityMonths: { value: 24 } });
  expect(renewalTerms(own)).toEqual({ opensDays: 30, graceDays: 10, validityMonths: 24 });
});

test('a validity that is no whole number is refused by name', () => {
  const facts = resolveFacts({ validityMonths: { value: 'twelve' } });
  expect(() => renewalTerms(facts)).toThrow(/validityMonths must be a whole number/);
});
