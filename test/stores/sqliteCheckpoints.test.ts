import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { SqliteStore, type SqliteStoreOptions } from '../../src/stores/sqlite.ts';
import { SqliteCheckpoints } from '../../src/stores/sqliteCheckpoints.ts';
import { ALWAYS } from './alwaysBusy.ts';
import { exampleCommit } from './examples.ts';

const WRITER = fileURLToPath(new URL('./busyWriter.ts', import.meta.url));

describe('the log of a busy SQLite store', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lotse-checkpoints-'));
    file = join(folder, 'lotse.db');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const opened = (checkpoints: NonNullable<SqliteStoreOptions['checkpoints']>) =>
    new SqliteStore({ file, checkpoints });

  test('begins anew again and again while turns are written, and loses none', async () => {
    const store = opened({ bounds: ALWAYS });
    let rev = 0;
    // SQLite itself would let it grow to a thousand pages first.
    while (timesBegun(file) < 5 && rev < 400) {
      rev += 1;
      expect((await store.commit(exampleCommit('web:1', rev))).outcome).toBe('committed');
    }
    expect(timesBegun(file)).toBeGreaterThanOrEqual(5);
    const turns = await store.readTurns('web:1', { afterSeq: 0, limit: 1000 });
    expect(turns.at(-1)?.seq).toBe(rev);
    await store.close();
    expect(readdirSync(folder)).toEqual(['lotse.db']);
    expectSound(file, rev);
  });

  test('holds turns back for its last round only until that is done', async () => {
    const store = opened({
      bounds: ALWAYS,
      // Says that the log is long; the last round takes a while.
      script: thread(`let rounds = 0;
        parentPort.on('message', (asked) => asked === 'end' ? process.exit() :
          setTimeout(() => parentPort.postMessage({ log: 100, ms: 0 }), rounds++ === 0 ? 0 : 300));`),
    });
    const times: number[] = [];
    for (let rev = 1; rev <= 40; rev += 1) {
      const began = performance.now();
      expect((await store.commit(exampleCommit('web:1', rev))).outcome).toBe('committed');
      times.push(performance.now() - began);
      await sleep(10);
    }
    const held = times.filter((ms) => ms > 150);
    expect(held.length).toBeGreaterThan(0);
    expect(held.length).toBeLessThan(times.length / 2);
    await store.close();
    expectSound(file, 40);
  });

  test.each([
    ['cannot begin', 'throw new Error("no room");'],
    ['ends in its first round', rounds(1)],
    ['ends in its last round, while turns wait for it', rounds(2)],
  ])('is left to SQLite where the thread %s', async (_, script) => {
    const store = opened({ bounds: ALWAYS, script: thread(script) });
    for (let rev = 1; rev <= 60; rev += 1) {
      expect((await store.commit(exampleCommit('web:1', rev))).outcome).toBe('committed');
      if (rev % 20 === 0) await sleep(100);
    }
    await store.close();
    expectSound(file, 60);
  });

  test('has all confirmed turns after the process was killed in the midst of it', async () => {
    const writer = spawn(process.execPath, ['--no-warnings', WRITER, file]);
    const confirmed = await confirmedUntilKilled(writer, () => timesBegun(file) >= 5);
    expect(confirmed).toBeGreaterThan(20);
    const store = new SqliteStore({ file });
    const found = await store.load('web:1');
    await store.close();
    const rev = found.outcome === 'found' ? found.conversation.rev : 0;
    expect(rev).toBeGreaterThanOrEqual(confirmed);
    expectSound(file, rev);
  });

  describe('and its thread', () => {
    let db: DatabaseSync;
    let checkpoints: SqliteCheckpoints | undefined;
    beforeEach(() => {
      db = new DatabaseSync(file);
      db.exec('PRAGMA journal_mode = WAL; CREATE TABLE t (n)');
    });
    afterEach(async () => {
      await checkpoints?.close();
      db.close();
    });

    const made = (bounds: typeof ALWAYS = {}, name = file) => {
      checkpoints = new SqliteCheckpoints({ db, file: name, bounds, onRelease: () => undefined });
      return checkpoints;
    };

    test('is none while there is little to write', () => {
      const few = made({ busy: { turns: 100, ms: 60_000 } });
      few.wrote(100);
      few.wrote(99);
      expect(few.hasThread).toBe(false);
      few.wrote(1);
      expect(few.hasThread).toBe(true);
    });

    test('is none where as many turns took longer', async () => {
      const slow = made({ busy: { turns: 10, ms: 20 } });
      for (let turn = 0; turn < 30; turn += 1) {
        await sleep(4);
        slow.wrote(1);
      }
      expect(slow.hasThread).toBe(false);
    });

    test('is none for a store in memory, and none any more for a closed one', async () => {
      const memory = made(ALWAYS, ':memory:');
      for (let turn = 0; turn < 100; turn += 1) memory.wrote(1);
      expect(memory.hasThread).toBe(false);
      const closed = made(ALWAYS);
      await closed.close();
      for (let turn = 0; turn < 100; turn += 1) closed.wrote(1);
      expect(closed.hasThread).toBe(false);
    });

    test('takes the checkpoints over from the commits, and ends when it is quiet again', async () => {
      const idle = made({ ...ALWAYS, long: 1e6, idle: { turns: 1e6, ms: 200 } });
      expect(within(db)).toBe(1000);
      for (let turn = 0; turn < 12; turn += 1) idle.wrote(1);
      expect(idle.hasThread).toBe(true);
      while (within(db) === 1000 && idle.hasThread) await sleep(5);
      expect(within(db)).toBeGreaterThan(100_000);
      while (idle.hasThread) await sleep(5);
      expect(within(db)).toBe(1000);
    });
  });
});

/** How often the log beside the file has begun anew; SQLite counts it in the log's header. */
function timesBegun(file: string): number {
  try {
    const log = readFileSync(`${file}-wal`);
    return log.length < 16 ? 0 : log.readUInt32BE(12);
  } catch {
    return 0;
  }
}

function expectSound(file: string, rev: number): void {
  const db = new DatabaseSync(file);
  expect(Object.values(db.prepare('PRAGMA integrity_check').get() ?? {})).toEqual(['ok']);
  expect(db.prepare('SELECT rev FROM conversations').get()?.['rev']).toBe(rev);
  expect(db.prepare('SELECT max(seq) AS seq FROM log').get()?.['seq']).toBe(rev);
  db.close();
}

/** Pages in the log after which SQLite makes a checkpoint within a commit. */
function within(db: DatabaseSync): number {
  return Number(Object.values(db.prepare('PRAGMA wal_autocheckpoint').get() ?? {})[0]);
}

function thread(body: string): URL {
  const script = `import { parentPort } from 'node:worker_threads';\n${body}`;
  return new URL(`data:text/javascript,${encodeURIComponent(script)}`);
}

/** A thread that is gone when it is asked for so many. */
function rounds(count: number): string {
  return `let asked = 0;
    parentPort.on('message', () => {
      asked += 1;
      if (asked >= ${count}) process.exit(1);
      parentPort.postMessage({ log: 100, ms: 0 });
    });`;
}

/** Kills it once that is so, and resolves with the last turn that it had said to stand. */
async function confirmedUntilKilled(
  writer: ChildProcess,
  isEnough: () => boolean,
): Promise<number> {
  let said = '';
  writer.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const closed = once(writer, 'close');
  while (!isEnough() && writer.exitCode === null) await sleep(5);
  writer.kill('SIGKILL');
  await closed;
  return Number(said.split('\n').at(-2));
}
