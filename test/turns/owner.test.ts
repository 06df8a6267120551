import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Input, InputContent } from '../../src/contracts/input.ts';
import type { Store } from '../../src/contracts/store.ts';
import { pressed, StoreFile, stepOf, Talk, textOf, turnsOn } from './talk.ts';

let file: StoreFile;
let store: Store;
let talk: Talk;
beforeEach(async () => {
  file = new StoreFile();
  store = file.open();
  talk = new Talk(await turnsOn(store));
});
afterEach(() => file.dispose());

/** One of several who speak in the same conversation, as in a group chat of Teams. */
function speaker(id: string) {
  const give = (content: InputContent) => {
    const changes: Partial<Input> = { user: { id, name: `Name of ${id}` } };
    return talk.give(talk.input(content, changes));
  };
  return {
    join: () => give({ kind: 'join' }),
    say: (text: string) => give({ kind: 'text', text }),
    press: (choice: string) => give(pressed(talk.last, choice)),
  };
}
const [anna, beat] = [speaker('anna'), speaker('beat')];

const ownerNow = async () => {
  const loaded = await store.load(talk.key);
  return loaded.outcome === 'found' ? loaded.conversation.user : undefined;
};

describe('a conversation in which several speak', () => {
  test('belongs to who spoke first, not to who opened it or spoke last', async () => {
    await speaker('the channel').join();
    expect(await ownerNow()).toMatchObject({ id: 'the channel', joined: true });
    await anna.say('mein Aktivierungsmail kommt nicht');
    expect(await ownerNow()).toEqual({ id: 'anna', name: 'Name of anna' });
    await beat.say('meines auch nicht');
    await beat.join();
    expect(await ownerNow()).toEqual({ id: 'anna', name: 'Name of anna' });
  });

  test.each([
    ['de', 'meine Daten', /nur für die Person, die diese Unterhaltung begonnen hat/],
    ['en', 'my data', /only for the person who began this conversation/],
  ])('is not deleted by another one, who is told why (%s)', async (language, text, sentence) => {
    talk = new Talk(await turnsOn(store), { locale: language });
    await anna.say(language === 'de' ? 'mein Aktivierungsmail kommt nicht' : 'no activation mail');
    await beat.say(text);
    await beat.press('dataDelete');
    const refused = await beat.press('dataDeleteYes');
    expect(textOf(refused)).toMatch(sentence);
    expect(stepOf(refused)).toBe('data.confirm');
    expect((await store.load(talk.key)).outcome).toBe('found');
    expect(await store.readTurns(talk.key, { afterSeq: 0, limit: 1 })).toHaveLength(1);
    // The one whose it is still can.
    await anna.press('dataDeleteYes');
    expect(await store.load(talk.key)).toEqual({ outcome: 'none' });
  });

  test('is not shown to another one', async () => {
    await anna.say('mein Aktivierungsmail kommt nicht');
    await beat.say('meine Daten');
    expect(textOf(await beat.press('dataShow'))).toMatch(/nur für die Person/);
    expect(textOf(await anna.press('dataShow'))).toContain('Das ist über Sie gespeichert');
  });

  test('of one alone is shown and deleted as ever, also where nothing was said before', async () => {
    await anna.join();
    await anna.press('data');
    expect(textOf(await anna.press('dataShow'))).toContain('Das ist über Sie gespeichert');
    await anna.press('dataDelete');
    await anna.press('dataDeleteYes');
    expect(await store.load(talk.key)).toEqual({ outcome: 'none' });
  });
});
