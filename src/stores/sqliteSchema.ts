/** Marks a file as one of ours ("Lots" in ASCII), so that a stranger's database is never touched. */
export const APPLICATION_ID = 0x4c6f7473;

/**
 * `conversations` holds the head as JSON, `turns` (since layout 6 `log`) the log; both change in one transaction.
 * `tombstones` keeps the activity ids of deleted conversations for a while, `set_aside` what could
 * not be read.
 */
const LAYOUT_1 = `
  CREATE TABLE conversations (
    key TEXT PRIMARY KEY,
    rev INTEGER NOT NULL,
    user TEXT NOT NULL,
    due_at TEXT,
    last_turn_at TEXT NOT NULL,
    head TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX conversations_due ON conversations (due_at) WHERE due_at IS NOT NULL;
  CREATE TABLE turns (
    key TEXT NOT NULL,
    seq INTEGER NOT NULL,
    activity TEXT NOT NULL,
    at TEXT NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (key, seq)
  ) WITHOUT ROWID;
  CREATE UNIQUE INDEX turns_activity ON turns (key, activity);
  CREATE TABLE tombstones (
    key TEXT NOT NULL,
    activity TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (key, activity)
  ) WITHOUT ROWID;
  CREATE TABLE set_aside (
    key TEXT NOT NULL,
    at TEXT NOT NULL,
    reason TEXT NOT NULL,
    head TEXT NOT NULL,
    turns TEXT NOT NULL
  );
`;

/**
 * A commit names the conversation's start beside its rev; who has been told of a lost conversation
 * is remembered. Heads are too large for a table without rowid: beyond a quarter of a page each
 * needs an overflow page of its own (loading took three times as long).
 */
const LAYOUT_2 = `
  CREATE TABLE heads (
    key TEXT PRIMARY KEY,
    rev INTEGER NOT NULL,
    started_at TEXT NOT NULL,
    user TEXT NOT NULL,
    due_at TEXT,
    last_turn_at TEXT NOT NULL,
    head TEXT NOT NULL
  );
  INSERT INTO heads
    SELECT key, rev, iif(json_valid(head), coalesce(head ->> '$.startedAt', ''), ''),
      user, due_at, last_turn_at, head
    FROM conversations;
  DROP TABLE conversations;
  ALTER TABLE heads RENAME TO conversations;
  CREATE INDEX conversations_due ON conversations (due_at) WHERE due_at IS NOT NULL;
  ALTER TABLE set_aside ADD COLUMN told INTEGER NOT NULL DEFAULT 0;
  CREATE INDEX set_aside_key ON set_aside (key);
`;

/**
 * Each turn gives its conversation a number above all others, so that who polls finds what is new;
 * each conversation says until when it is kept (90 days where an older release has written it).
 */
const LAYOUT_3 = `
  ALTER TABLE conversations ADD COLUMN change INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE conversations ADD COLUMN expire_at TEXT NOT NULL DEFAULT '';
  UPDATE conversations SET expire_at = coalesce(
    strftime('%Y-%m-%dT00:00:00.000Z', max(last_turn_at, coalesce(due_at, '')), '+91 days'),
    strftime('%Y-%m-%dT00:00:00.000Z', 'now', '+91 days')
  );
  CREATE INDEX conversations_change ON conversations (change);
  CREATE INDEX conversations_expiry ON conversations (expire_at);
`;

/**
 * What is to be carried out later has a table of its own: `next_at` says when somebody may lease it
 * (again), and is null for a dead letter. Timers that wait get their items.
 */
