import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { quickHash } from '../../src/contracts/quickHash.ts';
import { openSqlite } from '../../src/stores/openSqlite.ts';
import { SqliteStore } from '../../src/stores/sqlite.ts';
import { SqliteFileError } from '../../src/stores/sqliteFileError.ts';
import { LAYOUTS, SCHEMA_VERSION } from '../../src/stores/sqliteSchema.ts';
import { exampleCommit, exampleHead, exampleTurn, headOf } from './examples.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lotse-open-'));
  file = join(folder, 'lotse.db');
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

describe('a file that cannot be used', () => {
  test('random bytes are named as damaged', () => {
    const bytes = createHash('shake256', { outputLength: 20_000 }).update('seed').digest();
    writeFileSync(file, bytes);
    refused(/lotse\.db is damaged or no SQLite database.*left as it is: restore a backup/);
  });

  test.each([1, 50, 99, 100, 600, 4096, 9000])('cut to %d bytes it is damaged', async (length) => {
    await fill(file);
    truncateSync(file, length);
    refused(/is damaged.*restore a backup/);
  });

  test('a damaged page in the middle is found, though the header is whole', async () => {
    await fill(file);
    const bytes = readFileSync(file);
    // Every page but the first three: which one holds what is SQLite's own affair.
    bytes.fill(0xa5, 3 * 4096, bytes.length);
    writeFileSync(file, bytes);
    refused(/is damaged.*restore a backup/);
  });

  test('a later layout asks for the later release', async () => {
    await fill(file);
    alter(file, `PRAGMA user_version = ${SCHEMA_VERSION + 1}`);
    refused(
      new RegExp(
        `newer release \\(layout ${SCHEMA_VERSION + 1}; this one knows ${SCHEMA_VERSION}\\)\\. Start that release`,
      ),
    );
  });

  test('a later layout that stands only in the log beside the file is seen as well', async () => {
    await fill(file);
    const copy = join(folder, 'copy.db');
    const db = new DatabaseSync(file);
    db.exec(`PRAGMA user_version = ${SCHEMA_VERSION + 1}`);
    // As after the death of the process: the log has not been written back.
    for (const end of ['', '-wal', '-shm']) cpSync(`${file}${end}`, `${copy}${end}`);
    db.close();
    const before = [hash(copy), hash(`${copy}-wal`)];
    expect(() => new SqliteStore({ file: copy })).toThrow(/newer release/);
    expect([hash(copy), hash(`${copy}-wal`)]).toEqual(before);
  });

  test.each([
    'CREATE TABLE invoices (id INTEGER)',
    'CREATE TABLE conversations (key TEXT); PRAGMA user_version = 1',
    'PRAGMA application_id = 42',
    'PRAGMA journal_mode = WAL; CREATE TABLE t (a)',
  ])('a database of another program is left alone: %s', (sql) => {
    alter(file, sql);
    refused(/is a database of another program\. Set SQLITE_FILE to a file of its own/);
  });

  test('a folder in its place is no file', () => {
    mkdirSync(file);
    writeFileSync(join(file, 'inside'), 'x');
    expect(() => new SqliteStore({ file })).toThrow(/lotse\.db is no file\. Set SQLITE_FILE/);
    expect(readdirSync(file)).toEqual(['inside']);
  });

  test('a file where its folder should be', () => {
    writeFileSync(join(folder, 'data'), 'x');
    const error = caught(() => new SqliteStore({ file: join(folder, 'data', 'lotse.db') }));
    expect(error.message).toMatch(/The folder of .* cannot be made \(\w+\)\. Make it by hand/);
    expect(readFileSync(join(folder, 'data'), 'utf8')).toBe('x');
  });

  test('another process holds it', async () => {
    await fill(file);
    const release = await heldElsewhere(file);
    try {
      const before = hash(file);
      const error = caught(() => new SqliteStore({ file, busyTimeoutMs: 50 }));
      expect(error.message).toMatch(/is held by another process\. Stop that one, or set SQLITE_FI/);
      expect(hash(file)).toBe(before);
    } finally {
      await release();
    }
    await new SqliteStore({ file }).close();
  });
});

