import type { Conversation, TurnRecord } from './conversation.ts';
import type { Leased, LeaseOptions, OutboxChange, Release } from './outbox.ts';

/** One turn to be written, all of it or nothing. */
export interface Commit {
  readonly key: string;
  /** The rev the turn was computed from: 0 for a new conversation. */
  readonly expectedRev: number;
  /**
   * The head after the turn; its rev is `expectedRev + 1`. `startedAt` is compared as well: a
   * conversation that was deleted and begun anew counts its revs from the start.
   */
  readonly conversation: Conversation;
  readonly turn: TurnRecord;
  /** Changes nothing where it is left out. */
  readonly outbox?: OutboxChange;
  /**
   * Delete the conversation with this turn, outbox and dead letters included; only the ids of its
   * activities stay for a while.
   */
  readonly forget?: boolean;
}

export type CommitOutcome =
  | { readonly outcome: 'committed' }
  /** Another turn was faster, or the conversation is another one now: load and compute anew. */
  | { readonly outcome: 'conflict' }
  /** This activity has been handled: its recorded turn, or null where it deleted the conversation. */
  | { readonly outcome: 'duplicate'; readonly turn: TurnRecord | null };

export type LoadOutcome =
  | { readonly outcome: 'found'; readonly conversation: Conversation }
  | { readonly outcome: 'none' }
  /**
   * Stored, but not readable: it has been set aside and the user starts anew. Said at each load
   * until a new conversation has been committed, so that no crash keeps it from the user.
   */
  | { readonly outcome: 'setAside'; readonly reason: string };

/**
 * What of the log is kept in any case: the last `turns` turns, all of the last `hours` hours before
 * the latest, and those that wait for delivery. Older ones go in batches: up to `batch` more stay.
 */
export const LOG_KEPT = { turns: 200, hours: 24, batch: 50 } as const;

/** How long the ids of a deleted conversation's activities are remembered at least. */
export const TOMBSTONE_HOURS = 24;

/** How long a conversation is kept after its last turn or its last due effect, if nothing else is set. */
export const RETENTION_DAYS = 90;

/** Told of a turn that was added to a conversation's log; turns right before it may go untold. */
export type TurnListener = (key: string, seq: number) => void;

/**
 * Where conversations live. Any implementation passes the suite in `test/stores/contract.ts`.
 * All instants are ISO strings in UTC.
 */
export interface Store {
  /** Throws NewerConversationError where a newer release has written it; nothing is changed then. */
  load(key: string): Promise<LoadOutcome>;
  /** All of it, durably, before this resolves; where it rejects, nothing. */
  commit(commit: Commit): Promise<CommitOutcome>;
  /** The recorded turn of an activity; null: it deleted the conversation; undefined: not handled yet. */
  findTurn(key: string, activity: string): Promise<TurnRecord | null | undefined>;
  /** The log in ascending order, after `afterSeq` (0: from the start), at most `limit` turns. */
  readTurns(key: string, options: { afterSeq: number; limit: number }): Promise<TurnRecord[]>;
  /**
   * Items of the outbox that are due, for this caller alone until the lease ends: nobody else is
   * given one before. Of a dead worker's items the lease ends by itself. Never touches `rev`.
   */
  lease(options: LeaseOptions): Promise<Leased[]>;
  /** False, and nothing changes, where the lease has ended and somebody else has the item, or nobody. */
  release(leased: Pick<Leased, 'key' | 'item' | 'lease'>, next: Release): Promise<boolean>;
  /** How many items were given up and are kept for somebody to look at them. */
  countDeadLetters(): Promise<number>;
  /**
   * Tells of every conversation whose log has grown, whoever wrote: this store or another one on the
   * same data, which takes a moment. Where several turns come at once only the last may be told, and
   * one may be told twice; deletions are not told. From when this resolves on none is missed.
   */
  watch(listener: TurnListener): Promise<{ close(): Promise<void> }>;
  /**
   * Deletes at most `limit` conversations that nobody has used for longer than the retention, and
   * what else is out of date; says how many. Kept for up to a day longer, since days are counted.
   */
  purge(now: string, limit: number): Promise<number>;
  /** How many conversations could not be read and wait, set aside, for somebody to look at them. */
  countSetAside(): Promise<number>;
  /** Answers when the store can be used; throws an error that names the cause otherwise. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
