import { describe, expect, test } from '@jest/globals';
import type { Leased, OutboxItem } from '../../src/contracts/outbox.ts';
import { afterNoon, exampleCommit, exampleHead, exampleItem, headOf } from './examples.ts';
import type { Subject } from './subject.ts';

/** What is committed to be carried out later. */
export function outboxContract(at: Subject): void {
  describe('the outbox', () => {
    /** What a worker is given of these conversations at NOON and so many minutes, for ten minutes. */
    const lease = async (minutes: number, ...keys: string[]): Promise<Leased[]> => {
      const all: Leased[] = [];
      for (const key of keys) {
        const options = { now: afterNoon(minutes), until: afterNoon(minutes + 10), limit: 100 };
        all.push(...(await at.store.lease({ ...options, kinds: ['timer', 'mail'], key })));
      }
      return all;
    };
    const idsAt = async (minutes: number, ...keys: string[]) =>
      (await lease(minutes, ...keys)).map(({ item }) => item.id).sort();
    /** A conversation with these items. */
    const withItems = async (...items: OutboxItem[]): Promise<string> => {
      const key = at.newKey();
      const commit = exampleCommit(key, 1, { outbox: { add: items } });
      expect(await at.store.commit(commit)).toEqual({ outcome: 'committed' });
      return key;
    };
    const only = ([first]: readonly Leased[]): Leased => {
      if (first === undefined) throw new Error('Nothing was leased.');
      return first;
    };

    test('gives an item when it is due, and not before', async () => {
      const key = await withItems(exampleItem('a', afterNoon(5)), exampleItem('b', afterNoon(30)));
      expect(await idsAt(4, key)).toEqual([]);
      const leased = only(await lease(5, key));
      expect(leased).toEqual({
        key,
        item: exampleItem('a', afterNoon(5)),
        lease: expect.any(String),
        attempt: 1,
        until: afterNoon(15),
      });
    });

    test('compares instants, however they are written', async () => {
      const key = await withItems(exampleItem('a', '2026-11-23T12:10:00.500Z'));
      const isDue = async (now: string) =>
        (await at.store.lease({ now, until: now, kinds: ['timer'], limit: 9, key })).length > 0;
      expect(await isDue('2026-11-23T12:10:00Z')).toBe(false);
      expect(await isDue('2026-11-23T12:10:00.5Z')).toBe(true);
    });

    test('gives of all conversations those first that have been due for longest', async () => {
      const [late, early] = [exampleItem('x', afterNoon(-90)), exampleItem('x', afterNoon(-99))];
      const [second, first] = [await withItems(late), await withItems(early)];
      const options = { now: afterNoon(-80), until: afterNoon(0), kinds: ['timer'] as const };
      const taken = [
        ...(await at.store.lease({ ...options, limit: 1 })),
        ...(await at.store.lease({ ...options, limit: 9 })),
      ];
      expect(taken.map(({ key }) => key)).toEqual([first, second]);
      for (const each of taken) await at.store.release(each, { to: 'done' });
    });

    test('gives it to nobody else until the lease ends, and then under another name', async () => {
      const key = await withItems(exampleItem('a', afterNoon(5)));
      const first = only(await lease(5, key));
      expect(await idsAt(14, key)).toEqual([]);
      const second = only(await lease(15, key));
      expect(second.attempt).toBe(2);
      expect(second.lease).not.toBe(first.lease);
    });

    test('gives to an instance only the kinds that it can carry out', async () => {
      const key = await withItems(exampleItem('a', afterNoon(5)));
      const options = { now: afterNoon(5), until: afterNoon(15), limit: 9, key };
      expect(await at.store.lease({ ...options, kinds: ['mail'] })).toEqual([]);
      expect(await at.store.lease({ ...options, kinds: [] })).toEqual([]);
      expect(await at.store.lease({ ...options, kinds: ['mail', 'timer'] })).toHaveLength(1);
    });

    test('takes a lease back for another time, with the attempts counted', async () => {
      const key = await withItems(exampleItem('a', afterNoon(5)));
      const first = only(await lease(5, key));
      const next = { to: 'retry', at: afterNoon(20), reason: 'nobody at home' } as const;
      expect(await at.store.release(first, next)).toBe(true);
      expect(await idsAt(19, key)).toEqual([]);
      expect(only(await lease(20, key))).toMatchObject({ attempt: 2, item: first.item });
    });

    test('takes nothing back from whoever has lost the lease', async () => {
      const key = await withItems(exampleItem('a', afterNoon(5)));
      const first = only(await lease(5, key));
      const second = only(await lease(15, key));
      const now = afterNoon(16);
      expect(await at.store.release(first, { to: 'done' })).toBe(false);
      expect(await at.store.release(first, { to: 'retry', at: now, reason: '' })).toBe(false);
      expect(await at.store.release(first, { to: 'dead', at: now, reason: '' })).toBe(false);
      expect(await idsAt(24, key)).toEqual([]);
      expect(await at.store.release(second, { to: 'done' })).toBe(true);
      expect(await at.store.release(second, { to: 'done' })).toBe(false);
      expect(await idsAt(99, key)).toEqual([]);
    });

    test('lets items go, adds others and keeps the rest, all with the turn', async () => {
      const key = await withItems(
        exampleItem('a', afterNoon(1)),
        exampleItem('b', afterNoon(1)),
        exampleItem('$c.d', afterNoon(1)),
      );
      const change = {
        outbox: { add: [exampleItem('e', afterNoon(1))], remove: ['a', '$c.d', 'never'] },
      };
      // A turn that is refused changes nothing.
      const late = { ...change, turn: { activity: 'late' } };
      expect(await at.store.commit(exampleCommit(key, 1, late))).toEqual({ outcome: 'conflict' });
      await at.store.commit(exampleCommit(key, 2, change));
      await at.store.commit(exampleCommit(key, 2, change));
      expect(await idsAt(2, key)).toEqual(['b', 'e']);
      const log = await at.store.readTurns(key, { afterSeq: 0, limit: 9 });
      expect(log.map(({ seq }) => seq)).toEqual([1, 2]);
    });

    test('an item added anew is the only one of its id', async () => {
      const key = await withItems(exampleItem('a', afterNoon(1)));
      const outbox = { add: [exampleItem('a', afterNoon(7))], remove: ['a'] };
      await at.store.commit(exampleCommit(key, 2, { outbox }));
      expect(await idsAt(2, key)).toEqual([]);
      expect(await idsAt(8, key)).toEqual(['a']);
    });

    test('a turn leaves the leases of others as they are, and a lease the turns', async () => {
      const key = await withItems(exampleItem('a', afterNoon(1)), exampleItem('b', afterNoon(40)));
      const leased = only(await lease(1, key));
      expect(await at.store.commit(exampleCommit(key, 2))).toEqual({ outcome: 'committed' });
      const outbox = { remove: ['b'] };
      expect(await at.store.commit(exampleCommit(key, 3, { outbox }))).toEqual({
        outcome: 'committed',
      });
      expect(headOf(await at.store.load(key))).toEqual(exampleHead(3));
      expect(await idsAt(9, key)).toEqual([]);
      expect(await at.store.release(leased, { to: 'done' })).toBe(true);
    });

    test('keeps what is given up as a dead letter, which nobody is given any more', async () => {
      const before = await at.store.countDeadLetters();
      const mail = exampleItem('a', afterNoon(1));
      const key = await withItems(
        mail,
        exampleItem('b', afterNoon(1)),
        exampleItem('c', afterNoon(1)),
      );
      // One with a turn, one without.
      const bury = [{ id: 'a', reason: 'refused for good' }];
      await at.store.commit(exampleCommit(key, 2, { outbox: { bury, remove: ['c'] } }));
      const leased = only(await lease(1, key));
      expect(leased.item.id).toBe('b');
      const dead = { to: 'dead', at: afterNoon(2), reason: 'poison' } as const;
      expect(await at.store.release(leased, dead)).toBe(true);
      expect(await idsAt(9999, key)).toEqual([]);
      expect(await at.store.countDeadLetters()).toBe(before + 2);
      await at.store.commit(exampleCommit(key, 3, { forget: true }));
      expect(await at.store.countDeadLetters()).toBe(before);
    });

    test('is deleted with its conversation', async () => {
      const key = await withItems(exampleItem('a', afterNoon(1)));
      await at.store.commit(exampleCommit(key, 2, { forget: true }));
      expect(await idsAt(99, key)).toEqual([]);
      await at.store.commit(
        exampleCommit(key, 1, { head: { startedAt: afterNoon(7) }, turn: { activity: 'new' } }),
      );
      expect(await idsAt(99, key)).toEqual([]);
    });

    test('outlives a head that cannot be read', async () => {
      const key = await withItems(exampleItem('a', afterNoon(1)));
      await at.under.breakHead(key);
      expect((await at.store.load(key)).outcome).toBe('setAside');
      expect(await idsAt(2, key)).toEqual(['a']);
    });
  });
}