// Rights do not bind root, so these open the file as somebody else where the tests run as root.
// A file system that is mounted read-only is not tried: mounting takes rights a test may not have.
describe('a file that may not be written', () => {
  test('itself', async () => {
    await fill(file);
    chmodSync(file, 0o444);
    chmodSync(folder, 0o777);
    asOrdinaryUser(() => refused(/cannot be written to\. Give the process the right to write/));
  });

  test('because of its folder', async () => {
    await fill(file);
    chmodSync(file, 0o666);
    chmodSync(folder, 0o555);
    asOrdinaryUser(() => refused(/cannot be written to\. Give the process the right to write/));
  });

  test('because its folder does not let one make it', () => {
    chmodSync(folder, 0o555);
    asOrdinaryUser(() => refused(/cannot be written to\. Give the process the right to write/));
    expect(readdirSync(folder)).toEqual([]);
  });

  test('because its folder cannot be made', () => {
    chmodSync(folder, 0o555);
    asOrdinaryUser(() => {
      const error = caught(() => new SqliteStore({ file: join(folder, 'data', 'lotse.db') }));
      expect(error.message).toMatch(/The folder of .* cannot be made \(EACCES\)/);
    });
  });

  test('nor be read', async () => {
    await fill(file);
    chmodSync(file, 0o000);
    chmodSync(folder, 0o777);
    asOrdinaryUser(() => {
      expect(caught(() => new SqliteStore({ file })).message).toMatch(/cannot be written to/);
    });
  });
});

describe('a file that can be used', () => {
  test('is made with its folder where there is none', async () => {
    const deep = join(folder, 'a', 'b', 'lotse.db');
    const store = new SqliteStore({ file: deep });
    await store.commit(exampleCommit('web:1', 1));
    await store.close();
    expect(existsSync(deep)).toBe(true);
  });

  test.each(['mit Leerschlag', 'ä#?%20&x=1', 'file:x'])('may be called "%s"', async (name) => {
    const odd = join(folder, name, `${name}.db`);
    await fill(odd);
    const store = new SqliteStore({ file: odd });
    expect(headOf(await store.load('web:1')).rev).toBe(30);
    await store.close();
  });

  test('may be empty', async () => {
    writeFileSync(file, '');
    await new SqliteStore({ file }).close();
    await new SqliteStore({ file }).close();
    expect(statSync(file).size).toBeGreaterThan(0);
  });

  test('of the first layout is brought up to date and keeps what it holds', async () => {
    const db = new DatabaseSync(file);
    db.exec(LAYOUTS[0] ?? '');
    db.exec('PRAGMA application_id = 0x4c6f7473; PRAGMA user_version = 1');
    const insert = db.prepare('INSERT INTO conversations VALUES (?, 1, ?, NULL, ?, ?)');
    insert.run('web:1', 'user-1', 'x', JSON.stringify(exampleHead(1)));
    insert.run('web:2', 'user-1', 'x', 'broken');
    db.prepare('INSERT INTO turns VALUES (?, 1, ?, ?, ?)').run(
      'web:1',
      'activity-1',
      exampleTurn(1).at,
      JSON.stringify(exampleTurn(1)),
    );
    db.close();

    const store = new SqliteStore({ file });
    expect(headOf(await store.load('web:1'))).toEqual(exampleHead(1));
    expect(await store.findTurn('web:1', 'activity-1')).toEqual(exampleTurn(1));
    expect(await store.commit(exampleCommit('web:1', 2))).toEqual({ outcome: 'committed' });
    expect(await store.load('web:2')).toMatchObject({ outcome: 'setAside' });
    await store.close();
  });

  test('of a layout without an outbox gives each waiting timer its item', async () => {
    const db = new DatabaseSync(file);
    for (const layout of LAYOUTS.slice(0, 3)) db.exec(layout);
    db.exec('PRAGMA application_id = 0x4c6f7473; PRAGMA user_version = 3');
    const timers = [{ id: 'checkBack:x', kind: 'checkBack', dueAt: '2026-11-23T12:10:00Z' }];
    const insert = db.prepare(
      "INSERT INTO conversations (key, rev, started_at, user, last_turn_at, head) VALUES (?, 1, 'x', 'u', 'x', ?)",
    );
    insert.run('web:1', JSON.stringify({ ...exampleHead(1), timers }));
    insert.run('web:2', JSON.stringify({ timers: 'none' }));
    insert.run('web:3', 'broken');
    insert.run('web:4', JSON.stringify({ timers: [7, null, { id: 'a' }, ['x']] }));
    db.close();

    const store = new SqliteStore({ file });
    const [leased, ...others] = await store.lease({
      now: '2026-11-23T12:10:00Z',
      until: '2026-11-23T12:11:00Z',
      kinds: ['timer'],
      limit: 9,
    });
    expect(others).toEqual([]);
    expect(leased).toMatchObject({
      key: 'web:1',
      item: {
        kind: 'timer',
        id: 'timer:checkBack:x:2026-11-23T12:10:00Z',
        timer: 'checkBack:x',
        dueAt: '2026-11-23T12:10:00Z',
      },
    });
    await store.close();
  });

  test('of a layout that found turns by indexes has them all, and knows what was handled', async () => {
    const db = new DatabaseSync(file);
    db.function('activity_mark', (activity) => quickHash(String(activity)));
    for (const layout of LAYOUTS.slice(0, 5)) db.exec(layout);
    db.exec('PRAGMA application_id = 0x4c6f7473; PRAGMA user_version = 5');
    const conversation = db.prepare(
      "INSERT INTO conversations (key, rev, started_at, user, last_turn_at, head) VALUES (?, ?, ?, 'u', 'x', ?)",
    );
    const turn = db.prepare(
      'INSERT INTO turns (key, seq, activity, at, record) VALUES (?, ?, ?, ?, ?)',
    );
    for (const [key, rev] of [
      ['web:1', 3],
      ['web:2', 2],
      ['web:3', 0],
    ] as const) {
      const head = exampleHead(rev);
      conversation.run(key, rev, head.startedAt, JSON.stringify(head));
    }
    // As an archive that was brought in may have left them: not in the order of the log.
    for (const [key, seq] of [
      ['web:1', 2],
      ['web:2', 1],
      ['web:1', 1],
      ['web:1', 3],
      ['web:2', 2],
    ] as const) {
      const { activity, at } = exampleTurn(seq);
      turn.run(key, seq, activity, at, JSON.stringify(exampleTurn(seq)));
    }
    db.close();

    const store = new SqliteStore({ file });
    const log = async (key: string) =>
      (await store.readTurns(key, { afterSeq: 0, limit: 9 })).map(({ seq }) => seq);
    expect(await log('web:1')).toEqual([1, 2, 3]);
    expect(await log('web:2')).toEqual([1, 2]);
    expect(await log('web:3')).toEqual([]);
    expect(await store.findTurn('web:1', exampleTurn(1).activity)).toEqual(exampleTurn(1));
    const again = exampleCommit('web:1', 4, { turn: { activity: exampleTurn(2).activity } });
    expect(await store.commit(again)).toEqual({ outcome: 'duplicate', turn: exampleTurn(2) });
    expect(await store.commit(exampleCommit('web:1', 4))).toEqual({ outcome: 'committed' });
    expect(await log('web:1')).toEqual([1, 2, 3, 4]);
    expect(await store.commit(exampleCommit('web:1', 5, { forget: true }))).toEqual({
      outcome: 'committed',
    });
    expect(await log('web:1')).toEqual([]);
    expect(await log('web:2')).toEqual([1, 2]);
    await store.close();
  });

  test.each(['NORMAL', 'FULL'] as const)('is as durable as asked for: %s', (synchronous) => {
    const db = openSqlite({ file, synchronous });
    expect(db.prepare('PRAGMA synchronous').get()).toEqual({
      synchronous: synchronous === 'FULL' ? 2 : 1,
    });
    expect(db.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    db.close();
  });

  test('whose last process died is taken up where it was', async () => {
    await fill(file);
    const copy = join(folder, 'copy.db');
    const store = new SqliteStore({ file });
    await store.commit(exampleCommit('web:2', 1));
    for (const end of ['', '-wal', '-shm']) cpSync(`${file}${end}`, `${copy}${end}`);
    await store.close();
    const reopened = new SqliteStore({ file: copy });
    expect(headOf(await reopened.load('web:2')).rev).toBe(1);
    await reopened.close();
  });
});

/** Opening throws a SqliteFileError like this, and nothing in the folder is another byte. */
function refused(message: RegExp): void {
  const before = snapshot();
  expect(caught(() => new SqliteStore({ file })).message).toMatch(message);
  expect(snapshot()).toEqual(before);
}

function snapshot(): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, hash(join(folder, name))]));
}

