import { randomUUID } from 'node:crypto';
import type { UpdateFilter } from 'mongodb';
import { type Leased, type LeaseOptions, OutboxItem, type Release } from '../contracts/outbox.ts';
import type { MongoConnection, MongoParts } from './mongoConnection.ts';
import type { ConversationDocument } from './mongoDocument.ts';
import { keyOf, storedKey } from './storedKey.ts';
import { UNREADABLE_ITEM } from './unreadableItem.ts';

/** How often is looked for timers of the release that kept no outbox. */
const ADOPT_MS = 5000;
/** So many times as many conversations are looked at as items are wanted. */
const SPARE = 4;

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
    const candidates = await this.#candidates(options);
    while (candidates.length > 0 && leased.length < options.limit) {
      const next = candidates.splice(0, options.limit - leased.length);
      const taken = await Promise.allSettled(
        next.map((_id) => this.#connection.run((parts) => leaseOne(parts, _id, options))),
      );
      for (const [index, each] of taken.entries()) {
        const _id = next[index];
        if (each.status === 'rejected' || each.value === undefined || _id === undefined) continue;
        if (each.value !== 'buried') leased.push(each.value);
        // It may have more than one.
        candidates.push(_id);
      }
      const failed = taken.find((each) => each.status === 'rejected');
      // What is leased already is carried out; the rest waits.
      if (failed !== undefined && leased.length === 0) throw failed.reason;
      if (failed !== undefined) break;
    }
    return leased;
  }

  /**
   * Conversations in which something is due. More than are wanted: another instance may be faster
   * with the first ones. Asked for apart from the leasing, which then names its document and so goes
   * to one shard only.
   */
  async #candidates({ now, kinds, limit, key }: LeaseOptions): Promise<string[]> {
    if (key !== undefined) return [storedKey(key)];
    const found = await this.#connection.run(({ conversations }) =>
      conversations
        .find({ outbox: { $elemMatch: dueAt(now, kinds) } }, { projection: { _id: 1 } })
        // In the order of the index: sorting would read all that is due, which may be much.
        .hint({ 'outbox.nextAt': 1 })
        .limit(limit * SPARE)
        .toArray(),
    );
    return found.map(({ _id }) => _id);
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

function dueAt(now: string, kinds: LeaseOptions['kinds']) {
  return { nextAt: { $lte: new Date(now) }, kind: { $in: [...kinds] } };
}

/** One item that is due, for this caller alone; `buried`: it was there and cannot be read. */
async function leaseOne(
  { conversations }: MongoParts,
  _id: string,
  { now, until, kinds }: LeaseOptions,
): Promise<Leased | 'buried' | undefined> {
  const lease = randomUUID();
  const found = await conversations.findOneAndUpdate(
    { _id, outbox: { $elemMatch: dueAt(now, kinds) } },
    {
      $set: { 'outbox.$.nextAt': new Date(until), 'outbox.$.lease': lease },
      $inc: { 'outbox.$.attempts': 1 },
    },
    { returnDocument: 'after', projection: { outbox: { $elemMatch: { lease } } } },
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
