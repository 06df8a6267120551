import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { LANGUAGES } from '../../src/contracts/language.ts';
import { TEXTS } from '../../src/locales/texts.ts';
import { GLOBAL_CHOICES } from '../../src/machines/globalChoices.ts';
import { QUESTIONS } from '../../src/machines/questions.ts';
import { STEPS } from '../../src/machines/steps.ts';
import { FACT_IDS } from '../../src/programme/facts.ts';

const source = join(import.meta.dirname, '../../src');

/** Every text by its dotted key. */
function flatten(node: object, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(node).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${prefix}${key}`, value] as const]
        : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

const de = flatten(TEXTS.de);
const en = flatten(TEXTS.en);

function variablesOf(text: string): string[] {
  return [
    ...new Set([...text.matchAll(/\{\{\s*([^},\s]+)[^}]*\}\}/g)].map(([, name]) => name ?? '')),
  ].sort();
}

describe('the texts of both languages', () => {
  test('have the same keys', () => {
    expect([...en.keys()].sort()).toEqual([...de.keys()].sort());
  });

  test.each([...de.keys()])('%s has the same variables, and words', (key) => {
    const own = (texts: Map<string, string>) =>
      variablesOf(texts.get(key) ?? '').filter((name) => !name.startsWith('facts.'));
    expect(own(en)).toEqual(own(de));
    expect(de.get(key)?.trim()).not.toBe('');
    expect(en.get(key)?.trim()).not.toBe('');
  });

  test('name only facts that exist', () => {
    const named = [...de.values(), ...en.values()]
      .flatMap(variablesOf)
      .filter((name) => name.startsWith('facts.'))
      .map((name) => name.slice('facts.'.length));
    const known = new Set<string>(FACT_IDS);
    expect([...new Set(named)].filter((fact) => !known.has(fact))).toEqual([]);
  });

  test('are all used', () => {
    const used = patternsInSource();
    const unused = [...de.keys()].filter((key) => {
      const plain = key.replace(/_(one|other)$/, '');
      return !isOfChart(plain) && !used.some((pattern) => pattern.test(plain));
    });
    expect(unused).toEqual([]);
  });

  test('are written as in Switzerland: no ß, and guillemets of their own', () => {
    const foreign = [...de].filter(([, text]) => /ß|„|“|”/.test(text)).map(([key]) => key);
    expect(foreign).toEqual([]);
    expect([...en].filter(([, text]) => /[«»„]/.test(text)).map(([key]) => key)).toEqual([]);
  });

  test.each(LANGUAGES)(
    'hold no address, link or period of their own in %s: those are facts',
    (language) => {
      const texts = language === 'de' ? de : en;
      const hard = [...texts].filter(
        ([key, text]) =>
          !EXAMPLES.has(key) &&
          /@[a-z]+\.[a-z]|https?:|\b(90|12 Monate|12 months|10 Tage|10 days)\b/.test(text),
      );
      expect(hard).toEqual([]);
    },
  );
});

/** Texts whose point is an example address. */
const EXAMPLES: ReadonlySet<string> = new Set(['notes.badEmail.empty']);

const choiceIds = new Set([
  ...Object.keys(GLOBAL_CHOICES),
  ...[...STEPS.values()].flatMap(({ step }) => step.choices.map(({ id }) => id)),
]);

/** Texts that the chart itself calls for: a step's two, a topic's name, a button's label. */
function isOfChart(key: string): boolean {
  const [first = '', ...rest] = key.split('.');
  if (first === 'choices') return choiceIds.has(rest.join('.'));
  if (first === 'questions' && QUESTIONS.some((question) => question === rest.join('.')))
    return true;
  if (rest.length === 1 && rest[0] === 'name')
    return [...STEPS.keys()].some((id) => id.startsWith(`${first}.`));
  const step = key.replace(/\.(body|ask)$/, '');
  return step !== key && STEPS.has(step);
}

/** The keys that the code names; what stands in `${…}` may be anything but empty. */
function patternsInSource(): RegExp[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.startsWith('locales'),
  );
  const literals = files.flatMap((file) => [
    ...readFileSync(join(source, file), 'utf8').matchAll(
      /'([a-z]+\.[\w.]+)'|`([a-z]+\.(?:\$\{[^}]*\}|[^`\s$])+)`/gi,
    ),
  ]);
  // `activation.${step}` names a step: taken for a text it would excuse its whole topic.
  const ofTexts = literals.filter(
    ([, , template]) => !/^[a-z]+\.\$\{[^}]*\}$/i.test(template ?? ''),
  );
  return ofTexts.map(([, plain, template]) => {
    const escaped = (plain ?? template ?? '')
      .split(/\$\{[^}]*\}/)
      .map((part) => part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'))
      .join('[\\w.]+');
    return new RegExp(`^${escaped}$`);
  });
}
