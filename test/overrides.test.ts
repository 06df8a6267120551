import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readOverrides, TextsFileError } from '../src/overrides.ts';
import { FactsFileError } from '../src/programme/readFactsFile.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lotse-overrides-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string) => writeFileSync(join(folder, name), content);

describe('the folder of an operator', () => {
  test('may hold facts alone', async () => {
    write('facts.yaml', '{}');
    expect((await readOverrides(folder)).texts).toEqual({});
  });

  test('holds facts and the texts of each language', async () => {
    write('facts.yaml', 'operatorSupportEmail: partner@firma.ch\n');
    write('texts.de.yaml', 'notes:\n  noBack: Schreiben Sie an {{facts.operatorSupportEmail}}.\n');
    write('texts.en.yaml', 'notes.noBack: No way back.\n');
    write('README.md', 'notes of the operator');
    const { facts, texts } = await readOverrides(folder);
    expect(facts.operatorSupportEmail.value).toBe('partner@firma.ch');
    expect(texts).toEqual({
      de: { 'notes.noBack': 'Schreiben Sie an {{facts.operatorSupportEmail}}.' },
      en: { 'notes.noBack': 'No way back.' },
    });
  });

  test('is refused with everything that is wrong in any of its files', async () => {
    write('facts.yaml', 'retentionDays: viele\n');
    write('texts.de.yaml', 'notes.noBakc: x\n');
    write('texts.en.yaml', 'notes: [\n');
    write('texts.fr.yaml', '');
    const error = await readOverrides(folder).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(TextsFileError);
    const message = String(error);
    for (const part of [
      'retentionDays',
      'notes.noBakc',
      'no valid YAML',
      'texts.fr.yaml has a name nobody reads',
    ]) {
      expect(message).toContain(part);
    }
  });

  test('facts alone that are wrong are the facts’ own error', async () => {
    write('facts.yaml', 'retentionDays: viele\n');
    await expect(readOverrides(folder)).rejects.toBeInstanceOf(FactsFileError);
  });

  test('that is not there is refused', async () => {
    await expect(readOverrides(join(folder, 'nowhere'))).rejects.toThrow('Correct OVERRIDES_DIR');
  });
});
