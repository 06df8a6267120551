import type { Document, Filter, PushOperator, UpdateFilter } from 'mongodb';
import { type Commit, LOG_KEPT, TOMBSTONE_HOURS } from '../contracts/store.ts';
import type { ConversationDocument } from './mongoDocument.ts';
import { type HeadParts, headChange, headParts, wholeHead } from './mongoHead.ts';
import { addedItems, changedItems } from './mongoOutboxChange.ts';
import { storedTurn } from './mongoTurn.ts';
import { expiryOf } from './retention.ts';
import { storedKey } from './storedKey.ts';

/** One turn as one update of one document. */
export interface MongoUpdate {
  readonly filter: Filter<ConversationDocument>;
  readonly update: UpdateFilter<ConversationDocument> | Document[];
  /** Whether the document is made where there is none. */
  readonly upsert: boolean;
  /** What the document holds afterwards; undefined where nothing of it is left. */
  readonly after: StoredParts | undefined;
}

/** What a store knows to be stored of a conversation at a rev. */
export interface StoredParts {
  readonly rev: number;
  readonly startedAt: string;
  readonly head: HeadParts | undefined;
  readonly expireAt: number;
}

const HOUR = 3_600_000;

/**
 * @param by the number that the commit leaves in its turn
 * @param before what is stored now, as far as it is known: only what differs is written then.
 * It is used up, and goes on in `after`.
 */
export function mongoUpdate(
  commit: Commit,
  by: number,
  before: StoredParts | undefined,
  retentionDays: number,
): MongoUpdate {
  const { expectedRev, conversation, turn, outbox, forget } = commit;
  const filter = filterOf(commit);
  const upsert = expectedRev === 0;
  if (forget === true) return { filter, upsert, update: forgetting(commit), after: undefined };

  const { rev, startedAt } = conversation;
  const expireAt = expiryOf(conversation, retentionDays);
  const known = { rev, startedAt, expireAt: expireAt.getTime() };
  const trims = turn.seq % LOG_KEPT.batch === 0;
  const changesItems = outbox !== undefined && (outbox.remove.length > 0 || outbox.bury.length > 0);
  if (before?.head === undefined || trims || changesItems) {
    const head = wholeHead(conversation);
    const set = { rev, head, expireAt };
    return {
      filter,
      upsert,
      update:
        trims || changesItems
          ? rewriting(commit, by, set, trims)
          : { $set: set, $unset: { lost: '' }, $push: pushed(commit, by) },
      after: { ...known, head: headParts(head, conversation.version) },
    };
  }
  const { set, unset } = headChange(before.head, conversation);
  return {
    filter,
    upsert,
    update: {
      $set: { rev, ...set, ...(before.expireAt === known.expireAt ? {} : { expireAt }) },
      ...(unset.length === 0 ? {} : { $unset: flags(unset) }),
      $push: pushed(commit, by),
    },
    after: { ...known, head: before.head },
  };
}

function pushed({ turn, outbox }: Commit, by: number): PushOperator<ConversationDocument> {
  return {
    log: storedTurn(turn, by),
    ...(outbox === undefined || outbox.add.length === 0
      ? {}
      : { outbox: { $each: addedItems(outbox) } }),
  };
}

/** Matches the conversation at the rev the turn was computed from, where the activity is new to it. */
function filterOf({ key, expectedRev, conversation, turn }: Commit): Filter<ConversationDocument> {
  const activity = storedKey(turn.activity);
  return {
    _id: storedKey(key),
    ...(expectedRev === 0
      ? { head: { $exists: false } }
      : { rev: expectedRev, 'head.startedAt': conversation.startedAt }),
    'log.activity': { $ne: activity },
    'gone.activity': { $ne: activity },
  };
}

/**
 * The turn where a list has to lose what it holds: one update cannot both push and pull, so the
 * server computes the lists anew. All values are literals, since a text may begin with "$".
 */
function rewriting(
  { conversation, turn, outbox }: Commit,
  by: number,
  set: Document,
  trims: boolean,
): Document[] {
  const kept = {
    $or: [
      { $gt: ['$$this.seq', turn.seq - LOG_KEPT.turns] },
      { $gte: ['$$this.at', { $literal: hoursBefore(turn.at, LOG_KEPT.hours) }] },
      { $in: ['$$this.seq', { $literal: conversation.undelivered }] },
    ],
  };
  const log = listed('$log');
  const literals = Object.entries(set).map(([name, value]) => [name, { $literal: value }]);
  return [
    {
      $set: {
        ...Object.fromEntries(literals),
        log: {
          $concatArrays: [
            trims ? { $filter: { input: log, cond: kept } } : log,
            [{ $literal: storedTurn(turn, by) }],
          ],
        },
        ...(trims
          ? { gone: { $cond: [{ $isArray: ['$gone'] }, remembered(turn.at), '$$REMOVE'] } }
          : {}),
        ...(outbox === undefined ? {} : { outbox: changedItems(outbox, turn.at) }),
      },
    },
    { $unset: ['lost'] },
  ];
}

/** Leaves nothing but the ids of what was handled. */
function forgetting({ turn }: Commit): Document[] {
  const at = new Date(turn.at);
  const buried = { activity: '$$this.activity', at: { $literal: at } };
  return [
    {
      $replaceWith: {
        _id: '$_id',
        gone: {
          $concatArrays: [
            remembered(turn.at),
            { $map: { input: listed('$log'), in: buried } },
            [{ $literal: { activity: storedKey(turn.activity), at } }],
          ],
        },
        expireAt: { $literal: new Date(at.getTime() + TOMBSTONE_HOURS * HOUR) },
      },
    },
  ];
}

/** The tombstones that are young enough to be kept. */
function remembered(now: string): Document {
  const past = { $literal: hoursBefore(now, TOMBSTONE_HOURS) };
  return { $filter: { input: listed('$gone'), cond: { $gte: ['$$this.at', past] } } };
}

function listed(path: string): Document {
  return { $ifNull: [path, []] };
}

function hoursBefore(instant: string, hours: number): Date {
  return new Date(Date.parse(instant) - hours * HOUR);
}

function flags(paths: readonly string[]): Record<string, ''> {
  return Object.fromEntries(paths.map((path) => [path, '']));
}
