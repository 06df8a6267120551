import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ArchivedConversation, Outline, StoreArchive } from '../../src/contracts/archive.ts';
import { CONVERSATION_VERSION } from '../../src/contracts/conversation.ts';
import { storedKey } from '../../src/stores/storedKey.ts';
import { afterNoon, exampleCommit, exampleHead, exampleItem, exampleTurn } from './examples.ts';
import { ODD_KEYS } from './formsContract.ts';
import type { Subject } from './subject.ts';

/** The store seen as a whole: walked over, read, written. */
export function archiveContract(at: Subject): void {
  describe('the archive', () => {
    let archive: StoreArchive;
    beforeAll(async () => {
      archive = await at.under.archive();
    });
    afterAll(() => archive.close());

    const readOne = async (key: string): Promise<ArchivedConversation> => {
      const [found] = await archive.read([key]);
      if (found === undefined) throw new Error(`Nothing is stored under ${key}.`);
      return found;
    };
    const all = async (limit: number): Promise<Outline[]> => {
      const outlines: Outline[] = [];
      for (;;) {
        const page = await archive.outlines({ after: outlines.at(-1)?.key, limit });
        if (page.length === 0) return outlines;
        outlines.push(...page);
      }
    };
    const outlineOf = async (key: string) => (await all(50)).find((each) => each.key === key);
    const lease = (key: string, now: string) =>
      at.store.lease({ now, until: afterNoon(999), kinds: ['timer', 'mail'], limit: 9, key });
    /** Three turns, an item that waits, one that was tried and one that is dead. */
    const lively = async (): Promise<string> => {
      const key = at.newKey();
      const add = ['dead', 'tried', 'waits'].map((id, index) =>
        exampleItem(id, afterNoon(index + 1)),
      );
      await at.store.commit(exampleCommit(key, 1, { outbox: { add } }));
      const bury = [{ id: 'dead', reason: 'refused for good' }];
      const back = [{ step: 'menu.open', answers: { problem: null } }, { step: 'activation.typo' }];
      const dialog = { ...exampleHead(2).dialog, back };
      await at.store.commit(exampleCommit(key, 2, { head: { dialog }, outbox: { bury } }));
      const [leased] = await lease(key, afterNoon(2));
      if (leased === undefined) throw new Error('Nothing was leased.');
      await at.store.release(leased, { to: 'retry', at: afterNoon(40), reason: 'busy' });
      // An instant with no milliseconds, as another channel may write it.
      const turn = { at: '2026-11-23T12:03:00Z', activity: 'odd\ud83d', text: 'ä🙂' };
      await at.store.commit(exampleCommit(key, 3, { head: { dialog }, turn }));
      return key;
    };
    const movedTo = async (key: string, whole: ArchivedConversation): Promise<void> => {
      expect(await archive.write({ ...whole, key }, undefined)).toBe(true);
    };

    test('tells what is stored in short', async () => {
      const key = await lively();
      expect(await outlineOf(key)).toEqual({
        key,
        rev: 3,
        expireAt: expect.stringMatching(/^2027-02-\d\dT00:00:00.000Z$/),
        users: ['user-1'],
        items: [
          expect.objectContaining({ id: 'dead', nextAt: null, reason: 'refused for good' }),
          expect.objectContaining({ id: 'tried', kind: 'timer', nextAt: afterNoon(40) }),
          expect.objectContaining({ id: 'waits', nextAt: afterNoon(3) }),
        ],
        setAside: 0,
      });
    });

    test('walks over every key once, in the order of their bytes, in pages of any size', async () => {
      for (const key of ODD_KEYS) {
        await at.store.commit(exampleCommit(`walk:${key}`, 1));
      }
      const keys = (await all(7)).map(({ key }) => key);
      expect(keys).toEqual(expect.arrayContaining(ODD_KEYS.map((key) => `walk:${key}`)));
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys).toEqual(
        [...keys].sort((one, other) =>
          Buffer.compare(Buffer.from(storedKey(one)), Buffer.from(storedKey(other))),
        ),
      );
      expect((await all(1)).map(({ key }) => key)).toEqual(keys);
    });

    test('what is read and written elsewhere is the same there for everybody', async () => {
      const [from, to] = [await lively(), at.newKey()];
      const whole = await readOne(from);
      await movedTo(to, whole);
      expect(await readOne(to)).toEqual({ ...whole, key: to });
      expect(await at.store.load(to)).toEqual(await at.store.load(from));
      const range = { afterSeq: 0, limit: 99 };
      const log = await at.store.readTurns(to, range);
      expect(log).toEqual(await at.store.readTurns(from, range));
      expect(log).toHaveLength(3);
      const [waits] = await lease(to, afterNoon(30));
      expect(waits).toMatchObject({ item: exampleItem('waits', afterNoon(3)), attempt: 1 });
      const [tried] = await lease(to, afterNoon(40));
      expect(tried).toMatchObject({ item: exampleItem('tried', afterNoon(2)), attempt: 2 });
      expect(await at.store.commit(exampleCommit(to, 4))).toEqual({ outcome: 'committed' });
    });

    test('what was deleted stays deleted elsewhere', async () => {
      const [from, to] = [at.newKey(), at.newKey()];
      await at.store.commit(exampleCommit(from, 1));
      await at.store.commit(exampleCommit(from, 2, { forget: true }));
      await movedTo(to, await readOne(from));
      expect(await readOne(to)).toEqual({ ...(await readOne(from)), key: to });
      expect(await at.store.findTurn(to, 'activity-1')).toBeNull();
      expect(await at.store.commit(exampleCommit(to, 1))).toMatchObject({ outcome: 'duplicate' });
    });

    test('what was set aside goes along, and its user is told there', async () => {
      const [from, to] = [await lively(), at.newKey()];
      await at.under.breakHead(from);
      // Nobody has loaded it yet: it is still a conversation.
      const unread = await readOne(from);
      expect(unread.conversation?.rev).toBe(3);
      expect((await outlineOf(from))?.users).toEqual(['user-1']);
      await movedTo(to, unread);
      expect(await readOne(to)).toEqual({ ...unread, key: to });
      const lost = await at.store.load(to);
      expect(lost).toMatchObject({ outcome: 'setAside' });

      const elsewhere = at.newKey();
      const whole = await readOne(to);
      expect(whole).toMatchObject({ outbox: unread.outbox, setAside: [{ told: false }] });
      expect(whole.setAside[0]?.turns).toHaveLength(3);
      await movedTo(elsewhere, whole);
      expect(await readOne(elsewhere)).toEqual({ ...whole, key: elsewhere });
      expect(await at.store.load(elsewhere)).toEqual(lost);
      const anew = { turn: { activity: 'anew' } };
      await at.store.commit(exampleCommit(elsewhere, 1, anew));
      expect((await readOne(elsewhere)).setAside).toEqual([{ ...whole.setAside[0], told: true }]);
    });

    test('is read as it is, whatever release has written it', async () => {
      const [from, to] = [at.newKey(), at.newKey()];
      const { undelivered: _, ...head } = exampleHead(1);
      await at.under.plantHead(from, { ...head, version: 1, mood: 'sunny' });
      const whole = await readOne(from);
      expect(whole.conversation?.head).toMatchObject({ version: 1, mood: 'sunny' });
      expect(JSON.stringify(whole.conversation?.log)).toContain('a lighthouse');
      await movedTo(to, whole);
      expect(await readOne(to)).toEqual({ ...whole, key: to });
    });

    test('leaves a newer release’s conversations to that release', async () => {
      const key = at.newKey();
      await at.under.plantHead(key, { ...exampleHead(1), version: CONVERSATION_VERSION + 1 });
      await expect(archive.read([key])).rejects.toMatchObject({ name: 'NewerConversationError' });
    });

    test('replaces a conversation by what is left of it once it is deleted', async () => {
      const key = await lively();
      const whole = await readOne(key);
      const tombstones = ['activity-1', 'activity-2'].map((activity) => ({
        activity,
        at: afterNoon(9),
      }));
      const left = { key, outbox: [], tombstones, setAside: [] };
      expect(await archive.write(left, whole)).toBe(true);
      expect(await readOne(key)).toEqual(left);
      expect(await at.store.load(key)).toEqual({ outcome: 'none' });
      expect(await lease(key, afterNoon(99))).toEqual([]);
      expect(await at.store.commit(exampleCommit(key, 1))).toMatchObject({ outcome: 'duplicate' });
    });

    test('replaces nothing that has changed since it was read', async () => {
      const key = await lively();
      const whole = await readOne(key);
      expect(await archive.write(whole, undefined)).toBe(false);
      await at.store.commit(exampleCommit(key, 4));
      expect(await archive.write(whole, whole)).toBe(false);
      expect(await archive.write(whole, { ...whole, conversation: undefined as never })).toBe(
        false,
      );
      expect((await readOne(key)).conversation?.log).toHaveLength(4);
      const now = await readOne(key);
      expect(await archive.write(whole, now)).toBe(true);
      expect(await readOne(key)).toEqual(whole);
    });

    test('a dead letter waits anew when it is revived, as if never tried', async () => {
      const key = await lively();
      expect(await archive.revive(key, 'tried', afterNoon(50))).toBe(false);
      expect(await archive.revive(key, 'nobody', afterNoon(50))).toBe(false);
      expect(await archive.revive(key, 'dead', afterNoon(50))).toBe(true);
      expect(await archive.revive(key, 'dead', afterNoon(50))).toBe(false);
      const leased = await lease(key, afterNoon(50));
      expect(leased.find(({ item }) => item.id === 'dead')).toMatchObject({ attempt: 1 });
    });

    test('has nothing under a key that nobody has used', async () => {
      expect(await archive.read([at.newKey()])).toEqual([]);
    });

    test('a turn of the log comes back as it was', async () => {
      const key = await lively();
      expect(await at.store.findTurn(key, 'activity-2')).toEqual(exampleTurn(2));
    });
  });
}
