import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { type Purging, startPurging } from '../../src/turns/purging.ts';

let purging: Purging | undefined;
afterEach(async () => {
  await purging?.stop();
  jest.useRealTimers();
});

/** A store with so many old conversations. */
function storeOf(old: number) {
  const asked: { now: string; limit: number }[] = [];
  let left = old;
  return {
    asked,
    left: () => left,
    purge: async (now: string, limit: number) => {
      asked.push({ now, limit });
      const gone = Math.min(left, limit);
      left -= gone;
      return gone;
    },
  };
}

describe('letting old conversations go', () => {
  test('happens right after the start, in batches until none is left, then again later', async () => {
    jest.useFakeTimers();
    const store = storeOf(25);
    purging = startPurging({ store, clock: () => 'now', batch: 10, intervalMs: 60_000 });
    await jest.advanceTimersByTimeAsync(1000);
    expect(store.left()).toBe(0);
    expect(store.asked).toEqual([1, 2, 3].map(() => ({ now: 'now', limit: 10 })));
    await jest.advanceTimersByTimeAsync(60_000);
    expect(store.asked).toHaveLength(4);
  });

  test('goes on after an error, which is told', async () => {
    jest.useFakeTimers();
    const errors: unknown[] = [];
    let calls = 0;
    const purge = async () => {
      calls += 1;
      if (calls === 1) throw new Error('away');
      return 0;
    };
    purging = startPurging({
      store: { purge },
      clock: () => 'now',
      intervalMs: 1000,
      onError: (error) => errors.push(error),
    });
    await jest.advanceTimersByTimeAsync(2500);
    expect(errors).toEqual([new Error('away')]);
    expect(calls).toBeGreaterThan(1);
  });

  test('stops in the middle when it is told to', async () => {
    jest.useFakeTimers();
    const store = storeOf(25);
    purging = startPurging({ store, clock: () => 'now', batch: 10 });
    await jest.advanceTimersByTimeAsync(1);
    await purging.stop();
    await jest.advanceTimersByTimeAsync(10_000_000);
    expect(store.left()).toBe(15);
  });
});
