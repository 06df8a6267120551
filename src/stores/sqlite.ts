import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { type Conversation, TurnRecord } from '../contracts/conversation.ts';
import { readConversation } from '../contracts/readConversation.ts';
import type { Commit, CommitOutcome, LoadOutcome, Store } from '../contracts/store.ts';
import { openSqlite } from './openSqlite.ts';

export interface SqliteOptions {
  /** Path of the file; made with its folder where there is none. ":memory:" for tests. */
  readonly file: string;
  /** NORMAL survives the death of the process, FULL the loss of power as well. */
  readonly synchronous?: 'NORMAL' | 'FULL';
}

interface Pending {
  readonly commit: Commit;
  readonly resolve: (outcome: CommitOutcome) => void;
  readonly reject: (error: unknown) => void;
}

/** How long the ids of a deleted conversation's activities are remembered. */
const TOMBSTONE_HOURS = 24;

/**
 * The embedded store: one file, WAL. Commits that are asked for in the same tick share one
 * transaction; each is confirmed only after that transaction is on its way to the disk as
 * `synchronous` promises.
 *
 * @throws SqliteFileError from the constructor, naming the cause and the cure
 */
export class SqliteStore implements Store {
  readonly #db: DatabaseSync;
  readonly #sql: ReturnType<typeof statements>;
  #pending: Pending[] = [];

  constructor({ file, synchronous = 'NORMAL' }: SqliteOptions) {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
    this.#db = openSqlite(file, synchronous);
    this.#sql = statements(this.#db);
  }

  async load(key: string): Promise<LoadOutcome> {
    const row = this.#sql.load.get(key);
    if (row === undefined) return { outcome: 'none' };
    const head = String(row['head']);
    const reading = readConversation(parsed(head));
    if (reading.ok) return { outcome: 'found', conversation: reading.conversation };
    this.#setAside(key, head, reading.reason);
    return { outcome: 'setAside', reason: reading.reason };
  }

  commit(commit: Commit): Promise<CommitOutcome> {
    return new Promise((resolve, reject) => {
      this.#pending.push({ commit, resolve, reject });
      if (this.#pending.length === 1) setImmediate(() => this.#flush());
    });
  }

  async findTurn(key: string, activity: string): Promise<TurnRecord | null | undefined> {
    const row = this.#sql.findTurn.get(key, activity);
    if (row !== undefined) return TurnRecord.parse(parsed(String(row['record'])));
    return this.#sql.findTombstone.get(key, activity) === undefined ? undefined : null;
  }

  async readTurns(
    key: string,
    { afterSeq, limit }: { afterSeq: number; limit: number },
  ): Promise<TurnRecord[]> {
    return this.#sql.readTurns
      .all(key, afterSeq, limit)
      .map((row) => TurnRecord.parse(parsed(String(row['record']))));
  }

  async dueConversations(now: string, limit: number): Promise<string[]> {
    return this.#sql.due.all(now, limit).map((row) => String(row['key']));
  }

  async ping(): Promise<void> {
    this.#db.prepare('SELECT 1').get();
  }

  async close(): Promise<void> {
    if (this.#pending.length > 0) this.#flush();
    this.#db.close();
  }

  /** Everything that waits, in one transaction: all confirmed, or all refused. */
  #flush(): void {
    const batch = this.#pending;
    this.#pending = [];
    if (batch.length === 0) return;
    const outcomes: CommitOutcome[] = [];
    try {
      this.#sql.begin.run();
      for (const { commit } of batch) outcomes.push(this.#write(commit));
      this.#sql.commit.run();
    } catch (error) {
      if (this.#db.isTransaction) this.#sql.rollback.run();
      for (const { reject } of batch) reject(error);
      return;
    }
    for (const [index, { resolve, reject }] of batch.entries()) {
      const outcome = outcomes[index];
      if (outcome === undefined) reject(new Error('A commit of the batch has no outcome.'));
      else resolve(outcome);
    }
  }

  #write({ key, expectedRev, conversation, turn, forget }: Commit): CommitOutcome {
    const seen = this.#sql.findTurn.get(key, turn.activity);
    if (seen !== undefined) {
      return { outcome: 'duplicate', turn: TurnRecord.parse(parsed(String(seen['record']))) };
    }
    if (expectedRev === 0 && this.#sql.findTombstone.get(key, turn.activity) !== undefined) {
      return { outcome: 'duplicate', turn: null };
    }
    const written =
      expectedRev === 0
        ? this.#insert(key, conversation)
        : this.#update(key, expectedRev, conversation);
    if (!written) return { outcome: 'conflict' };
    if (forget === true) this.#forget(key, turn);
    else this.#sql.insertTurn.run(key, turn.seq, turn.activity, turn.at, JSON.stringify(turn));
    return { outcome: 'committed' };
  }

  #insert(key: string, conversation: Conversation): boolean {
    const { changes } = this.#sql.insert.run(
      key,
      conversation.rev,
      conversation.user.id,
      dueAt(conversation),
      conversation.lastTurnAt,
      JSON.stringify(conversation),
    );
    return changes === 1;
  }

