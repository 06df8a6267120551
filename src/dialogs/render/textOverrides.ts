import type { Language } from '../../contracts/language.ts';
import { TEXTS } from '../../locales/texts.ts';
import { editDistance } from '../../programme/editDistance.ts';
import { FACT_IDS, type FactId, type Facts } from '../../programme/facts.ts';

/** Texts an operator may use in place of ours, or everything that is wrong with them. */
export type TextsReading =
  | { readonly ok: true; readonly texts: Readonly<Record<string, string>> }
  /** Each a sentence or two for the operator: the cause and the cure. */
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Checks an operator's texts of one language, as read from YAML: nested or with dotted keys, each
 * in place of the text of that key. A text must use the variables of the one it replaces, and may
 * name any fact that has a value. Pure; lists every problem at once.
 */
export function checkTextOverrides(language: Language, raw: unknown, facts: Facts): TextsReading {
  if (raw === null || raw === undefined) return { ok: true, texts: {} };
  if (!isGroup(raw)) return { ok: false, problems: ['The file must be a list of keys and texts.'] };
  const shipped = shippedTexts(language);
  const texts = new Map<string, string>();
  const problems: string[] = [];
  for (const [key, value] of flatten(raw)) {
    const problem = problemOf(key, value, shipped, facts);
    if (problem.length > 0) problems.push(...problem);
    else if (texts.has(key)) problems.push(`"${key}" is there twice. Keep one of them.`);
    // problemOf refuses whatever is no string.
    else texts.set(key, String(value));
  }
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, texts: Object.fromEntries(texts) };
}

const flattened = new Map<Language, ReadonlyMap<string, string>>();

function shippedTexts(language: Language): ReadonlyMap<string, string> {
  const known = flattened.get(language);
  if (known !== undefined) return known;
  const all = new Map<string, string>();
  for (const [key, value] of flatten(TEXTS[language])) all.set(key, String(value));
  flattened.set(language, all);
  return all;
}

function flatten(group: object, prefix = ''): [string, unknown][] {
  return Object.entries(group).flatMap(([name, value]): [string, unknown][] =>
    isGroup(value) ? flatten(value, `${prefix}${name}.`) : [[`${prefix}${name}`, value]],
  );
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function problemOf(
  key: string,
  value: unknown,
  shipped: ReadonlyMap<string, string>,
  facts: Facts,
): string[] {
  const original = shipped.get(key);
  if (original === undefined) return [unknownKey(key, shipped)];
  if (typeof value !== 'string') {
    return [`"${key}" is ${JSON.stringify(value)}, which is no text. Put a text in quotes.`];
  }
  if (value.trim() === '') {
    return [`"${key}" is empty. Write a text, or remove the key to keep the shipped one.`];
  }
  if (value.includes('$t(')) {
    return [`"${key}" contains "$t(", which has a meaning of its own here. Write it differently.`];
  }
  return variableProblems(key, value, original, shipped, facts);
}

function unknownKey(key: string, shipped: ReadonlyMap<string, string>): string {
  const forms = pluralForms(key, shipped);
  if (forms.length > 0) {
    return `"${key}" has a text for each number. Give ${forms.map(quoted).join(' and ')} instead.`;
  }
  const inside = [...shipped.keys()].find((one) => one.startsWith(`${key}.`));
  if (inside !== undefined) {
    return `"${key}" is a group of texts. Name one in it, such as "${inside}".`;
  }
  return `There is no text named "${key}".${didYouMean(key, [...shipped.keys()])} The names are those in src/locales/de, file and keys joined by dots.`;
}

/** The stored keys of a text that differs by number, under their common name. */
function pluralForms(base: string, shipped: ReadonlyMap<string, string>): string[] {
  return ['zero', 'one', 'two', 'few', 'many', 'other']
    .map((form) => `${base}_${form}`)
    .filter((key) => shipped.has(key));
}

function variableProblems(
  key: string,
  value: string,
  original: string,
  shipped: ReadonlyMap<string, string>,
  facts: Facts,
): string[] {
  const problems: string[] = [];
  const own = variablesIn(original);
  const used = variablesIn(value);
  const forms = pluralForms(key.replace(/_[a-z]+$/, ''), shipped);
  const plural = forms.includes(key);
  // "one day" needs no number, and one form may name what another leaves out.
  const known = plural
    ? new Set(['count', ...forms.flatMap((form) => [...variablesIn(shipped.get(form) ?? '')])])
    : own;
  const names = [...known].filter((name) => !name.startsWith('facts.'));
  for (const name of used) {
    if (name.startsWith('facts.')) problems.push(...factProblems(key, name, own, facts));
    else if (!known.has(name)) problems.push(unknownVariable(key, name, names));
  }
  for (const name of own) {
    if (used.has(name) || name.startsWith('facts.') || (plural && name === 'count')) continue;
    problems.push(
      `"${key}" lacks {{${name}}}, which the shipped text has. Put it where it belongs.`,
    );
  }
  if (/\{\{|\}\}/.test(value.replace(VARIABLE, ''))) {
    problems.push(`"${key}" has {{ or }} alone. A variable is written {{name}}.`);
  }
  return problems;
}

function unknownVariable(key: string, name: string, names: readonly string[]): string {
  const known =
    names.length === 0
      ? 'This text has no variables.'
      : `Known here: ${names.map((one) => `{{${one}}}`).join(', ')}.`;
  return `"${key}" uses {{${name}}}, which is not known there.${didYouMean(name, names)} ${known}`;
}

function factProblems(key: string, name: string, own: ReadonlySet<string>, facts: Facts): string[] {
  const id = name.slice('facts.'.length);
  if (!isFactId(id)) {
    return [
      `"${key}" uses {{${name}}}, but there is no fact named "${id}".${didYouMean(id, FACT_IDS)} "npm run facts" lists all names.`,
    ];
  }
  // Where the shipped text names it too, the guide leaves the text out while the fact is missing.
  if (facts[id].value === undefined && !own.has(name)) {
    return [`"${key}" uses {{${name}}}, which has no value. Set ${id} in facts.yaml.`];
  }
  return [];
}

const VARIABLE = /\{\{\s*([^{}]*?)\s*\}\}/g;

function variablesIn(text: string): Set<string> {
  return new Set([...text.matchAll(VARIABLE)].map(([, name]) => name ?? ''));
}

function isFactId(name: string): name is FactId {
  return FACT_IDS.some((id) => id === name);
}

/** A suggestion as a sentence with a blank before it; empty where nothing is near. */
function didYouMean(name: string, known: readonly string[]): string {
  let nearest = '';
  let least = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(candidate.toLowerCase(), name.toLowerCase());
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest === '' ? '' : ` Did you mean ${quoted(nearest)}?`;
}

function quoted(name: string): string {
  return `"${name}"`;
}
