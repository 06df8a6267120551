import { z } from 'zod';
import { editDistance } from './editDistance.ts';
import type { FactKind, FactValue } from './facts/fact.ts';
import { FACT_IDS, FACTS, type FactId, type FactOverride, type FactOverrides } from './facts.ts';

export type OverrideProblem = {
  readonly code:
    | 'notAnObject'
    | 'unknownFact'
    | 'notOverridable'
    | 'noValue'
    | 'wrongValue'
    | 'wrongDetail';
  /** The name as the operator wrote it; empty where the whole is no object. */
  readonly fact: string;
  /** One or two sentences for the operator: the cause and the cure. */
  readonly message: string;
};

export type ParsedOverrides =
  | { readonly ok: true; readonly overrides: FactOverrides }
  | { readonly ok: false; readonly problems: readonly OverrideProblem[] };

const line = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .regex(/^[^\p{Cc}]*$/u);
const passage = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .regex(/^[^\p{Cc}]*(?:\n[^\p{Cc}]*)*$/u);
// Only web addresses: a value ends up behind a link that people press.
const address = z.url({ protocol: /^https?$/ }).regex(/^https?:\/\//i);
const isoDate = z.iso.date();

const valueSchemas: Record<FactKind, z.ZodType<FactValue>> = {
  name: z.union([line, z.strictObject({ de: line, en: line })]),
  text: z.strictObject({ de: passage, en: passage }),
  email: z.email(),
  url: z.union([address, z.strictObject({ de: address, en: address })]),
  count: z.int(),
  date: isoDate,
};

const expectations: Record<Exclude<FactKind, 'count'>, string> = {
  name: 'a short text in one line, or one for each language as {de: …, en: …}',
  text: 'a text for both languages; write it as {de: …, en: …}',
  email: 'an e-mail address such as partner@firma.ch',
  url: 'a web address such as https://www.firma.ch/cisco, or one for each language as {de: …, en: …}',
  date: 'a date written as 2026-01-31',
};

/** The least and the most that make sense for a count; beyond them every date would be nonsense. */
const BOUNDS: Readonly<Partial<Record<FactId, readonly [number, number]>>> = {
  renewalOpensDays: [1, 365],
  graceDays: [0, 60],
  validityMonths: [1, 60],
};
const USUAL_BOUNDS = [1, 3650] as const;

const detailSchemas = {
  source: line,
  verifiedOn: isoDate,
  wording: z.enum(['plain', 'hedged']),
};

const detailExpectations: Record<string, string> = {
  source: 'a short text in one line',
  verifiedOn: 'a date written as 2026-01-31',
  wording: 'plain or hedged',
};

/**
 * Checks an operator's facts, an object of fact ids as read from YAML or JSON. An entry is the
 * value alone, or `{value, source, verifiedOn, wording}` with any of the four; without a value it
 * confirms the shipped one. Nothing at all (`null`, an empty file) overrides nothing. All problems
 * are listed at once, in the order of the entries.
 */
export function parseOverrides(raw: unknown): ParsedOverrides {
  if (raw === null || raw === undefined) return { ok: true, overrides: {} };
  if (!isRecord(raw)) {
    const message = `The facts must be an object of names and values, not ${show(raw)}. Write one "name: value" a line.`;
    return { ok: false, problems: [{ code: 'notAnObject', fact: '', message }] };
  }
  const problems: OverrideProblem[] = [];
  const overrides: Partial<Record<FactId, FactOverride>> = {};
  for (const [name, entry] of Object.entries(raw)) {
    const result = parseEntry(name, entry);
    if (Array.isArray(result)) problems.push(...result);
    else overrides[result.id] = result.override;
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, overrides };
}

type Accepted = { readonly id: FactId; readonly override: FactOverride };

function parseEntry(name: string, entry: unknown): Accepted | OverrideProblem[] {
  if (!isFactId(name)) return [unknownFact(name)];
  if (!FACTS[name].overridable) {
    const message = `${name} records where the guide comes from and cannot be overridden. Remove it.`;
    return [{ code: 'notOverridable', fact: name, message }];
  }
  if (entry === null || entry === undefined) {
    const message = `${name} has no value. Write one, or remove the line.`;
    return [{ code: 'noValue', fact: name, message }];
  }
  if (!isDetailed(entry)) {
    const checked = parseValue(name, entry);
    return 'code' in checked ? [checked] : { id: name, override: checked };
  }
  return parseDetailed(name, entry);
}

function parseDetailed(id: FactId, entry: Record<string, unknown>): Accepted | OverrideProblem[] {
  const problems: OverrideProblem[] = [];
  let override: FactOverride = {};
  for (const [field, content] of Object.entries(entry)) {
    if (field === 'value') {
      const checked = parseValue(id, content);
      if ('code' in checked) problems.push(checked);
      else override = { ...override, ...checked };
    } else if (isDetail(field)) {
      const parsed = detailSchemas[field].safeParse(content);
      if (parsed.success) override = { ...override, [field]: parsed.data };
      else problems.push(wrongDetail(id, field, content));
    } else {
      const message = `${id} has a field "${field}" that means nothing here.${didYouMean(field, ['value', ...Object.keys(detailSchemas)])} Known are value, source, verifiedOn and wording.`;
      problems.push({ code: 'wrongDetail', fact: id, message });
    }
  }
  return problems.length > 0 ? problems : { id, override };
}

function parseValue(id: FactId, value: unknown): { value: FactValue } | OverrideProblem {
  const { kind } = FACTS[id];
  const parsed = valueSchemas[kind].safeParse(value);
  const [least, most] = BOUNDS[id] ?? USUAL_BOUNDS;
  const beyond =
    parsed.success &&
    kind === 'count' &&
    (Number(parsed.data) < least || Number(parsed.data) > most);
  if (parsed.success && !beyond) return { value: parsed.data };
  const missing = isRecord(value) ? ['de', 'en'].filter((language) => !(language in value)) : [];
  const cause =
    missing.length === 1
      ? `${id} has no text for "${missing[0]}"`
      : `${id} is ${show(value)}, which does not fit`;
  const expected =
    kind === 'count'
      ? `a whole number from ${least} to ${most}, without quotes`
      : expectations[kind];
  const message = `${cause}. It must be ${expected}.`;
  return { code: 'wrongValue', fact: id, message };
}

function wrongDetail(id: FactId, field: string, content: unknown): OverrideProblem {
  const message = `${id} has ${show(content)} as ${field}. It must be ${detailExpectations[field]}.`;
  return { code: 'wrongDetail', fact: id, message };
}

function unknownFact(name: string): OverrideProblem {
  const message = `There is no fact named "${name}".${didYouMean(name, FACT_IDS)} "npm run facts" lists all names.`;
  return { code: 'unknownFact', fact: name, message };
}

/** A suggestion as a sentence with a blank before it; empty where nothing is near. */
function didYouMean(name: string, known: readonly string[]): string {
  const wanted = name.toLowerCase();
  let nearest = '';
  let least = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(candidate.toLowerCase(), wanted);
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest === '' ? '' : ` Did you mean "${nearest}"?`;
}

function isFactId(name: string): name is FactId {
  return Object.hasOwn(FACTS, name);
}

function isDetail(field: string): field is keyof typeof detailSchemas {
  return Object.hasOwn(detailSchemas, field);
}

/** Told from a value by languages ({de, en}) by not naming any language. */
function isDetailed(entry: unknown): entry is Record<string, unknown> {
  return isRecord(entry) && !('de' in entry) && !('en' in entry);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
