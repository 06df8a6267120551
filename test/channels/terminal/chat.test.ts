import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Program } from '../support/program.ts';

const directory = mkdtempSync(join(tmpdir(), 'lotse-chat-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

let count = 0;
let environment: Record<string, string>;
beforeEach(() => {
  count += 1;
  environment = { SQLITE_FILE: join(directory, `${count}.db`) };
});

const chat = (...args: string[]) => Program.ofProject('src/chat.ts', args, environment);

describe('the chat where standard input is no terminal', () => {
  test('welcomes, takes a line as a message and a number as a press, and ends with its input', async () => {
    const { code, stdout, stderr } = await chat().run('2\n1\n');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Grüezi! Ich bin Lotse/);
    expect(stdout).toContain('  [2] Aktivierungsmail fehlt\n');
    expect(stdout).toContain('  [1] Noch nichts\n');
    expect(stdout).toContain('Spam');
    expect(stdout).not.toContain('\u001b');
  });

  test('speaks the language asked for', async () => {
    const { stdout } = await chat('--lang', 'en').run('2\n');
    expect(stdout).toMatch(/^Hello! I am Lotse/);
    expect(stdout).toContain('  [1] Nothing yet\n');
    expect(stdout).not.toContain('Grüezi');
  });

  test('goes on with a conversation by its name, and alone with that one', async () => {
    await chat('--conversation', 'anna').run('2\n');
    const again = await chat('--conversation', 'anna').run('');
    expect(again.stdout).toContain('Willkommen zurück');
    expect(again.stdout).toContain('  [1] Noch nichts\n');
    const other = await chat('--conversation', 'berta').run('');
    expect(other.stdout).toMatch(/^Grüezi!/);
    const unnamed = await chat().run('');
    expect(unnamed.stdout).toMatch(/^Grüezi!/);
  });

  test('switches a conversation that goes on to the language asked for', async () => {
    await chat('--conversation', 'anna').run('2\n');
    const { stdout } = await chat('--conversation', 'anna', '--lang', 'en').run('');
    expect(stdout).toContain('  [1] Nothing yet\n');
    expect(stdout).not.toMatch(/Noch nichts|Willkommen/);
  });

  test('after kill -9 in the middle, goes on where it was', async () => {
    const first = chat('--conversation', 'anna');
    first.write('2\n');
    await first.seen(/\[1\] Noch nichts/);
    first.child.kill('SIGKILL');
    await first.ended;
    const { stdout } = await chat('--conversation', 'anna').run('1\n');
    expect(stdout).toContain('  [1] Noch nichts\n');
    expect(stdout).toContain('Spam');
  });

  test('counts dates from --now', async () => {
    const days = async (now: string) =>
      (await chat('--lang', 'en', '--now', now).run('5\n31 December 2026\n')).stdout;
    expect(await days('2026-01-10T09:00:00Z')).not.toEqual(await days('2026-12-20T09:00:00Z'));
  });

  test('a timer that came due by --now speaks at the start', async () => {
    const name = ['--conversation', 'waiting'];
    const early = await chat(...name, '--now', '2026-11-23T09:00:00Z').run('2\n1\n1\n1\n');
    expect(early.stdout).toContain('Warten, fragen Sie nach');
    const before = await chat(...name, '--now', '2026-11-23T09:05:00Z').run('');
    expect(before.stdout).toMatch(/^Willkommen zurück/);
    const late = await chat(...name, '--now', '2026-11-23T09:30:00Z').run('');
    expect(late.stdout).toMatch(/^[^[]*\?\n[\s\S]*Willkommen zurück/);
  });

  test('answers an empty line, and a last line without its end', async () => {
    const { stdout } = await chat().run('\n2');
    expect(stdout).toContain('Da war kein Text dabei');
    expect(stdout).toContain('  [1] Noch nichts\n');
  });

  test('ends quietly when nobody reads any more', async () => {
    const program = chat();
    program.child.stdout?.once('data', () => program.child.stdout?.destroy());
    const { code, stderr } = await program.run('Menü\n'.repeat(200));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test.each([
    [['--languages'], 'There is no option --languages'],
    [['--lang', 'fr'], '--lang is "fr"'],
    [['--lang'], '--lang needs a value'],
    [['--now', 'tomorrow'], '--now is "tomorrow"'],
    [['--conversation', ''], '--conversation needs a name'],
    [['anna'], '"anna" is no option'],
  ])('%j is refused in a sentence', async (args, sentence) => {
    const { code, stdout, stderr } = await chat(...args).run('');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('says in a message what hinders it, without a stack trace', async () => {
    environment = { ...environment, OVERRIDES_DIR: join(directory, 'nowhere') };
    const { code, stdout, stderr } = await chat().run('');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('OVERRIDES_DIR');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('--help tells the options', async () => {
    const { code, stdout } = await chat('--help').run('');
    expect(code).toBe(0);
    for (const option of ['--conversation', '--lang', '--now']) expect(stdout).toContain(option);
  });

  test('speaks with the texts and facts of the operator', async () => {
    const folder = join(directory, `own-${count}`);
    mkdirSync(folder);
    writeFileSync(join(folder, 'texts.de.yaml'), 'menu.open.ask: Wohin soll es gehen?\n');
    writeFileSync(join(folder, 'facts.yaml'), 'operatorName: Muster AG\n');
    environment = { ...environment, OVERRIDES_DIR: folder };
    const { stdout, stderr } = await chat().run('');
    expect(stderr).toBe('');
    expect(stdout).toContain('Assistent von Muster AG');
    expect(stdout).toContain('Wohin soll es gehen?');
  });
});

/** A pseudo-terminal needs util-linux's `script`; elsewhere only draw.test.ts looks at what is drawn. */
const hasScript = spawnSync('script', ['--version']).status === 0;

test('in a terminal, the chat draws, takes keys, and ends politely on Ctrl-D', async () => {
  if (!hasScript) {
    console.warn('Not tried in a terminal: there is no `script` of util-linux on this machine.');
    return;
  }
  const command = `stty cols 50; exec ${process.execPath} src/chat.ts --conversation anna`;
  const terminal = new Program('script', ['-qec', command, '/dev/null'], {
    ...environment,
    TERM: 'xterm-256color',
  });
  await terminal.seen(/\[2\].*Aktivierungsmail fehlt[\s\S]*›/);
  terminal.write('2\r');
  await terminal.seen(/\[1\].*Noch nichts[\s\S]*›/);
  terminal.write('\u0004');
  const { stdout } = await terminal.ended;
  expect(stdout).toContain('Bis bald!');
  expect(stdout).toContain('npm run chat -- --conversation "anna"');
  expect(stdout).toContain('\u001b[');
});
