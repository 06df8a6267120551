import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { Binary } from 'mongodb';
import { DRAFTS_DICTIONARY } from '../../src/stores/draftsDictionary.ts';
import { storedTurn, turnOf } from '../../src/stores/mongoTurn.ts';
import { exampleTurn } from './examples.ts';

describe('a turn in MongoDB', () => {
  test('comes back as it was', () => {
    const turn = exampleTurn(7, { text: 'Grüezi «𝄞»', activity: 'a\ud83d', carries: [3, 5] });
    expect(turnOf(storedTurn(turn))).toEqual(turn);
  });

  test('is unpacked by a dictionary that never changes', () => {
    const hash = createHash('sha256').update(DRAFTS_DICTIONARY.join(',')).digest('hex');
    expect(hash).toBe('0c261ced0eab4f6abe6bf85485b4210c663d385aa1cb45ec985f4d50e9bc1687');
  });

  test.each([new Binary(Buffer.from('no deflate')), new Binary(), 'text', undefined, null])(
    'whose answer cannot be unpacked keeps what the user said: %p',
    (packed) => {
      const turn = exampleTurn(1);
      const stored = { ...storedTurn(turn), packed } as Parameters<typeof turnOf>[0];
      expect(turnOf(stored)).toEqual({ ...turn, drafts: [] });
    },
  );
});
