import { describe, expect, test } from '@jest/globals';
import { CONVERSATION_VERSION } from '../../src/contracts/conversation.ts';
import {
  afterNoon,
  exampleCommit,
  exampleHead,
  exampleItem,
  exampleTurn,
  headOf,
} from './examples.ts';
import type { Subject } from './subject.ts';

/** Keys that a careless store would mix up, change or choke on. */
export const ODD_KEYS = [
  'web:👩‍💻 🇨🇭',
  `web:'"; DROP TABLE conversations; --`,
  'web:$where.{"$ne":null}',
  'web:a:b::c:',
  `web:${'x'.repeat(400)}`,
  `web:${'🙂'.repeat(200)}`,
  'web: \t\n',
  'web:%00%2F../..\\',
  'web:Ä',
  'web:A\u0308',
  'web:ä',
  'web:\0a',
  'web:\0b',
  'web:\ud83d',
  'web:\ud83e',
  '"web:\\ud83d"',
  'web:$set',
  'web:a.b.$[]',
];

/** Odd keys and texts, and what other releases have written. */
export function formsContract(at: Subject): void {
  describe('odd keys and texts', () => {
    test('each key is a conversation of its own', async () => {
      for (const key of ODD_KEYS) {
        const turn = { activity: key, text: key.toWellFormed() };
        expect(await at.store.commit(exampleCommit(key, 1, { turn }))).toEqual({
          outcome: 'committed',
        });
      }
      for (const key of ODD_KEYS) {
        expect(headOf(await at.store.load(key)).rev).toBe(1);
        expect(await at.store.findTurn(key, key)).toEqual(
          exampleTurn(1, { activity: key, text: key.toWellFormed() }),
        );
      }
    });

    test('each activity is one of its own, and each key is named as it is', async () => {
      const key = `web:\ud83d${at.newKey()}`;
      for (const [index, activity] of ODD_KEYS.entries()) {
        const commit = exampleCommit(key, index + 1, {
          turn: { activity },
          ...(index === 0 ? { outbox: { add: [exampleItem('x', afterNoon(-9000))] } } : {}),
        });
        expect(await at.store.commit(commit)).toEqual({ outcome: 'committed' });
      }
      const turns = await at.store.readTurns(key, { afterSeq: 0, limit: 100 });
      expect(turns.map(({ activity }) => activity)).toEqual(ODD_KEYS);
      const leased = await at.store.lease({
        now: afterNoon(-9000),
        until: afterNoon(-8000),
        kinds: ['timer'],
        limit: 1,
      });
      expect(leased.map((item) => item.key)).toEqual([key]);
      await at.store.release(leased[0] ?? { key, item: exampleItem('x', ''), lease: '' }, {
        to: 'done',
      });
    });

    test('any well-formed text comes back as it was, NUL included', async () => {
      const key = at.newKey();
      const text = '\0 a\0b "\'\\ \u2028 \ufeff 𝄞 👩‍👩‍👧 \u001b[31m <script> {{x}} %s';
      await at.store.commit(exampleCommit(key, 1, { turn: { text } }));
      expect(await at.store.findTurn(key, 'activity-1')).toEqual(exampleTurn(1, { text }));
    });

    test('half a character harms nothing: it comes back, or as the sign for it', async () => {
      const key = at.newKey();
      const text = 'a\ud83d b\ude00';
      await at.store.commit(exampleCommit(key, 1, { turn: { text } }));
      const found = await at.store.findTurn(key, 'activity-1');
      expect(found?.said.kind === 'text' && found.said.text.toWellFormed()).toBe(
        text.toWellFormed(),
      );
    });

    test('a conversation may grow large', async () => {
      const key = at.newKey();
      const text = 'ä🙂'.repeat(20_000);
      const back = Array.from({ length: 50 }, (_, index) => ({
        step: `activation.${index}`,
        answers: { problem: 'x'.repeat(2000) },
      }));
      const head = { dialog: { ...exampleHead(1).dialog, back } };
      await at.store.commit(exampleCommit(key, 1, { head, turn: { text } }));
      expect(headOf(await at.store.load(key)).dialog.back).toEqual(back);
      expect(await at.store.findTurn(key, 'activity-1')).toEqual(exampleTurn(1, { text }));
    });
  });

  describe('a head of another form', () => {
    test('of an older version is migrated when read', async () => {
      const key = at.newKey();
      const { undelivered: _, session, ...rest } = exampleHead(1);
      await at.under.plantHead(key, {
        ...rest,
        version: 1,
        session: { ...session, language: 'en' },
      });
      const head = headOf(await at.store.load(key));
      expect(head).toEqual(
        exampleHead(1, {
          session: { ...session, language: { code: 'en', chosen: false } },
        }),
      );
      await at.store.commit(exampleCommit(key, 2));
      expect(headOf(await at.store.load(key)).version).toBe(CONVERSATION_VERSION);
    });

    test('with fields that this release does not know is read', async () => {
      const key = at.newKey();
      await at.under.plantHead(key, { ...exampleHead(1), mood: 'sunny' });
      expect(headOf(await at.store.load(key))).toEqual(exampleHead(1));
    });

    test('of a newer version is refused and left as it is', async () => {
      const key = at.newKey();
      const newer = { ...exampleHead(1), version: CONVERSATION_VERSION + 1 };
      await at.under.plantHead(key, newer);
      for (const _ of [1, 2]) {
        await expect(at.store.load(key)).rejects.toMatchObject({ name: 'NewerConversationError' });
      }
      expect(await at.under.setAsideHeads(key)).toEqual([]);
    });

    test('that cannot be read is set aside and counted, and said until one begins anew', async () => {
      const key = at.newKey();
      const broken = { ...exampleHead(1), dialog: { step: 7 } };
      await at.under.plantHead(key, broken);
      const before = await at.store.countSetAside();
      const first = await at.store.load(key);
      expect(first).toMatchObject({ outcome: 'setAside' });
      expect(first.outcome === 'setAside' && first.reason).toContain('dialog.step');
      expect(await at.store.countSetAside()).toBe(before + 1);
      expect(await at.under.setAsideHeads(key)).toEqual([broken]);

      // A crash between the reading and the user's turn must not keep it from the user.
      const other = await at.under.reopen();
      expect(await other.load(key)).toEqual(first);
      expect(await at.store.countSetAside()).toBe(before + 1);
      await other.close();

      const anew = { head: { startedAt: afterNoon(9) }, turn: { activity: 'anew' } };
      await at.store.commit(exampleCommit(key, 1, anew));
      expect(headOf(await at.store.load(key)).startedAt).toBe(afterNoon(9));
      await at.store.commit(
        exampleCommit(key, 2, { head: { startedAt: afterNoon(9) }, forget: true }),
      );
      expect(await at.store.load(key)).toEqual({ outcome: 'none' });
      // The user had everything deleted: what was set aside is the user's as well.
      expect(await at.under.setAsideHeads(key)).toEqual([]);
    });
  });

  test('what another release has written into the log is read as far as it is known', async () => {
    const key = at.newKey();
    await at.under.plantHead(key, exampleHead(1));
    const [turn] = await at.store.readTurns(key, { afterSeq: 0, limit: 1 });
    expect(turn).toMatchObject({ seq: 1, activity: 'planted', drafts: [{ id: '1.0' }] });
    expect(turn?.drafts[0]?.blocks).toEqual([{ kind: 'text', key: 'known' }]);
  });
}
