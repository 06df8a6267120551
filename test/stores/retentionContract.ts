import { describe, expect, test } from '@jest/globals';
import { RETENTION_DAYS, TOMBSTONE_HOURS } from '../../src/contracts/store.ts';
import { exampleCommit, exampleHead, NOON } from './examples.ts';
import type { Subject } from './subject.ts';

/** NOON and some days. */
function afterDays(days: number): string {
  return new Date(Date.parse(NOON) + days * 86_400_000).toISOString();
}

/** What nobody uses any more goes by itself. */
export function retentionContract(at: Subject): void {
  describe('the retention', () => {
    const purgeAll = async (now: string) => {
      while ((await at.store.purge(now, 100)) > 0);
    };
    const isThere = async (key: string) => (await at.store.load(key)).outcome === 'found';

    test('begins with the last turn', async () => {
      const [idle, used] = [at.newKey(), at.newKey()];
      for (const key of [idle, used]) {
        await at.store.commit(exampleCommit(key, 1, { head: { lastTurnAt: NOON } }));
      }
      const later = { head: { lastTurnAt: afterDays(10) } };
      await at.store.commit(exampleCommit(used, 2, later));
      await purgeAll(afterDays(RETENTION_DAYS));
      expect(await isThere(idle)).toBe(true);
      await purgeAll(afterDays(RETENTION_DAYS + 1));
      expect(await isThere(idle)).toBe(false);
      expect(await at.store.findTurn(idle, 'activity-1')).toBeUndefined();
      expect(await isThere(used)).toBe(true);
      await purgeAll(afterDays(RETENTION_DAYS + 11));
      expect(await isThere(used)).toBe(false);
    });

    test('or with what is due last, if that is later', async () => {
      const key = at.newKey();
      const timers = [
        { id: 'one', kind: 'checkBack' as const, dueAt: afterDays(3) },
        { id: 'two', kind: 'checkBack' as const, dueAt: afterDays(30) },
      ];
      await at.store.commit(exampleCommit(key, 1, { head: { timers } }));
      await purgeAll(afterDays(RETENTION_DAYS + 30));
      expect(await isThere(key)).toBe(true);
      await purgeAll(afterDays(RETENTION_DAYS + 31));
      expect(await isThere(key)).toBe(false);
    });

    test('goes in batches, and says how many went', async () => {
      const keys = Array.from({ length: 5 }, () => at.newKey());
      for (const key of keys) await at.store.commit(exampleCommit(key, 1));
      const late = afterDays(RETENTION_DAYS + 2);
      expect(await at.store.purge(late, 2)).toBe(2);
      await purgeAll(late);
      for (const key of keys) expect(await isThere(key)).toBe(false);
      expect(await at.store.purge(late, 100)).toBe(0);
    });

    test('of a deleted conversation’s activities is a day', async () => {
      const key = at.newKey();
      await at.store.commit(exampleCommit(key, 1, { turn: { at: NOON }, forget: true }));
      const hours = (count: number) => afterDays(count / 24);
      await purgeAll(hours(TOMBSTONE_HOURS - 1));
      expect(await at.store.findTurn(key, 'activity-1')).toBeNull();
      await purgeAll(hours(TOMBSTONE_HOURS + 1));
      expect(await at.store.findTurn(key, 'activity-1')).toBeUndefined();
    });

    test('holds for what was set aside as well', async () => {
      const key = at.newKey();
      await at.under.plantHead(key, { ...exampleHead(1), dialog: { step: 7 } });
      await at.store.load(key);
      const now = Date.now();
      const inDays = (days: number) => new Date(now + days * 86_400_000).toISOString();
      await purgeAll(inDays(RETENTION_DAYS - 1));
      expect(await at.under.setAsideHeads(key)).toHaveLength(1);
      await purgeAll(inDays(RETENTION_DAYS + 1));
      expect(await at.under.setAsideHeads(key)).toEqual([]);
    });
  });
}
