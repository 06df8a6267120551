import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type {
  ArchivedConversation,
  ArchivedItem,
  ArchivedSetAside,
  Outline,
  StoreArchive,
} from '../contracts/archive.ts';
import { quickHash } from '../contracts/quickHash.ts';
import {
  byActivity,
  byId,
  expiryOr,
  fieldsOf,
  headFacts,
  parsedOr,
  recordOf,
  refuseNewerHead,
  userOf,
} from './archivedForm.ts';
import { openSqlite, type SqliteOptions } from './openSqlite.ts';
import { sortableInstant } from './sortableInstant.ts';
import { sqliteArchiveStatements } from './sqliteArchiveStatements.ts';
import { StoreClosedError } from './storeClosedError.ts';
import { keyOf, storedKey } from './storedKey.ts';

type Log = NonNullable<ArchivedConversation['conversation']>['log'];
type Row = Readonly<Record<string, SQLOutputValue>>;

/**
 * The embedded store as a whole, beside those that serve it or without any.
 *
 * @throws SqliteFileError from the constructor, naming the cause and the cure
 */
export class SqliteArchive implements StoreArchive {
  readonly #db: DatabaseSync;
  readonly #statements: ReturnType<typeof sqliteArchiveStatements>;

  constructor(options: SqliteOptions) {
    this.#db = openSqlite(options);
    this.#statements = sqliteArchiveStatements(this.#db);
  }

  async outlines({ after, limit }: { after: string | undefined; limit: number }) {
    const from = after === undefined ? '' : storedKey(after);
    return this.#sql.keysAfter.all(from, limit).map(({ key }) => this.#outline(String(key)));
  }

  async read(keys: readonly string[]): Promise<ArchivedConversation[]> {
    const sql = this.#sql;
    // One view of the file for all of a conversation's rows.
    sql.beginReading.run();
    try {
      return keys.flatMap((key) => this.#read(storedKey(key)) ?? []);
    } finally {
      sql.commit.run();
    }
  }

  async write(
    conversation: ArchivedConversation,
    replaced: ArchivedConversation | undefined,
  ): Promise<boolean> {
    const sql = this.#sql;
    const key = storedKey(conversation.key);
    sql.begin.run();
    try {
      const stands = this.#isStill(key, replaced);
      if (stands) this.#replace(key, conversation);
      sql.commit.run();
      return stands;
    } catch (error) {
      // SQLite itself has rolled back after some errors.
      if (this.#db.isTransaction) sql.rollback.run();
      throw error;
    }
  }

  async revive(key: string, item: string, at: string): Promise<boolean> {
    return this.#sql.revive.run(sortableInstant(at), storedKey(key), item).changes === 1;
  }

  async close(): Promise<void> {
    if (!this.#db.isOpen) return;
    // What was deleted is to be gone from the log beside the file as well, also while others use it.
    this.#sql.checkpoint.get();
    this.#db.close();
  }

  get #sql() {
    if (!this.#db.isOpen) throw new StoreClosedError();
    return this.#statements;
  }

  #outline(key: string): Outline {
    const sql = this.#sql;
    const row = sql.facts.get(key);
    const setAside = sql.setAside.all(key);
    const users = [
      ...(row === undefined ? [] : [String(row['user'])]),
      ...setAside.map(({ head }) => userOf(valueIn(head)) ?? ''),
    ];
    return {
      key: keyOf(key),
      rev: row === undefined ? undefined : Number(row['rev']),
      expireAt: row === undefined ? undefined : String(row['expire_at']),
      users: [...new Set(users)].filter((user) => user !== ''),
      items: sql.items.all(key).map(itemOf),
      setAside: setAside.length,
    };
  }

  #read(key: string): ArchivedConversation | undefined {
    const sql = this.#sql;
    const outbox = byId(sql.items.all(key).map(itemOf));
    const tombstones = byActivity(
      sql.tombstones.all(key).map(({ activity, at }) => ({
        activity: keyOf(String(activity)),
        at: sortableInstant(String(at)),
      })),
    );
    const conversation = this.#conversation(key);
    const setAside = setAsideOf(sql.setAside.all(key), conversation !== undefined);
    if (conversation !== undefined) {
      return { key: keyOf(key), conversation, outbox, tombstones, setAside };
    }
    if (outbox.length + tombstones.length + setAside.length === 0) return undefined;
    return { key: keyOf(key), outbox, tombstones, setAside };
  }

  #conversation(key: string): ArchivedConversation['conversation'] {
    const sql = this.#sql;
    const row = sql.conversation.get(key);
    if (row === undefined) return undefined;
    const head = headOf(valueIn(row['head']));
    refuseNewerHead(head);
    const log = sql.turns.all(key, 0, -1).map(({ seq, activity, at, record }) => ({
      seq: Number(seq),
      activity: keyOf(String(activity)),
      at: String(at),
      record: recordOf(valueIn(record)),
    }));
    const expireAt = expiryOr(String(row['expire_at']), { head, log });
    return { rev: Number(row['rev']), head, log, expireAt };
  }

