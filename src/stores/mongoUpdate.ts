import type { Document, Filter, UpdateFilter } from 'mongodb';
import { type Commit, LOG_KEPT, TOMBSTONE_HOURS } from '../contracts/store.ts';
import type { ConversationDocument } from './mongoDocument.ts';
import { type HeadParts, headChange, headParts, wholeHead } from './mongoHead.ts';
import { storedTurn } from './mongoTurn.ts';
import { earliestDue, expiryOf } from './retention.ts';
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
  readonly dueAt: number | undefined;
  readonly expireAt: number;
}

const HOUR = 3_600_000;

/**
 * @param before what is stored now, as far as it is known: only what differs is written then.
 * It is used up, and goes on in `after`.
 */
export function mongoUpdate(
  commit: Commit,
  before: StoredParts | undefined,
  retentionDays: number,
): MongoUpdate {
  const { expectedRev, conversation, turn, forget } = commit;
  const filter = filterOf(commit);
  const upsert = expectedRev === 0;
  if (forget === true) return { filter, upsert, update: forgetting(commit), after: undefined };

  const expireAt = expiryOf(conversation, retentionDays);
  const dueAt = earliestDue(conversation);
  const known = { rev: conversation.rev, startedAt: conversation.startedAt };
  const dates = { dueAt: dueAt?.getTime(), expireAt: expireAt.getTime() };
  if (before?.head === undefined || turn.seq % LOG_KEPT.batch === 0) {
    const head = wholeHead(conversation);
    const after = { ...known, ...dates, head: headParts(head, conversation.version) };
    const set = {
      rev: conversation.rev,
      head,
      expireAt,
      ...(dueAt === undefined ? {} : { dueAt }),
    };
    const unset = dueAt === undefined ? ['dueAt', 'lost'] : ['lost'];
    const update =
      turn.seq % LOG_KEPT.batch === 0
        ? trimming(commit, set, unset)
        : { $set: set, $unset: flags(unset), $push: { log: storedTurn(turn) } };
    return { filter, upsert, update, after };
  }
  const { set, unset } = headChange(before.head, conversation);
  const gone = dueAt === undefined && before.dueAt !== undefined ? [...unset, 'dueAt'] : unset;
  return {
    filter,
    upsert,
    update: {
      $set: {
        rev: conversation.rev,
        ...set,
        ...(before.expireAt === dates.expireAt ? {} : { expireAt }),
        ...(dueAt === undefined || before.dueAt === dates.dueAt ? {} : { dueAt }),
      },
      ...(gone.length === 0 ? {} : { $unset: flags(gone) }),
      $push: { log: storedTurn(turn) },
    },
    after: { ...known, ...dates, head: before.head },
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
 * The turn together with the letting go of old ones. One update cannot both push and pull a list,
 * so the server computes the list anew: all values are literals, since a text may begin with "$".
 */
function trimming(
  { conversation, turn }: Commit,
  set: Document,
  unset: readonly string[],
): Document[] {
  const kept = {
    $or: [
      { $gt: ['$$this.seq', turn.seq - LOG_KEPT.turns] },
      { $gte: ['$$this.at', { $literal: hoursBefore(turn.at, LOG_KEPT.hours) }] },
      { $in: ['$$this.seq', { $literal: conversation.undelivered }] },
    ],
  };
  const literals = Object.entries(set).map(([name, value]) => [name, { $literal: value }]);
  return [
    {
      $set: {
        ...Object.fromEntries(literals),
        log: {
          $concatArrays: [
            { $filter: { input: listed('$log'), cond: kept } },
            [{ $literal: storedTurn(turn) }],
          ],
        },
        gone: { $cond: [{ $isArray: ['$gone'] }, remembered(turn.at), '$$REMOVE'] },
      },
    },
    { $unset: unset },
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
