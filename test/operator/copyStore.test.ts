import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { StoreArchive } from '../../src/contracts/archive.ts';
import { compareStores, copyStore } from '../../src/operator/copyStore.ts';
import { afterNoon, exampleCommit, exampleItem, headOf } from '../stores/examples.ts';
import { History, live, wholeOf } from './histories.ts';
import { SqliteFiles } from './sqliteFiles.ts';

const files = new SqliteFiles();
afterAll(() => files.dispose());

const parts = (from: StoreArchive, to: StoreArchive) => ({
  from,
  to,
  clock: () => afterNoon(60),
  retentionDays: 90,
  intoExisting: false,
});

/** An archive that something happens to when it is written. */
function writingBy(archive: StoreArchive, write: StoreArchive['write']): StoreArchive {
  return {
    outlines: (options) => archive.outlines(options),
    read: (keys) => archive.read(keys),
    revive: (...args) => archive.revive(...args),
    close: () => archive.close(),
    write,
  };
}

/** A source with so many conversations, and an empty target. */
async function moving(count: number) {
  const [source, target] = [files.breakable(), files.breakable()];
  for (let index = 0; index < count; index += 1) {
    const outbox = { add: [exampleItem('item', afterNoon(index))] };
    await source.store.commit(exampleCommit(`web:${index}`, 1, { outbox }));
    await source.store.commit(exampleCommit(`web:${index}`, 2));
  }
  return { source, target, both: parts(source.archive, target.archive) };
}

describe('a copy', () => {
  test('holds the same as the source, whatever has happened there', async () => {
    await fc.assert(
      fc.asyncProperty(History, async (history) => {
        const [source, target] = [files.breakable(), files.breakable()];
        await live(source, 'web', history);
        const copied = await copyStore(parts(source.archive, target.archive));
        expect(copied).toMatchObject({ outcome: 'verified', other: 0, again: 0, arrived: 0 });
        expect(await wholeOf(target.archive)).toEqual(await wholeOf(source.archive));
      }),
      { numRuns: 40 },
    );
  });

  test('counts both sides, and gives both one checksum', async () => {
    const { both } = await moving(3);
    const copied = await copyStore(both);
    expect(copied).toMatchObject({
      outcome: 'verified',
      copied: 3,
      already: 0,
      from: { conversations: 3, checksum: expect.stringMatching(/^[0-9a-f]{16}$/) },
    });
    expect(copied.outcome === 'verified' && copied.to).toEqual(
      copied.outcome === 'verified' && copied.from,
    );
  });

  test('that was broken off goes on where it was, and writes nothing twice', async () => {
    const { target, both } = await moving(250);
    let written = 0;
    const failing = writingBy(target.archive, async (...args) => {
      written += 1;
      if (written > 130) throw new Error('the machine is gone');
      return target.archive.write(...args);
    });
    await expect(copyStore({ ...both, to: failing })).rejects.toThrow('the machine is gone');
    expect(await copyStore(both)).toMatchObject({
      outcome: 'verified',
      copied: 120,
      already: 130,
      again: 0,
    });
  });

  test('of what has gone on meanwhile is brought up to date', async () => {
    const { source, target, both } = await moving(3);
    await copyStore(both);
    await source.store.commit(exampleCommit('web:0', 3, { outbox: { remove: ['item'] } }));
    await source.store.commit(exampleCommit('web:1', 3, { forget: true }));
    await source.store.commit(exampleCommit('web:new', 1));
    expect(await copyStore(both)).toMatchObject({ outcome: 'verified', copied: 3, already: 1 });
    expect(await wholeOf(target.archive)).toEqual(await wholeOf(source.archive));
    expect(await target.store.load('web:1')).toEqual({ outcome: 'none' });
  });

  test('of what was deleted and begun anew is brought up to date', async () => {
    const { source, target, both } = await moving(1);
    await copyStore(both);
    await source.store.commit(exampleCommit('web:0', 3, { forget: true }));
    const anew = { head: { startedAt: afterNoon(9) }, turn: { activity: 'anew' } };
    await source.store.commit(exampleCommit('web:0', 1, anew));
    expect(await copyStore(both)).toMatchObject({ outcome: 'verified', copied: 1 });
    expect(headOf(await target.store.load('web:0')).startedAt).toBe(afterNoon(9));
  });

  test('says what changed while it was copied, and copies it again', async () => {
    const { source, target, both } = await moving(3);
    const to = writingBy(target.archive, async (...args) => {
      await source.store.commit(exampleCommit('web:2', 3));
      return target.archive.write(...args);
    });
    const copied = await copyStore({ ...both, to });
    expect(copied).toMatchObject({ outcome: 'verified', copied: 3, again: 1 });
    expect(headOf(await target.store.load('web:2')).rev).toBe(3);
  });

  test('says what came into the target meanwhile', async () => {
    const { target, both } = await moving(3);
    const to = writingBy(target.archive, async (...args) => {
      await target.store.commit(exampleCommit('web:somebody', 1));
      return target.archive.write(...args);
    });
    const copied = await copyStore({ ...both, to });
    expect(copied).toMatchObject({ outcome: 'verified', arrived: 1 });
  });

  test('into a store that changes what it is given is not called verified', async () => {
    const { target, both } = await moving(3);
    const careless = writingBy(target.archive, (conversation, replaced) =>
      target.archive.write({ ...conversation, outbox: [] }, replaced),
    );
    expect(await copyStore({ ...both, to: careless })).toMatchObject({
      outcome: 'unsettled',
      behind: 3,
    });
  });
});

