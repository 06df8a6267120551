import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { DELETE_TURNS, READ_TURNS } from './sqliteChain.ts';

/** The tables that have every key that is stored: turns are there only with their conversation. */
const KEYED = ['conversations', 'outbox', 'tombstones', 'set_aside'] as const;

/** What the archive asks the database, prepared once. */
export function sqliteArchiveStatements(db: DatabaseSync) {
  const prepare = (sql: string): StatementSync => db.prepare(sql);
  const keys = (where: string) =>
    KEYED.map((table) => `SELECT key FROM ${table} WHERE key ${where}`).join(' UNION ');
  return {
    begin: prepare('BEGIN IMMEDIATE'),
    beginReading: prepare('BEGIN'),
    commit: prepare('COMMIT'),
    rollback: prepare('ROLLBACK'),
    checkpoint: prepare('PRAGMA wal_checkpoint(TRUNCATE)'),
    // In the order of the tables' own indexes, which are merged: nothing is sorted.
    keysAfter: prepare(`${keys('> ?1')} ORDER BY key LIMIT ?2`),
    keyStored: prepare(`${keys('= ?1')} LIMIT 1`),
    facts: prepare('SELECT rev, started_at, user, expire_at FROM conversations WHERE key = ?'),
    conversation: prepare('SELECT rev, head, expire_at FROM conversations WHERE key = ?'),
    turns: prepare(READ_TURNS),
    items: prepare(
      'SELECT id, kind, next_at, item, attempts, lease, dead_at, reason FROM outbox WHERE key = ?',
    ),
    tombstones: prepare('SELECT activity, at FROM tombstones WHERE key = ?'),
    setAside: prepare(
      'SELECT at, reason, head, turns, told FROM set_aside WHERE key = ? ORDER BY at, rowid',
    ),
    deleteTurns: prepare(DELETE_TURNS),
    deleteKeyed: KEYED.map((table) => prepare(`DELETE FROM ${table} WHERE key = ?`)),
    addConversation: prepare(
      `INSERT INTO conversations
         (key, rev, started_at, user, last_turn_at, head, expire_at, last_turn, handled)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    addTurn: prepare(
      'INSERT INTO log (previous, key, seq, activity, at, record) VALUES (?, ?, ?, ?, ?, ?)',
    ),
    addItem: prepare(
      `INSERT INTO outbox (key, id, kind, next_at, item, attempts, lease, dead_at, reason)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    addTombstone: prepare('INSERT OR IGNORE INTO tombstones (key, activity, at) VALUES (?, ?, ?)'),
    addSetAside: prepare(
      'INSERT INTO set_aside (key, at, reason, head, turns, told) VALUES (?, ?, ?, ?, ?, ?)',
    ),
    revive: prepare(
      `UPDATE outbox SET next_at = ?, attempts = 0, lease = NULL, dead_at = NULL, reason = NULL
       WHERE key = ? AND id = ? AND dead_at IS NOT NULL`,
    ),
  };
}
