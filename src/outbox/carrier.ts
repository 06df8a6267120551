import type { OutboxItem, OutboxKind } from '../contracts/outbox.ts';

/** How an item was carried out. */
export type Carried =
  | { readonly outcome: 'sent' }
  /** `permanent`: it would fail just the same another time. */
  | { readonly outcome: 'failed'; readonly permanent: boolean; readonly reason: string };

export type ItemOf<K extends OutboxKind> = Extract<OutboxItem, { kind: K }>;

/**
 * Brings an item to the outside. It may be called again with an item that has got through already:
 * `key` and the item's id together are its idempotency key. It gives up when `signal` aborts, and
 * fails by what it gives back; what it throws counts as failed for now.
 */
export type Carrier<K extends OutboxKind> = (
  item: ItemOf<K>,
  context: { readonly key: string; readonly signal: AbortSignal },
) => Promise<Carried>;

/** What this instance can bring to the outside; other kinds are left to others. */
export interface Carriers {
  readonly mail?: Carrier<'mail'>;
}