  #update(key: string, expectedRev: number, conversation: Conversation): boolean {
    const { changes } = this.#sql.update.run(
      conversation.rev,
      conversation.user.id,
      dueAt(conversation),
      conversation.lastTurnAt,
      JSON.stringify(conversation),
      key,
      expectedRev,
    );
    return changes === 1;
  }

  /** Deletes all but the ids of what was handled, which only turn redeliveries away. */
  #forget(key: string, turn: TurnRecord): void {
    const past = new Date(Date.parse(turn.at) - TOMBSTONE_HOURS * 3_600_000).toISOString();
    this.#sql.dropTombstones.run(past);
    this.#sql.bury.run(turn.at, key);
    this.#sql.buryOne.run(key, turn.activity, turn.at);
    this.#sql.deleteTurns.run(key);
    this.#sql.deleteConversation.run(key);
  }

  #setAside(key: string, head: string, reason: string): void {
    const turns = this.#sql.readTurns.all(key, 0, 1_000_000).map((row) => row['record']);
    this.#sql.begin.run();
    this.#sql.setAside.run(key, new Date().toISOString(), reason, head, JSON.stringify(turns));
    this.#sql.deleteTurns.run(key);
    this.#sql.deleteConversation.run(key);
    this.#sql.commit.run();
  }
}

function statements(db: DatabaseSync): Readonly<Record<StatementName, StatementSync>> {
  const prepare = (sql: string) => db.prepare(sql);
  return {
    begin: prepare('BEGIN IMMEDIATE'),
    commit: prepare('COMMIT'),
    rollback: prepare('ROLLBACK'),
    load: prepare('SELECT head FROM conversations WHERE key = ?'),
    insert: prepare(
      'INSERT INTO conversations (key, rev, user, due_at, last_turn_at, head) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
    ),
    update: prepare(
      'UPDATE conversations SET rev = ?, user = ?, due_at = ?, last_turn_at = ?, head = ? WHERE key = ? AND rev = ?',
    ),
    insertTurn: prepare(
      'INSERT INTO turns (key, seq, activity, at, record) VALUES (?, ?, ?, ?, ?)',
    ),
    findTurn: prepare('SELECT record FROM turns WHERE key = ? AND activity = ?'),
    readTurns: prepare('SELECT record FROM turns WHERE key = ? AND seq > ? ORDER BY seq LIMIT ?'),
    findTombstone: prepare('SELECT 1 FROM tombstones WHERE key = ? AND activity = ?'),
    bury: prepare(
      'INSERT OR IGNORE INTO tombstones (key, activity, at) SELECT key, activity, ? FROM turns WHERE key = ?',
    ),
    buryOne: prepare('INSERT OR IGNORE INTO tombstones (key, activity, at) VALUES (?, ?, ?)'),
    dropTombstones: prepare('DELETE FROM tombstones WHERE at < ?'),
    deleteTurns: prepare('DELETE FROM turns WHERE key = ?'),
    deleteConversation: prepare('DELETE FROM conversations WHERE key = ?'),
    setAside: prepare(
      'INSERT INTO set_aside (key, at, reason, head, turns) VALUES (?, ?, ?, ?, ?)',
    ),
    due: prepare('SELECT key FROM conversations WHERE due_at <= ? ORDER BY due_at LIMIT ?'),
  };
}

type StatementName =
  | 'begin'
  | 'commit'
  | 'rollback'
  | 'load'
  | 'insert'
  | 'update'
  | 'insertTurn'
  | 'findTurn'
  | 'readTurns'
  | 'findTombstone'
  | 'bury'
  | 'buryOne'
  | 'dropTombstones'
  | 'deleteTurns'
  | 'deleteConversation'
  | 'setAside'
  | 'due';

function dueAt({ timers }: Conversation): string | null {
  return timers.map((timer) => timer.dueAt).sort()[0] ?? null;
}

/** JSON, or undefined where the stored text is none: the reader then says what is wrong. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
