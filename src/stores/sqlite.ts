import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { Conversation, TurnRecord } from '../contracts/conversation.ts';
import { packTurn } from '../contracts/packTurn.ts';
import { readConversation } from '../contracts/readConversation.ts';
import { readTurnRecord } from '../contracts/readTurnRecord.ts';
import {
  type Commit,
  type CommitOutcome,
  LOG_KEPT,
  type LoadOutcome,
  type Store,
  TOMBSTONE_HOURS,
} from '../contracts/store.ts';
import { NewerConversationError } from './newerConversationError.ts';
import { openSqlite, type SqliteOptions } from './openSqlite.ts';
import { type SqliteStatements, sqliteStatements } from './sqliteStatements.ts';
import { StoreClosedError } from './storeClosedError.ts';

interface Pending {
  readonly commit: Commit;
  readonly resolve: (outcome: CommitOutcome) => void;
  readonly reject: (error: unknown) => void;
}

const HOUR = 3_600_000;

/**
 * The embedded store: one file, WAL. Commits that are asked for in the same tick share one
 * transaction; each is confirmed only after that transaction is on its way to the disk as
 * `synchronous` promises.
 *
 * @throws SqliteFileError from the constructor, naming the cause and the cure
 */
export class SqliteStore implements Store {
  readonly #db: DatabaseSync;
  readonly #statements: SqliteStatements;
  #pending: Pending[] = [];

  constructor(options: SqliteOptions) {
    this.#db = openSqlite(options);
    this.#statements = sqliteStatements(this.#db);
  }

  async load(key: string): Promise<LoadOutcome> {
    const head = this.#sql.load.get(key)?.['head'];
    if (head === undefined) {
      const lost = this.#sql.findSetAside.get(key);
      return lost === undefined
        ? { outcome: 'none' }
        : { outcome: 'setAside', reason: String(lost['reason']) };
    }
    const reading = readConversation(parsed(head));
    if (reading.ok) return { outcome: 'found', conversation: reading.conversation };
    if (reading.newer) throw new NewerConversationError(reading.reason);
    this.#transaction(() => this.#setAside(key, String(head), reading.reason));
    return this.load(key);
  }

  commit(commit: Commit): Promise<CommitOutcome> {
    return new Promise((resolve, reject) => {
      this.#pending.push({ commit, resolve, reject });
      if (this.#pending.length === 1) setImmediate(() => this.#flush());
    });
  }

  async findTurn(key: string, activity: string): Promise<TurnRecord | null | undefined> {
    return this.#findTurn(key, activity);
  }

  async readTurns(
    key: string,
    { afterSeq, limit }: { afterSeq: number; limit: number },
  ): Promise<TurnRecord[]> {
    return this.#sql.readTurns.all(key, afterSeq, limit).map(turnOf);
  }

  async dueConversations(now: string, limit: number): Promise<string[]> {
    return this.#sql.due.all(sortable(now), limit).map((row) => String(row['key']));
  }

  async countSetAside(): Promise<number> {
    return Number(this.#sql.countSetAside.get()?.['n']);
  }

  async ping(): Promise<void> {
    this.#sql.ping.get();
  }

  async close(): Promise<void> {
    this.#flush();
    if (this.#db.isOpen) this.#db.close();
  }

  get #sql(): SqliteStatements {
    if (!this.#db.isOpen) throw new StoreClosedError();
    return this.#statements;
  }

  #flush(): void {
    const batch = this.#pending;
    this.#pending = [];
    if (batch.length > 0) this.#writeAll(batch);
  }

  /** In one transaction; where that fails each by itself, so that none falls with another's. */
  #writeAll(batch: readonly Pending[]): void {
    let settle: (() => void)[];
    try {
      settle = this.#transaction(() =>
        batch.map(({ commit, resolve }) => {
          const outcome = this.#write(commit);
          return () => resolve(outcome);
        }),
      );
    } catch (error) {
      const [only, ...others] = batch;
      if (others.length === 0) only?.reject(error);
      else for (const one of batch) this.#writeAll([one]);
      return;
    }
    for (const each of settle) each();
  }