describe('what the target has of its own', () => {
  test('makes the copy refuse, and nothing is written', async () => {
    const { target, both } = await moving(2);
    await target.store.commit(exampleCommit('web:own', 1));
    await target.store.commit(exampleCommit('web:own2', 1));
    expect(await copyStore(both)).toEqual({ outcome: 'refused', strangers: 2 });
    expect(await target.store.load('web:0')).toEqual({ outcome: 'none' });
  });

  test('stays beside what is copied where that is wanted', async () => {
    const { target, both } = await moving(2);
    await target.store.commit(exampleCommit('web:own', 1));
    const copied = await copyStore({ ...both, intoExisting: true });
    expect(copied).toMatchObject({ outcome: 'verified', copied: 2, strangers: 1, arrived: 0 });
    expect(headOf(await target.store.load('web:own')).rev).toBe(1);
    expect(headOf(await target.store.load('web:1')).rev).toBe(2);
  });

  test('does not count where nothing is left of it but ids, or its time is over', async () => {
    const { target, both } = await moving(2);
    await target.store.commit(exampleCommit('web:own', 1, { forget: true }));
    const old = '2026-01-01T00:00:00.000Z';
    await target.store.commit(
      exampleCommit('web:old', 1, { head: { startedAt: old, lastTurnAt: old } }),
    );
    expect(await copyStore(both)).toMatchObject({ outcome: 'verified', copied: 2 });
  });

  test.each([
    ['is newer', (key: string) => [exampleCommit(key, 3, { turn: { activity: 'over there' } })]],
    [
      'is another conversation',
      (key: string) => [
        exampleCommit(key, 3, { forget: true, turn: { activity: 'gone' } }),
        exampleCommit(key, 1, {
          head: { startedAt: afterNoon(30) },
          turn: { activity: 'begun over there' },
        }),
      ],
    ],
    ['was deleted over there', (key: string) => [exampleCommit(key, 3, { forget: true })]],
  ])('under the same key is never replaced, where it %s', async (_, commits) => {
    const { source, target, both } = await moving(2);
    await copyStore(both);
    for (const commit of commits('web:0')) await target.store.commit(commit);
    await source.store.commit(exampleCommit('web:1', 3));
    const before = await target.archive.read(['web:0']);
    for (const intoExisting of [false, true]) {
      expect(await copyStore({ ...both, intoExisting })).toMatchObject({
        outcome: 'verified',
        other: 1,
      });
    }
    expect(await target.archive.read(['web:0'])).toEqual(before);
    expect(headOf(await target.store.load('web:1')).rev).toBe(3);
  });

  test('is never replaced where both have gone on from the same copy', async () => {
    const { source, target, both } = await moving(1);
    await copyStore(both);
    await target.store.commit(exampleCommit('web:0', 3, { turn: { activity: 'there' } }));
    await source.store.commit(exampleCommit('web:0', 3, { turn: { activity: 'here' } }));
    await source.store.commit(exampleCommit('web:0', 4));
    expect(await copyStore(both)).toMatchObject({ other: 1, copied: 0 });
    expect(await target.store.findTurn('web:0', 'there')).toBeDefined();
  });
});

describe('a comparison', () => {
  test('finds nothing between a store and its copy', async () => {
    const { both } = await moving(5);
    await copyStore(both);
    const compared = await compareStores(both);
    expect(compared).toMatchObject({ same: 5, behind: 0, other: 0, strangers: 0 });
    expect(compared.to).toEqual(compared.from);
  });

  test.each([
    ['a word of the log', `UPDATE log SET record = replace(record, 'Text 1', 'Text 7')`],
    ['a turn', 'DELETE FROM log WHERE seq = 1'],
    ['a head', `UPDATE conversations SET head = replace(head, 'Hans', 'Heidi')`],
    ['until when it is kept', `UPDATE conversations SET expire_at = '2031-01-01T00:00:00.000Z'`],
    ['how often an item was tried', 'UPDATE outbox SET attempts = attempts + 1'],
    ['when an item is due', `UPDATE outbox SET next_at = '2031-01-01T00:00:00.000Z'`],
    [
      'a dead letter',
      `UPDATE outbox SET next_at = NULL, dead_at = '2026-11-23T12:00:00.000Z', reason = 'x'`,
    ],
    [
      'a tombstone',
      `INSERT INTO tombstones (key, activity, at) VALUES ('web:0', 'x', '2026-11-23T12:00:00.000Z')`,
    ],
    [
      'something set aside',
      `INSERT INTO set_aside (key, at, reason, head, turns)
       VALUES ('web:0', '2026-11-23T12:00:00.000Z', 'x', '{', '[]')`,
    ],
  ])('finds a difference of nothing but %s', async (_, sql) => {
    const { target, both } = await moving(1);
    await copyStore(both);
    target.raw.exec(sql);
    const compared = await compareStores(both);
    expect(compared).toMatchObject({ same: 0, behind: 1 });
    expect(compared.to.checksum).not.toBe(compared.from.checksum);
  });
});
