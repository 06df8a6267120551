import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { classify } from '../../../../src/dialogs/understand/intent/model.ts';
import { loadOrTrainModel } from '../../../../src/dialogs/understand/intent/modelFile.ts';

let root = '';
let directory = '';
let locales = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lotse-model-'));
  directory = join(root, 'cache', 'deep');
  locales = join(root, 'locales');
  for (const language of ['de', 'en']) {
    mkdirSync(join(locales, language, 'phrases'), { recursive: true });
  }
  writePhrases('de', 'greet\thallo du\ngreet\thallo zusammen\nback\tzurück\nback\tzurück bitte\n');
  writePhrases('en', 'greet\thello there\ngreet\thello you\nback\tgo back\nback\tback please\n');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function writePhrases(language: string, text: string): void {
  writeFileSync(join(locales, language, 'phrases', 'a.tsv'), text);
}

function digest(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

describe('loadOrTrainModel', () => {
  test('trains and stores at first, loads the same afterwards', () => {
    const first = loadOrTrainModel({ directory, locales });
    expect(first).toMatchObject({ source: 'trained', problem: undefined });
    const second = loadOrTrainModel({ directory, locales });
    expect(second).toMatchObject({ source: 'loaded', problem: undefined });
    for (const text of ['hallo', 'go back please', 'etwas ganz anderes']) {
      expect(classify(second.models.intent, text)).toEqual(classify(first.models.intent, text));
    }
    expect(second.models.language.weights).toEqual(first.models.language.weights);
  });

  test('leaves nothing but the model in its folder', () => {
    loadOrTrainModel({ directory, locales });
    expect(readdirSync(directory)).toEqual(['understanding.bin']);
  });

  test('writes the same file for the same phrases', () => {
    const { file } = loadOrTrainModel({ directory, locales });
    const other = loadOrTrainModel({ directory: join(root, 'other'), locales });
    expect(digest(other.file)).toBe(digest(file));
  });

  test('trains anew when a phrase changes', () => {
    loadOrTrainModel({ directory, locales });
    writePhrases('de', 'greet\tzurück\ngreet\tzurück bitte\nback\thallo du\nback\thallo\n');
    const changed = loadOrTrainModel({ directory, locales });
    expect(changed.source).toBe('trained');
    expect(classify(changed.models.intent, 'zurück bitte').intent).toBe('greet');
    expect(loadOrTrainModel({ directory, locales }).source).toBe('loaded');
  });

  test('trains anew when a file of phrases is added', () => {
    loadOrTrainModel({ directory, locales });
    writeFileSync(join(locales, 'en', 'phrases', 'b.tsv'), 'menu\toverview\n');
    expect(loadOrTrainModel({ directory, locales }).source).toBe('trained');
  });

  test.each([
    ['empty', (_: Buffer) => Buffer.alloc(0)],
    ['cut off', (content: Buffer) => content.subarray(0, content.length - 7)],
    ['of another kind', (_: Buffer) => Buffer.from('not a model at all'.repeat(20))],
    [
      'altered in one byte',
      (content: Buffer) => {
        const altered = Buffer.from(content);
        altered.writeUInt8(altered.readUInt8(200) ^ 1, 200);
        return altered;
      },
    ],
  ])('replaces a stored file that is %s', (_, damage) => {
    const { file } = loadOrTrainModel({ directory, locales });
    const sound = digest(file);
    writeFileSync(file, damage(readFileSync(file)));
    expect(loadOrTrainModel({ directory, locales }).source).toBe('trained');
    expect(digest(file)).toBe(sound);
  });

  test('reports a folder that cannot be written to and works all the same', () => {
    const blocked = join(root, 'file');
    writeFileSync(blocked, 'in the way');
    const { models, source, problem } = loadOrTrainModel({
      directory: join(blocked, 'cache'),
      locales,
    });
    expect(source).toBe('trained');
    expect(problem).toMatch(/ENOTDIR|EEXIST/);
    expect(classify(models.intent, 'hallo').intent).toBe('greet');
  });

  test('does not depend on where the locales lie', () => {
    const { file } = loadOrTrainModel({ directory, locales });
    const moved = join(root, 'moved');
    cpSync(locales, moved, { recursive: true });
    expect(loadOrTrainModel({ directory, locales: moved })).toMatchObject({
      source: 'loaded',
      file,
    });
  });
});
