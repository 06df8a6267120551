import type { DatabaseSync } from 'node:sqlite';
import type { TurnRecord } from '../contracts/conversation.ts';
import { NewerConversationError } from '../contracts/newerConversationError.ts';
import type { Leased, LeaseOptions, Release } from '../contracts/outbox.ts';
import { readConversation } from '../contracts/readConversation.ts';
import {
  type Commit,
  type CommitOutcome,
  type LoadOutcome,
  RETENTION_DAYS,
  type Store,
  TOMBSTONE_HOURS,
  type TurnListener,
} from '../contracts/store.ts';
import { openSqlite, type SqliteOptions } from './openSqlite.ts';
import { sortableInstant } from './sortableInstant.ts';
import { type CheckpointOptions, SqliteCheckpoints } from './sqliteCheckpoints.ts';
import { SqliteCommits } from './sqliteCommits.ts';
import { SqliteOutbox } from './sqliteOutbox.ts';
import { parsed, turnOf } from './sqliteRows.ts';
import { type SqliteStatements, sqliteStatements } from './sqliteStatements.ts';
import { SqliteWatch } from './sqliteWatch.ts';
import { StoreClosedError } from './storeClosedError.ts';
import { storedKey } from './storedKey.ts';

interface Pending {
  readonly commit: Commit;
  readonly resolve: (outcome: CommitOutcome) => void;
  readonly reject: (error: unknown) => void;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export interface SqliteStoreOptions extends SqliteOptions {
  /** How long a conversation is kept, in days. */
  readonly retentionDays?: number;
  /** When the file is written to apart from the turns; others in tests. */
  readonly checkpoints?: Pick<CheckpointOptions, 'bounds' | 'script'>;
}

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
  readonly #watch: SqliteWatch;
  readonly #outbox: SqliteOutbox;
  readonly #commits: SqliteCommits;
  readonly #checkpoints: SqliteCheckpoints;
  readonly #retentionDays: number;
  #pending: Pending[] = [];

  constructor(options: SqliteStoreOptions) {
    this.#db = openSqlite(options);
    this.#statements = sqliteStatements(this.#db);
    this.#watch = new SqliteWatch(() => this.#sql);
    this.#outbox = new SqliteOutbox({
      sql: () => this.#sql,
      transaction: (action) => this.#transaction(action),
    });
    this.#retentionDays = options.retentionDays ?? RETENTION_DAYS;
    this.#commits = new SqliteCommits({
      sql: () => this.#sql,
      outbox: this.#outbox,
      retentionDays: this.#retentionDays,
    });
    this.#checkpoints = new SqliteCheckpoints({
      ...options.checkpoints,
      db: this.#db,
      file: options.file,
      onRelease: () => this.#flush(),
    });
  }

  async load(key: string): Promise<LoadOutcome> {
    const stored = storedKey(key);
    const head = this.#sql.load.get(stored)?.['head'];
    if (head === undefined) {
      const lost = this.#sql.findSetAside.get(stored);
      return lost === undefined
        ? { outcome: 'none' }
        : { outcome: 'setAside', reason: String(lost['reason']) };
    }
    const reading = readConversation(parsed(head));
    if (reading.ok) return { outcome: 'found', conversation: reading.conversation };
    if (reading.newer) throw new NewerConversationError(reading.reason);
    this.#transaction(() => this.#setAside(stored, String(head), reading.reason));
    return this.load(key);
  }

  commit(commit: Commit): Promise<CommitOutcome> {
    return new Promise((resolve, reject) => {
      this.#pending.push({ commit, resolve, reject });
      if (this.#pending.length === 1) setImmediate(() => this.#flush());
    });
  }

  async findTurn(key: string, activity: string): Promise<TurnRecord | null | undefined> {
    return this.#commits.findTurn(storedKey(key), storedKey(activity));
  }

  async readTurns(
    key: string,
    { afterSeq, limit }: { afterSeq: number; limit: number },
  ): Promise<TurnRecord[]> {
    return this.#sql.readTurns.all(storedKey(key), afterSeq, limit).map(turnOf);
  }

  async lease(options: LeaseOptions): Promise<Leased[]> {
    return this.#outbox.lease(options);
  }

  async release(leased: Leased, next: Release): Promise<boolean> {
    return this.#outbox.release(leased, next);
  }

  async countDeadLetters(): Promise<number> {
    return this.#outbox.countDead();
  }

  async watch(listener: TurnListener): Promise<{ close(): Promise<void> }> {
    return this.#watch.add(listener);
  }

  async purge(now: string, limit: number): Promise<number> {
    const ago = (ms: number) => new Date(Date.parse(now) - ms).toISOString();
    return this.#transaction(() => {
      const expired = this.#sql.expired
        .all(sortableInstant(now), limit)
        .map(({ key }) => String(key));
      for (const key of expired) {
        this.#sql.deleteTurns.run(key, 0);
        this.#sql.deleteItems.run(key);
        this.#sql.deleteConversation.run(key);
      }
      this.#sql.dropTombstones.run(ago(TOMBSTONE_HOURS * HOUR));
      this.#sql.dropSetAside.run(ago(this.#retentionDays * DAY));
      return expired.length;
    });
  }

  async countSetAside(): Promise<number> {
    return Number(this.#sql.countSetAside.get()?.['n']);
  }

  async ping(): Promise<void> {
    this.#sql.ping.get();
  }

  async close(): Promise<void> {
    await this.#checkpoints.close();
    this.#flush();
    this.#watch.close();
    if (this.#db.isOpen) this.#db.close();
  }

  get #sql(): SqliteStatements {
    if (!this.#db.isOpen) throw new StoreClosedError();
    return this.#statements;
  }

  #flush(): void {
    if (this.#checkpoints.isHolding) return;
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
          const outcome = this.#commits.write(commit);
          return () => {
            resolve(outcome);
            const grown = outcome.outcome === 'committed' && commit.forget !== true;
            if (grown) this.#watch.tell(commit.key, commit.turn.seq);
          };
        }),
      );
    } catch (error) {
      const [only, ...others] = batch;
      if (others.length === 0) only?.reject(error);
      else for (const one of batch) this.#writeAll([one]);
      return;
    }
    for (const each of settle) each();
    this.#checkpoints.wrote(batch.length);
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

  #setAside(key: string, head: string, reason: string): void {
    // Another process may have been here since the head was read.
    if (String(this.#sql.load.get(key)?.['head']) !== head) return;
    const turns = this.#sql.readTurns.all(key, 0, -1).map((row) => row['record']);
    const at = new Date().toISOString();
    this.#sql.setAside.run(key, at, reason, head, JSON.stringify(turns));
    this.#sql.deleteTurns.run(key, 0);
    this.#sql.deleteConversation.run(key);
  }
}
