import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from '@jest/globals';
import { SqliteStore } from '../../src/stores/sqlite.ts';
import { Program } from '../channels/support/program.ts';
import { Random } from '../chaos/random.ts';
import { headOf } from '../stores/examples.ts';
import { command, commandContract } from './commandContract.ts';
import { wholeOf } from './histories.ts';
import { converse } from './recent.ts';
import { SqliteFiles } from './sqliteFiles.ts';

commandContract('SQLite', async () => {
  const files = new SqliteFiles();
  const { file, ...hands } = files.breakable();
  return {
    ...hands,
    uri: `sqlite:${file}`,
    // With the log beside the file, while others have it open.
    allText: async () =>
      Buffer.concat(
        readdirSync(files.folder).map((name) => readFileSync(join(files.folder, name))),
      ).toString('utf8'),
    dispose: () => files.dispose(),
  };
});

const files = new SqliteFiles();
afterAll(() => files.dispose());

/** A closed file with so many conversations. */
async function filled(count: number): Promise<string> {
  const file = files.newFile();
  const store = new SqliteStore({ file });
  await Promise.all(
    Array.from({ length: count }, (_, index) =>
      converse(store, `web:${index}`, { user: `user-${index % 7}`, text: `Text ${index}` }),
    ),
  );
  await store.close();
  return file;
}

describe('the command line', () => {
  test('is refused with a sentence, and code 2', async () => {
    const { code, stdout, stderr } = await command(['copy', 'sqlite:a.db', 'secret']).run();
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('A store is named as');
    expect(stderr).not.toMatch(/secret|\n\s+at /);
  });

  test('--help tells all commands', async () => {
    const { code, stdout } = await command(['--help']).run();
    expect(code).toBe(0);
    for (const name of ['copy', 'compare', 'count', 'export', 'delete', 'retry']) {
      expect(stdout).toContain(`npm run -s store -- ${name}`);
    }
  });

  test('a file that is not there is not made, but where it is to be copied into', async () => {
    const missing = files.newFile();
    for (const args of [
      ['count', '--store', `sqlite:${missing}`],
      ['copy', `sqlite:${missing}`, `sqlite:${files.newFile()}`],
    ]) {
      expect(await command(args).run()).toMatchObject({
        code: 1,
        stderr: expect.stringContaining(`There is no file ${missing}`),
      });
    }
    expect(existsSync(missing)).toBe(false);
  });

  test('the environment names the store', async () => {
    const [SQLITE_FILE, copy] = [await filled(1), files.newFile()];
    const counted = await command(['count'], { SQLITE_FILE }).run();
    expect(counted.stdout).toMatch(/^conversations {2}1$/m);
    const copied = await command(['copy', 'env', `sqlite:${copy}`], { SQLITE_FILE }).run();
    expect(copied).toMatchObject({ code: 0 });
    expect(
      await command(['copy', 'env', `sqlite:${SQLITE_FILE}`], { SQLITE_FILE }).run(),
    ).toMatchObject({ code: 1, stderr: expect.stringContaining('the same store') });
  });

  test('no password is ever told, nor a user', async () => {
    const file = await filled(1);
    for (const uri of [
      'mongodb://lotse:secret@127.0.0.1:1/lotse?serverSelectionTimeoutMS=200',
      'mongodb://lotse:secret@[half/lotse',
    ]) {
      const { code, stdout, stderr } = await command(['copy', `sqlite:${file}`, uri]).run();
      expect(code).toBe(1);
      expect(stderr).toMatch(/MONGODB_URI|MongoDB at 127.0.0.1:1/);
      expect(stdout + stderr).not.toMatch(/secret|user-0|\n\s+at /);
    }
  });
});

