import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readTurnRecord } from '../../src/contracts/readTurnRecord.ts';

const AT = { seq: 4, activity: 'a-4', at: '2026-11-23T12:00:00.000Z' };
const TEXT = { kind: 'text', key: 'notes.empty' } as const;
const TURN = {
  ...AT,
  said: { kind: 'text', text: 'Hallo' },
  drafts: [{ id: '4.0', language: 'de', blocks: [TEXT] }],
};

describe('readTurnRecord', () => {
  test('reads what this release writes', () => {
    expect(readTurnRecord(TURN, AT)).toEqual(TURN);
    expect(readTurnRecord({ ...TURN, carries: [2, 3] }, AT)).toEqual({ ...TURN, carries: [2, 3] });
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
