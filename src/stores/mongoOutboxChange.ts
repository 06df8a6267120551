import type { Document } from 'mongodb';
import type { OutboxChange } from '../contracts/outbox.ts';
import type { StoredItem } from './mongoDocument.ts';

/** The items that a turn adds, as they are stored. */
export function addedItems({ add }: OutboxChange): StoredItem[] {
  return add.map((item) => ({
    id: item.id,
    kind: item.kind,
    nextAt: new Date(item.dueAt),
    item,
    attempts: 0,
  }));
}

/** The outbox after a turn, as an expression on the one before; all values are literals. */
export function changedItems(change: OutboxChange, at: string): Document {
  const left = [...change.remove, ...change.add.map(({ id }) => id)];
  const kept = {
    $filter: {
      input: { $ifNull: ['$outbox', []] },
      cond: { $not: [{ $in: ['$$this.id', { $literal: left }] }] },
    },
  };
  const added = { $literal: addedItems(change) };
  return { $concatArrays: [change.bury.length === 0 ? kept : buried(kept, change, at), added] };
}

function buried(items: Document, { bury }: OutboxChange, at: string): Document {
  return {
    $map: {
      input: items,
      in: {
        $switch: {
          branches: bury.map(({ id, reason }) => ({
            case: { $eq: ['$$this.id', { $literal: id }] },
            // biome-ignore lint/suspicious/noThenProperty: the name that MongoDB gives it
            then: {
              $mergeObjects: [
                '$$this',
                { $literal: { nextAt: null, deadAt: new Date(at), reason } },
              ],
            },
          })),
          default: '$$this',
        },
      },
    },
  };
}
