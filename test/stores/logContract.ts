import { describe, expect, test } from '@jest/globals';
import { LOG_KEPT, type Store } from '../../src/contracts/store.ts';
import { afterNoon, exampleCommit } from './examples.ts';
import type { Subject } from './subject.ts';

/** What of the log is kept, and which conversations a timer waits in. */
export function logContract(at: Subject): void {
  describe('the log', () => {
    test('is read in ascending order, from where and as far as one asks', async () => {
      const key = at.newKey();
      for (let rev = 1; rev <= 12; rev += 1) await at.store.commit(exampleCommit(key, rev));
      const seqs = async (afterSeq: number, limit: number) =>
        (await at.store.readTurns(key, { afterSeq, limit })).map(({ seq }) => seq);
      expect(await seqs(0, 100)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
      expect(await seqs(9, 100)).toEqual([10, 11, 12]);
      expect(await seqs(2, 3)).toEqual([3, 4, 5]);
      expect(await seqs(12, 10)).toEqual([]);
    });

    test('keeps the last turns, and lets go of older ones in batches', async () => {
      const key = at.newKey();
      const total = LOG_KEPT.turns + 3 * LOG_KEPT.batch;
      await commitMany(at.store, key, total, (rev) => afterNoon(rev * 20));
      const turns = await at.store.readTurns(key, { afterSeq: 0, limit: total });
      expect(turns.length).toBeGreaterThanOrEqual(LOG_KEPT.turns);
      expect(turns.length).toBeLessThanOrEqual(LOG_KEPT.turns + LOG_KEPT.batch);
      expect(turns.map(({ seq }) => seq)).toEqual(
        turns.map((_, index) => total - turns.length + 1 + index),
      );
      expect(await at.store.findTurn(key, `activity-${total - LOG_KEPT.turns + 1}`)).toBeDefined();
      expect(await at.store.findTurn(key, 'activity-1')).toBeUndefined();
    });

    test('keeps all of the last day, however many', async () => {
      const key = at.newKey();
      const total = LOG_KEPT.turns + 2 * LOG_KEPT.batch;
      await commitMany(at.store, key, total, (rev) => afterNoon(rev));
      expect(await at.store.readTurns(key, { afterSeq: 0, limit: total })).toHaveLength(total);
    });

    test('keeps what waits for delivery as long as it waits', async () => {
      const key = at.newKey();
      const total = LOG_KEPT.turns + 2 * LOG_KEPT.batch;
      const hourly = (rev: number) => afterNoon(rev * 60);
      await commitMany(at.store, key, total, hourly, { undelivered: [3, 5] });
      const kept = await at.store.readTurns(key, { afterSeq: 0, limit: 2 });
      expect(kept.map(({ seq }) => seq)).toEqual([3, 5]);
      await commitMany(at.store, key, LOG_KEPT.batch, hourly, { undelivered: [] }, total);
      const [first] = await at.store.readTurns(key, { afterSeq: 0, limit: 1 });
      expect(first?.seq).toBeGreaterThan(5);
    });
  });

  describe('timers', () => {
    const timer = (dueAt: string) => ({ id: 'checkBack:x', kind: 'checkBack' as const, dueAt });
    const withTimers = (...dueAts: string[]) => ({ head: { timers: dueAts.map(timer) } });

    test('name the conversations that are due, the earliest first', async () => {
      const [early, late, future, none] = [at.newKey(), at.newKey(), at.newKey(), at.newKey()];
      await at.store.commit(exampleCommit(late, 1, withTimers(afterNoon(9), afterNoon(50))));
      await at.store.commit(exampleCommit(future, 1, withTimers(afterNoon(30))));
      await at.store.commit(exampleCommit(early, 1, withTimers(afterNoon(40), afterNoon(5))));
      await at.store.commit(exampleCommit(none, 1));
      const due = async (now: string, limit = 100) =>
        (await at.store.dueConversations(now, limit)).filter((key) =>
          [early, late, future, none].includes(key),
        );
      expect(await due(afterNoon(4))).toEqual([]);
      expect(await due(afterNoon(5))).toEqual([early]);
      expect(await due(afterNoon(20))).toEqual([early, late]);
      expect(await due(afterNoon(60))).toEqual([early, late, future]);
      expect(await at.store.dueConversations(afterNoon(60), 1)).toEqual([early]);

      // Once its timers are gone, a conversation is due no more; nor is one that was deleted.
      await at.store.commit(exampleCommit(early, 2));
      await at.store.commit(exampleCommit(late, 2, { ...withTimers(afterNoon(9)), forget: true }));
      expect(await due(afterNoon(60))).toEqual([future]);
      await at.store.commit(exampleCommit(future, 2));
    });

    test('are compared as instants, however they are written', async () => {
      const key = at.newKey();
      await at.store.commit(exampleCommit(key, 1, withTimers('2026-11-23T12:10:00.500Z')));
      const isDue = async (now: string) =>
        (await at.store.dueConversations(now, 100)).includes(key);
      expect(await isDue('2026-11-23T12:10:00Z')).toBe(false);
      expect(await isDue('2026-11-23T12:10:00.5Z')).toBe(true);
      expect(await isDue('2026-11-23T12:10:00.500123Z')).toBe(true);
      expect(await isDue('2026-11-23T12:10:01Z')).toBe(true);
      await at.store.commit(exampleCommit(key, 2));
    });
  });
}

async function commitMany(
  store: Store,
  key: string,
  count: number,
  at: (rev: number) => string,
  head: { undelivered?: number[] } = {},
  from = 0,
): Promise<void> {
  for (let rev = from + 1; rev <= from + count; rev += 1) {
    const commit = exampleCommit(key, rev, { head, turn: { at: at(rev) } });
    expect(await store.commit(commit)).toEqual({ outcome: 'committed' });
  }
}
