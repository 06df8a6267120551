import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const main = fileURLToPath(new URL('../../../src/dialogs/understand/main.ts', import.meta.url));

test('prints one JSON object a line, for empty lines and a last line without end too', () => {
  const input = 'Wie werde ich Partner?\r\n\n"quotes" & <b>\nthank you so much';
  const { stdout, status } = spawnSync(process.execPath, [main], { input, encoding: 'utf8' });
  expect(status).toBe(0);
  const lines: unknown[] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatchObject({ text: 'Wie werde ich Partner?', intent: 'become_partner' });
  expect(lines[0]).toMatchObject({ language: 'de' });
  expect(lines[1]).toEqual({ text: '', intent: 'out_of_scope', score: 0, language: null });
  expect(lines[2]).toMatchObject({ text: '"quotes" & <b>' });
  expect(lines[3]).toMatchObject({ intent: 'thanks', language: 'en' });
});
