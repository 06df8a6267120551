import { z } from 'zod';
import { SupportMail } from './supportMail.ts';

const common = {
  /**
   * Unique within its conversation, and the idempotency key towards the outside: however often an
   * item is carried out, whoever gets it can see that it is the same one.
   */
  id: z.string().min(1).max(200),
  /** Not before this: an ISO instant in UTC. */
  dueAt: z.iso.datetime(),
};

/** Something to be carried out after the turn that asked for it, committed with that turn. */
export const OutboxItem = z.discriminatedUnion('kind', [
  /** Wakes the conversation: the timer of this id has its turn. */
  z.object({ ...common, kind: z.literal('timer'), timer: z.string().min(1).max(80) }),
  /** The user's message to support leaves the house. */
  z.object({ ...common, kind: z.literal('mail'), mail: SupportMail }),
]);
export type OutboxItem = z.infer<typeof OutboxItem>;
export type OutboxKind = OutboxItem['kind'];

/** What a turn does to its conversation's outbox. */
export interface OutboxChange {
  readonly add: readonly OutboxItem[];
  /** Ids of items that are carried out, or no longer wanted. */
  readonly remove: readonly string[];
  /** Ids of items that are given up; they are kept as dead letters. */
  readonly bury: readonly { readonly id: string; readonly reason: string }[];
}

/** An item that one worker alone may carry out until `until`. */
export interface Leased {
  /** The conversation's key. */
  readonly key: string;
  readonly item: OutboxItem;
  /** Names this lease; a later one of the same item has another name. */
  readonly lease: string;
  /** How often the item has been leased, this time included. */
  readonly attempt: number;
  /** ISO instant in UTC. */
  readonly until: string;
}

export interface LeaseOptions {
  /** Items that are due at this ISO instant. */
  readonly now: string;
  /** Until when the worker has them for itself; it is done or has given them back by then. */
  readonly until: string;
  readonly kinds: readonly OutboxKind[];
  /** At most so many; those due longest come first, as far as a store can tell cheaply. */
  readonly limit: number;
  /** Only this conversation's. */
  readonly key?: string;
}

/** What becomes of an item whose lease is given back without a turn. */
export type Release =
  | { readonly to: 'done' }
  | { readonly to: 'retry'; readonly at: string; readonly reason: string }
  | { readonly to: 'dead'; readonly at: string; readonly reason: string };
