import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { archiveContract } from './archiveContract.ts';
import { commitContract } from './commitContract.ts';
import { deletionContract } from './deletionContract.ts';
import { exampleCommit, headOf } from './examples.ts';
import { formsContract } from './formsContract.ts';
import { leaseProperty } from './leaseProperty.ts';
import { logContract } from './logContract.ts';
import { storeModelProperty } from './modelProperty.ts';
import { outboxContract } from './outboxContract.ts';
import { retentionContract } from './retentionContract.ts';
import { type StoreUnderTest, Subject } from './subject.ts';
import { watchContract } from './watchContract.ts';

/** What any store must do; `open` gives an empty one. */
export function storeContract(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(`the store contract: ${name}`, () => {
    const at = new Subject(open);
    beforeAll(() => at.setUp());
    afterAll(() => at.tearDown());

    commitContract(at);
    logContract(at);
    deletionContract(at);
    formsContract(at);
    watchContract(at);
    retentionContract(at);
    outboxContract(at);
    archiveContract(at);

    test('random histories come out as in a plain model', () => storeModelProperty(() => at.store));

    test('two workers never hold one item at a time; a dead one’s is taken over', () =>
      leaseProperty(at));

    test('a store that is closed says so, and harms nothing', async () => {
      const key = at.newKey();
      const other = await at.under.reopen();
      const pending = other.commit(exampleCommit(key, 1));
      await other.close();
      expect(await pending).toEqual({ outcome: 'committed' });
      await expect(other.commit(exampleCommit(key, 2))).rejects.toThrow(/closed/);
      await expect(other.load(key)).rejects.toThrow(/closed/);
      await expect(other.ping()).rejects.toThrow(/closed/);
      await other.close();
      expect(headOf(await at.store.load(key)).rev).toBe(1);
    });
  });
}
