import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StoreArchive } from '../../src/contracts/archive.ts';
import type { Store } from '../../src/contracts/store.ts';
import { Program } from '../channels/support/program.ts';
import { exampleCommit, headOf } from '../stores/examples.ts';
import { wholeOf } from './histories.ts';
import { converse, withDeadLetter } from './recent.ts';

/** A store that the command works on while it is open here as well. */
export interface CommandSubject {
  /** As the command line names it. */
  readonly uri: string;
  readonly store: Store;
  readonly archive: StoreArchive;
  breakHead(key: string): Promise<void>;
  /** Everything that the store has on its disk, or in its database, as text. */
  allText(): Promise<string>;
  dispose(): Promise<void>;
}

export function command(args: readonly string[], environment: Record<string, string> = {}) {
  return Program.ofProject('src/store.ts', args, environment);
}

/** What the command does to one store, as a real process beside one that serves it. */
export function commandContract(name: string, open: () => Promise<CommandSubject>): void {
  describe(`npm run store on ${name}`, () => {
    let at: CommandSubject;
    beforeAll(async () => {
      at = await open();
      const { store } = at;
      await converse(store, 'web:1', { user: 'anna', text: 'Annas Anliegen' });
      await converse(store, 'web:2', { user: 'anna', text: 'Annas zweites' });
      await withDeadLetter(store, 'web:2', 'Annas Postfach ist voll');
      await converse(store, 'web:3', { user: 'anna', text: 'Annas zerbrochenes' });
      await at.breakHead('web:3');
      await store.load('web:3');
      await converse(store, 'web:4', { user: 'annabelle', text: 'Annabelles Anliegen' });
      await converse(store, 'msteams:1', { user: 'anna', text: 'Andere Anna' });
      await withDeadLetter(store, 'msteams:1', 'niemand da');
      await store.commit(exampleCommit('web:5', 1, { forget: true }));
    });
    afterAll(() => at.dispose());

    const run = (...args: string[]) => command([...args, '--store', at.uri]).run();

    test('counts what is there, what waits, and why dead letters died', async () => {
      const { code, stdout } = await run('count');
      expect(code).toBe(0);
      expect(stdout.replace(/ {2,}/g, '  ').split('\n')).toEqual([
        'conversations  4',
        'waiting: timer  2, of them overdue by more than a minute 0',
        'dead letters: timer  1, since: Annas Postfach ist voll',
        'dead letters: timer  1, since: niemand da',
        'set aside  1',
        '',
      ]);
    });

    test('exports all conversations of a user in a channel, and nobody else’s', async () => {
      const { code, stdout, stderr } = await run('export', 'web:anna');
      expect({ code, stderr }).toEqual({ code: 0, stderr: '3 conversations of this user.\n' });
      const exported = JSON.parse(stdout);
      expect(exported).toMatchObject({
        channel: 'web',
        user: 'anna',
        conversations: [
          {
            conversation: 'web:1',
            head: { user: { id: 'anna', name: 'Name of anna' } },
            log: [
              { seq: 1, said: { text: 'Annas Anliegen 1' }, answered: [expect.any(String)] },
              { seq: 2, said: { text: 'Annas Anliegen 2' } },
            ],
          },
          {
            conversation: 'web:2',
            waiting: [{ item: { id: 'waits' }, attempts: 0 }],
            deadLetters: [{ item: { id: 'dead' }, reason: 'Annas Postfach ist voll' }],
          },
          { conversation: 'web:3', setAside: [{ reason: expect.any(String) }] },
        ],
      });
      // In words, not by the keys of texts.
      expect(exported.conversations[0].log[0].answered[0]).toBe('Ist das Mail da?');
      expect(stdout).toContain('Annas zerbrochenes');
      expect(stdout).not.toMatch(/annabelle|Andere Anna/i);
    });

    test('says where nothing is stored of a user', async () => {
      const { code, stdout } = await run('export', 'web:nobody');
      expect({ code, conversations: JSON.parse(stdout).conversations }).toEqual({
        code: 0,
        conversations: [],
      });
      expect(await run('delete', 'web:nobody', '--yes')).toMatchObject({
        code: 0,
        stdout: expect.stringMatching(/^Nothing is stored of this user/),
      });
    });

    test('deletes nothing without being told so', async () => {
      const before = await wholeOf(at.archive);
      expect(await run('delete', 'web:anna')).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringContaining('--yes'),
      });
      expect(await wholeOf(at.archive)).toEqual(before);
    });

    test('lets dead letters wait anew', async () => {
      expect(await run('retry')).toMatchObject({
        code: 0,
        stdout: 'Dead letters that wait anew, due now: 2.\n',
      });
      expect(await at.store.countDeadLetters()).toBe(0);
    });

    test('deletes a user everywhere, for good, and nobody else', async () => {
      const others = async () =>
        (await wholeOf(at.archive)).filter(({ key }) => !/^web:[123]$/.test(key));
      const before = await others();
      expect(await at.allText()).toMatch(/Annas Anliegen|Annas zerbrochenes/);
      expect(await run('delete', 'web:anna', '--yes')).toEqual({
        code: 0,
        stdout: 'Deleted: 3 conversations with log, outbox and dead letters.\n',
        stderr: '',
      });
      expect(await others()).toEqual(before);
      expect(headOf(await at.store.load('web:4')).user.id).toBe('annabelle');
      const left = await at.allText();
      expect(left).not.toMatch(/Annas|Postfach/);
      expect(left).toMatch(/Annabelles Anliegen/);
      for (const key of ['web:1', 'web:2', 'web:3']) {
        expect(await at.store.load(key)).toEqual({ outcome: 'none' });
      }
      // A redelivery, and a turn computed before, do not bring it back.
      for (const activity of ['activity-1', 'activity-2']) {
        expect(await at.store.findTurn('web:1', activity)).toBeNull();
        const again = exampleCommit('web:1', 1, { turn: { activity } });
        expect(await at.store.commit(again)).toEqual({ outcome: 'duplicate', turn: null });
      }
      const stale = exampleCommit('web:1', 3, { turn: { activity: 'stale' } });
      expect(await at.store.commit(stale)).toEqual({ outcome: 'conflict' });
    });
  });
}
