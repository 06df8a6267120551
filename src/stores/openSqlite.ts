import { closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { quickHash } from '../contracts/quickHash.ts';
import { SqliteFileError } from './sqliteFileError.ts';
import { APPLICATION_ID, LAYOUTS, SCHEMA_VERSION } from './sqliteSchema.ts';

export interface SqliteOptions {
  /** Path of the file; made with its folder where there is none. ":memory:" for tests. */
  readonly file: string;
  /** NORMAL survives the death of the process, FULL the loss of power as well. */
  readonly synchronous?: 'NORMAL' | 'FULL';
  /** How long a statement waits while another process writes, in milliseconds. */
  readonly busyTimeoutMs?: number;
}

/** Larger files are not read through at start: it takes 1 to 2 ms a MB. */
const CHECKED_BYTES = 64 * 1024 * 1024;
const BUSY_TIMEOUT_MS = 5000;
const SMALLEST_DATABASE = 512;

/**
 * Opens the file, or makes it; one of an older layout is brought up to date in one transaction.
 * What is damaged, not ours, newer than this release, held or not writable is refused and left
 * byte for byte as it is. Files up to 64 MB are checked page by page; in a larger one a damaged
 * page is only found by the turn that reads it.
 *
 * @throws SqliteFileError naming the cause and the cure
 */
export function openSqlite(options: SqliteOptions): DatabaseSync {
  const { file, synchronous = 'NORMAL', busyTimeoutMs = BUSY_TIMEOUT_MS } = options;
  if (file !== ':memory:') {
    guarded(file, () => makeFolder(file));
    guarded(file, () => inspect(file, busyTimeoutMs));
  }
  return guarded(file, () => {
    const db = new DatabaseSync(file, { timeout: busyTimeoutMs });
    try {
      prepare(db, synchronous);
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  });
}

function makeFolder(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    throw new SqliteFileError(
      `The folder of ${file} cannot be made (${codeOf(error)}). Make it by hand, ` +
        'or set SQLITE_FILE to another place.',
    );
  }
}

/** Looks at an existing file without writing to it or beside it. */
function inspect(file: string, timeout: number): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined || (found.isFile() && found.size === 0)) return;
  if (!found.isFile()) {
    throw new SqliteFileError(`${file} is no file. Set SQLITE_FILE to the path of a file.`);
  }
  // SQLite takes a file of one byte for an empty one, and writes over it.
  if (found.size < SMALLEST_DATABASE) throw damaged(file);
  const db = openForReading(file, timeout);
  try {
    const id = number(db, 'application_id');
    const known = number(db, 'user_version');
    const { n } = db.prepare('SELECT count(*) AS n FROM sqlite_master').get() ?? {};
    if (id !== APPLICATION_ID && (id !== 0 || Number(n) > 0)) {
      throw new SqliteFileError(
        `${file} is a database of another program. Set SQLITE_FILE to a file of its own.`,
      );
    }
    refuseNewer(file, known);
    if (found.size > CHECKED_BYTES) return;
    const check = db.prepare('PRAGMA quick_check(1)').get();
    if (Object.values(check ?? {})[0] !== 'ok') throw damaged(file);
  } finally {
    db.close();
  }
}

/** Without a log beside it the file is all there is, and is read without any lock or sibling. */
function openForReading(file: string, timeout: number): DatabaseSync {
  if (existsSync(`${file}-wal`)) return new DatabaseSync(file, { readOnly: true, timeout });
  // May it be written? SQLite would open it for reading only, and leave a log beside it. Never
  // done while this process has it open: closing any handle gives up the locks of all.
  closeSync(openSync(file, 'r+'));
  const url = pathToFileURL(file);
  url.searchParams.set('immutable', '1');
  return new DatabaseSync(url, { readOnly: true });
}

function prepare(db: DatabaseSync, synchronous: 'NORMAL' | 'FULL'): void {
  db.exec('PRAGMA journal_mode = WAL');
  db.exec(`PRAGMA synchronous = ${synchronous}`);
  // What a user has deleted is overwritten, not only unlinked.
  db.exec('PRAGMA secure_delete = ON');
  db.exec('BEGIN IMMEDIATE');
  const known = number(db, 'user_version');
  refuseNewer(db.location() ?? ':memory:', known);
  if (known < SCHEMA_VERSION) {
    db.function('activity_mark', { deterministic: true }, (activity) =>
      quickHash(String(activity)),
    );
    for (const layout of LAYOUTS.slice(known)) db.exec(layout);
    db.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
    db.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
  }
  db.exec('COMMIT');
}

function refuseNewer(file: string, known: number): void {
  if (known <= SCHEMA_VERSION) return;
  throw new SqliteFileError(
    `${file} was written by a newer release (layout ${known}; this one knows ${SCHEMA_VERSION}). ` +
      'Start that release, or set SQLITE_FILE to another file.',
  );
}

function number(db: DatabaseSync, pragma: 'application_id' | 'user_version'): number {
  return Number(Object.values(db.prepare(`PRAGMA ${pragma}`).get() ?? {})[0]);
}

function damaged(file: string): SqliteFileError {
  return new SqliteFileError(
    `${file} is damaged or no SQLite database. It was left as it is: restore a backup, ` +
      'or set SQLITE_FILE to a new file.',
  );
}

/** SQLite's and the file system's errors as a sentence that says what to do. */
function guarded<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof SqliteFileError) throw error;
    throw translated(file, error);
  }
}

function translated(file: string, error: unknown): SqliteFileError {
  switch (codeOf(error)) {
    case 'SQLITE_CORRUPT':
    case 'SQLITE_NOTADB':
      return damaged(file);
    case 'SQLITE_PERM':
    case 'SQLITE_READONLY':
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_AUTH':
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new SqliteFileError(
        `${file} cannot be written to. Give the process the right to write the file and its ` +
          'folder, or set SQLITE_FILE to another place.',
      );
    case 'SQLITE_BUSY':
    case 'SQLITE_LOCKED':
      return new SqliteFileError(
        `${file} is held by another process. Stop that one, or set SQLITE_FILE to another file.`,
      );
    case 'SQLITE_FULL':
      return new SqliteFileError(`${file} cannot grow: the disk is full. Make room on it.`);
    default: {
      return new SqliteFileError(
        `${file} cannot be opened (${error}). Set SQLITE_FILE to another file if this stays.`,
      );
    }
  }
}

/** SQLite's primary result codes by number. */
const SQLITE_CODES: Readonly<Record<number, string>> = {
  3: 'SQLITE_PERM',
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  8: 'SQLITE_READONLY',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  23: 'SQLITE_AUTH',
  26: 'SQLITE_NOTADB',
};

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  // An extended result code has the primary one in its lowest byte.
  if ('errcode' in error) return SQLITE_CODES[Number(error.errcode) & 0xff];
  return 'code' in error ? String(error.code) : undefined;
}
