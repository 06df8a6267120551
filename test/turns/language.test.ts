import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Turns } from '../../src/turns/turns.ts';
import { StoreFile, stepOf, Talk, turnsOn } from './talk.ts';

let file: StoreFile;
let turns: Turns;
beforeEach(async () => {
  file = new StoreFile();
  turns = await turnsOn(file.open());
});
afterEach(() => file.dispose());

const languagesOf = ({ replies }: { replies: readonly { language: string }[] }) => [
  ...new Set(replies.map(({ language }) => language)),
];

describe('the language', () => {
  test.each([
    ['de-CH', 'de'],
    ['de', 'de'],
    ['en-US', 'en'],
    ['EN_gb', 'en'],
    ['fr-CH', 'de'],
    ['', 'de'],
  ])('begins as the channel’s locale says: %s', async (locale, language) => {
    expect(languagesOf(await new Talk(turns, { locale }).join())).toEqual([language]);
  });

  test('then follows what is typed, and keeps the step', async () => {
    const talk = new Talk(turns);
    await talk.toSpam();
    const english = await talk.say('there is still nothing in my inbox');
    expect(languagesOf(english)).toEqual(['en']);
    expect(stepOf(english)).toBe('activation.typo');
    expect(languagesOf(await talk.press('addressRight'))).toEqual(['en']);
    expect(languagesOf(await talk.say('es ist immer noch nichts gekommen'))).toEqual(['de']);
  });

  test('does not follow a word that could be of either', async () => {
    const talk = new Talk(turns);
    await talk.toSpam();
    for (const word of ['ok', 'Gmail', 'hans@muster.ch', '👍']) {
      expect(languagesOf(await talk.say(word))).toEqual(['de']);
    }
  });

  test.each([
    ['de-CH', 'English', 'en', 'das Mail ist immer noch nicht da'],
    ['en-GB', 'Deutsch', 'de', 'there is still nothing in my inbox'],
  ])(
    'from %s, "%s" switches without losing the step, and stays',
    async (locale, wish, language, other) => {
      const talk = new Talk(turns, { locale });
      const before = await talk.toSpam();
      const switched = await talk.say(wish);
      expect(languagesOf(switched)).toEqual([language]);
      expect(switched.conversation.dialog).toEqual(before.conversation.dialog);
      const after = await talk.say(other);
      expect(languagesOf(after)).toEqual([language]);
      expect(stepOf(after)).toBe('activation.typo');
      expect(languagesOf(await talk.join())).toEqual([language]);
    },
  );

  test('of a recorded reply stays what it was', async () => {
    const talk = new Talk(turns);
    await talk.toSpam();
    const input = talk.input({ kind: 'text', text: 'immer noch nichts' });
    const first = await turns.handle(input);
    await talk.say('English');
    expect((await turns.handle(input)).replies).toEqual(first.replies);
  });
});
