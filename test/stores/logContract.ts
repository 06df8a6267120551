import { describe, expect, test } from '@jest/globals';
import { LOG_KEPT, type Store } from '../../src/contracts/store.ts';
import { afterNoon, exampleCommit } from './examples.ts';
import type { Subject } from './subject.ts';

/** What of the log is kept. */
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
