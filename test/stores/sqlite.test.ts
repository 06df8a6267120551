import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { quickHash } from '../../src/contracts/quickHash.ts';
import { SqliteStore } from '../../src/stores/sqlite.ts';
import { SqliteArchive } from '../../src/stores/sqliteArchive.ts';
import { storeContract } from './contract.ts';
import { exampleCommit, exampleHead, NOON } from './examples.ts';
import { PLANTED_TURN, type StoreUnderTest } from './subject.ts';

storeContract('SQLite', async () => underTest());

/** A store in a folder of its own, and a second hand on its file. */
function underTest(): StoreUnderTest & { readonly folder: string; readonly raw: DatabaseSync } {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-store-'));
  const file = join(folder, 'lotse.db');
  const store = new SqliteStore({ file });
  const raw = new DatabaseSync(file);
  const opened: { close(): Promise<void> }[] = [store];
  return {
    folder,
    raw,
    store,
    reopen: async () => {
      const other = new SqliteStore({ file });
      opened.push(other);
      return other;
    },
    archive: async () => {
      const archive = new SqliteArchive({ file });
      opened.push(archive);
      return archive;
    },
    plantHead: async (key, head) => {
      plant(raw, key, JSON.stringify(head));
      const { activity, at } = PLANTED_TURN;
      const turn = raw
        .prepare('INSERT INTO log (key, seq, activity, at, record) VALUES (?, 1, ?, ?, ?)')
        .run(key, activity, at, JSON.stringify(PLANTED_TURN));
      raw
        .prepare('UPDATE conversations SET last_turn = ?, handled = ? WHERE key = ?')
        .run(turn.lastInsertRowid, quickHash(activity), key);
    },
    breakHead: async (key) => {
      raw.prepare("UPDATE conversations SET head = '{' WHERE key = ?").run(key);
    },
    setAsideHeads: async (key) =>
      raw
        .prepare('SELECT head FROM set_aside WHERE key = ?')
        .all(key)
        .map((row) => JSON.parse(String(row['head']))),
    dispose: async () => {
      raw.close();
      for (const each of opened) await each.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function plant(raw: DatabaseSync, key: string, head: string): void {
  raw
    .prepare(
      `INSERT INTO conversations (key, rev, started_at, user, last_turn_at, head)
       VALUES (?, 1, ?, 'user-1', ?, ?)`,
    )
    .run(key, NOON, NOON, head);
}

describe('the SQLite store', () => {
  let under: ReturnType<typeof underTest>;
  beforeAll(() => {
    under = underTest();
  });
  afterAll(() => under.dispose());

  test.each(['', '{"version":2,', 'null', '[]', '"text"', '{"version":"2"}'])(
    'sets aside a head that is no conversation at all: %j',
    async (head) => {
      plant(under.raw, `broken:${head}`, head);
      expect(await under.store.load(`broken:${head}`)).toMatchObject({ outcome: 'setAside' });
    },
  );

  test('refuses a commit that the database refuses, and none that was asked for with it', async () => {
    under.raw.exec(`CREATE TRIGGER refuse BEFORE INSERT ON log WHEN new.activity = 'poison'
                    BEGIN SELECT raise(ABORT, 'no poison'); END`);
    const good = Array.from({ length: 5 }, (_, index) =>
      under.store.commit(exampleCommit(`batch:${index}`, 1)),
    );
    const bad = under.store.commit(exampleCommit('batch:x', 1, { turn: { activity: 'poison' } }));
    await expect(bad).rejects.toThrow('no poison');
    expect(await Promise.all(good)).toEqual(good.map(() => ({ outcome: 'committed' })));
    expect(await under.store.load('batch:x')).toEqual({ outcome: 'none' });
    expect(await under.store.load('batch:4')).toMatchObject({ outcome: 'found' });
    under.raw.exec('DROP TRIGGER refuse');
  });

  test('tells activities apart whose marks are the same', async () => {
    const [one, other] = sameMark();
    await under.store.commit(exampleCommit('marks', 1, { turn: { activity: one } }));
    expect(await under.store.findTurn('marks', other)).toBeUndefined();
    const second = exampleCommit('marks', 2, { turn: { activity: other } });
    expect(await under.store.commit(second)).toEqual({ outcome: 'committed' });
    for (const [activity, seq] of [
      [one, 1],
      [other, 2],
    ] as const) {
      const again = exampleCommit('marks', 3, { turn: { activity } });
      expect(await under.store.commit(again)).toMatchObject({
        outcome: 'duplicate',
        turn: { seq },
      });
    }
  });

  test('has no turn in its file that no conversation leads to', async () => {
    const { store, raw, dispose } = underTest();
    const undelivered = [3, 40, 41];
    for (let seq = 1; seq <= 300; seq += 1) {
      // A turn a day, so that all that is not kept otherwise goes.
      const at = new Date(Date.parse(NOON) + seq * 86_400_000).toISOString();
      await store.commit(exampleCommit('web:long', seq, { turn: { at }, head: { undelivered } }));
    }
    await store.commit(exampleCommit('web:gone', 1));
    await store.commit(exampleCommit('web:gone', 2, { forget: true }));
    const led = (await store.readTurns('web:long', { afterSeq: 0, limit: 1000 })).map(
      ({ seq }) => seq,
    );
    const there = raw.prepare('SELECT key, seq FROM log ORDER BY seq').all();
    expect(there.map(({ key }) => key)).not.toContain('web:gone');
    expect(there.map(({ seq }) => seq)).toEqual(led);
    expect(led).toEqual([...undelivered, ...Array.from({ length: 200 }, (_, at) => 101 + at)]);
    const handled = raw.prepare("SELECT handled FROM conversations WHERE key = 'web:long'").get();
    expect(handled?.['handled']).toHaveLength(led.length * 6);
    await dispose();
  });

  test('goes through what others have written, not through all that it has written itself', async () => {
    const { store, reopen, dispose } = underTest();
    const told: string[] = [];
    const watch = await store.watch((key) => told.push(key));
    await store.commit(exampleCommit('own', 1));
    // It has looked since.
    await sleep(300);
    const other = await reopen();
    await other.commit(exampleCommit('others', 1));
    while (!told.includes('others')) await sleep(10);
    expect(told).toEqual(['own', 'others']);
    await watch.close();
    await dispose();
  });

  test('leaves nothing of a deleted conversation in the file', async () => {
    const other = underTest();
    const text = 'Etwas Persönliches';
    await other.store.commit(exampleCommit('web:1', 1, { turn: { text: text.repeat(400) } }));
    await other.store.commit(exampleCommit('web:1', 2, { turn: { text } }));
    expect(bytesOf(other.folder).includes(text)).toBe(true);
    await other.store.commit(exampleCommit('web:1', 3, { forget: true }));
    other.raw.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    expect(bytesOf(other.folder).includes(text)).toBe(false);
    await other.dispose();
  });

  test('keeps no sibling of the file once it is closed', async () => {
    const other = underTest();
    await other.store.commit(exampleCommit('web:1', 1));
    other.raw.close();
    await other.store.close();
    expect(readdirSync(other.folder)).toEqual(['lotse.db']);
    rmSync(other.folder, { recursive: true });
  });

  test('works in memory for tests', async () => {
    const store = new SqliteStore({ file: ':memory:' });
    await store.commit(exampleCommit('web:1', 1));
    expect(await store.load('web:1')).toEqual({ outcome: 'found', conversation: exampleHead(1) });
    await store.close();
  });
});

/** Two activities that differ in all but their mark. */
function sameMark(): [string, string] {
  const seen = new Map<string, string>();
  for (let index = 0; ; index += 1) {
    const activity = `activity-${index}`;
    const mark = quickHash(activity);
    const earlier = seen.get(mark);
    if (earlier !== undefined) return [earlier, activity];
    seen.set(mark, activity);
  }
}

function bytesOf(folder: string): Buffer {
  return Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));
}
