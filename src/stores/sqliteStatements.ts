import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { CHAIN, DELETE_TURNS, READ_TURNS } from './sqliteChain.ts';

/** What a turn changes of its conversation; the turn itself is the row that was inserted last. */
const WITH_TURN = `rev = ?, user = ?, last_turn_at = ?, head = ?, handled = handled || ?,
  last_turn = last_insert_rowid()`;

/** No deletion has left the activity (?3) of this conversation (?1) behind as handled. */
const NOT_BURIED = 'NOT EXISTS (SELECT 1 FROM tombstones WHERE key = ?1 AND activity = ?3)';

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
    /** With the turn that was written right before, in the same transaction. */
    insert: prepare(
      `INSERT INTO conversations
         (rev, user, last_turn_at, head, handled, last_turn, key, started_at, expire_at)
       VALUES (?, ?, ?, ?, ?, last_insert_rowid(), ?, ?, ?)`,
    ),
    update: prepare(`UPDATE conversations SET ${WITH_TURN} WHERE key = ? AND expire_at = ?`),
    // Apart from the turn's usual statement: it changes once a day, and its index with it.
    updateExpiry: prepare(`UPDATE conversations SET ${WITH_TURN}, expire_at = ? WHERE key = ?`),
    expired: prepare('SELECT key FROM conversations WHERE expire_at <= ? LIMIT ?'),
    dropSetAside: prepare('DELETE FROM set_aside WHERE at <= ?'),
    lastTurn: prepare('SELECT coalesce(max(id), 0) AS id FROM log'),
    grownSince: prepare(
      'SELECT key, max(seq) AS seq, max(id) AS id FROM log WHERE id > ? GROUP BY key ORDER BY id',
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
    /** Changes nothing where there is a conversation, or the activity was handled. */
    insertFirstTurn: prepare(
      `INSERT INTO log (key, seq, activity, at, record) SELECT ?1, ?2, ?3, ?4, ?5
       WHERE NOT EXISTS (SELECT 1 FROM conversations WHERE key = ?1) AND ${NOT_BURIED}`,
    ),
    /**
     * Changes nothing where the conversation is another one or has gone on, or where the activity, or
     * one of the same mark, was handled.
     */
    insertTurn: prepare(
      `INSERT INTO log (previous, key, seq, activity, at, record)
       SELECT last_turn, ?1, ?2, ?3, ?4, ?5 FROM conversations
       WHERE key = ?1 AND started_at = ?6 AND rev = ?7 AND instr(handled, ?8) = 0
         AND ${NOT_BURIED}`,
    ),
    removeTurn: prepare('DELETE FROM log WHERE id = ?'),
    relinkTurn: prepare('UPDATE log SET previous = ? WHERE id = ?'),
    setHandled: prepare('UPDATE conversations SET handled = ? WHERE key = ?'),
    findTurn: prepare(
      `WITH RECURSIVE chain (id, activity, previous) AS (
         SELECT log.id, log.activity, log.previous
         FROM conversations AS c JOIN log ON log.id = c.last_turn
         WHERE c.key = ?1 AND instr(c.handled, ?3) > 0
         UNION ALL
         SELECT log.id, log.activity, log.previous FROM chain JOIN log ON log.id = chain.previous
         WHERE chain.activity <> ?2
       )
       SELECT seq, activity, at, record FROM log
       WHERE id = (SELECT id FROM chain WHERE activity = ?2)`,
    ),
    readTurns: prepare(READ_TURNS),
    /** All that trimming looks at, the latest first. */
    chain: prepare(
      `${CHAIN} SELECT log.id, log.seq, activity, at, log.previous
       FROM chain JOIN log ON log.id = chain.id ORDER BY log.seq DESC`,
    ),
    deleteTurns: prepare(DELETE_TURNS),
    findTombstone: prepare('SELECT 1 FROM tombstones WHERE key = ? AND activity = ?'),
    buryTurns: prepare(
      `INSERT OR IGNORE INTO tombstones (key, activity, at)
       SELECT ?1, activity, ?3 FROM log WHERE id IN (${CHAIN} SELECT id FROM chain)`,
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
