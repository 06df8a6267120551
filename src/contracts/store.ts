import type { Conversation, TurnRecord } from './conversation.ts';

/** One turn to be written, all of it or nothing. */
export interface Commit {
  readonly key: string;
  /** The rev the turn was computed from: 0 for a new conversation. */
  readonly expectedRev: number;
  /** The head after the turn; its rev is `expectedRev + 1`. */
  readonly conversation: Conversation;
  readonly turn: TurnRecord;
  /** Delete the conversation with this turn; only the ids of its activities stay for a while. */
  readonly forget?: boolean;
}

export type CommitOutcome =
  | { readonly outcome: 'committed' }
  /** Another turn was faster: load again and compute anew. */
  | { readonly outcome: 'conflict' }
  /** This activity has been handled: its recorded turn, or null where it deleted the conversation. */
  | { readonly outcome: 'duplicate'; readonly turn: TurnRecord | null };

export type LoadOutcome =
  | { readonly outcome: 'found'; readonly conversation: Conversation }
  | { readonly outcome: 'none' }
  /** Stored, but not readable: it has been set aside and the user starts anew. */
  | { readonly outcome: 'setAside'; readonly reason: string };

/**
 * Where conversations live. Any implementation passes the suite in `test/stores/contract.ts`.
 * All instants are ISO strings in UTC.
 */
export interface Store {
  load(key: string): Promise<LoadOutcome>;
  commit(commit: Commit): Promise<CommitOutcome>;
  /** The recorded turn of an activity; null: it deleted the conversation; undefined: not handled yet. */
  findTurn(key: string, activity: string): Promise<TurnRecord | null | undefined>;
  /** The log in ascending order, after `afterSeq` (0: from the start), at most `limit` turns. */
  readTurns(key: string, options: { afterSeq: number; limit: number }): Promise<TurnRecord[]>;
  /** Keys of conversations with a timer due at `now`, earliest first. */
  dueConversations(now: string, limit: number): Promise<string[]>;
  /** Answers when the store can be used; throws an error that names the cause otherwise. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
