import { Binary } from 'mongodb';
import type {
  ArchivedConversation,
  ArchivedItem,
  ArchivedSetAside,
  ArchivedTurn,
} from '../contracts/archive.ts';
import { NewerConversationError } from '../contracts/newerConversationError.ts';
import { TOMBSTONE_HOURS } from '../contracts/store.ts';
import { byActivity, byId, expiryOr, fieldsOf, refuseNewerHead } from './archivedForm.ts';
import type { ConversationDocument, SetAsideDocument, StoredItem } from './mongoDocument.ts';
import { headFields, numberedHead } from './mongoHead.ts';
import { packedDrafts, type StoredTurn, unpacked } from './mongoTurn.ts';
import { keyOf, storedKey } from './storedKey.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What this release knows of a document; of anything else nobody could say that it was kept. */
const KNOWN: ReadonlySet<string> = new Set<keyof ConversationDocument>([
  '_id',
  'rev',
  'head',
  'log',
  'gone',
  'lost',
  'outbox',
  'dueAt',
  'expireAt',
]);

/** A document and what was set aside of it; undefined where there is nothing. */
export function archivedOf(
  key: string,
  document: ConversationDocument | undefined,
  aside: readonly SetAsideDocument[],
): ArchivedConversation | undefined {
  const strange = Object.keys(document ?? {}).find((name) => !KNOWN.has(name));
  if (strange !== undefined) {
    throw new NewerConversationError(`it has "${strange}", which this release does not know`);
  }
  const conversation = conversationOf(document);
  const rest = {
    key: keyOf(key),
    outbox: document === undefined ? [] : waitingItems(document),
    tombstones: byActivity(
      (document?.gone ?? []).map(({ activity, at }) => ({
        activity: keyOf(activity),
        at: at.toISOString(),
      })),
    ),
    setAside: aside.map((each) => setAsideOf(each, document?.lost?.at)),
  };
  if (conversation !== undefined) return { ...rest, conversation };
  const nothing = rest.outbox.length + rest.tombstones.length + rest.setAside.length === 0;
  return nothing ? undefined : rest;
}

/** The outbox, with the timers of the release that kept none. */
export function waitingItems({ outbox = [], dueAt, head }: ConversationDocument): ArchivedItem[] {
  const items = outbox.map(itemOf);
  const timers = dueAt === undefined ? [] : listOf(fieldsOf(head)['timers']);
  for (const timer of timers) {
    const { id: name, dueAt: due } = fieldsOf(timer);
    if (typeof name !== 'string' || typeof due !== 'string') continue;
    const id = `timer:${name}:${due}`;
    if (items.some((item) => item.id === id)) continue;
    const item = { kind: 'timer', id, dueAt: due, timer: name };
    const nextAt = new Date(due).toISOString();
    items.push({ id, kind: 'timer', nextAt, item, attempts: 0 });
  }
  return byId(items);
}

/** The document that holds all but what was set aside; undefined where there is nothing to hold. */
export function documentOf(
  { key, conversation, outbox, tombstones, setAside }: ArchivedConversation,
  retentionDays: number,
): ConversationDocument | undefined {
  const untold = setAside.find(({ told }) => !told);
  const rest = {
    ...(tombstones.length === 0
      ? {}
      : {
          gone: tombstones.map(({ activity, at }) => ({
            activity: storedKey(activity),
            at: new Date(at),
          })),
        }),
    ...(outbox.length === 0 ? {} : { outbox: outbox.map(storedItem) }),
  };
  const _id = storedKey(key);
  if (conversation !== undefined) {
    const { rev, head, log, expireAt } = conversation;
    return {
      _id,
      rev,
      // Whatever it is: a head that nobody can read is set aside by whoever loads it.
      head: numberedHead(head) as NonNullable<ConversationDocument['head']>,
      log: log.map(turnDocument),
      ...rest,
      expireAt: new Date(expireAt),
    };
  }
  if (outbox.length + tombstones.length === 0 && untold === undefined) return undefined;
  const until = [
    ...tombstones.map(({ at }) => Date.parse(at) + TOMBSTONE_HOURS * HOUR),
    ...(untold === undefined ? [] : [Date.parse(untold.at) + retentionDays * DAY]),
    ...(outbox.length === 0 ? [] : [Date.now() + retentionDays * DAY]),
  ];
  return {
    _id,
    ...rest,
    ...(untold === undefined ? {} : { lost: { reason: untold.reason, at: new Date(untold.at) } }),
    expireAt: new Date(Math.max(...until)),
  };
}

