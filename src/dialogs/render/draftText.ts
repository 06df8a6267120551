import type { DraftBlock, DraftCalendar, DraftVar } from '../../contracts/draft.ts';
import type { TextKey, TextVariables } from '../../locales/keys.ts';

/** The variables a text needs: none, or all of them by name. */
export type VariablesOf<Key extends TextKey> = [TextVariables<Key>] extends [never]
  ? []
  : [vars: Readonly<Record<TextVariables<Key>, DraftVar>>];

/** A text by its key. A wrong key or a missing variable is a type error. */
export function text<Key extends TextKey>(key: Key, ...[vars]: VariablesOf<Key>): DraftBlock {
  return vars === undefined ? { kind: 'text', key } : { kind: 'text', key, vars };
}

type Snippet = Extract<DraftBlock, { kind: 'snippet' }>;

/** A text to copy with one press. */
export function snippet<Key extends TextKey>(
  label: TextKey,
  key: Key,
  ...[vars]: VariablesOf<Key>
): Snippet {
  return vars === undefined
    ? { kind: 'snippet', label, key }
    : { kind: 'snippet', label, key, vars };
}

/** A text that tells dates, with the same dates for a calendar. */
export function dated(told: Snippet, calendar: DraftCalendar): DraftBlock {
  return { ...told, calendar };
}

/** The name of the conversation, for whoever has to come back to it. */
export function wayBack<Key extends TextKey>(
  label: TextKey,
  key: Key,
  vars: Readonly<Record<TextVariables<Key>, DraftVar>>,
): DraftBlock {
  return { kind: 'snippet', label, key, vars, wayBack: true };
}
