import { expect } from '@jest/globals';
import fc from 'fast-check';
import type { Leased } from '../../src/contracts/outbox.ts';
import type { Store } from '../../src/contracts/store.ts';
import { afterNoon, exampleCommit, exampleItem } from './examples.ts';
import type { Subject } from './subject.ts';

/** What one of the workers does, or the time. */
const Move = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('lease' as const),
      limit: fc.integer({ min: 1, max: 3 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('done' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('retry' as const),
      minutes: fc.integer({ min: 0, max: 5 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('die' as const) }) },
);
const Step = fc.record({
  worker: fc.integer({ min: 0, max: 2 }),
  move: Move,
  /** Minutes that pass before. */
  minutes: fc.integer({ min: 0, max: 3 }),
  /** All workers ask at the same moment. */
  together: fc.boolean(),
});

const LEASE_MINUTES = 6;
let run = 0;

/**
 * Workers on stores of their own lease, finish, give back and die in any order, often at the same
 * moment: no item is held by two at once, none is carried out after it was done, and in the end,
 * when only one worker is left, all that is not done comes to it.
 */
export async function leaseProperty(at: Subject): Promise<void> {
  const stores: Store[] = [at.store, await at.under.reopen(), await at.under.reopen()];
  await fc.assert(
    fc.asyncProperty(fc.array(Step, { minLength: 5, maxLength: 25 }), async (steps) => {
      run += 1;
      const keys = [0, 1].map((conversation) => `lease:${run}:${conversation}`);
      const open = new Set<string>();
      for (const key of keys) {
        const add = ['a', 'b'].map((id) => exampleItem(id, afterNoon(0)));
        await at.store.commit(exampleCommit(key, 1, { outbox: { add } }));
        for (const { id } of add) open.add(`${key} ${id}`);
      }
      /** Under which lease each item is held, and until which minute. */
      const held = new Map<string, { readonly lease: string; readonly until: number }>();
      const hands: Leased[][] = [[], [], []];
      let now = 0;
      const take = async (worker: number, limit: number) => {
        const taken = await leaseOf(stores[worker] ?? at.store, keys, now, limit);
        for (const leased of taken) {
          const name = `${leased.key} ${leased.item.id}`;
          expect({ name, open: open.has(name) }).toEqual({ name, open: true });
          // Whoever had it before has had its time.
          expect(held.get(name)?.until ?? 0).toBeLessThanOrEqual(now);
          held.set(name, { lease: leased.lease, until: now + LEASE_MINUTES });
          hands[worker]?.push(leased);
        }
      };
      for (const { worker, move, minutes, together } of steps) {
        now += minutes;
        const workers = together ? [0, 1, 2] : [worker];
        switch (move.kind) {
          case 'lease':
            await Promise.all(workers.map((each) => take(each, move.limit)));
            break;
          case 'done':
          case 'retry': {
            const leased = hands[worker]?.shift();
            if (leased === undefined) break;
            const name = `${leased.key} ${leased.item.id}`;
            const next =
              move.kind === 'done'
                ? ({ to: 'done' } as const)
                : ({ to: 'retry', at: afterNoon(now + move.minutes), reason: 'later' } as const);
            const given = await (stores[worker] ?? at.store).release(leased, next);
            // Only who has lost it to somebody else is refused.
            expect(given).toBe(held.get(name)?.lease === leased.lease);
            if (!given) break;
            held.delete(name);
            if (move.kind === 'done') open.delete(name);
            break;
          }
          case 'die':
            hands[worker] = [];
        }
      }
      now += LEASE_MINUTES + 10;
      const left = await leaseOf(at.store, keys, now, 100);
      expect(left.map(({ key, item }) => `${key} ${item.id}`).sort()).toEqual([...open].sort());
      for (const leased of left) await at.store.release(leased, { to: 'done' });
    }),
    { numRuns: 40 },
  );
}

async function leaseOf(store: Store, keys: string[], now: number, limit: number) {
  const leased: Leased[] = [];
  for (const key of keys) {
    const options = { now: afterNoon(now), until: afterNoon(now + LEASE_MINUTES), limit };
    leased.push(...(await store.lease({ ...options, kinds: ['timer'], key })));
  }
  return leased;
}
