import i18next, { type i18n } from 'i18next';
import type { Draft, DraftBlock, DraftVar } from '../../contracts/draft.ts';
import { LANGUAGES, type Language, LOCALE_TAG } from '../../contracts/language.ts';
import type { Block, Reply } from '../../contracts/reply.ts';
import type { FactsInTexts } from '../../locales/keys.ts';
import { TEXTS } from '../../locales/texts.ts';
import { SECONDARY_CHOICES } from '../../machines/globalChoices.ts';
import { FACT_IDS, type FactId, type Facts, factValue } from '../../programme/facts.ts';
import { type RenewalTerms, renewalTerms } from '../../programme/renewalWindow.ts';
import { phraseOf } from '../understand/phrase.ts';
import { calendarFile } from './calendarFile.ts';
import { previewBlocks } from './previewBlocks.ts';

// A text that names a fact nobody knows is a type error here.
type UnknownFact = Exclude<FactsInTexts, FactId>;
const everyFactIsKnown: [UnknownFact] extends [never] ? true : UnknownFact = true;
void everyFactIsKnown;

/** Texts that an operator puts in place of ours, by language and dotted key. */
export type TextOverrides = Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>>;

/**
 * Puts drafts into words: texts by i18next with the facts filled in, dates and plurals by Intl.
 * Built once at start; pure afterwards.
 */
export interface Wording {
  /** The words of one text. Keys come from drafts, which the type system has checked. */
  say(language: Language, key: string, vars?: Readonly<Record<string, DraftVar>>): string;
  has(language: Language, key: string): boolean;
  /** A choice's label in every language, as `phraseOf` has it. */
  spellingsOf(choice: string): readonly string[];
  express(draft: Draft): Reply;
  readonly facts: Facts;
  /** The periods of the renewal as the facts have them. */
  readonly periods: RenewalTerms;
  /** The operator has an address that takes messages. */
  readonly operatorReachable: boolean;
}

export async function createWording(facts: Facts, overrides: TextOverrides = {}): Promise<Wording> {
  const instance = i18next.createInstance();
  await instance.init({
    resources: { de: { translation: TEXTS.de }, en: { translation: TEXTS.en } },
    lng: 'de',
    fallbackLng: false,
    interpolation: { escapeValue: false },
    returnNull: false,
    initAsync: false,
  });
  for (const language of LANGUAGES) {
    for (const [key, words] of Object.entries(overrides[language] ?? {})) {
      instance.addResource(language, 'translation', key, words);
    }
  }
  return wordingOf(instance, facts);
}

function wordingOf(instance: i18n, facts: Facts): Wording {
  const factsIn = { de: factWords(facts, 'de'), en: factWords(facts, 'en') };
  const fixed = { de: instance.getFixedT('de'), en: instance.getFixedT('en') };

  // Most texts have no variables but facts, which do not change, or a step's number: put together once.
  const fixedWords = { de: new Map<string, string>(), en: new Map<string, string>() };
  const say: Wording['say'] = (language, key, vars) => {
    const name = vars === undefined ? key : nameOf(key, vars);
    if (name === undefined) return filled(language, key, vars);
    const known = fixedWords[language].get(name);
    if (known !== undefined) return known;
    const words = filled(language, key, vars);
    if (fixedWords[language].size >= KEPT_WORDS) fixedWords[language].clear();
    if (has(language, key)) fixedWords[language].set(name, words);
    return words;
  };
  const filled: Wording['say'] = (language, key, vars) => {
    const values: Record<string, unknown> = { facts: factsIn[language] };
    for (const [name, value] of Object.entries(vars ?? {})) {
      values[name] = typeof value === 'object' ? inWords(language, value, say) : value;
    }
    return fixed[language](key, values);
  };

  const keys = { de: keysIn(instance, 'de'), en: keysIn(instance, 'en') };
  const has: Wording['has'] = (language, key) =>
    keys[language].has(key) || keys[language].has(`${key}_other`);

  const spellings = new Map<string, readonly string[]>();
  const spellingsOf: Wording['spellingsOf'] = (choice) => {
    const known = spellings.get(choice);
    if (known !== undefined) return known;
    const fresh = LANGUAGES.map((language) => phraseOf(say(language, `choices.${choice}`)));
    // Choice ids come out of the chart: their number is small.
    spellings.set(choice, fresh);
    return fresh;
  };

  return {
    say,
    has,
    spellingsOf,
    facts,
    periods: renewalTerms(facts),
    operatorReachable: factValue(facts, 'operatorSupportEmail', 'de') !== undefined,
    express: (draft) => ({
      id: draft.id,
      language: draft.language,
      blocks: draft.blocks.flatMap((block) =>
        block.kind === 'preview'
          ? previewBlocks(block, draft.language, { say, has, facts })
          : expressBlock(block, draft.language, say, facts),
      ),
    }),
  };
}