describe('copying as a process', () => {
  test('tells both counts and checksums, and on a second run that all is there', async () => {
    const [from, to] = [await filled(5), files.newFile()];
    const args = ['copy', `sqlite:${from}`, `sqlite:${to}`];
    const { code, stdout, stderr } = await command(args).run();
    const [, source, target] =
      /source: 5 conversations, checksum (\w+)\ntarget: 5 conversations, checksum (\w+)\n/.exec(
        stdout,
      ) ?? [];
    expect({ code, source }).toEqual({ code: 0, source: target });
    expect(stdout).toMatch(/^Copied: 5\. There already: 0\.$/m);
    expect(stderr).toBe('copied: 5 of 5\nverified (round 1): 5 of 5\n');
    expect((await command(args).run()).stdout).toMatch(/^Copied: 0\. There already: 5\.$/m);
    expect(await command(['compare', ...args.slice(1)]).run()).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('They hold the same.'),
    });
  });

  test('refuses a store with other conversations, and finds a planted difference', async () => {
    const [from, to, other] = [await filled(3), files.newFile(), await filled(4)];
    const refused = await command(['copy', `sqlite:${from}`, `sqlite:${other}`]).run();
    expect(refused).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/Nothing was copied.* 1 conversation .*--into-existing/),
    });
    await command(['copy', `sqlite:${from}`, `sqlite:${to}`]).run();
    const raw = files.raw(to);
    raw.exec(`UPDATE log SET record = replace(record, 'Text 1 2', 'Text 1 3')`);
    raw.close();
    expect(await command(['compare', `sqlite:${from}`, `sqlite:${to}`]).run()).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/The target lacks 1, .*\nThey differ\./),
    });
  });

  test('killed at any point it goes on, and nothing is there twice or lacks', async () => {
    const count = 1000;
    const from = await filled(count);
    const source = files.archive(from);
    const random = new Random(20_261_125);
    let broken = 0;
    for (let point = 0; point < 3; point += 1) {
      const to = files.newFile();
      const args = ['copy', `sqlite:${from}`, `sqlite:${to}`];
      // Killed twice, the second time further on.
      for (const share of [random.next() / 2, 0.5 + random.next() / 4]) {
        const copying = command(args);
        const held = await reached(to, share * count, copying);
        copying.child.kill('SIGKILL');
        const { code } = await copying.ended;
        if (code === null && held < count) broken += 1;
      }
      const { code, stdout } = await command(args).run();
      expect({ code, stdout }).toMatchObject({
        code: 0,
        stdout: expect.stringContaining(`target: ${count} conversations`),
      });
      expect(await wholeOf(files.archive(to))).toEqual(await wholeOf(source));
    }
    // Otherwise nothing was shown.
    expect(broken).toBeGreaterThan(0);
  });
});

/** How many conversations the file holds, as soon as there are so many, or the program has ended. */
async function reached(file: string, wanted: number, program: Program): Promise<number> {
  let ended = false;
  program.ended.then(() => {
    ended = true;
  });
  for (;;) {
    const held = heldBy(file);
    if (held >= wanted || ended) return held;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

function heldBy(file: string): number {
  if (!existsSync(file)) return 0;
  try {
    const db = new DatabaseSync(file, { readOnly: true });
    try {
      return Number(db.prepare('SELECT count(*) AS n FROM conversations').get()?.['n']);
    } finally {
      db.close();
    }
  } catch {
    // Not yet a database, or not yet with its tables.
    return 0;
  }
}

/** A pseudo-terminal needs util-linux's `script`. */
const hasScript = spawnSync('script', ['--version']).status === 0;

test('in a terminal, deleting asks first, and only "y" deletes', async () => {
  if (!hasScript) {
    console.warn('Not tried in a terminal: there is no `script` of util-linux on this machine.');
    return;
  }
  const file = await filled(2);
  const asked = `exec ${process.execPath} src/store.ts delete web:user-0 --store sqlite:${file}`;
  for (const [answer, outcome, left] of [
    ['n', 'Nothing was deleted.', 'found'],
    ['', 'Nothing was deleted.', 'found'],
    ['y', 'Deleted: 1 conversation ', 'none'],
  ] as const) {
    const terminal = new Program('script', ['-qec', asked, '/dev/null'], {});
    await terminal.seen(/Delete 1 conversation of this user for good\? \[y\/N\]/);
    terminal.write(`${answer}\r`);
    expect((await terminal.ended).stdout).toContain(outcome);
    expect((await files.store(file).load('web:0')).outcome).toBe(left);
  }
  expect(headOf(await files.store(file).load('web:1')).rev).toBe(2);
});
