import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { FACT_IDS } from '../../src/programme/facts.ts';

const main = fileURLToPath(new URL('../../src/programme/main.ts', import.meta.url));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'facts-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function listFacts(args: readonly string[], factsYaml?: string) {
  if (factsYaml !== undefined) writeFileSync(join(folder, 'facts.yaml'), factsYaml);
  const run = spawnSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    env: { ...process.env, OVERRIDES_DIR: folder },
  });
  const row = (id: string) =>
    run.stdout.split('\n').find((line) => line.startsWith(`${id} `)) ?? '';
  return { code: run.status, out: run.stdout, err: run.stderr, row };
}

describe('the list of facts', () => {
  test('has a row for each, names the missing and warns of the old', () => {
    const { code, out, row } = listFacts(['--now', '2026-11-22']);
    expect(code).toBe(0);
    for (const id of FACT_IDS) expect(out).toMatch(new RegExp(`^${id} `, 'm'));
    expect(row('graceDays')).toMatch(
      /^graceDays +10 +S +hedged +2026-11-22 +ALSO Schweiz, Cisco Partnerprogramm$/,
    );
    expect(row('partnerFormUrl')).toMatch(/^partnerFormUrl +\(not set\) +operator +plain +– /);
    expect(out).toMatch(/^Missing \(4\)[^\n]*\n {2}operatorSupportEmail\n/m);
    expect(out).toMatch(/^Warning: not verified for 180 days \(5\)/m);
    expect(out).toContain('  registerUrl, 920 days ago (2024-05-16)');
  });

  test('says how it is called when asked for help', () => {
    const { code, out, err } = listFacts(['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('npm run facts [-- --now');
    expect(out).toContain('OVERRIDES_DIR');
  });

  test('counts from the day in Zurich', () => {
    const warned = '  graceDays, 180 days ago';
    expect(listFacts(['--now', '2027-05-20T21:59:59Z']).out).not.toContain(warned);
    expect(listFacts(['--now', '2027-05-20T22:00:00Z']).out).toContain(warned);
  });

  test('shows an operator’s facts, and does not miss what is set', () => {
    const { code, out, row } = listFacts(
      ['--now', '2026-11-22'],
      'partnerFormUrl: https://firma.ch/form\ngraceDays: 14\nregisterUrl: {verifiedOn: 2026-11-20}\n',
    );
    expect(code).toBe(0);
    expect(row('graceDays')).toMatch(/^graceDays +14 +operator +plain +– +operator$/);
    expect(out).toContain('Missing (3)');
    expect(out).toContain('(4). Look them up');
  });

  test.each(['', '# nothing yet\n'])('an empty file (%j) changes nothing', (factsYaml) => {
    expect(listFacts(['--now', '2026-11-22'], factsYaml)).toMatchObject({ code: 0, err: '' });
  });
});

describe('what cannot be listed is said on standard error, with the cure', () => {
  test('wrong facts: all of them', () => {
    const { code, out, err } = listFacts([], 'graceDay: 14\npartnerFormUrl: firma.ch\n');
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain(join(folder, 'facts.yaml'));
    expect(err).toContain('Did you mean "graceDays"?');
    expect(err).toContain('partnerFormUrl is "firma.ch"');
    expect(err).not.toContain('    at ');
  });

  test('no YAML', () => {
    const { code, err } = listFacts([], 'graceDays: [14\n');
    expect(code).toBe(1);
    expect(err).toContain('is no valid YAML');
  });

  test('no such folder', () => {
    rmSync(folder, { recursive: true });
    const { code, err } = listFacts([]);
    expect(code).toBe(1);
    expect(err).toContain('Correct OVERRIDES_DIR');
  });

  test('a folder in the place of the file', () => {
    mkdirSync(join(folder, 'facts.yaml'));
    const { code, err } = listFacts([]);
    expect(code).toBe(1);
    expect(err).toContain('cannot be read (EISDIR)');
  });

  test.each([
    [['--now', 'tomorrow'], '--now tomorrow is no day'],
    [['--nwo', '2026-11-22'], '--nwo'],
  ])('%j', (args, expected) => {
    const { code, err } = listFacts(args);
    expect(code).toBe(2);
    expect(err).toContain(expected);
    expect(err).toContain('npm run facts');
  });
});
