import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Store } from '../../src/contracts/store.ts';
import type { Turns } from '../../src/turns/turns.ts';
import { StoreFile, stepOf, Talk, textOf, turnsOn } from './talk.ts';

let file: StoreFile;
let store: Store;
let turns: Turns;
let talk: Talk;
beforeEach(async () => {
  file = new StoreFile();
  store = file.open();
  turns = await turnsOn(store);
  talk = new Talk(turns);
});
afterEach(() => file.dispose());

const saidText = async (): Promise<string> => {
  const turn = (await store.readTurns(talk.key, { afterSeq: 0, limit: 1000 })).at(-1);
  return turn?.said.kind === 'text' ? turn.said.text : '';
};

describe('a message that says nothing usable gets a clear answer and harms nothing', () => {
  beforeEach(() => talk.toSpam());

  test.each([
    ['nothing', '', 'Da war kein Text dabei'],
    ['blanks', ' \n\t ', 'Da war kein Text dabei'],
    ['control characters', '\u0000\u0007\u001b', 'Da war kein Text dabei'],
    ['invisible characters', '\u200b\u202e\ufeff', 'Da war kein Text dabei'],
    ['emoji', '😀👩‍👩‍👧🇨🇭', 'Das habe ich nicht verstanden'],
    ['half an emoji', '\ud83d', 'Das habe ich nicht verstanden'],
    [
      'French',
      'Bonjour, je n’ai toujours pas reçu le courriel d’activation',
      'nur Deutsch und Englisch',
    ],
    ['Chinese', '我没有收到激活邮件', 'nur Deutsch und Englisch'],
    ['signs', '!?!?%%$', 'Das habe ich nicht verstanden'],
  ])('%s', async (_, text, answer) => {
    const before = talk.last?.conversation.dialog;
    const result = await talk.say(text);
    expect(textOf(result)).toContain(answer);
    expect(result.conversation.dialog).toEqual(before);
    expect(stepOf(await talk.say('immer noch nichts'))).toBe('activation.typo');
  });

  test('ten thousand characters are read up to 4000, and the user is told', async () => {
    const result = await talk.say(`immer noch nichts ${'x'.repeat(10_000)}`);
    expect(textOf(result)).toContain('gelesen habe ich die ersten 4000 Zeichen');
    expect((await saidText()).length).toBe(4000);
  });

  test('a cut through a character leaves no half of it', async () => {
    await talk.say(`x${'🙂'.repeat(5000)}`);
    expect((await saidText()).isWellFormed()).toBe(true);
  });

  test('HTML is a text like any other, and never comes back in an answer', async () => {
    const html = '<img src=x onerror=alert(1)><script>alert(1)</script> {{7*7}} $t(notes.intro)';
    const result = await talk.say(html);
    expect(await saidText()).toBe(html);
    expect(textOf(result)).not.toContain('onerror');
    expect(textOf(result)).not.toContain('49');
  });

  test('names and ids of any form are kept as they are', async () => {
    const id = `'"; DROP TABLE turns; --👩‍💻`.repeat(10);
    const name = '<b>Ĥans</b>\u0000';
    const odd = new Talk(turns, { conversation: id });
    const input = odd.input({ kind: 'join' }, { activity: id, user: { id, name } });
    await odd.give(input);
    expect(await store.load(odd.key)).toMatchObject({ conversation: { user: { id, name } } });
    expect((await turns.handle(input)).duplicate).toBe(true);
  });
});

test('any text at all is answered, stored, and told again in the same words', async () => {
  const other = await turnsOn(file.open());
  await talk.toSpam();
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
      const input = talk.input({ kind: 'text', text });
      const result = await talk.give(input);
      expect(textOf(result)).not.toBe('');
      const again = await other.handle(input);
      expect(again).toEqual({ ...result, duplicate: true });
    }),
    { numRuns: 60 },
  );
});
