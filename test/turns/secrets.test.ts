import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Turns } from '../../src/turns/turns.ts';
import { StoreFile, stepOf, Talk, textOf, turnsOn } from './talk.ts';

let file: StoreFile;
let turns: Turns;
let talk: Talk;
beforeEach(async () => {
  file = new StoreFile();
  turns = await turnsOn(file.open());
  talk = new Talk(turns);
});
afterEach(() => file.dispose());

/** Neither the file nor its log holds the secret, in any of the forms in which bytes hold texts. */
function expectNotStored(secret: string): void {
  const bytes = file.bytes();
  for (const encoding of ['utf8', 'utf16le'] as const) {
    expect(bytes.includes(Buffer.from(secret, encoding))).toBe(false);
  }
  expect(bytes.includes('muster')).toBe(true);
}

describe('a secret never reaches the store', () => {
  beforeEach(async () => {
    // Something harmless to find, as a proof that one would find.
    await talk.say('Ich heisse Muster, muster, und mein Aktivierungsmail kommt nicht');
  });

  test.each([
    ['Mein Passwort ist Wandervogel77!', 'Wandervogel77'],
    ['password: hunter2isOld', 'hunter2isOld'],
    ['Der Code lautet 837261, geht nicht', '837261'],
    ['PIN 4711-0815', '0815'],
    ['Pass\u200bwort: Geheim99xyz', 'Geheim99xyz'],
    ['mein Passwort ist\n\nWandervogel77!', 'Wandervogel77'],
  ])('in passing: %j', async (text, secret) => {
    const result = await talk.say(text);
    expectNotStored(secret);
    expect(JSON.stringify(result)).not.toContain(secret);
  });

  test.each(['837261', '837 261', 'AB12CD', 'mein Code: 837-261'])(
    'while a code is being talked about: %s',
    async (text) => {
      expect(stepOf(await talk.say('Mail ist da'))).toBe('activation.code');
      const result = await talk.say(text);
      expect(textOf(result)).toContain('Codes und Passwörter brauche ich nicht');
      expect(stepOf(result)).toBe('activation.code');
      expectNotStored(text.replace('mein Code: ', ''));
      // Nor does the same message delivered again bring it there.
      await talk.say(text);
      expectNotStored(text.replace('mein Code: ', ''));
    },
  );

  test.each(['482913', 'K4F7-99AB', 'Da ist er: 482 913'])(
    'typed where the guide asks whether the e-mail is there: %s',
    async (text) => {
      await talk.press('triedNothing');
      expect(stepOf(await talk.press('sentDays'))).toBe('activation.spam');
      const result = await talk.say(text);
      expect(textOf(result)).toContain('Codes und Passwörter brauche ich nicht');
      expectNotStored(text.replace('Da ist er: ', ''));
    },
  );

  test.each(['482913', '482 913', '10482913'])(
    'at the menu, as the whole message: %s',
    async (text) => {
      await talk.say('Menü');
      expect(textOf(await talk.say(text))).toContain('Codes und Passwörter brauche ich nicht');
      expectNotStored(text);
    },
  );

  test('where an expiry is asked for, a day without dots is no secret', async () => {
    await talk.say('Verlängerung');
    const result = await talk.say('31122026');
    expect(textOf(result)).not.toContain('Codes und Passwörter brauche ich nicht');
  });

  test.each([
    ['Code: AB12-CD34 geht nicht', 'AB12-CD34'],
    ['Der Code 482913 wird nicht akzeptiert!!!', '482913'],
  ])('what is said beside it is understood: %s', async (text, secret) => {
    await talk.say('Menü');
    const result = await talk.say(text);
    expect(textOf(result)).toContain('Codes und Passwörter brauche ich nicht');
    expect(stepOf(result)).toBe('trouble.code');
    expectNotStored(secret);
  });
});
