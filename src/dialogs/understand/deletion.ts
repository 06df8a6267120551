import { deletion as german } from '../../locales/de/deletion.ts';
import { deletion as english } from '../../locales/en/deletion.ts';
import type { Meaning } from '../../machines/events.ts';
import { phraseOf } from './phrase.ts';

type Words = Readonly<Record<keyof typeof german, string>>;

/** Longer texts tell a story in which deleting may be a matter by the way. */
const CHARACTERS_AT_MOST = 120;

/** "(bitte) (können Sie) lösch (bitte) alles (über mich) (jetzt)", and the verb at the end. */
function whole({ filler, request, verb, whom, object, about }: Words): RegExp {
  const around = `(?:(?:${filler}|${about}) )*`;
  const before = `^(?:(?:${filler}) )*(?:(?:${request}) )?${around}`;
  const behind = `(?: (?:${filler}|${about}|${whom}))*$`;
  const verbFirst = `(?:${verb}) (?:(?:${whom}|${filler}) )*(?:${object})`;
  const verbLast = `(?:${object})(?: (?:${filler}|${about}|${whom}))* (?:${verb})`;
  return new RegExp(`${before}(?:${verbFirst}|${verbLast})${behind}`);
}

const WHOLE = [whole(german), whole(english)];
const either = (name: keyof Words): RegExp => new RegExp(`${german[name]}|${english[name]}`);
const ASKS_YOU = either('asksYou');
const SPEAKS = either('speaks');
const OTHERWISE = either('otherwise');

/**
 * The wish to have everything deleted, where that is all a text says: meant in every step. "Alles
 * löschen?" asks about the step that is open, "können Sie alles löschen?" asks for it.
 */
export function readDeletion(text: string): Meaning | undefined {
  const phrase = phraseOf(text);
  if (phrase.length > CHARACTERS_AT_MOST) return undefined;
  if (text.includes('?') && !ASKS_YOU.test(phrase)) return undefined;
  return WHOLE.some((pattern) => pattern.test(phrase)) ? { type: 'user.deleteData' } : undefined;
}

/** Whether a text about what is stored wants it gone, rather than to know about it. */
export function speaksOfDeleting(text: string): boolean {
  const phrase = phraseOf(text);
  if (text.includes('?') && !ASKS_YOU.test(phrase)) return false;
  return SPEAKS.test(phrase) && !OTHERWISE.test(phrase);
}
