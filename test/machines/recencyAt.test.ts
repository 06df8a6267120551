import { describe, expect, test } from '@jest/globals';
import { recencyAt } from '../../src/machines/recencyAt.ts';

const at = '2026-11-23T09:00:00Z';

describe('how long ago the form was sent, by the time of the event', () => {
  test.each([
    ['the same moment', '2026-11-23T09:00:00Z', 'justNow'],
    ['just under three minutes', '2026-11-23T08:57:01Z', 'justNow'],
    ['three minutes', '2026-11-23T08:57:00Z', 'minutes'],
    ['just under an hour', '2026-11-23T08:00:01Z', 'minutes'],
    ['an hour', '2026-11-23T08:00:00Z', 'hours'],
    ['just under a day', '2026-11-22T09:00:01Z', 'hours'],
    ['a day', '2026-11-22T09:00:00Z', 'days'],
    ['a day that was told without a time', '2026-11-21', 'days'],
    ['a clock that was a little ahead', '2026-11-23T09:00:30Z', 'justNow'],
  ])('%s', (_, since, recency) => expect(recencyAt(since, at)).toBe(recency));
});
