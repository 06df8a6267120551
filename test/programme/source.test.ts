import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { FACTS } from '../../src/programme/facts.ts';
import { SOURCE, type SourceSentence } from '../../src/programme/source.ts';

const text = readFileSync(new URL('./sourceText.txt', import.meta.url), 'utf8');
const sentences: [string, SourceSentence][] = Object.entries(SOURCE);

/** They structure the page and state nothing. */
const headings = [
  '2. Ausfüllen des Online-Formulars',
  '3. Cisco-Konto verifizieren',
  '3. Ausfüllen des Online-Formulars',
  'Wichtig zu wissen',
  'Erneuerung Ihres Partnerstatus',
];

describe('the page the guide is built on', () => {
  test('nothing of it is left once its sentences and headings are taken out, in order', () => {
    const lines = text.split('\n').filter((line) => !headings.includes(line));
    const body = lines.map((line) => line.replace(/^(?:- |\d\. )/, '')).join(' ');
    expect(sentences.map(([, { quote }]) => quote).join(' ')).toBe(body.trim());
  });

  test.each(sentences)('%s: what a German text must contain is in the quote', (_id, sentence) => {
    const quote = simple(sentence.quote);
    for (const fragment of sentence.must.de) expect(quote).toContain(simple(fragment));
  });

  test.each(sentences)('%s: asks for something in both languages', (_id, { must }) => {
    expect(must.de.length).toBeGreaterThan(0);
    expect(must.en.length).toBeGreaterThan(0);
  });

  test.each(sentences)(
    '%s: addresses, labels and numbers are asked for in both',
    (_id, { must, quote }) => {
      const exact = quote.match(/\S+@\S+\.com|https:\S+[^.\s]|"[^"]+"|\b\d+/g) ?? [];
      for (const value of exact.map((found) => found.replaceAll('"', ''))) {
        expect(must.de.join(' ')).toContain(value);
        expect(must.en.join(' ')).toContain(value);
      }
    },
  );
});

test('the facts that the page states are the facts the guide has', () => {
  const stated = [
    FACTS.activationSender,
    FACTS.activationSubject,
    FACTS.resendLabel,
    FACTS.browserPage,
    FACTS.ciscoSupportEmail,
    FACTS.distributorName,
    FACTS.renewalLabel,
    FACTS.icpaShort,
    FACTS.partnerStatusName,
    FACTS.partnerLocatorName,
  ];
  for (const { value } of stated) expect(text).toContain(value);
  expect(text).toContain(`${FACTS.validityMonths.value} Monate`);
  expect(text).toContain(`${FACTS.renewalOpensDays.value} Tage vor Ablauf`);
  expect(text).toContain(`${FACTS.graceDays.value}-tägige Aufschubsfrist`);
});

test.each([
  ['renewal.consequence.statusEnds', FACTS.consequence1],
  ['renewal.consequence.accessLost', FACTS.consequence2],
  ['renewal.consequence.programme', FACTS.consequence3],
  ['renewal.consequence.reapply', FACTS.consequence4],
  ['renewal.consequence.partnerLocator', FACTS.consequence5],
] as const)('%s is carried by its fact', (id, { value }) => {
  if (typeof value !== 'object') throw new Error('a consequence is a text in both languages');
  const { must } = SOURCE[id];
  for (const fragment of must.de) expect(simple(value.de)).toContain(simple(fragment));
  for (const fragment of must.en) expect(simple(value.en)).toContain(simple(fragment));
});

/** Case and the hyphen of "10-Tage" make no difference. */
function simple(text: string): string {
  return text.toLowerCase().replace(/(\d)-/g, '$1 ');
}
