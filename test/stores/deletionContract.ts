import { describe, expect, test } from '@jest/globals';
import { afterNoon, exampleCommit, headOf } from './examples.ts';
import type { Subject } from './subject.ts';

/** What is deleted is gone and stays gone. */
export function deletionContract(at: Subject): void {
  describe('a conversation that is deleted', () => {
    const forgotten = async (): Promise<string> => {
      const key = at.newKey();
      await at.store.commit(exampleCommit(key, 1));
      await at.store.commit(exampleCommit(key, 2));
      const outcome = await at.store.commit(exampleCommit(key, 3, { forget: true }));
      expect(outcome).toEqual({ outcome: 'committed' });
      return key;
    };

    test('is gone with its log', async () => {
      const key = await forgotten();
      expect(await at.store.load(key)).toEqual({ outcome: 'none' });
      expect(await at.store.readTurns(key, { afterSeq: 0, limit: 10 })).toEqual([]);
    });

    test('does not come back by a redelivery, of the deleting activity or an older one', async () => {
      const key = await forgotten();
      for (const activity of ['activity-1', 'activity-2', 'activity-3']) {
        expect(await at.store.findTurn(key, activity)).toBeNull();
        const again = await at.store.commit(exampleCommit(key, 1, { turn: { activity } }));
        expect(again).toEqual({ outcome: 'duplicate', turn: null });
      }
      expect(await at.store.load(key)).toEqual({ outcome: 'none' });
    });

    test('starts anew with a new activity, and still knows the old ones', async () => {
      const key = await forgotten();
      const anew = exampleCommit(key, 1, {
        head: { startedAt: afterNoon(9) },
        turn: { activity: 'new-1' },
      });
      expect(await at.store.commit(anew)).toEqual({ outcome: 'committed' });
      expect(headOf(await at.store.load(key)).rev).toBe(1);
      const old = exampleCommit(key, 2, {
        head: { startedAt: afterNoon(9) },
        turn: { activity: 'activity-2' },
      });
      expect(await at.store.commit(old)).toEqual({ outcome: 'duplicate', turn: null });
    });

    test('does not come back by a turn computed from it, even at the same rev', async () => {
      const key = await forgotten();
      const anew = (rev: number) =>
        exampleCommit(key, rev, {
          head: { startedAt: afterNoon(9) },
          turn: { activity: `new-${rev}` },
        });
      await at.store.commit(anew(1));
      await at.store.commit(anew(2));
      const stale = exampleCommit(key, 3, { turn: { activity: 'stale' } });
      expect(await at.store.commit(stale)).toEqual({ outcome: 'conflict' });
      expect(headOf(await at.store.load(key)).startedAt).toBe(afterNoon(9));
    });

    test('is not deleted where the deleting turn conflicts', async () => {
      const key = at.newKey();
      await at.store.commit(exampleCommit(key, 1));
      const late = exampleCommit(key, 1, { turn: { activity: 'late' }, forget: true });
      expect(await at.store.commit(late)).toEqual({ outcome: 'conflict' });
      expect(headOf(await at.store.load(key)).rev).toBe(1);
    });

    test('may be deleted with its first turn', async () => {
      const key = at.newKey();
      await at.store.commit(exampleCommit(key, 1, { forget: true }));
      expect(await at.store.load(key)).toEqual({ outcome: 'none' });
      expect(await at.store.findTurn(key, 'activity-1')).toBeNull();
    });
  });
}