/** Numbers are many, if not at once: then it is begun anew. */
const KEPT_WORDS = 5000;

/** A text with its variables, where they are nothing but numbers; undefined where they are more. */
function nameOf(key: string, vars: Readonly<Record<string, DraftVar>>): string | undefined {
  let name = key;
  for (const [variable, value] of Object.entries(vars)) {
    if (typeof value !== 'number') return undefined;
    name += ` ${variable}=${value}`;
  }
  return name;
}

/** Every text's dotted key; of one with plurals a key for each form. */
function keysIn(instance: i18n, language: Language): ReadonlySet<string> {
  const keysOf = (node: object, prefix: string): string[] =>
    Object.entries(node).flatMap(([name, value]) =>
      typeof value === 'object' ? keysOf(value, `${prefix}${name}.`) : [`${prefix}${name}`],
    );
  return new Set(keysOf(instance.getResourceBundle(language, 'translation'), ''));
}

function expressBlock(
  block: Exclude<DraftBlock, { kind: 'preview' }>,
  language: Language,
  say: Wording['say'],
  facts: Facts,
): Block {
  switch (block.kind) {
    case 'text':
      return { kind: 'text', text: say(language, block.key, block.vars) };
    case 'choices':
      return {
        kind: 'choices',
        choices: block.ids.map((id) => ({
          id,
          label: say(language, `choices.${id}`, block.vars?.[id]),
          weight: SECONDARY_CHOICES.has(id) ? 'secondary' : 'primary',
        })),
      };
    case 'checklist':
      return { kind: 'checklist', items: block.keys.map((key) => say(language, key, block.vars)) };
    case 'snippet': {
      const label = say(language, block.label);
      const text = say(language, block.key, block.vars);
      return block.calendar === undefined
        ? {
            kind: 'snippet',
            label,
            text,
            ...(block.wayBack === undefined ? {} : { wayBack: block.wayBack }),
          }
        : {
            kind: 'file',
            label,
            text,
            ...calendarFile(block.calendar, language, (key) => say(language, key)),
          };
    }
    case 'input':
      return { kind: 'input', input: block.input, label: say(language, block.label) };
    case 'progress': {
      const { at, of } = block;
      return { kind: 'progress', at, of, text: say(language, 'notes.progress', { at, of }) };
    }
    case 'link':
      return {
        kind: 'link',
        label: say(language, block.label),
        // Views link only facts that have a value; the ids come from there.
        href: String(factValue(facts, block.fact as FactId, language) ?? ''),
      };
    case 'status':
      return { kind: 'status', state: block.state, text: say(language, block.key, block.vars) };
  }
}

/** A variable that depends on the language, in words; dates with their weekday, times in Zurich. */
function inWords(
  language: Language,
  value: Exclude<DraftVar, string | number>,
  say: Wording['say'],
): string {
  if ('text' in value) return say(language, value.text);
  if ('date' in value) return dateInWords(value.date, language);
  if ('time' in value) return TIME[language].format(new Date(value.time));
  const items = value.list.map((item) =>
    typeof item === 'string' ? item : `${say(language, item.text)}${item.suffix ?? ''}`,
  );
  return LIST[language].format(items);
}

const TIME = perLanguage(
  (tag) =>
    new Intl.DateTimeFormat(tag, {
      hour: '2-digit',
      minute: '2-digit',
      hour12: false,
      timeZone: 'Europe/Zurich',
    }),
);
const LIST = perLanguage((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));
const DATE = {
  de: new Intl.DateTimeFormat(LOCALE_TAG.de, {
    weekday: 'long',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  }),
  en: new Intl.DateTimeFormat(LOCALE_TAG.en, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }),
};

function dateInWords(iso: string, language: Language): string {
  return DATE[language].format(new Date(`${iso}T00:00:00Z`));
}

function perLanguage<T>(make: (tag: string) => T): Readonly<Record<Language, T>> {
  return { de: make(LOCALE_TAG.de), en: make(LOCALE_TAG.en) };
}

function factWords(facts: Facts, language: Language): Record<string, string | number> {
  return Object.fromEntries(FACT_IDS.map((id) => [id, factValue(facts, id, language) ?? '']));
}
