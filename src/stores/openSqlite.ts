import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { APPLICATION_ID, SCHEMA, SCHEMA_VERSION } from './sqliteSchema.ts';

/** The store's file cannot be used; the message names the cause and the cure. */
export class SqliteFileError extends Error {
  override readonly name = 'SqliteFileError';
}

/**
 * Opens the file, or makes it. A file that is damaged, not ours, newer than this release or not
 * writable is refused and left exactly as it is.
 */
export function openSqlite(file: string, synchronous: 'NORMAL' | 'FULL'): DatabaseSync {
  const isNew = file === ':memory:' || !existsSync(file);
  if (!isNew) inspect(file);
  const db = guarded(file, () => new DatabaseSync(file, { timeout: 5000 }));
  try {
    guarded(file, () => prepare(db, synchronous));
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Looks at an existing file without writing to it. */
function inspect(file: string): void {
  const db = guarded(file, () => new DatabaseSync(file, { readOnly: true, timeout: 5000 }));
  try {
    guarded(file, () => {
      const id = number(db, 'application_id');
      const version = number(db, 'user_version');
      const tables = db
        .prepare("SELECT count(*) AS n FROM sqlite_master WHERE type = 'table'")
        .get();
      if (id !== APPLICATION_ID && Number(tables?.['n']) > 0) {
        throw new SqliteFileError(
          `${file} is a database of another program. Set SQLITE_FILE to a file of its own.`,
        );
      }
      if (version > SCHEMA_VERSION) {
        throw new SqliteFileError(
          `${file} was written by a newer release (layout ${version}; this one knows ${SCHEMA_VERSION}). ` +
            'Start that release, or set SQLITE_FILE to another file.',
        );
      }
      const check = db.prepare('PRAGMA quick_check(1)').get();
      if (Object.values(check ?? {})[0] !== 'ok') throw damaged(file);
    });
  } finally {
    db.close();
  }
}

function prepare(db: DatabaseSync, synchronous: 'NORMAL' | 'FULL'): void {
  db.exec('PRAGMA journal_mode = WAL');
  db.exec(`PRAGMA synchronous = ${synchronous}`);
  db.exec('BEGIN IMMEDIATE');
  if (number(db, 'user_version') === 0) {
    db.exec(SCHEMA);
    db.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
    db.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
  }
  db.exec('COMMIT');
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

/** SQLite's own errors as a sentence that says what to do. */
function guarded<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof SqliteFileError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    if (/not a database|malformed|corrupt/i.test(message)) throw damaged(file);
    if (/readonly|read-only|unable to open|permission|attempt to write/i.test(message)) {
      throw new SqliteFileError(
        `${file} cannot be written to. Give the process the right to write the file and its folder, ` +
          'or set SQLITE_FILE to another place.',
      );
    }
    if (/locked|busy/i.test(message)) {
      throw new SqliteFileError(
        `${file} is held by another process. Stop that one, or set SQLITE_FILE to another file.`,
      );
    }
    throw new SqliteFileError(`${file} cannot be opened: ${message}`);
  }
}
