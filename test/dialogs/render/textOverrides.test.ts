import { describe, expect, test } from '@jest/globals';
import { checkTextOverrides } from '../../../src/dialogs/render/textOverrides.ts';
import { createWording } from '../../../src/dialogs/render/wording.ts';
import { resolveFacts } from '../../../src/programme/facts.ts';

const facts = resolveFacts();

function texts(raw: unknown) {
  const reading = checkTextOverrides('de', raw, facts);
  if (!reading.ok) throw new Error(reading.problems.join('\n'));
  return reading.texts;
}
function problems(raw: unknown): readonly string[] {
  const reading = checkTextOverrides('de', raw, facts);
  return reading.ok ? [] : reading.problems;
}

describe('texts of an operator that fit', () => {
  test('nested and dotted keys are the same', () => {
    const expected = { 'notes.noBack': 'Halt.' };
    expect(texts({ notes: { noBack: 'Halt.' } })).toEqual(expected);
    expect(texts({ 'notes.noBack': 'Halt.' })).toEqual(expected);
  });

  test('an empty file overrides nothing', () => {
    expect(texts(null)).toEqual({});
    expect(texts({})).toEqual({});
  });

  test('a text takes its variables, in any place and spacing', () => {
    expect(problems({ 'notes.progress': '{{of}} Schritte, {{ at }} getan' })).toEqual([]);
  });

  test('any fact that has a value may be named, and one of ours left out', () => {
    expect(problems({ 'notes.intro': 'Willkommen!' })).toEqual([]);
    expect(problems({ 'notes.noBack': 'Fragen Sie {{facts.distributorName}}.' })).toEqual([]);
  });

  test('one form of a text that differs by number can be replaced, with or without the number', async () => {
    const own = texts({ 'renewal.grace.body_one': 'Seit gestern abgelaufen ({{date}}).' });
    const wording = await createWording(facts, { de: own });
    const say = (count: number) => wording.say('de', 'renewal.grace.body', { count, date: 'X' });
    expect(say(1)).toBe('Seit gestern abgelaufen (X).');
    expect(say(3)).toContain('3 Tagen');
  });

  test('the guide speaks them, and its own where there is none', async () => {
    const wording = await createWording(facts, { de: texts({ 'notes.noBack': 'Halt.' }) });
    expect(wording.say('de', 'notes.noBack')).toBe('Halt.');
    expect(wording.say('en', 'notes.noBack')).toMatch(/^There is no step/);
    expect(wording.say('de', 'notes.privacy')).toBe('Datenschutz');
  });
});

describe('texts of an operator that do not fit are refused with a sentence', () => {
  test.each<[string, unknown, string]>([
    [
      'an unknown key',
      { 'notes.noBakc': 'x' },
      'There is no text named "notes.noBakc". Did you mean "notes.noBack"?',
    ],
    [
      'a key like no other',
      { somethingElseEntirely: 'x' },
      'There is no text named "somethingElseEntirely". The names are those in src/locales/de',
    ],
    [
      'a group in place of a text',
      { 'notes.recency': 'x' },
      '"notes.recency" is a group of texts.',
    ],
    [
      'a text that differs by number, without its form',
      { 'renewal.grace.body': 'x' },
      'Give "renewal.grace.body_one" and "renewal.grace.body_other"',
    ],
    ['a number', { 'notes.noBack': 7 }, '"notes.noBack" is 7, which is no text'],
    ['a list', { 'notes.noBack': ['a'] }, 'which is no text'],
    ['nothing', { 'notes.noBack': null }, 'which is no text'],
    ['an empty text', { 'notes.noBack': ' ' }, '"notes.noBack" is empty'],
    ['a missing variable', { 'notes.resumed': 'Weiter.' }, '"notes.resumed" lacks {{topic}}'],
    [
      'a misspelt variable',
      { 'notes.resumed': '{{topci}} {{topic}}' },
      'uses {{topci}}, which is not known there. Did you mean "topic"?',
    ],
    [
      'a variable where there is none',
      { 'notes.noBack': '{{name}}' },
      'This text has no variables.',
    ],
    [
      'an unknown fact',
      { 'notes.noBack': '{{facts.operatorNmae}}' },
      'no fact named "operatorNmae". Did you mean "operatorName"?',
    ],
    [
      'a fact without a value',
      { 'notes.noBack': '{{facts.privacyUrl}}' },
      'Set privacyUrl in facts.yaml.',
    ],
    ['a brace too few', { 'notes.resumed': '{{topic}} {{topic} ' }, 'has {{ or }} alone'],
    ['a text within a text', { 'notes.noBack': '$t(notes.intro)' }, 'contains "$t("'],
    [
      'a key given twice',
      { 'notes.noBack': 'a', notes: { noBack: 'b' } },
      '"notes.noBack" is there twice',
    ],
    ['a file that is a list', ['a'], 'must be a list of keys and texts'],
  ])('%s', (_, raw, sentence) => {
    expect(problems(raw)).toEqual([expect.stringContaining(sentence)]);
  });

  test('all at once', () => {
    expect(problems({ notes: { noBakc: 'x', resumed: 'y', noBack: 3 } })).toHaveLength(3);
  });
});