  #isStill(key: string, replaced: ArchivedConversation | undefined): boolean {
    const sql = this.#sql;
    const row = sql.facts.get(key);
    if (row === undefined) {
      const leftovers = sql.keyStored.get(key) !== undefined;
      return replaced === undefined ? !leftovers : replaced.conversation === undefined;
    }
    const before = replaced?.conversation;
    return (
      before !== undefined &&
      before.rev === Number(row['rev']) &&
      headFacts(before.head).startedAt === String(row['started_at'])
    );
  }

  #replace(
    key: string,
    { conversation, outbox, tombstones, setAside }: ArchivedConversation,
  ): void {
    const sql = this.#sql;
    sql.deleteTurns.run(key, 0);
    for (const each of sql.deleteKeyed) each.run(key);
    if (conversation !== undefined) {
      const { rev, head, log, expireAt } = conversation;
      const { startedAt, lastTurnAt, user } = headFacts(head);
      const isFields = typeof head === 'object' && head !== null && !Array.isArray(head);
      const json = JSON.stringify(isFields ? { ...head, rev } : head);
      const values = [key, rev, startedAt, user, lastTurnAt, json, expireAt] as const;
      sql.addConversation.run(...values, this.#addLog(key, log), marksOf(log));
    }
    for (const { id, kind, nextAt, item, attempts, lease, deadAt, reason } of outbox) {
      const columns = [lease, deadAt, reason].map((value) => value ?? null);
      sql.addItem.run(key, id, kind, nextAt, JSON.stringify(item), attempts, ...columns);
    }
    for (const { activity, at } of tombstones) sql.addTombstone.run(key, storedKey(activity), at);
    for (const { at, reason, told, head, turns } of setAside) {
      const json = [JSON.stringify(head), JSON.stringify(turns)];
      sql.addSetAside.run(key, at, reason, ...json, told ? 1 : 0);
    }
  }

  /** The id of its last turn; null where it has none. */
  #addLog(key: string, log: Log): number | bigint | null {
    let last: number | bigint | null = null;
    for (const { seq, activity, at, record } of log) {
      const row = [key, seq, storedKey(activity), at, JSON.stringify(record)] as const;
      last = this.#sql.addTurn.run(last, ...row).lastInsertRowid;
    }
    return last;
  }
}

function marksOf(log: Log): string {
  return log.map(({ activity }) => quickHash(storedKey(activity))).join('');
}

function headOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { rev: _, ...head } = fieldsOf(value);
  return head;
}

function itemOf(row: Row): ArchivedItem {
  const { next_at: nextAt, lease, dead_at: deadAt, reason } = row;
  return {
    id: String(row['id']),
    kind: String(row['kind']),
    nextAt: nextAt === null ? null : String(nextAt),
    item: valueIn(row['item']),
    attempts: Number(row['attempts']),
    ...(lease === null ? {} : { lease: String(lease) }),
    ...(deadAt === null ? {} : { deadAt: String(deadAt) }),
    ...(reason === null ? {} : { reason: String(reason) }),
  };
}

/** @param anew the user has begun anew, and been told with it */
function setAsideOf(rows: readonly Row[], anew: boolean): ArchivedSetAside[] {
  const untold = rows.find(({ told }) => told === 0);
  return rows.map((row) => {
    const turns = valueIn(row['turns']);
    return {
      at: sortableInstant(String(row['at'])),
      reason: String(row['reason']),
      told: anew || row !== untold,
      head: valueIn(row['head']),
      // Set aside here, each is its record's text; brought from elsewhere, a value.
      turns: (Array.isArray(turns) ? turns : [turns]).map((turn: unknown) =>
        typeof turn === 'string' ? parsedOr(turn, turn) : turn,
      ),
    };
  });
}

function valueIn(json: SQLOutputValue | undefined): unknown {
  return parsedOr(String(json), String(json));
}
