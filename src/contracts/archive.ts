/** A turn of the log; `record` is what `packTurn` made of it, whatever release has written it. */
export interface ArchivedTurn {
  readonly seq: number;
  readonly activity: string;
  readonly at: string;
  readonly record: Readonly<Record<string, unknown>>;
}

/** An item of the outbox: waiting, leased, or dead. */
export interface ArchivedItem {
  readonly id: string;
  readonly kind: string;
  /** When somebody may lease it (again); null for a dead letter. */
  readonly nextAt: string | null;
  readonly item: unknown;
  readonly attempts: number;
  readonly lease?: string;
  readonly deadAt?: string;
  readonly reason?: string;
}

/** What could not be read and was put aside. */
export interface ArchivedSetAside {
  readonly at: string;
  readonly reason: string;
  /** The user has been told that the conversation is lost. */
  readonly told: boolean;
  readonly head: unknown;
  readonly turns: readonly unknown[];
}

/**
 * Everything that is stored under one key, in a form that all stores share: JSON values as they
 * were written, neither migrated nor judged, so that nothing is lost on the way. What is no JSON
 * stands there as its text. All instants are ISO strings in UTC.
 */
export interface ArchivedConversation {
  readonly key: string;
  /** Undefined where nothing of it is left but what follows. */
  readonly conversation?: {
    readonly rev: number;
    /** Without its rev. */
    readonly head: unknown;
    /** Ascending by `seq`. */
    readonly log: readonly ArchivedTurn[];
    readonly expireAt: string;
  };
  /** Ascending by id. */
  readonly outbox: readonly ArchivedItem[];
  /** Ids of the activities of a deleted conversation, ascending. */
  readonly tombstones: readonly { readonly activity: string; readonly at: string }[];
  /** The oldest first. */
  readonly setAside: readonly ArchivedSetAside[];
}

/** What is stored under one key, in short. */
export interface Outline {
  readonly key: string;
  /** Undefined where there is no conversation. */
  readonly rev: number | undefined;
  readonly expireAt: string | undefined;
  /** Whose it is: the user of the conversation, and of what was set aside. */
  readonly users: readonly string[];
  readonly items: readonly Pick<ArchivedItem, 'id' | 'kind' | 'nextAt' | 'deadAt' | 'reason'>[];
  readonly setAside: number;
}

/**
 * A store seen as a whole, for whoever moves, counts, exports or deletes what is in it. Turns have
 * no use for it.
 */
export interface StoreArchive {
  /**
   * What is stored after a key, in the same order in any store (ascending by the bytes of the stored
   * key): about `limit` of them, and none only where there are no more.
   */
  outlines(options: { after: string | undefined; limit: number }): Promise<Outline[]>;
  /**
   * What is stored under these keys, in their order; keys without anything are left out. Throws
   * NewerConversationError where a later release has stored what this one does not know.
   */
  read(keys: readonly string[]): Promise<ArchivedConversation[]>;
  /**
   * Puts a conversation in the place of `replaced`, which was read before (undefined: nothing was
   * there), all of it or nothing. False, and nothing changes, where another turn was faster.
   */
  write(
    conversation: ArchivedConversation,
    replaced: ArchivedConversation | undefined,
  ): Promise<boolean>;
  /** A dead letter waits anew, as if never tried; false where it is none (any more). */
  revive(key: string, item: string, at: string): Promise<boolean>;
  close(): Promise<void>;
}
