import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Example } from '../../../../src/dialogs/understand/intent/example.ts';
import { INTENTS, isIntent } from '../../../../src/dialogs/understand/intent/labels.ts';
import { classify, train } from '../../../../src/dialogs/understand/intent/model.ts';
import { loadOrTrainModel } from '../../../../src/dialogs/understand/intent/modelFile.ts';
import { normalise } from '../../../../src/dialogs/understand/intent/normalise.ts';
import {
  PhraseError,
  parsePhrases,
  readPhraseFiles,
} from '../../../../src/dialogs/understand/intent/phrases.ts';
import { detectLanguage } from '../../../../src/dialogs/understand/language.ts';

const dev = readFileSync(fileURLToPath(new URL('../dev.tsv', import.meta.url)), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const [language = '', labels = '', text = ''] = line.split('\t');
    return { language, labels: labels.split(','), text };
  });
const phrases = parsePhrases(readPhraseFiles());
const { intent: model, language: languageModel } = loadOrTrainModel().models;

function wrong(language: string): string[] {
  return dev
    .filter((line) => line.language === language)
    .flatMap(({ labels, text }) => {
      const found = classify(model, text);
      return labels.includes(found.intent) ? [] : [`${labels} -> ${found.intent}: ${text}`];
    });
}

describe('the measuring lines', () => {
  test('carry known labels only', () => {
    expect(dev.length).toBeGreaterThan(150);
    expect(dev.flatMap(({ labels }) => labels).filter((label) => !isIntent(label))).toEqual([]);
  });

  test('are not among the training phrases', () => {
    const trained = new Set(phrases.map(({ text }) => normalise(text)));
    expect(dev.filter(({ text }) => trained.has(normalise(text)))).toEqual([]);
  });

  test.each([
    ['de', 0.95],
    ['en', 0.9],
  ])('in %s are understood at a rate of at least %d', (language, rate) => {
    const lines = dev.filter((line) => line.language === language).length;
    const mistakes = wrong(language);
    expect({ mistakes, rate: 1 - mistakes.length / lines >= rate }).toEqual({
      mistakes,
      rate: true,
    });
  });

  test('are told apart by language: at most 3 in 100 wrong', () => {
    const mistaken = dev.filter(({ language, labels, text }) => {
      const found = detectLanguage(languageModel, text).language;
      return !labels.includes('out_of_scope') && found !== undefined && found !== language;
    });
    expect(mistaken.length).toBeLessThanOrEqual(dev.length * 0.03);
  });
});

describe('the training phrases', () => {
  test('cover every intent in both languages', () => {
    for (const language of ['de', 'en']) {
      const covered = new Set(
        phrases.filter((phrase) => phrase.language === language).map(({ intent }) => intent),
      );
      expect(INTENTS.filter((intent) => !covered.has(intent))).toEqual([]);
    }
  });

  test('with an unknown label are refused with file and line', () => {
    const file = {
      language: 'de',
      name: 'x.tsv',
      text: 'greet\thallo\nhug\tdrück mich\n',
    } as const;
    expect(() => parsePhrases([file])).toThrow(PhraseError);
    expect(() => parsePhrases([file])).toThrow(/x\.tsv:2/);
  });
});

describe('classify', () => {
  test.each([
    ['Zrüügg', 'back'],
    ['hlep', 'menu'],
    ['MENUE', 'menu'],
    ['jetzt isch si da', 'solved'],
    ['so, das Mail ist jetzt doch noch aufgetaucht', 'solved'],
    ['bestätigungsmail isch nienets z finde', 'no_activation_email'],
    ['bekomme ich die Rechnung nochmals?', 'out_of_scope'],
    ['our SmartNet contract has to be renewed', 'out_of_scope'],
  ])('understands "%s" as %s', (text, intent) => {
    expect(classify(model, text).intent).toBe(intent);
  });

  test('ranks all intents by probabilities that sum to 1', () => {
    fc.assert(
      fc.property(fc.constantFrom(...dev), ({ text }) => {
        const { intent, score, ranked } = classify(model, text);
        expect(ranked[0]).toEqual({ intent, score });
        expect(new Set(ranked.map((one) => one.intent)).size).toBe(INTENTS.length);
        expect(ranked.reduce((sum, one) => sum + one.score, 0)).toBeCloseTo(1, 6);
      }),
    );
  });

  test('never throws and keeps scores within 0 and 1', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(fc.constantFrom(...'aäß\u0000\n<>&👍漢д@1. ')).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (any) => {
        const { score } = classify(model, any);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        const { confidence } = detectLanguage(languageModel, any);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
  });

  test.each(['', '   ', '\u0000\u0007\u001b', '<br><p></p>', '…', '\n\n'])(
    'gives a message without words (%j) no score',
    (text) => {
      expect(classify(model, text)).toMatchObject({ intent: 'out_of_scope', score: 0 });
    },
  );

  test.each([
    '今天天气怎么样',
    'Как дела сегодня',
    '🦊🌧️🎻',
    'x'.repeat(10_000),
    'qq ww '.repeat(1_700),
  ])('takes a message it has no words for (%#) as out of scope', (text) => {
    expect(classify(model, text).intent).toBe('out_of_scope');
  });

  test('finds the request at the end of 10,000 characters', () => {
    const story = 'und dann war noch dies und das und jenes. '.repeat(240);
    expect(() => classify(model, `${story} Wie lösche ich den Cache?`)).not.toThrow();
  });

  test('reads through HTML and letter case', () => {
    const plain = classify(model, 'Passwort vergessen');
    expect(classify(model, '<b>PASSWORT</b> vergessen').intent).toBe(plain.intent);
  });
});

describe('train', () => {
  const examples: Example[] = [
    { intent: 'greet', text: 'hallo du' },
    { intent: 'greet', text: 'hallo zusammen' },
    { intent: 'back', text: 'zurück bitte' },
    { intent: 'back', text: 'einen schritt zurück' },
  ];

  test('gives the same model for the same examples', () => {
    const [one, two] = [train(examples), train(examples)];
    expect(Buffer.from(one.weights.buffer).equals(Buffer.from(two.weights.buffer))).toBe(true);
    expect(one.scale).toBe(two.scale);
  });

  test('learns from the examples given, nothing else', () => {
    const relabelled = examples.map(
      ({ intent, text }): Example => ({ intent: intent === 'greet' ? 'back' : 'greet', text }),
    );
    expect(classify(train(examples), 'hallo').intent).toBe('greet');
    expect(classify(train(relabelled), 'hallo').intent).toBe('back');
  });
});
