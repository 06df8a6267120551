import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { maskSecrets } from '../../../src/dialogs/understand/secrets.ts';

const MASK = '•••';

const rows = readFileSync(new URL('./secrets.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [step = '', text = '', masked = ''] = line.split('\t');
    return { codeExpected: step === 'code', text, expected: masked === '' ? text : masked };
  });

describe('the labelled texts', () => {
  test.each(rows)('$text (code expected: $codeExpected)', ({ text, codeExpected, expected }) => {
    expect(maskSecrets(text, { codeExpected }).text).toBe(expected);
  });

  test('half of them stay untouched', () => {
    const untouched = rows.filter(({ text, expected }) => text === expected).length;
    expect(rows.length).toBeGreaterThanOrEqual(120);
    expect(untouched / rows.length).toBeGreaterThanOrEqual(0.5);
  });

  test('the number of masked secrets is told', () => {
    for (const { text, codeExpected, expected } of rows) {
      expect(maskSecrets(text, { codeExpected }).masked).toBe(expected.split(MASK).length - 1);
    }
  });
});

/** Sentences out of the words that matter, so that the rules meet each other. */
const utterance = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          'Passwort',
          'password',
          'Code',
          'PIN',
          ':',
          '=',
          'ist',
          'is',
          'isch',
          'lautet',
          '"',
          '.',
          ',',
        ],
        ...[
          'Kundennummer',
          'am',
          '31.12.2026',
          '14:30',
          '142.0.3',
          'max@firma.ch',
          MASK,
          'Sommer',
          '2024',
        ],
      ),
      fc.stringMatching(/^[A-Za-z0-9!]{1,9}$/),
      fc.integer({ min: 0, max: 99_999_999 }).map(String),
    ),
    { maxLength: 12 },
  )
  .chain((words) => fc.constantFrom(' ', '').map((joint) => words.join(joint)));

describe('whatever is typed', () => {
  test('masking twice is masking once', () => {
    fc.assert(
      fc.property(
        fc.oneof(utterance, fc.string({ unit: 'grapheme' })),
        fc.boolean(),
        (text, codeExpected) => {
          const once = maskSecrets(text, { codeExpected });
          expect(maskSecrets(once.text, { codeExpected })).toEqual({ text: once.text, masked: 0 });
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a text without digits and without keywords is untouched', () => {
    const harmless = fc
      .string({ unit: 'grapheme' })
      .filter(
        (text) => !/\d|w[oö]e?rt|pass|pw|pin|code|otp|tan|daten|credential|wörter/iu.test(text),
      );
    fc.assert(
      fc.property(harmless, fc.boolean(), (text, codeExpected) => {
        expect(maskSecrets(text, { codeExpected })).toEqual({ text, masked: 0 });
      }),
    );
  });

  test('six digits never survive a step about a code', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000, max: 999_999 }), (code) => {
        expect(maskSecrets(`ich habe ${code} eingegeben`, { codeExpected: true }).masked).toBe(1);
      }),
    );
  });

  test('a password after a colon never survives', () => {
    const password = fc.stringMatching(/^[A-Z][a-z]{3,8}\d{2}[!$%]?$/);
    fc.assert(
      fc.property(
        password,
        fc.constantFrom('Passwort', 'password', 'PW', 'Kennwort'),
        (secret, keyword) => {
          expect(
            maskSecrets(`${keyword}: ${secret} bitte`, { codeExpected: false }).text,
          ).not.toContain(secret);
        },
      ),
    );
  });
});