function hash(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

function caught(action: () => unknown): SqliteFileError {
  try {
    action();
  } catch (error) {
    if (error instanceof SqliteFileError) return error;
    throw error;
  }
  throw new Error('Nothing was thrown.');
}

/** A file with some conversations in it, closed. */
async function fill(path: string): Promise<void> {
  const store = new SqliteStore({ file: path });
  for (let rev = 1; rev <= 30; rev += 1) {
    for (const key of ['web:1', 'web:2x']) await store.commit(exampleCommit(key, rev));
  }
  await store.close();
}

function alter(path: string, sql: string): void {
  const db = new DatabaseSync(path);
  db.exec(sql);
  db.close();
}

/** Rights bind everybody but root: as root, the action runs as user 65534 ("nobody"). */
function asOrdinaryUser(action: () => void): void {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65534);
  try {
    action();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

/** Another process has the file to itself until it is released. */
async function heldElsewhere(path: string): Promise<() => Promise<void>> {
  const script = `
    const db = new (require('node:sqlite').DatabaseSync)(${JSON.stringify(path)});
    db.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE held (a)');
    process.stdout.write('held');
    process.stdin.resume().on('end', () => process.exit());`;
  const child = spawn(process.execPath, ['--no-warnings', '-e', script]);
  await once(child.stdout, 'data');
  return async () => {
    child.stdin.end();
    await once(child, 'exit');
  };
}
