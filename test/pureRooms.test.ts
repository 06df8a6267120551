import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const source = join(import.meta.dirname, '../src');

/** Commands, and the two places that read and keep files: they carry values in and out. */
const EDGES = new Set([
  'programme/main.ts',
  'programme/readFactsFile.ts',
  'dialogs/understand/main.ts',
  'dialogs/understand/train.ts',
  'dialogs/understand/intent/modelFile.ts',
  'dialogs/understand/intent/phrases.ts',
]);

const files = ['contracts', 'programme', 'machines', 'locales', 'dialogs'].flatMap((room) =>
  readdirSync(join(source, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${room}/${file}`)
    .filter((file) => !EDGES.has(file)),
);

/** What would make the same event give another turn: a clock, chance, the machine it runs on. */
const IMPURE =
  /\bDate\.now\b|\bnew Date\(\)|\bTemporal\.Now\b|\bMath\.random\b|\bcrypto\b|\bperformance\b|\bset(?:Timeout|Interval|Immediate)\b|\bfetch\(|\bprocess\.|'node:/;

describe('the rooms that are pure', () => {
  test.each(files)('%s has no clock, no chance, no input and no output', (file) => {
    const impure = readFileSync(join(source, file), 'utf8')
      .split('\n')
      .filter((line) => IMPURE.test(line));
    expect(impure).toEqual([]);
  });
});
