import type { StoredHead } from './mongoHead.ts';
import type { StoredTurn } from './mongoTurn.ts';

/** The id of an activity of a deleted conversation, which only turns redeliveries away. */
export interface Tombstone {
  readonly activity: string;
  readonly at: Date;
}

/** One item of a conversation's outbox. */
export interface StoredItem {
  readonly id: string;
  readonly kind: string;
  /** When somebody may lease it (again); null for a dead letter. */
  readonly nextAt: Date | null;
  /** The item as its turn has written it. */
  readonly item: Readonly<Record<string, unknown>>;
  readonly attempts: number;
  readonly lease?: string;
  readonly deadAt?: Date;
  readonly reason?: string;
}

/**
 * One conversation, everything of it. Without `head` nothing of it is left but tombstones, or the
 * word that it could not be read.
 */
export interface ConversationDocument {
  /** The conversation's key (`storedKey`). */
  readonly _id: string;
  /** Counts the turns, and nothing else: whatever else is written leaves it as it is. */
  readonly rev?: number;
  readonly head?: StoredHead;
  readonly log?: readonly StoredTurn[];
  readonly gone?: readonly Tombstone[];
  /** It was set aside, and the user has not been told yet. */
  readonly lost?: { readonly reason: string; readonly at: Date };
  readonly outbox?: readonly StoredItem[];
  /** When the earliest timer is due, as the release before the outbox wrote it. */
  readonly dueAt?: Date;
  /** After this the server deletes the document. */
  readonly expireAt: Date;
}

/** A conversation that could not be read, as it was found. */
export interface SetAsideDocument {
  readonly key: string;
  readonly at: Date;
  readonly reason: string;
  readonly document: Readonly<Record<string, unknown>>;
  readonly expireAt: Date;
}
