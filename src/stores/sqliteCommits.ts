import type { Conversation, TurnRecord } from '../contracts/conversation.ts';
import { packTurn } from '../contracts/packTurn.ts';
import { quickHash } from '../contracts/quickHash.ts';
import { type Commit, type CommitOutcome, LOG_KEPT, TOMBSTONE_HOURS } from '../contracts/store.ts';
import { expiryOf } from './retention.ts';
import type { SqliteOutbox } from './sqliteOutbox.ts';
import { turnOf } from './sqliteRows.ts';
import type { SqliteStatements } from './sqliteStatements.ts';
import { storedKey } from './storedKey.ts';

const HOUR = 3_600_000;

/** Stands among no marks. */
const NO_MARK = '-';

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
    const row = this.#sql.findTurn.get(key, activity, quickHash(activity));
    if (row !== undefined) return turnOf(row);
    return this.#sql.findTombstone.get(key, activity) === undefined ? undefined : null;
  }

  /** One commit, inside a transaction of the caller's. */
  write(commit: Commit): CommitOutcome {
    const { turn, conversation, outbox } = commit;
    const [key, activity] = [storedKey(commit.key), storedKey(turn.activity)];
    const mark = quickHash(activity);
    // The turn finds out whether it may be written: nothing has to be asked for before.
    if (!this.#append(key, activity, mark, commit)) {
      const handled = this.findTurn(key, activity);
      if (handled !== undefined) return { outcome: 'duplicate', turn: handled };
      // Two activities may have the same mark.
      if (!this.#append(key, activity, NO_MARK, commit)) return { outcome: 'conflict' };
    }
    this.#writeHead(key, mark, commit);
    if (commit.forget === true) {
      this.#forget(key, turn.at);
      return { outcome: 'committed' };
    }
    if (turn.seq % LOG_KEPT.batch === 0) this.#trim(key, conversation, turn);
    if (outbox !== undefined) this.#parts.outbox.change(key, outbox, turn.at);
    return { outcome: 'committed' };
  }

  /** False, and nothing changes, where the turn was computed from another head, or may be handled. */
  #append(key: string, activity: string, mark: string, commit: Commit): boolean {
    const { turn, expectedRev, conversation } = commit;
    const row = [key, turn.seq, activity, turn.at, JSON.stringify(packTurn(turn))] as const;
    const { changes } =
      expectedRev === 0
        ? this.#sql.insertFirstTurn.run(...row)
        : this.#sql.insertTurn.run(...row, conversation.startedAt, expectedRev, mark);
    return changes > 0;
  }

  #writeHead(key: string, mark: string, { expectedRev, conversation }: Commit): void {
    const expireAt = expiryOf(conversation, this.#parts.retentionDays).toISOString();
    const { rev, user, lastTurnAt, startedAt } = conversation;
    const now = [rev, user.id, lastTurnAt, JSON.stringify(conversation), mark] as const;
    const { insert, tellSetAside, update, updateExpiry } = this.#sql;
    if (expectedRev === 0) {
      insert.run(...now, key, startedAt, expireAt);
      tellSetAside.run(key);
    } else if (update.run(...now, key, expireAt).changes === 0) {
      updateExpiry.run(...now, expireAt, key);
    }
  }

  /** Drops old turns, and closes the chain behind them. */
  #trim(key: string, { undelivered }: Conversation, { seq: latest, at }: TurnRecord): void {
    const past = new Date(Date.parse(at) - LOG_KEPT.hours * HOUR).toISOString();
    const turns = this.#sql.chain.all(key, 0);
    const isKept = (turn: (typeof turns)[number]) =>
      Number(turn['seq']) > latest - LOG_KEPT.turns ||
      String(turn['at']) >= past ||
      undelivered.includes(Number(turn['seq']));
    const kept = turns.filter(isKept);
    if (kept.length === turns.length) return;
    for (const turn of turns) if (!isKept(turn)) this.#sql.removeTurn.run(Number(turn['id']));
    kept.forEach((turn, index) => {
      const previous = kept[index + 1]?.['id'] ?? null;
      if (turn['previous'] !== previous) this.#sql.relinkTurn.run(previous, Number(turn['id']));
    });
    const marks = kept.map((turn) => quickHash(String(turn['activity'])));
    this.#sql.setHandled.run(marks.join(''), key);
  }

  /** Deletes all but the ids of what was handled, which only turn redeliveries away. */
  #forget(key: string, at: string): void {
    const past = new Date(Date.parse(at) - TOMBSTONE_HOURS * HOUR).toISOString();
    this.#sql.dropTombstones.run(past);
    this.#sql.buryTurns.run(key, 0, at);
    this.#sql.deleteTurns.run(key, 0);
    this.#sql.deleteItems.run(key);
    this.#sql.deleteConversation.run(key);
    this.#sql.deleteSetAside.run(key);
  }

  get #sql(): SqliteStatements {
    return this.#parts.sql();
  }
}