export function setAsideDocuments(
  { key, setAside }: ArchivedConversation,
  retentionDays: number,
): SetAsideDocument[] {
  return setAside.map(({ at, reason, head, turns }) => ({
    key: storedKey(key),
    at: new Date(at),
    reason,
    document: { head, turns },
    expireAt: new Date(Date.parse(at) + retentionDays * DAY),
  }));
}

function conversationOf(
  document: ConversationDocument | undefined,
): ArchivedConversation['conversation'] {
  if (document?.head === undefined) return undefined;
  const { rev = 0, expireAt } = document;
  const head = plainHead(document.head);
  refuseNewerHead(head);
  const log = (document.log ?? []).map(turnOf).sort((one, other) => one.seq - other.seq);
  return { rev, head, log, expireAt: expiryOr(expireAt?.toISOString(), { head, log }) };
}

function turnOf({ seq, activity, at, written, packed, ...rest }: StoredTurn): ArchivedTurn {
  const answered = unpacked(packed);
  // What cannot be unpacked is kept as it is.
  const unreadable = packed instanceof Binary ? packed.toString('base64') : packed;
  return {
    seq,
    activity: keyOf(activity),
    at: written ?? at.toISOString(),
    record: { ...rest, ...(answered ?? { unreadable }) },
  };
}

function turnDocument({ seq, activity, at, record }: ArchivedTurn): StoredTurn {
  const { said, ...answered } = record;
  const date = new Date(at);
  return {
    seq,
    activity: storedKey(activity),
    at: date,
    ...(date.toISOString() === at ? {} : { written: at }),
    // As it was written; whoever reads it judges it.
    ...(said === undefined ? {} : { said: said as StoredTurn['said'] }),
    packed: packedDrafts(answered),
  } as StoredTurn;
}

function itemOf(stored: StoredItem): ArchivedItem {
  const { id, kind, nextAt, item, attempts, lease, deadAt, reason } = stored;
  return {
    id,
    kind,
    nextAt: nextAt?.toISOString() ?? null,
    item,
    attempts,
    ...(lease === undefined ? {} : { lease }),
    ...(deadAt === undefined ? {} : { deadAt: deadAt.toISOString() }),
    ...(reason === undefined ? {} : { reason }),
  };
}

function storedItem({ nextAt, deadAt, item, ...rest }: ArchivedItem): StoredItem {
  return {
    ...rest,
    nextAt: nextAt === null ? null : new Date(nextAt),
    // An item that is none becomes a dead letter when it is leased.
    item: item as StoredItem['item'],
    ...(deadAt === undefined ? {} : { deadAt: new Date(deadAt) }),
  };
}

/** Set aside here, a whole document, of which outbox and tombstones live on; or brought from elsewhere. */
function setAsideOf(
  { at, reason, document }: SetAsideDocument,
  lost: Date | undefined,
): ArchivedSetAside {
  const { head, rev, turns, log } = document;
  const brought = Array.isArray(turns);
  return {
    at: at.toISOString(),
    reason,
    told: lost?.getTime() !== at.getTime(),
    head: brought ? head : headFields(head, rev),
    // Another release's turns may be of any form. Activities stay as they are stored, as a mere value.
    turns: brought
      ? turns
      : listOf(log).map((turn) => {
          const stored = turn as StoredTurn;
          return { ...turnOf(stored), activity: stored.activity };
        }),
  };
}

function plainHead(stored: unknown): unknown {
  const head = headFields(stored, undefined);
  if (typeof head !== 'object' || head === null || Array.isArray(head)) return head;
  const { rev: _, ...rest } = fieldsOf(head);
  return rest;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
