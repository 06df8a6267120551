import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Turns } from '../../src/turns/turns.ts';
import { FaultyStore } from './faultyStore.ts';
import { StoreFile, stepOf, Talk, textOf, turnsOn } from './talk.ts';

let file: StoreFile;
let store: FaultyStore;
let turns: Turns;
let talk: Talk;
beforeEach(async () => {
  file = new StoreFile();
  store = new FaultyStore(file.open());
  turns = await turnsOn(store);
  talk = new Talk(turns);
});
afterEach(() => file.dispose());

/** Changes the stored head behind everybody's back, as another release would have written it. */
async function rewrite(change: (head: string) => string): Promise<void> {
  const raw = new DatabaseSync(file.file);
  const { head } = raw.prepare('SELECT head FROM conversations').get() ?? {};
  raw.prepare('UPDATE conversations SET head = ?').run(change(String(head)));
  raw.close();
  turns = await turnsOn(store);
}

describe('after a pause', () => {
  test('of a day the guide says where the user stands; the step stays open', async () => {
    await talk.toSpam();
    talk.wait({ hours: 24 });
    const result = await talk.say('immer noch nichts');
    expect(textOf(result)).toMatch(/^Willkommen zurück! Wir waren bei «.+»/);
    expect(stepOf(result)).toBe('activation.typo');
    expect(textOf(await talk.press('addressRight'))).not.toContain('Willkommen zurück');
  });

  test('of less it goes on as if nothing had been', async () => {
    await talk.toSpam();
    talk.wait({ hours: 23 });
    expect(textOf(await talk.say('immer noch nichts'))).not.toContain('Willkommen zurück');
  });

  test('whoever says hello is greeted once', async () => {
    expect(textOf(await talk.say('Hallo')).match(/Grüezi/g)).toHaveLength(1);
    await talk.toSpam();
    talk.wait({ hours: 72 });
    const back = textOf(await talk.say('Hallo'));
    expect(back).toContain('Willkommen zurück');
    expect(back).not.toContain('Grüezi');
  });

  test('the conversation opened again shows the open step with its buttons', async () => {
    await talk.toSpam();
    const result = await talk.join();
    expect(textOf(result)).toContain('Willkommen zurück');
    expect(stepOf(result)).toBe('activation.spam');
    expect(result.conversation.session.offer?.ids).toContain('stillNothing');
  });

  test('at the menu nothing is said of a place', async () => {
    await talk.join();
    talk.wait({ hours: 72 });
    expect(textOf(await talk.say('Grüezi'))).not.toContain('Willkommen zurück');
  });
});

describe('after a thumb', () => {
  beforeEach(async () => {
    await talk.join();
    await talk.say('Unser Partnerstatus läuft am 31.03.2027 ab');
    await talk.press('noteDates');
    await talk.press('datesNoted');
    expect(stepOf(await talk.press('thumbUp'))).toBe('end.comment');
  });

  test('a greeting days later is no comment: the menu is shown', async () => {
    talk.wait({ hours: 72 });
    const result = await talk.say('hoi');
    expect(stepOf(result)).toBe('menu.open');
    expect(textOf(result)).not.toContain('Rückmeldung');
  });

  test('the conversation opened again shows the menu, and where the renewal stands', async () => {
    talk.wait({ hours: 24 * 60 });
    const result = await talk.join();
    expect(stepOf(result)).toBe('menu.open');
    expect(textOf(result)).not.toContain('Rückmeldung');
    expect(textOf(result)).toContain('31.03.2027');
  });

  test('what is typed at once is the comment', async () => {
    expect(stepOf(await talk.say('hat gut geklappt'))).toBe('end.thanks');
  });
});

describe('a conversation of another release', () => {
  test('at a step that is gone goes on at the topic’s start, with its answers, and says so', async () => {
    await talk.toSpam();
    await talk.press('stillNothing');
    await rewrite((head) => head.replaceAll('activation.typo', 'activation.gone'));
    const result = await talkAgain().say('Hallo');
    expect(textOf(result)).toMatch(
      /Ihren Schritt gibt es so nicht mehr. Wir machen bei «.+» weiter/,
    );
    expect(stepOf(result)).toMatch(/^activation\./);
    expect(result.conversation.dialog.answers.tried).toEqual(['spam']);
  });

  test('at a topic that is gone goes on at the menu', async () => {
    await talk.toSpam();
    await rewrite((head) => head.replaceAll('activation.spam', 'fax.paper'));
    const result = await talkAgain().say('Hallo');
    expect(textOf(result)).toContain('Ihren Schritt gibt es so nicht mehr');
    expect(stepOf(result)).toBe('menu.open');
  });

  test('that cannot be read starts anew, and the user is told', async () => {
    await talk.toSpam();
    await rewrite(() => '{"version":2}');
    talk.wait({ minutes: 1 });
    const result = await talkAgain().say('immer noch nichts');
    expect(textOf(result)).toContain('frühere Unterhaltung liess sich nicht mehr lesen');
    expect(result.conversation.rev).toBe(1);
    expect(textOf(await talkAgain().say('Hallo'))).not.toContain('nicht mehr lesen');
    expect(await store.countSetAside()).toBe(1);
  });

  test('that cannot be read is told of even where the first attempt fails', async () => {
    await talk.toSpam();
    await rewrite(() => '{"version":2}');
    store.fail('commit');
    await expect(talkAgain().say('Hallo')).rejects.toThrow('The store failed');
    const result = await talkAgain().say('Hallo');
    expect(textOf(result)).toContain('frühere Unterhaltung liess sich nicht mehr lesen');
  });

  test('that cannot be read is told of even where a timer saw it first', async () => {
    await talk.toWaiting();
    await rewrite((head) => head.replace('"misses":0', '"misses":"many"'));
    const timer = talk.input({ kind: 'timer', timer: 'checkBack:activation' });
    expect(await turns.handle(timer)).toMatchObject({ replies: [] });
    const result = await talkAgain().say('Hallo');
    expect(textOf(result)).toContain('frühere Unterhaltung liess sich nicht mehr lesen');
  });

  test('that a newer release wrote is left to it', async () => {
    await talk.toSpam();
    await rewrite((head) => head.replace('"version":2', '"version":3'));
    await expect(talkAgain().say('Hallo')).rejects.toMatchObject({
      name: 'NewerConversationError',
    });
    await rewrite((head) => head.replace('"version":3', '"version":2'));
    expect(stepOf(await talkAgain().say('immer noch nichts'))).toBe('activation.typo');
  });
});

/** The same user on the instance that was started last; activity ids do not repeat. */
function talkAgain() {
  return { say: (text: string) => talk.give(talk.input({ kind: 'text', text }), turns) };
}
