/** Marks a file as one of ours ("Lots" in ASCII), so that a stranger's database is never touched. */
export const APPLICATION_ID = 0x4c6f7473;

/** The layout this release writes; a file of a later one is refused. */
export const SCHEMA_VERSION = 1;

/**
 * `conversations` holds the head as JSON, `turns` the log; both change in one transaction.
 * `tombstones` keeps the activity ids of deleted conversations for a while, `set_aside` what could
 * not be read.
 */
export const SCHEMA = `
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
