import { expect, test } from '@jest/globals';
import { resolveFacts } from '../../src/programme/facts.ts';
import { staleFacts } from '../../src/programme/staleFacts.ts';

const day = Temporal.PlainDate.from;
const collected = day('2026-11-22');
const stale = (today: Temporal.PlainDate, overrides = {}) =>
  staleFacts(resolveFacts(overrides), today).map(({ id }) => id);

test('a fact is stale from the 180th day on', () => {
  expect(stale(collected.add({ days: 179 }))).not.toContain('graceDays');
  expect(stale(collected.add({ days: 180 }))).toContain('graceDays');
});

test('facts read on dated copies are stale from the start, oldest first', () => {
  expect(staleFacts(resolveFacts(), collected)).toEqual([
    { id: 'quarantineUrl', verifiedOn: '2023-08-02', ageDays: 1208 },
    { id: 'quarantineShownDays', verifiedOn: '2023-08-02', ageDays: 1208 },
    { id: 'registerUrl', verifiedOn: '2024-05-16', ageDays: 920 },
    { id: 'cisco360Name', verifiedOn: '2026-01-23', ageDays: 303 },
    { id: 'cisco360Start', verifiedOn: '2026-01-23', ageDays: 303 },
  ]);
});

test('a new day of verification makes it fresh again', () => {
  const today = day('2027-12-31');
  expect(stale(today)).toContain('graceDays');
  expect(stale(today, { graceDays: { verifiedOn: '2027-12-01' } })).not.toContain('graceDays');
  expect(stale(today, { graceDays: { verifiedOn: '2027-01-01' } })).toContain('graceDays');
});

test('the operator’s own values are not asked after, unless they gave a day', () => {
  const today = day('2030-01-01');
  expect(stale(today)).not.toContain('operatorName');
  expect(stale(today)).not.toContain('privacyUrl');
  const own = { value: 'https://firma.ch/form' };
  expect(stale(today, { partnerFormUrl: own })).not.toContain('partnerFormUrl');
  expect(stale(today, { partnerFormUrl: { ...own, verifiedOn: '2027-01-01' } })).toContain(
    'partnerFormUrl',
  );
});
