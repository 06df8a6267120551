import type { Conversation, TurnRecord } from '../contracts/conversation.ts';
import { packTurn } from '../contracts/packTurn.ts';
import { type Commit, type CommitOutcome, LOG_KEPT, TOMBSTONE_HOURS } from '../contracts/store.ts';
import { expiryOf } from './retention.ts';
import type { SqliteOutbox } from './sqliteOutbox.ts';
import { turnOf } from './sqliteRows.ts';
import type { SqliteStatements } from './sqliteStatements.ts';
import { storedKey } from './storedKey.ts';

const HOUR = 3_600_000;

export interface SqliteCommitParts {
  readonly sql: () => SqliteStatements;
  readonly outbox: SqliteOutbox;
  readonly retentionDays: number;
}

/** Writes turns, each a head, an entry of the log and what it changes in the outbox. */
export class SqliteCommits {
  readonly #parts: SqliteCommitParts;

  constructor(parts: SqliteCommitParts) {
    this.#parts = parts;
  }

  /** By the stored forms of both; null where it deleted the conversation. */
  findTurn(key: string, activity: string): TurnRecord | null | undefined {
    const row = this.#sql.findTurn.get(key, activity);
    if (row !== undefined) return turnOf(row);
    return this.#sql.findTombstone.get(key, activity) === undefined ? undefined : null;
  }

  /** One commit, inside a transaction of the caller's. */
  write(commit: Commit): CommitOutcome {
    const { turn, expectedRev, conversation, outbox } = commit;
    const [key, activity] = [storedKey(commit.key), storedKey(turn.activity)];
    if (commit.forget === true) return this.#writeLast(key, activity, commit);
    const record = JSON.stringify(packTurn(turn));
    // First the turn: that its activity is new is then known without having been asked for.
    if (this.#sql.insertTurn.run(key, turn.seq, activity, turn.at, record).changes === 0) {
      return this.#handledBefore(key, activity) ?? { outcome: 'conflict' };
    }
    if (!this.#writeHead(key, expectedRev, conversation)) {
      this.#sql.removeTurn.run(key, turn.seq);
      return { outcome: 'conflict' };
    }
    if (turn.seq % LOG_KEPT.batch === 0) this.#trim(key, conversation, turn);
    if (outbox !== undefined) this.#parts.outbox.change(key, outbox, turn.at);
    return { outcome: 'committed' };
  }

  /** The turn that deletes its conversation. */
  #writeLast(key: string, activity: string, commit: Commit): CommitOutcome {
    const handled = this.#handledBefore(key, activity);
    if (handled !== undefined) return handled;
    if (!this.#writeHead(key, commit.expectedRev, commit.conversation)) {
      return { outcome: 'conflict' };
    }
    this.#forget(key, activity, commit.turn.at);
    return { outcome: 'committed' };
  }

  #handledBefore(key: string, activity: string): CommitOutcome | undefined {
    const turn = this.findTurn(key, activity);
    return turn === undefined ? undefined : { outcome: 'duplicate', turn };
  }

  /** False, and nothing changes, where the head is not the one that the turn was computed from. */
  #writeHead(key: string, expectedRev: number, conversation: Conversation): boolean {
    const expireAt = expiryOf(conversation, this.#parts.retentionDays).toISOString();
    const { rev, user, lastTurnAt, startedAt } = conversation;
    const head = JSON.stringify(conversation);
    if (expectedRev === 0) {
      const { changes } = this.#sql.insert.run(
        rev,
        user.id,
        lastTurnAt,
        head,
        key,
        startedAt,
        expireAt,
      );
      if (changes === 0) return false;
      this.#sql.tellSetAside.run(key);
      return true;
    }
    const now = [rev, user.id, lastTurnAt, head] as const;
    const { update, updateExpiry } = this.#sql;
    return (
      update.run(...now, key, startedAt, expectedRev, expireAt).changes > 0 ||
      updateExpiry.run(...now, expireAt, key, startedAt, expectedRev).changes > 0
    );
  }

  #trim(key: string, { undelivered }: Conversation, { seq, at }: TurnRecord): void {
    const past = new Date(Date.parse(at) - LOG_KEPT.hours * HOUR).toISOString();
    this.#sql.trimTurns.run(key, seq - LOG_KEPT.turns, past, JSON.stringify(undelivered));
  }

  /** Deletes all but the ids of what was handled, which only turn redeliveries away. */
  #forget(key: string, activity: string, at: string): void {
    const past = new Date(Date.parse(at) - TOMBSTONE_HOURS * HOUR).toISOString();
    this.#sql.dropTombstones.run(past);
    this.#sql.buryTurns.run(at, key);
    this.#sql.bury.run(key, activity, at);
    this.#sql.deleteTurns.run(key);
    this.#sql.deleteItems.run(key);
    this.#sql.deleteConversation.run(key);
    this.#sql.deleteSetAside.run(key);
  }

  get #sql(): SqliteStatements {
    return this.#parts.sql();
  }
}
