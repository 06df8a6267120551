import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readTried } from '../../../../src/dialogs/understand/slots/tried.ts';

const rows = readFileSync(new URL('./tried.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [steps = '', text = ''] = line.split('\t');
    return { steps, text };
  });

describe('steps told as done', () => {
  test.each(rows)('$text → $steps', ({ steps, text }) => {
    expect(readTried(text).join(',') || '-').toBe(steps);
  });

  test('upper case, umlauts as ue and missing ones change nothing', () => {
    expect(readTried('SPAM GEPRÜFT')).toEqual(['spam']);
    expect(readTried('spam geprueft')).toEqual(['spam']);
    expect(readTried('spam gepruft')).toEqual(['spam']);
  });
});
