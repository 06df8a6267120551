import { details as german } from '../../../locales/de/details.ts';
import { details as english } from '../../../locales/en/details.ts';
import { phraseOf } from '../phrase.ts';

type Words = keyof typeof german;

const either = (words: Words) => `(?:${german[words]}|${english[words]})`;
const LEADS = new RegExp(`^(?:${either('leads')} )+(?=\\S)`, 'u');
const ONLY_LEADS = new RegExp(`^(?:${either('leads')}(?: |$))*$`, 'u');
const CORRECTS = new RegExp(`^${either('corrects')}\\b`, 'u');
const AROUND_PHONE = new RegExp(`^(?:${either('phone')}(?: |$))*$`, 'u');
const CALL = new RegExp(`${german.call}|${english.call}`, 'u');
const NAMED = new RegExp(`^${either('name')} (?:\\S+ ?){1,4}$`, 'u');
const AM = new RegExp(`^(?:${either('am')}) `, 'u');
const COMPANY = new RegExp(`^${either('company')} (?:${either('is')} )*(?:\\S+ ?){1,5}$`, 'u');
const WORKS = /(?:heisst|arbeite|schaffe?|work) /u;
const MATTER = new RegExp(`\\b${either('matter')}\\b`, 'u');
const BEFORE_COMPANY = new RegExp(
  `^(?:(?:${either('company')}|${either('am')}|${either('is')}) )*`,
  'u',
);
const SYSTEM =
  /^(?:(?:ich|i|habe|ha|have|use|benutze|mit|with|auf|uf|on|es|it|ist|isch|is|s|system|betriebssystem|operating|os) )*(?:windows|win|mac ?os|mac os x|mac|linux|ubuntu|ios|ipados|android|chrome ?os)(?: ?\d+)*(?: (?:pro|home|enterprise))?$/u;
const PHONE =
  /(?:\+|00)\d[\d\s()./-]{7,}\d|(?<!\d)0\d{1,2}[\s./-]?\d{3}[\s./-]?\d{2}[\s./-]?\d{2}(?!\d)/u;
