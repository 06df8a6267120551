import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CONVERSATION_VERSION } from '../../src/contracts/conversation.ts';
import { MIGRATIONS } from '../../src/contracts/migrations.ts';
import { readConversation } from '../../src/contracts/readConversation.ts';

/** A head as the first release stored it, to the letter. */
const VERSION_1 = {
  version: 1,
  rev: 3,
  user: { id: 'u-7', name: 'Hans Muster' },
  startedAt: '2026-10-01T08:00:00.000Z',
  lastTurnAt: '2026-10-01T08:05:00.000Z',
  dialog: {
    step: 'activation.spam',
    answers: { tried: ['spam'], email: { address: 'hans@muster.ch', verdict: 'business' } },
    paused: [{ topic: 'account', step: 'account.done' }],
    back: [{ step: 'menu.open' }],
  },
  session: {
    language: 'en',
    browsers: [{ name: 'chrome', version: '142' }],
    tried: [],
    tickets: [],
    consents: [],
    feedback: [],
    introduced: true,
    misses: 0,
  },
  timers: [{ id: 'checkBack:activation', kind: 'checkBack', dueAt: '2026-10-01T08:15:00.000Z' }],
};

const CURRENT = {
  ...VERSION_1,
  version: CONVERSATION_VERSION,
  session: { ...VERSION_1.session, language: { code: 'en', chosen: false } },
  undelivered: [],
};

describe('readConversation', () => {
  test('reads what this release writes', () => {
    expect(readConversation(CURRENT)).toEqual({ ok: true, conversation: CURRENT });
  });

  test('migrates version 1: the language becomes one that was not chosen', () => {
    expect(readConversation(VERSION_1)).toEqual({ ok: true, conversation: CURRENT });
  });

  test('migrates without touching what was stored', () => {
    const before = structuredClone(VERSION_1);
    readConversation(VERSION_1);
    expect(VERSION_1).toEqual(before);
  });

  test('from each older version a migration leads on', () => {
    expect([...MIGRATIONS.keys()]).toEqual(
      Array.from({ length: CONVERSATION_VERSION - 1 }, (_, index) => index + 1),
    );
  });

  test('passes over fields that a later release has added', () => {
    const later = { ...CURRENT, mood: 'sunny', dialog: { ...CURRENT.dialog, depth: 3 } };
    expect(readConversation(later)).toEqual({ ok: true, conversation: CURRENT });
  });

  test('a newer version is not broken, but not for this release', () => {
    const newer = readConversation({ ...CURRENT, version: CONVERSATION_VERSION + 1 });
    expect(newer).toMatchObject({ ok: false, newer: true });
    expect(newer.ok === false && newer.reason).toContain('newer than');
  });

  test.each([
    ['no object', null, /no object/],
    ['a text', 'x', /no object/],
    ['a list', [], /no version/],
    ['no version', {}, /no version/],
    ['a version in words', { version: '2' }, /no version/],
    ['a version nobody wrote', { ...CURRENT, version: 0 }, /no migration leads on from version 0/],
    ['half a version', { ...CURRENT, version: 1.5 }, /no migration leads on from version 1.5/],
    ['an answer of a wrong form', withAnswers({ expiry: 'soon' }), /dialog\.answers\.expiry/],
    ['version 1 in tatters', { version: 1 }, /rev/],
  ])('names what is wrong: %s', (_, stored, reason) => {
    const reading = readConversation(stored);
    expect(reading).toMatchObject({ ok: false, newer: false });
    expect(reading.ok === false && reading.reason).toMatch(reason);
  });

  test('never throws, whatever was stored', () => {
    const anything = fc.anything();
    const version = fc.oneof(fc.constantFrom(0, 1, 2, 3), fc.double(), fc.string());
    fc.assert(
      fc.property(anything, fc.dictionary(fc.string(), anything), version, (value, rest, v) => {
        expect(typeof readConversation(value).ok).toBe('boolean');
        expect(typeof readConversation({ ...rest, version: v }).ok).toBe('boolean');
        expect(typeof readConversation({ ...CURRENT, ...rest, version: v }).ok).toBe('boolean');
      }),
    );
  });
});

function withAnswers(answers: Record<string, unknown>) {
  return { ...CURRENT, dialog: { ...CURRENT.dialog, answers } };
}
