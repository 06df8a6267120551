import { randomUUID } from 'node:crypto';
import type { UpdateFilter } from 'mongodb';
import { type Leased, type LeaseOptions, OutboxItem, type Release } from '../contracts/outbox.ts';
import type { MongoConnection, MongoParts } from './mongoConnection.ts';
import type { ConversationDocument } from './mongoDocument.ts';
import { keyOf, storedKey } from './storedKey.ts';
import { UNREADABLE_ITEM } from './unreadableItem.ts';

/** How often is looked for timers of the release that kept no outbox. */
const ADOPT_MS = 5000;

/**
 * What waits to be carried out, each in its conversation's document. A lease is one update of that
 * document that leaves `rev` as it is, so that it is in no turn's way.
 */
export class MongoOutbox {
  readonly #connection: MongoConnection;
  #adoptAt = 0;

  constructor(connection: MongoConnection) {
    this.#connection = connection;
  }

  async lease(options: LeaseOptions): Promise<Leased[]> {
    if (performance.now() >= this.#adoptAt) {
      this.#adoptAt = performance.now() + ADOPT_MS;
      await this.#connection.run((parts) => adoptTimers(parts, options.now));
    }
    const leased: Leased[] = [];
    for (let count = 0; count < options.limit; count += 1) {
      try {
        const one = await this.#connection.run((parts) => leaseOne(parts, options));
        if (one === undefined) break;
        if (one !== 'buried') leased.push(one);
      } catch (error) {
        // What is leased already is carried out; the rest waits.
        if (leased.length === 0) throw error;
        break;
      }
    }
    return leased;
  }

  release({ key, item: { id }, lease }: Pick<Leased, 'key' | 'item' | 'lease'>, next: Release) {
    const held = { _id: storedKey(key), outbox: { $elemMatch: { id, lease } } };
    return this.#connection.run(async ({ conversations }) => {
      const { modifiedCount } = await conversations.updateOne(held, releasing(id, next));
      return modifiedCount === 1;
    });
  }

  countDead(): Promise<number> {
    return this.#connection.run(async ({ conversations }) => {
      const [counted] = await conversations
        .aggregate<{ n: number }>([
          { $match: { 'outbox.deadAt': { $type: 'date' } } },
          { $unwind: '$outbox' },
          { $match: { 'outbox.deadAt': { $type: 'date' } } },
          { $count: 'n' },
        ])
        .toArray();
      return counted?.n ?? 0;
    });
  }
}

/** The item due longest, for this caller alone; `buried`: it was there and cannot be read. */
async function leaseOne(
  { conversations }: MongoParts,
  { now, until, kinds, key }: LeaseOptions,
): Promise<Leased | 'buried' | undefined> {
  const lease = randomUUID();
  const due = { nextAt: { $lte: new Date(now) }, kind: { $in: [...kinds] } };
  const found = await conversations.findOneAndUpdate(
    { outbox: { $elemMatch: due }, ...(key === undefined ? {} : { _id: storedKey(key) }) },
    {
      $set: { 'outbox.$.nextAt': new Date(until), 'outbox.$.lease': lease },
      $inc: { 'outbox.$.attempts': 1 },
    },
    {
      // In the order of the index: sorting would read all that is due, which may be much.
      ...(key === undefined ? { hint: { 'outbox.nextAt': 1 } } : {}),
      returnDocument: 'after',
      projection: { outbox: { $elemMatch: { lease } } },
    },
  );
  const [stored] = found?.outbox ?? [];
  if (found === null || stored === undefined) return undefined;
  const read = OutboxItem.safeParse(stored.item);
  if (read.success) {
    return { key: keyOf(found._id), item: read.data, lease, attempt: stored.attempts, until };
  }
  await conversations.updateOne(
    { _id: found._id, outbox: { $elemMatch: { id: stored.id, lease } } },
    releasing(stored.id, { to: 'dead', at: now, reason: UNREADABLE_ITEM }),
  );
  return 'buried';
}

function releasing(id: string, next: Release): UpdateFilter<ConversationDocument> {
  switch (next.to) {
    case 'done':
      return { $pull: { outbox: { id } } };
    case 'retry':
      return {
        $set: { 'outbox.$.nextAt': new Date(next.at), 'outbox.$.reason': next.reason },
        $unset: { 'outbox.$.lease': '' },
      };
    case 'dead':
      return {
        $set: {
          'outbox.$.nextAt': null,
          'outbox.$.deadAt': new Date(next.at),
          'outbox.$.reason': next.reason,
        },
        $unset: { 'outbox.$.lease': '' },
      };
  }
}

/**
 * During a rolling update the release before still sets timers without an item: those that are due
 * get one, in one update that turns `dueAt` into items.
 */
async function adoptTimers({ conversations }: MongoParts, now: string): Promise<void> {
  const id = { $concat: ['timer:', '$$this.id', ':', '$$this.dueAt'] };
  const item = { kind: 'timer', id, dueAt: '$$this.dueAt', timer: '$$this.id' };
  const asStored = {
    id,
    kind: 'timer',
    nextAt: { $toDate: '$$this.dueAt' },
    item,
    attempts: { $literal: 0 },
  };
  const known = { $ifNull: ['$outbox.id', []] };
  await conversations.updateMany({ dueAt: { $lte: new Date(now) } }, [
    {
      $set: {
        outbox: {
          $concatArrays: [
            { $ifNull: ['$outbox', []] },
            {
              $filter: {
                input: {
                  $map: { input: { $ifNull: ['$head.timers', []] }, in: asStored },
                },
                cond: { $not: [{ $in: ['$$this.id', known] }] },
              },
            },
          ],
        },
      },
    },
    { $unset: ['dueAt'] },
  ]);
}
