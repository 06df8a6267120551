import type { Conversation } from '../contracts/conversation.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * A head as MongoDB holds it. Its two long lists, which grow at the end and lose at the front, are
 * stored by number (`{"7": …, "8": …}`): one entry more is one field more, not the list anew.
 */
export type StoredHead = Fields;

/** What to change in the stored head, by path, and what it is then. */
export interface HeadChange {
  readonly set: Readonly<Record<string, unknown>>;
  readonly unset: readonly string[];
  readonly after: HeadParts;
}

/** The JSON of each part of a stored head, by path: enough to see which have changed. */
export type HeadParts = ReadonlyMap<string, string>;

const SPLIT = ['dialog', 'session'] as const;
const NUMBERED = ['dialog.back', 'session.tried'] as const;

/** The head to be stored as a whole. */
export function wholeHead(conversation: Conversation): StoredHead {
  const { rev: _, dialog, session, ...rest } = conversation;
  return {
    ...rest,
    dialog: { ...dialog, back: numbered(dialog.back) },
    session: { ...session, tried: numbered(session.tried) },
  };
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

/** The parts of a stored head, or undefined where it is not in the form that this release writes. */
export function headParts(stored: unknown, version: number): HeadParts | undefined {
  if (!isFields(stored) || stored['version'] !== version) return undefined;
  const parts = new Map<string, string>();
  for (const [path, value] of partsOf(stored)) parts.set(path, JSON.stringify(value));
  // A list that is none of ours would take a number for a place.
  return NUMBERED.some((path) => parts.has(`head.${path}`)) ? undefined : parts;
}

/** The smallest change that leads from the stored parts to the conversation. */
export function headChange(before: HeadParts, conversation: Conversation): HeadChange {
  const { rev: _, ...head } = conversation;
  const after = new Map<string, string>();
  const set: Record<string, unknown> = {};
  for (const [path, value] of partsOf(head)) {
    if (value === undefined || NUMBERED.some((list) => path === `head.${list}`)) continue;
    const json = JSON.stringify(value);
    after.set(path, json);
    if (before.get(path) !== json) set[path] = value;
  }
  const lists = { 'dialog.back': head.dialog.back, 'session.tried': head.session.tried };
  for (const path of NUMBERED) {
    for (const { number, json, value } of placed(before, path, lists[path])) {
      const at = `head.${path}.${number}`;
      after.set(at, json);
      if (before.get(at) !== json) set[at] = value;
    }
  }
  return { set, unset: [...before.keys()].filter((path) => !after.has(path)), after };
}

interface Entry {
  readonly number: number;
  readonly json: string;
  readonly value: unknown;
}

/** A list's entries under the numbers they have already; those that are new under the next ones. */
function placed(before: HeadParts, path: string, list: readonly unknown[]): Entry[] {
  const prefix = `head.${path}.`;
  const known = [...before]
    .filter(([at]) => at.startsWith(prefix))
    .map(([at, json]) => ({ number: Number(at.slice(prefix.length)), json }))
    .sort((a, b) => a.number - b.number);
  const wanted = list.map((value) => ({ value, json: JSON.stringify(value) }));
  const next = (known.at(-1)?.number ?? -1) + 1;
  // How many entries the front has lost: the first overlap of the two lists.
  let lost = 0;
  while (lost < known.length && !overlaps(known.slice(lost), wanted)) lost += 1;
  return wanted.map((entry, index) => ({
    ...entry,
    number: known[lost + index]?.number ?? next + Math.max(0, index - (known.length - lost)),
  }));
}

/** The shorter of the two lists is the beginning of the other; entries past that may differ. */
function overlaps(
  known: readonly { json: string }[],
  wanted: readonly { json: string }[],
): boolean {
  const length = Math.min(known.length, wanted.length);
  return known.slice(0, length).every(({ json }, index) => wanted[index]?.json === json);
}

/** Each part by its path: a field of the head, or one of dialog and session, or a list's entry. */
function* partsOf(head: Fields): Generator<readonly [path: string, value: unknown]> {
  for (const [name, value] of Object.entries(head)) {
    if (!SPLIT.some((split) => split === name) || !isFields(value)) {
      yield [`head.${name}`, value];
      continue;
    }
    for (const [inner, part] of Object.entries(value)) {
      const path = `${name}.${inner}`;
      if (!NUMBERED.some((list) => list === path) || !isFields(part)) {
        yield [`head.${path}`, part];
        continue;
      }
      for (const [number, entry] of Object.entries(part)) yield [`head.${path}.${number}`, entry];
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

function names(path: (typeof NUMBERED)[number]): readonly [part: string, name: string] {
  const [part = '', name = ''] = path.split('.');
  return [part, name];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
