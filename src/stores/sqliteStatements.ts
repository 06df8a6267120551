import type { DatabaseSync, StatementSync } from 'node:sqlite';

export type SqliteStatements = ReturnType<typeof sqliteStatements>;

/** Every statement of the store, prepared once. */
export function sqliteStatements(db: DatabaseSync) {
  const prepare = (sql: string): StatementSync => db.prepare(sql);
  return {
    begin: prepare('BEGIN IMMEDIATE'),
    commit: prepare('COMMIT'),
    rollback: prepare('ROLLBACK'),
    ping: prepare('SELECT count(*) FROM conversations WHERE key IS NULL'),
    load: prepare('SELECT head FROM conversations WHERE key = ?'),
    insert: prepare(
      'INSERT INTO conversations (rev, user, last_turn_at, head, key, started_at, expire_at) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
    ),
    update: prepare(
      'UPDATE conversations SET rev = ?, user = ?, last_turn_at = ?, head = ? WHERE key = ? AND started_at = ? AND rev = ? AND expire_at = ?',
    ),
    // Apart from the turn's usual statement: it changes once a day, and its index with it.
    updateExpiry: prepare(
      'UPDATE conversations SET rev = ?, user = ?, last_turn_at = ?, head = ?, expire_at = ? WHERE key = ? AND started_at = ? AND rev = ?',
    ),
    expired: prepare('SELECT key FROM conversations WHERE expire_at <= ? LIMIT ?'),
    dropSetAside: prepare('DELETE FROM set_aside WHERE at <= ?'),
    lastTurn: prepare('SELECT coalesce(max(id), 0) AS id FROM turns'),
    grownSince: prepare(
      'SELECT key, max(seq) AS seq, max(id) AS id FROM turns WHERE id > ? GROUP BY key ORDER BY id',
    ),
    dataVersion: prepare('PRAGMA data_version'),
    deleteConversation: prepare('DELETE FROM conversations WHERE key = ?'),
    addItem: prepare(
      'INSERT OR REPLACE INTO outbox (key, id, kind, next_at, item) VALUES (?, ?, ?, ?, ?)',
    ),
    removeItem: prepare('DELETE FROM outbox WHERE key = ? AND id = ?'),
    buryItem: prepare(
      'UPDATE outbox SET next_at = NULL, lease = NULL, dead_at = ?, reason = ? WHERE key = ? AND id = ?',
    ),
    dueItems: prepare(
      'SELECT key, id, item, attempts FROM outbox WHERE next_at <= ? AND kind IN (SELECT value FROM json_each(?)) AND key = coalesce(?, key) ORDER BY next_at LIMIT ?',
    ),
    leaseItem: prepare(
      'UPDATE outbox SET next_at = ?, lease = ?, attempts = attempts + 1 WHERE key = ? AND id = ?',
    ),
    dropLeased: prepare('DELETE FROM outbox WHERE key = ? AND id = ? AND lease = ?'),
    retryLeased: prepare(
      'UPDATE outbox SET next_at = ?, lease = NULL, reason = ? WHERE key = ? AND id = ? AND lease = ?',
    ),
    buryLeased: prepare(
      'UPDATE outbox SET next_at = NULL, lease = NULL, dead_at = ?, reason = ? WHERE key = ? AND id = ? AND lease = ?',
    ),
    deleteItems: prepare('DELETE FROM outbox WHERE key = ?'),
    countDead: prepare('SELECT count(*) AS n FROM outbox WHERE dead_at IS NOT NULL'),
    /** Changes nothing where the activity, or a turn of this number, is there already. */
    insertTurn: prepare(
      `INSERT INTO turns (key, seq, activity, at, record) SELECT ?1, ?2, ?3, ?4, ?5
       WHERE NOT EXISTS (SELECT 1 FROM tombstones WHERE key = ?1 AND activity = ?3)
       ON CONFLICT DO NOTHING`,
    ),
    removeTurn: prepare('DELETE FROM turns WHERE key = ? AND seq = ?'),
    findTurn: prepare('SELECT seq, activity, at, record FROM turns WHERE key = ? AND activity = ?'),
    readTurns: prepare(
      'SELECT seq, activity, at, record FROM turns WHERE key = ? AND seq > ? ORDER BY seq LIMIT ?',
    ),
    trimTurns: prepare(
      'DELETE FROM turns WHERE key = ? AND seq <= ? AND at < ? AND seq NOT IN (SELECT value FROM json_each(?))',
    ),
    deleteTurns: prepare('DELETE FROM turns WHERE key = ?'),
    findTombstone: prepare('SELECT 1 FROM tombstones WHERE key = ? AND activity = ?'),
    bury: prepare('INSERT OR IGNORE INTO tombstones (key, activity, at) VALUES (?, ?, ?)'),
    buryTurns: prepare(
      'INSERT OR IGNORE INTO tombstones (key, activity, at) SELECT key, activity, ? FROM turns WHERE key = ?',
    ),
    dropTombstones: prepare('DELETE FROM tombstones WHERE at < ?'),
    setAside: prepare(
      'INSERT INTO set_aside (key, at, reason, head, turns) VALUES (?, ?, ?, ?, ?)',
    ),
    findSetAside: prepare('SELECT reason FROM set_aside WHERE key = ? AND told = 0'),
    tellSetAside: prepare('UPDATE set_aside SET told = 1 WHERE key = ? AND told = 0'),
    deleteSetAside: prepare('DELETE FROM set_aside WHERE key = ?'),
    countSetAside: prepare('SELECT count(*) AS n FROM set_aside'),
  };
}