  #transaction<T>(action: () => T): T {
    const sql = this.#sql;
    sql.begin.run();
    try {
      const result = action();
      sql.commit.run();
      return result;
    } catch (error) {
      // SQLite itself has rolled back after some errors.
      if (this.#db.isTransaction) sql.rollback.run();
      throw error;
    }
  }

  #findTurn(key: string, activity: string): TurnRecord | null | undefined {
    const row = this.#sql.findTurn.get(key, activity);
    if (row !== undefined) return turnOf(row);
    return this.#sql.findTombstone.get(key, activity) === undefined ? undefined : null;
  }

  #write({ key, expectedRev, conversation, turn, forget }: Commit): CommitOutcome {
    const handled = this.#findTurn(key, turn.activity);
    if (handled !== undefined) return { outcome: 'duplicate', turn: handled };
    if (!this.#writeHead(key, expectedRev, conversation)) return { outcome: 'conflict' };
    if (forget === true) {
      this.#forget(key, turn);
    } else {
      const record = JSON.stringify(packTurn(turn));
      this.#sql.insertTurn.run(key, turn.seq, turn.activity, turn.at, record);
      if (turn.seq % LOG_KEPT.batch === 0) this.#trim(key, conversation, turn);
    }
    return { outcome: 'committed' };
  }

  #writeHead(key: string, expectedRev: number, conversation: Conversation): boolean {
    const values = [
      conversation.rev,
      conversation.user.id,
      dueAt(conversation),
      conversation.lastTurnAt,
      JSON.stringify(conversation),
      key,
      conversation.startedAt,
    ];
    if (expectedRev > 0) return this.#sql.update.run(...values, expectedRev).changes === 1;
    if (this.#sql.insert.run(...values).changes === 0) return false;
    this.#sql.tellSetAside.run(key);
    return true;
  }

  #trim(key: string, { undelivered }: Conversation, { seq, at }: TurnRecord): void {
    const past = new Date(Date.parse(at) - LOG_KEPT.hours * HOUR).toISOString();
    this.#sql.trimTurns.run(key, seq - LOG_KEPT.turns, past, JSON.stringify(undelivered));
  }

  /** Deletes all but the ids of what was handled, which only turn redeliveries away. */
  #forget(key: string, { activity, at }: TurnRecord): void {
    const past = new Date(Date.parse(at) - TOMBSTONE_HOURS * HOUR).toISOString();
    this.#sql.dropTombstones.run(past);
    this.#sql.buryTurns.run(at, key);
    this.#sql.bury.run(key, activity, at);
    this.#sql.deleteTurns.run(key);
    this.#sql.deleteConversation.run(key);
    this.#sql.deleteSetAside.run(key);
  }

  #setAside(key: string, head: string, reason: string): void {
    // Another process may have been here since the head was read.
    if (String(this.#sql.load.get(key)?.['head']) !== head) return;
    const turns = this.#sql.readTurns.all(key, 0, -1).map((row) => row['record']);
    const at = new Date().toISOString();
    this.#sql.setAside.run(key, at, reason, head, JSON.stringify(turns));
    this.#sql.deleteTurns.run(key);
    this.#sql.deleteConversation.run(key);
  }
}

function turnOf(row: Readonly<Record<string, SQLOutputValue>>): TurnRecord {
  return readTurnRecord(parsed(row['record']), {
    seq: Number(row['seq']),
    activity: String(row['activity']),
    at: String(row['at']),
  });
}

function dueAt({ timers }: Conversation): string | null {
  return timers.map((timer) => sortable(timer.dueAt)).sort()[0] ?? null;
}

/** An instant in the one form in which instants can be compared as texts. */
function sortable(instant: string): string {
  return new Date(instant).toISOString();
}

/** JSON, or undefined where the stored text is none: the reader then says what is wrong. */
function parsed(text: SQLOutputValue | undefined): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}
