import type { ArchivedConversation, ArchivedItem, ArchivedTurn } from '../contracts/archive.ts';
import { CONVERSATION_VERSION } from '../contracts/conversation.ts';
import { NewerConversationError } from '../contracts/newerConversationError.ts';
import { RETENTION_DAYS } from '../contracts/store.ts';
import { storedKey } from './storedKey.ts';

type Fields = Readonly<Record<string, unknown>>;
type Stored = NonNullable<ArchivedConversation['conversation']>;

const DAY = 86_400_000;
/** Where nothing tells how old a conversation is, it is kept until somebody looks at it. */
const NEVER = '9999-12-31T00:00:00.000Z';

/** What a store keeps beside a head to find it by; empty where the head does not tell. */
export function headFacts(head: unknown): { startedAt: string; lastTurnAt: string; user: string } {
  const { startedAt, lastTurnAt } = fieldsOf(head);
  return { startedAt: text(startedAt), lastTurnAt: text(lastTurnAt), user: userOf(head) ?? '' };
}

/** The user whom a head names; also one that is no JSON any more, as far as it can be made out. */
export function userOf(head: unknown): string | undefined {
  if (typeof head === 'string') {
    const json = /"user":\{"id":("(?:[^"\\]|\\.)*")/.exec(head)?.[1];
    return json === undefined ? undefined : text(parsedOr(json, undefined));
  }
  const { id } = fieldsOf(fieldsOf(head)['user']);
  return typeof id === 'string' ? id : undefined;
}

/** A later release's forms are left to that release: this one would lose what it does not know. */
export function refuseNewerHead(head: unknown): void {
  const { version } = fieldsOf(head);
  if (typeof version === 'number' && version > CONVERSATION_VERSION) {
    throw new NewerConversationError(
      `its version ${version} is newer than ${CONVERSATION_VERSION}, which this release knows`,
    );
  }
}

/** Until when a conversation is kept; where its store does not say, as by the default retention. */
export function expiryOr(
  stored: string | undefined,
  { head, log }: Pick<Stored, 'head' | 'log'>,
): string {
  if (stored !== undefined && !Number.isNaN(Date.parse(stored))) return stored;
  const last = Date.parse(headFacts(head).lastTurnAt || (log.at(-1)?.at ?? ''));
  if (Number.isNaN(last)) return NEVER;
  return new Date(Math.ceil(last / DAY + RETENTION_DAYS) * DAY).toISOString();
}

/** A turn's record; what is none is kept as text, and the log reads it as an empty turn. */
export function recordOf(value: unknown): ArchivedTurn['record'] {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? { ...value } : { unreadable: value };
}

/** JSON as its value, anything else as the text that it is. */
export function parsedOr<T>(json: string, otherwise: T): unknown | T {
  try {
    return JSON.parse(json);
  } catch {
    return otherwise;
  }
}

/** Each id once: an item that was added anew has taken the place of the one before. */
export function byId(items: readonly ArchivedItem[]): ArchivedItem[] {
  const latest = new Map(items.map((item) => [item.id, item]));
  return [...latest.values()].sort((one, other) => ascending(one.id, other.id));
}

/** Each activity once, the first time it was buried. */
export function byActivity(
  tombstones: ArchivedConversation['tombstones'],
): ArchivedConversation['tombstones'] {
  const first = new Map<string, { readonly activity: string; readonly at: string }>();
  for (const each of tombstones) {
    const name = storedKey(each.activity);
    if (!first.has(name)) first.set(name, each);
  }
  return [...first].sort(([one], [other]) => ascending(one, other)).map(([, each]) => each);
}

export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function ascending(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
