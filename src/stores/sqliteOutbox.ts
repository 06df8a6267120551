import { randomUUID } from 'node:crypto';
import {
  type Leased,
  type LeaseOptions,
  type OutboxChange,
  OutboxItem,
  type Release,
} from '../contracts/outbox.ts';
import { sortableInstant } from './sortableInstant.ts';
import type { SqliteStatements } from './sqliteStatements.ts';
import { keyOf, storedKey } from './storedKey.ts';
import { UNREADABLE_ITEM } from './unreadableItem.ts';

/** What waits to be carried out, in the store's own file. Keys of conversations come as stored. */
export class SqliteOutbox {
  readonly #sql: () => SqliteStatements;
  readonly #transaction: <T>(action: () => T) => T;

  constructor(parts: {
    readonly sql: () => SqliteStatements;
    readonly transaction: <T>(action: () => T) => T;
  }) {
    this.#sql = parts.sql;
    this.#transaction = parts.transaction;
  }

  /** What a turn asks for, within its transaction. */
  change(key: string, { add, remove, bury }: OutboxChange, at: string): void {
    const sql = this.#sql();
    for (const id of remove) sql.removeItem.run(key, id);
    for (const item of add) {
      sql.addItem.run(key, item.id, item.kind, sortableInstant(item.dueAt), JSON.stringify(item));
    }
    for (const { id, reason } of bury) sql.buryItem.run(sortableInstant(at), reason, key, id);
  }

  lease({ now, until, kinds, limit, key }: LeaseOptions): Leased[] {
    const sql = this.#sql();
    const only = key === undefined ? null : storedKey(key);
    const due = [sortableInstant(now), JSON.stringify(kinds), only, limit] as const;
    // Usually nothing is due, and no other process need be kept from writing.
    if (sql.dueItems.get(...due) === undefined) return [];
    return this.#transaction(() =>
      sql.dueItems.all(...due).flatMap((row): Leased[] => {
        const stored = String(row['key']);
        const id = String(row['id']);
        const read = readItem(String(row['item']));
        if (read === undefined) {
          sql.buryItem.run(sortableInstant(now), UNREADABLE_ITEM, stored, id);
          return [];
        }
        const lease = randomUUID();
        sql.leaseItem.run(sortableInstant(until), lease, stored, id);
        const attempt = Number(row['attempts']) + 1;
        return [{ key: keyOf(stored), item: read, lease, attempt, until }];
      }),
    );
  }

  release({ key, item: { id }, lease }: Leased, next: Release): boolean {
    const sql = this.#sql();
    const which = [storedKey(key), id, lease] as const;
    switch (next.to) {
      case 'done':
        return sql.dropLeased.run(...which).changes === 1;
      case 'retry':
        return sql.retryLeased.run(sortableInstant(next.at), next.reason, ...which).changes === 1;
      case 'dead':
        return sql.buryLeased.run(sortableInstant(next.at), next.reason, ...which).changes === 1;
    }
  }

  countDead(): number {
    return Number(this.#sql().countDead.get()?.['n']);
  }
}

function readItem(json: string): OutboxItem | undefined {
  try {
    const parsed = OutboxItem.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