const LEGAL_FORM = /(?<!\p{L})(?:AG|GmbH|SA|Sàrl|Sarl|KG|OHG|LLC|Ltd|Inc|Corp)(?!\p{L})\.?/u;
const COMPANY_NAME =
  /(?:\p{Lu}[\p{L}\p{N}&.'’-]*\s+){1,4}(?:AG|GmbH|SA|Sàrl|Sarl|KG|OHG|LLC|Ltd|Inc|Corp)(?!\p{L})/u;
const PROPER = /^\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*){1,3}$/u;
/** Two names at least, or one with where somebody is from: "ich bin Admin" is none. */
const WITH_COMPANY =
  /^\p{Lu}[\p{L}'’.-]+(?:\s+\p{Lu}[\p{L}'’.-]+)*\s+(?:(?:von|vo|from|of|at|bei|bi)\s+.{2,40}|\p{Lu}[\p{L}'’.-]+)$/u;
const BREAK = /[,;\n]+|\s+(?:und|and)\s+/u;
const NOT =
  /(?<!\p{L})(?:nicht|nöd|noed|nid|ned|statt|anstatt|not|instead of|rather than)(?!\p{L})/iu;

const NAME_WORDS = 4;
/** A person with their company. */
const PERSON_WORDS = 6;
const CALL_WORDS = 9;

/** Whether a part of a text surely tells of whoever writes it. */
function isSure(part: string): boolean {
  const whole = phraseOf(part);
  const phrase = whole.replace(LEADS, '');
  if (PHONE.test(part)) return AROUND_PHONE.test(withoutPhone(part));
  if (CALL.test(phrase)) return phrase.split(' ').length <= CALL_WORDS;
  if (SYSTEM.test(phrase)) return true;
  if (MATTER.test(phrase)) return false;
  if (NAMED.test(whole) || NAMED.test(phrase)) return true;
  if (LEGAL_FORM.test(part)) {
    return whole.replace(BEFORE_COMPANY, '').split(' ').length <= PERSON_WORDS;
  }
  if (COMPANY.test(whole) || COMPANY.test(phrase)) {
    return WORKS.test(whole) || /\p{Lu}/u.test(namedIn(part));
  }
  return AM.test(whole) && WITH_COMPANY.test(namedIn(part));
}

function withoutPhone(part: string): string {
  return phraseOf(part.replace(PHONE, ' ').replace(PHONE, ' ')).replace(LEADS, '');
}

/**
 * What a text tells of the person who writes: name, company, telephone, system, the wish to be
 * called. Undefined as soon as it is about anything else.
 *
 * @param carried whether a part is told by what was read out of it (an address, a browser)
 */
export function readDetails(
  text: string,
  carried: (part: string) => boolean,
): { readonly text: string; readonly sure: boolean } | undefined {
  // "Können Sie mich anrufen?" is a wish all the same.
  if (text.includes('?') && !CALL.test(phraseOf(text))) return undefined;
  const parts = text
    .replace(/^[^,;:]{3,30}:\s+/u, (lead) => (ONLY_LEADS.test(phraseOf(lead)) ? '' : lead))
    .split(BREAK)
    .map((part) => part.replace(/^[\s.:!?–-]+|[\s.:!?–-]+$/gu, ''))
    .filter((part) => part !== '' && !ONLY_LEADS.test(phraseOf(part)) && !carried(part));
  const sure = parts.filter(isSure);
  const rest = parts.filter((part) => !sure.includes(part));
  if (parts.length === 0 || !rest.every((part) => PROPER.test(part))) return undefined;
  return { text: parts.join(', '), sure: sure.length > 0 };
}

/** Whether a text corrects, and names nothing by itself. */
export function saysNothingBeside(text: string): boolean {
  const phrase = phraseOf(text);
  return CORRECTS.test(phrase) && ONLY_LEADS.test(phrase);
}

/** What is to stand in a text instead of something that stands there now. */
export interface Replacement {
  readonly text: string;
  readonly instead: string;
}

/**
 * What corrects a detail that was told before ("Firma ist Beta AG, nicht Alpha", "nein, die Nummer
 * ist …"); undefined where nothing of it is known.
 */
export function readReplacement(text: string, known: string): Replacement | undefined {
  if (text.includes('?') || known === '') return undefined;
  const [before = '', after = '', ...more] = text.replace(/[.!]+$/u, '').split(NOT);
  if (more.length > 0) return undefined;
  if (after !== '') {
    const [old = '', right] = after.split(/[\s,]+(?:sondern|but)\s+/iu);
    const told = namedIn(right ?? before);
    if (!isName(told) || !isName(namedIn(old))) return undefined;
    const instead = knownAs(namedIn(old), known);
    return instead === undefined ? undefined : { text: told, instead };
  }
  if (!CORRECTS.test(phraseOf(text))) return undefined;
  for (const kind of [PHONE, COMPANY_NAME]) {
    const told = kind.exec(namedIn(text))?.[0];
    const instead = kind.exec(known)?.[0];
    if (told !== undefined && instead !== undefined) return { text: told, instead };
  }
  return undefined;
}

/** The words without those that only lead to them, in the way they were typed. */
function namedIn(text: string): string {
  let rest = text.trim().replace(/^[\s,:.–-]+|[\s,:–-]+$/gu, '');
  for (;;) {
    const word = /^(\S+?)[\s,:]+(?=\S)/u.exec(rest);
    const phrase = phraseOf(word?.[1] ?? '');
    if (word === null || !LEADING.test(phrase)) return rest;
    rest = rest.slice(word[0].length);
  }
}

const LEADING = new RegExp(
  `^(?:${either('leads')}|${either('is')}|${either('phone')}|name|vorname|mein|my|min|firma|company|unsere|our|heisse|arbeite|work|am|bin|bi|i m)$`,
  'u',
);

/** A few words that name somebody or something, or a number. */
function isName(value: string): boolean {
  return /[\p{Lu}\d]/u.test(value) && value.split(/\s+/u).length <= NAME_WORDS;
}

/** How something stands in a text: with its legal form, where that was left out. */
function knownAs(value: string, known: string): string | undefined {
  if (value.length < 2) return undefined;
  const quoted = value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<!\\p{L})${quoted}(?!\\p{L})(?:\\s+(?:${LEGAL_FORM.source}))?`, 'iu').exec(
    known,
  )?.[0];
}