const LAYOUT_4 = `
  CREATE TABLE outbox (
    key TEXT NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    next_at TEXT,
    item TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    lease TEXT,
    dead_at TEXT,
    reason TEXT,
    PRIMARY KEY (key, id)
  );
  CREATE INDEX outbox_next ON outbox (next_at) WHERE next_at IS NOT NULL;
  CREATE INDEX outbox_dead ON outbox (dead_at) WHERE dead_at IS NOT NULL;
  INSERT OR IGNORE INTO outbox (key, id, kind, next_at, item)
    SELECT key, 'timer:' || timer || ':' || due, 'timer', strftime('%Y-%m-%dT%H:%M:%fZ', due),
      json_object('kind', 'timer', 'id', 'timer:' || timer || ':' || due, 'dueAt', due, 'timer', timer)
    FROM (
      SELECT conversations.key AS key, each.value ->> '$.id' AS timer, each.value ->> '$.dueAt' AS due
      FROM conversations, json_each(iif(json_valid(head), head, '{}'), '$.timers') AS each
      WHERE each.type = 'object'
    )
    WHERE timer IS NOT NULL AND due IS NOT NULL;
  DROP INDEX conversations_due;
  ALTER TABLE conversations DROP COLUMN due_at;
`;

/**
 * The log in the order in which it is written, with its keys in indices beside it: the turns of one
 * transaction share pages. Sorted by conversation each wrote a page of its own (twice the time). Ids
 * are never used again, so that who polls finds what is new by them.
 */
const LAYOUT_5 = `
  CREATE TABLE log (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL,
    seq INTEGER NOT NULL,
    activity TEXT NOT NULL,
    at TEXT NOT NULL,
    record TEXT NOT NULL
  );
  INSERT INTO log (key, seq, activity, at, record)
    SELECT key, seq, activity, at, record FROM turns ORDER BY at, key, seq;
  DROP TABLE turns;
  ALTER TABLE log RENAME TO turns;
  CREATE UNIQUE INDEX turns_by_seq ON turns (key, seq);
  CREATE UNIQUE INDEX turns_by_activity ON turns (key, activity);
  DROP INDEX conversations_change;
  ALTER TABLE conversations DROP COLUMN change;
`;

/**
 * Each turn names the one before it, and its conversation the last one: that finds all of them
 * without an index, of which each turn wrote a page of its own (twice the time). `handled` has the
 * marks of the log's activities one after another: where a mark is missing, the activity is new.
 * The log's table has another name, so that a process of an earlier release, should one still run,
 * fails to write a turn that the chain would not have.
 */
const LAYOUT_6 = `
  CREATE TABLE log (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    previous INTEGER,
    key TEXT NOT NULL,
    seq INTEGER NOT NULL,
    activity TEXT NOT NULL,
    at TEXT NOT NULL,
    record TEXT NOT NULL
  );
  INSERT INTO log (id, previous, key, seq, activity, at, record)
    SELECT id, lag(id) OVER (PARTITION BY key ORDER BY seq), key, seq, activity, at, record
    FROM turns ORDER BY id;
  CREATE TABLE heads (
    key TEXT PRIMARY KEY,
    rev INTEGER NOT NULL,
    started_at TEXT NOT NULL,
    last_turn INTEGER,
    handled TEXT NOT NULL DEFAULT '',
    user TEXT NOT NULL,
    last_turn_at TEXT NOT NULL,
    expire_at TEXT NOT NULL DEFAULT '',
    head TEXT NOT NULL
  );
  INSERT INTO heads (key, rev, started_at, last_turn, handled, user, last_turn_at, expire_at, head)
    SELECT key, rev, started_at,
      (SELECT id FROM turns WHERE turns.key = conversations.key ORDER BY seq DESC LIMIT 1),
      coalesce(
        (SELECT group_concat(activity_mark(activity), '') FROM turns
         WHERE turns.key = conversations.key),
        ''
      ),
      user, last_turn_at, expire_at, head
    FROM conversations ORDER BY rowid;
  DROP TABLE turns;
  DROP TABLE conversations;
  ALTER TABLE heads RENAME TO conversations;
  CREATE INDEX conversations_expiry ON conversations (expire_at);
`;

/**
 * What leads from each layout to the next, from an empty file on. Each stays for good; they need the
 * function `activity_mark`.
 */
export const LAYOUTS: readonly string[] = [
  LAYOUT_1,
  LAYOUT_2,
  LAYOUT_3,
  LAYOUT_4,
  LAYOUT_5,
  LAYOUT_6,
];

/** The layout this release writes; a file of a later one is refused. */
export const SCHEMA_VERSION = LAYOUTS.length;
