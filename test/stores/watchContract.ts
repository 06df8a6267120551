import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import type { Store } from '../../src/contracts/store.ts';
import { exampleCommit } from './examples.ts';
import type { Subject } from './subject.ts';

/** Who watches learns of every log that has grown. */
export function watchContract(at: Subject): void {
  describe('who watches', () => {
    test('is told of the turns of this store and of another one on the same data', async () => {
      const [own, others] = [at.newKey(), at.newKey()];
      const other = await at.under.reopen();
      const told = await watching(at.store);
      await at.store.commit(exampleCommit(own, 1));
      await other.commit(exampleCommit(others, 1));
      await other.commit(exampleCommit(others, 2));
      await told.until(own, 1);
      await told.until(others, 2);
      await other.close();
      await told.close();
    });

    test('is told of every conversation, however many are written to at once', async () => {
      const other = await at.under.reopen();
      const told = await watching(at.store);
      const keys = Array.from({ length: 60 }, () => at.newKey());
      for (const rev of [1, 2, 3]) {
        await Promise.all(
          keys.map((key, index) =>
            (index % 2 === 0 ? at.store : other).commit(exampleCommit(key, rev)),
          ),
        );
      }
      for (const key of keys) await told.until(key, 3);
      await other.close();
      await told.close();
    });

    test('is told of a conversation begun anew after a deletion', async () => {
      const key = at.newKey();
      const other = await at.under.reopen();
      await other.commit(exampleCommit(key, 1));
      const told = await watching(at.store);
      await other.commit(exampleCommit(key, 2, { forget: true }));
      await other.commit(exampleCommit(key, 1, { turn: { activity: 'anew' } }));
      await told.until(key, 1);
      await other.close();
      await told.close();
    });

    test('is not told of what changed nothing, nor of what was before', async () => {
      const [old, key] = [at.newKey(), at.newKey()];
      await at.store.commit(exampleCommit(old, 1));
      const told = await watching(at.store);
      await at.store.commit(exampleCommit(old, 1));
      await at.store.commit(exampleCommit(old, 5, { turn: { activity: 'conflict' } }));
      await at.store.commit(exampleCommit(key, 1));
      await told.until(key, 1);
      expect(told.seqs(old).filter((seq) => seq !== 1)).toEqual([]);
      await told.close();
    });

    test('is told nothing more after closing; another one is', async () => {
      const key = at.newKey();
      const [first, second] = [await watching(at.store), await watching(at.store)];
      await first.close();
      await at.store.commit(exampleCommit(key, 1));
      await second.until(key, 1);
      expect(first.seqs(key)).toEqual([]);
      await second.close();
    });
  });
}

interface Watching {
  /** Resolves as soon as the turn `seq` of the conversation, or a later one, has been told. */
  until(key: string, seq: number): Promise<void>;
  seqs(key: string): readonly number[];
  close(): Promise<void>;
}

async function watching(store: Store): Promise<Watching> {
  const told: (readonly [key: string, seq: number])[] = [];
  const watch = await store.watch((key, seq) => told.push([key, seq]));
  const seqs = (key: string) => told.filter(([each]) => each === key).map(([, seq]) => seq);
  return {
    seqs,
    until: async (key, seq) => {
      while (!seqs(key).some((each) => each >= seq)) await sleep(5);
    },
    close: () => watch.close(),
  };
}
