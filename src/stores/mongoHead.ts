import type { Conversation } from '../contracts/conversation.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * A head as MongoDB holds it. Its two long lists, which grow at the end and lose at the front, are
 * stored by number (`{"7": …, "8": …}`): one entry more is one field more, not the list anew.
 */
export type StoredHead = Fields;

/** What to change in the stored head, by path. */
export interface HeadChange {
  readonly set: Record<string, unknown>;
  readonly unset: readonly string[];
}

/** What is known of a stored head: enough to see what has changed. */
export interface HeadParts {
  /** The JSON of each part, by path. */
  readonly fields: Map<string, string>;
  /** The entries of each numbered list, in their order. */
  readonly lists: Map<NumberedList, readonly Entry[]>;
}

interface Entry {
  readonly number: number;
  readonly json: string;
}

const NUMBERED = ['dialog.back', 'session.tried'] as const;
type NumberedList = (typeof NUMBERED)[number];

/** The head to be stored as a whole. */
export function wholeHead(conversation: Conversation): StoredHead {
  const { rev: _, dialog, session, ...rest } = conversation;
  return {
    ...rest,
    dialog: { ...dialog, back: numbered(dialog.back) },
    session: { ...session, tried: numbered(session.tried) },
  };
}

/** The inverse of `headFields`, less the rev. Any value may come in. */
export function numberedHead(head: unknown): unknown {
  if (!isFields(head)) return head;
  const stored: Record<string, unknown> = { ...head };
  for (const path of NUMBERED) {
    const [part, name] = names(path);
    const fields = stored[part];
    if (!isFields(fields)) continue;
    const list = fields[name];
    if (Array.isArray(list)) stored[part] = { ...fields, [name]: numbered(list) };
  }
  return stored;
}

/** A stored head in the form that `readConversation` knows. Any value may come in. */
export function headFields(stored: unknown, rev: unknown): unknown {
  if (!isFields(stored)) return stored;
  const head: Record<string, unknown> = { ...stored, rev };
  for (const path of NUMBERED) {
    const [part, name] = names(path);
    const fields = head[part];
    if (isFields(fields)) head[part] = { ...fields, [name]: listOf(fields[name]) };
  }
  return head;
}

/** What is known of a stored head; undefined where it is not in the form that this release writes. */
export function headParts(stored: unknown, version: number): HeadParts | undefined {
  if (!isFields(stored) || stored['version'] !== version) return undefined;
  const parts: HeadParts = { fields: new Map(), lists: new Map() };
  for (const path of NUMBERED) {
    const [part, name] = names(path);
    const fields = stored[part];
    const list = isFields(fields) ? fields[name] : undefined;
    // Another release's list: a number would name a place in it.
    if (!isFields(list)) return undefined;
    const entries = Object.entries(list).map(
      ([number, entry]): Entry => ({ number: Number(number), json: JSON.stringify(entry) }),
    );
    parts.lists.set(
      path,
      entries.sort((one, other) => one.number - other.number),
    );
  }
  for (const [path, value] of fieldsOf(stored)) parts.fields.set(path, JSON.stringify(value));
  return parts;
}

/**
 * The smallest change that leads from what is stored to the conversation.
 *
 * @param known what is stored; afterwards, what will be once the change is written
 */
export function headChange(known: HeadParts, conversation: Conversation): HeadChange {
  const { rev: _, ...head } = conversation;
  const set: Record<string, unknown> = {};
  const unset: string[] = [];
  const left = new Set(known.fields.keys());
  for (const [path, value] of fieldsOf(head)) {
    if (value === undefined) continue;
    left.delete(path);
    const json = JSON.stringify(value);
    if (known.fields.get(path) === json) continue;
    known.fields.set(path, json);
    set[path] = value;
  }
  for (const path of left) {
    known.fields.delete(path);
    unset.push(path);
  }
  changeList(known, 'dialog.back', head.dialog.back, set, unset);
  changeList(known, 'session.tried', head.session.tried, set, unset);
  return { set, unset };
}

/** Entries keep the numbers they have; new ones get the next. */
function changeList(
  known: HeadParts,
  path: NumberedList,
  list: readonly unknown[],
  set: Record<string, unknown>,
  unset: string[],
): void {
  const before = known.lists.get(path) ?? [];
  const wanted = list.map((value) => JSON.stringify(value));
  // How many entries the front has lost: the first overlap of the two lists.
  let lost = 0;
  while (lost < before.length && !overlap(before, lost, wanted)) lost += 1;
  const kept = Math.min(before.length - lost, wanted.length);
  const next = (before.at(-1)?.number ?? -1) + 1;
  const after = wanted.map((json, index): Entry => {
    const number = before[lost + index]?.number ?? next + index - kept;
    if (index >= kept) set[`head.${path}.${number}`] = list[index];
    return { number, json };
  });
  for (const [index, { number }] of before.entries()) {
    if (index < lost || index >= lost + kept) unset.push(`head.${path}.${number}`);
  }
  known.lists.set(path, after);
}

/** Whether what is left of the one list and the other begin alike, as far as both go. */
function overlap(before: readonly Entry[], lost: number, wanted: readonly string[]): boolean {
  const length = Math.min(before.length - lost, wanted.length);
  for (let index = 0; index < length; index += 1) {
    if (before[lost + index]?.json !== wanted[index]) return false;
  }
  return true;
}

/** Each field by its path: of the head, and of dialog and session, but for the numbered lists. */
function* fieldsOf(head: Fields): Generator<readonly [path: string, value: unknown]> {
  for (const [name, value] of Object.entries(head)) {
    if ((name !== 'dialog' && name !== 'session') || !isFields(value)) {
      yield [`head.${name}`, value];
      continue;
    }
    for (const [inner, field] of Object.entries(value)) {
      const isList = name === 'dialog' ? inner === 'back' : inner === 'tried';
      if (!isList) yield [`head.${name}.${inner}`, field];
    }
  }
}

function numbered(list: readonly unknown[]): Fields {
  return Object.fromEntries(list.map((entry, index) => [String(index), entry]));
}

function listOf(value: unknown): unknown {
  if (!isFields(value)) return value;
  return Object.entries(value)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, entry]) => entry);
}

function names(path: NumberedList): readonly [part: string, name: string] {
  const [part = '', name = ''] = path.split('.');
  return [part, name];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
