import { describe, expect, test } from '@jest/globals';
import { exampleCommit, exampleHead, exampleTurn, headOf } from './examples.ts';
import type { Subject } from './subject.ts';

/** Heads and turns are written together, once, and by one of many. */
export function commitContract(at: Subject): void {
  describe('load and commit', () => {
    test('nothing is known of a key that nobody has used', async () => {
      const key = at.newKey();
      expect(await at.store.load(key)).toEqual({ outcome: 'none' });
      expect(await at.store.findTurn(key, 'activity-1')).toBeUndefined();
      expect(await at.store.readTurns(key, { afterSeq: 0, limit: 10 })).toEqual([]);
    });

    test('a committed head and its turn are read back as they were', async () => {
      const key = at.newKey();
      const commit = exampleCommit(key, 1);
      expect(await at.store.commit(commit)).toEqual({ outcome: 'committed' });
      expect(await at.store.load(key)).toEqual({
        outcome: 'found',
        conversation: commit.conversation,
      });
      expect(await at.store.findTurn(key, 'activity-1')).toEqual(commit.turn);
      expect(await at.store.readTurns(key, { afterSeq: 0, limit: 10 })).toEqual([commit.turn]);
    });

    test.each(['2026-11-23T12:00:00Z', '2026-11-23T12:00:00.123456Z'])(
      'instants come back as they were written: %s',
      async (instant) => {
        const key = at.newKey();
        const head = { startedAt: instant, lastTurnAt: instant };
        const commit = exampleCommit(key, 1, { head, turn: { at: instant } });
        await at.store.commit(commit);
        expect(headOf(await at.store.load(key))).toEqual(commit.conversation);
        expect(await at.store.findTurn(key, 'activity-1')).toEqual(commit.turn);
      },
    );

    test('each commit replaces the head and adds a turn', async () => {
      const key = at.newKey();
      for (const rev of [1, 2, 3]) await at.store.commit(exampleCommit(key, rev));
      expect(headOf(await at.store.load(key))).toEqual(exampleHead(3));
      expect(await at.store.readTurns(key, { afterSeq: 0, limit: 10 })).toEqual(
        [1, 2, 3].map((seq) => exampleTurn(seq)),
      );
    });

    test('another store on the same data sees what was committed', async () => {
      const key = at.newKey();
      await at.store.commit(exampleCommit(key, 1));
      const other = await at.under.reopen();
      expect(headOf(await other.load(key))).toEqual(exampleHead(1));
      expect(await other.findTurn(key, 'activity-1')).toEqual(exampleTurn(1));
      await other.commit(exampleCommit(key, 2));
      expect(headOf(await at.store.load(key)).rev).toBe(2);
      await other.close();
    });

    test('what is read is a copy: changing it changes nothing in the store', async () => {
      const key = at.newKey();
      const commit = exampleCommit(key, 1);
      await at.store.commit(commit);
      headOf(await at.store.load(key)).dialog.answers.blockedAt = 'changed';
      commit.conversation.dialog.answers.blockedAt = 'changed';
      expect(headOf(await at.store.load(key)).dialog.answers.blockedAt).toBeUndefined();
    });

    test('it can be pinged', async () => {
      await expect(at.store.ping()).resolves.toBeUndefined();
    });
  });

  describe('compare and set', () => {
    test('a commit on an older rev conflicts and changes nothing', async () => {
      const key = at.newKey();
      await at.store.commit(exampleCommit(key, 1));
      await at.store.commit(exampleCommit(key, 2));
      const late = exampleCommit(key, 2, { turn: { activity: 'late' } });
      expect(await at.store.commit(late)).toEqual({ outcome: 'conflict' });
      expect(await at.store.findTurn(key, 'late')).toBeUndefined();
      expect(headOf(await at.store.load(key))).toEqual(exampleHead(2));
    });

    test('a commit on a rev that is not there yet conflicts', async () => {
      const key = at.newKey();
      expect(await at.store.commit(exampleCommit(key, 5))).toEqual({ outcome: 'conflict' });
      expect(await at.store.load(key)).toEqual({ outcome: 'none' });
      await at.store.commit(exampleCommit(key, 1));
      expect(await at.store.commit(exampleCommit(key, 5))).toEqual({ outcome: 'conflict' });
    });

    test('a second first turn conflicts', async () => {
      const key = at.newKey();
      await at.store.commit(exampleCommit(key, 1));
      const second = exampleCommit(key, 1, { turn: { activity: 'second' } });
      expect(await at.store.commit(second)).toEqual({ outcome: 'conflict' });
    });

    test.each([1, 2])('of many commits that race for rev %d exactly one wins', async (rev) => {
      const key = at.newKey();
      const other = await at.under.reopen();
      for (let done = 1; done < rev; done += 1) await at.store.commit(exampleCommit(key, done));
      const outcomes = await Promise.all(
        Array.from({ length: 30 }, (_, index) =>
          (index % 2 === 0 ? at.store : other).commit(
            exampleCommit(key, rev, { turn: { activity: `racer-${index}`, text: `${index}` } }),
          ),
        ),
      );
      const winners = outcomes.flatMap(({ outcome }, index) =>
        outcome === 'committed' ? [index] : [],
      );
      expect(winners).toHaveLength(1);
      expect(outcomes.filter(({ outcome }) => outcome === 'conflict')).toHaveLength(29);
      const turns = await at.store.readTurns(key, { afterSeq: rev - 1, limit: 100 });
      expect(turns.map(({ activity }) => activity)).toEqual([`racer-${winners[0]}`]);
      await other.close();
    });

    test('conversations do not stand in each other’s way', async () => {
      const keys = Array.from({ length: 50 }, () => at.newKey());
      const outcomes = await Promise.all(keys.map((key) => at.store.commit(exampleCommit(key, 1))));
      expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(['committed']));
    });
  });

  describe('an activity that was handled', () => {
    test('gives its recorded turn and changes nothing', async () => {
      const key = at.newKey();
      await at.store.commit(exampleCommit(key, 1));
      await at.store.commit(exampleCommit(key, 2));
      const again = exampleCommit(key, 3, { turn: { activity: 'activity-1', text: 'other' } });
      expect(await at.store.commit(again)).toEqual({ outcome: 'duplicate', turn: exampleTurn(1) });
      expect(headOf(await at.store.load(key))).toEqual(exampleHead(2));
    });

    test('is recognised before an outdated rev is', async () => {
      const key = at.newKey();
      await at.store.commit(exampleCommit(key, 1));
      const again = await at.store.commit(exampleCommit(key, 1));
      expect(again).toEqual({ outcome: 'duplicate', turn: exampleTurn(1) });
    });

    test('that races itself is handled once; all others get that turn', async () => {
      const key = at.newKey();
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, () => at.store.commit(exampleCommit(key, 1))),
      );
      expect(outcomes.filter(({ outcome }) => outcome === 'committed')).toHaveLength(1);
      expect(outcomes.filter(({ outcome }) => outcome === 'duplicate')).toHaveLength(19);
      expect(outcomes).toContainEqual({ outcome: 'duplicate', turn: exampleTurn(1) });
      expect(await at.store.readTurns(key, { afterSeq: 0, limit: 10 })).toHaveLength(1);
    });

    test('is another one in another conversation', async () => {
      const [one, two] = [at.newKey(), at.newKey()];
      await at.store.commit(exampleCommit(one, 1));
      expect(await at.store.commit(exampleCommit(two, 1))).toEqual({ outcome: 'committed' });
    });
  });
}
