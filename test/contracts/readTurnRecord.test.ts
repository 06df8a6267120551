import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DraftBlock } from '../../src/contracts/draft.ts';
import { packTurn } from '../../src/contracts/packTurn.ts';
import { readTurnRecord } from '../../src/contracts/readTurnRecord.ts';

const AT = { seq: 4, activity: 'a-4', at: '2026-11-23T12:00:00.000Z' };
const TEXT = { kind: 'text', key: 'notes.empty' } as const;
const TURN = {
  ...AT,
  said: { kind: 'text' as const, text: 'Hallo' },
  drafts: [{ id: '4.0', language: 'de', blocks: [TEXT] }],
};

/** Keys and choices as they are, and as they might be by mistake. */
const Word = fc.oneof(
  fc.constantFrom(
    'activation.spam.ask',
    'tried.spam',
    'back',
    '2/5',
    '[x]',
    '[',
    '',
    'a b',
    '1',
    '👍',
  ),
  fc.string({ maxLength: 8 }),
);
const Vars = fc.constantFrom({}, { vars: { n: 3 } });
const AnyBlock: fc.Arbitrary<DraftBlock> = fc.oneof(
  fc
    .record({ key: Word, vars: Vars })
    .map(({ key, vars }): DraftBlock => ({ kind: 'text', key, ...vars })),
  fc.array(Word, { maxLength: 4 }).map((ids): DraftBlock => ({ kind: 'choices', ids })),
  fc.tuple(fc.integer(), fc.nat()).map(([at, of]): DraftBlock => ({ kind: 'progress', at, of })),
  fc.array(Word, { maxLength: 3 }).map((keys): DraftBlock => ({ kind: 'checklist', keys })),
);
const AnyTurn = fc.record(
  {
    seq: fc.constant(AT.seq),
    activity: fc.constant(AT.activity),
    at: fc.constant(AT.at),
    said: fc.oneof(
      fc.record({ kind: fc.constant('text' as const), text: fc.string() }),
      fc.record({ kind: fc.constant('choice' as const), choice: Word }),
      fc.constant({ kind: 'join' as const }),
    ),
    drafts: fc.array(
      fc.record({
        id: fc.constantFrom('4.0', '4.1', '3.0'),
        language: fc.constantFrom('de' as const, 'en' as const),
        blocks: fc.array(AnyBlock, { maxLength: 4 }),
      }),
      { maxLength: 3 },
    ),
    carries: fc.array(fc.nat(), { maxLength: 3 }),
  },
  { requiredKeys: ['seq', 'activity', 'at', 'said', 'drafts'] },
);

describe('packTurn', () => {
  test('writes the usual blocks in few bytes', () => {
    const drafts = [
      {
        id: '4.0',
        language: 'de' as const,
        blocks: [
          { kind: 'progress' as const, at: 2, of: 5 },
          TEXT,
          { ...TEXT, vars: { n: 1 } },
          { kind: 'choices' as const, ids: ['tried.spam', 'back', 'menu'] },
        ],
      },
      { id: '3.0', language: 'en' as const, blocks: [TEXT] },
    ];
    expect(packTurn({ ...AT, said: { kind: 'join' }, drafts })).toEqual({
      said: { kind: 'join' },
      language: 'de',
      drafts: [
        ['2/5', 'notes.empty', { ...TEXT, vars: { n: 1 } }, '[tried.spam back menu]'],
        { id: '3.0', language: 'en', blocks: ['notes.empty'] },
      ],
    });
  });

  test('loses nothing: any turn is read back as it was', () => {
    fc.assert(
      fc.property(AnyTurn, (turn) => {
        const stored: unknown = JSON.parse(JSON.stringify(packTurn(turn)));
        expect(readTurnRecord(stored, AT)).toEqual(turn);
      }),
      { numRuns: 500 },
    );
  });
});

describe('readTurnRecord', () => {
  test('reads what this release writes', () => {
    expect(readTurnRecord(TURN, AT)).toEqual(TURN);
    expect(readTurnRecord({ ...TURN, carries: [2, 3] }, AT)).toEqual({ ...TURN, carries: [2, 3] });
  });

  test('reads a packed turn with a short form from a later release, less that block', () => {
    const stored = { said: TURN.said, language: 'de', drafts: [['notes.empty', '@@@'], ['@@@']] };
    expect(readTurnRecord(stored, AT)).toEqual(TURN);
  });

  test('passes over a block that a later release has added', () => {
    const drafts = [
      { id: '4.0', language: 'de', blocks: [{ kind: 'hologram' }] },
      { id: '4.1', language: 'en', blocks: [{ kind: 'hologram' }, TEXT] },
    ];
    expect(readTurnRecord({ ...TURN, drafts }, AT)).toEqual({
      ...TURN,
      drafts: [{ id: '4.1', language: 'en', blocks: [TEXT] }],
    });
  });

  test('keeps the place in the log of a turn that cannot be read at all', () => {
    expect(readTurnRecord(undefined, AT)).toEqual({ ...AT, said: { kind: 'join' }, drafts: [] });
  });

  test('never throws, whatever was stored', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (value, said, drafts) => {
        expect(readTurnRecord(value, AT).seq).toBe(4);
        expect(readTurnRecord({ ...TURN, said, drafts }, AT)).toMatchObject(AT);
      }),
    );
  });
});
