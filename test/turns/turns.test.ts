import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Conversation } from '../../src/contracts/conversation.ts';
import type { Store } from '../../src/contracts/store.ts';
import { Turns } from '../../src/turns/turns.ts';
import { testModels } from '../support/transcript.ts';
import { pressed, StoreFile, stepOf, Talk, testWording, textOf, turnsOn } from './talk.ts';

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

async function stored(): Promise<Conversation> {
  const loaded = await store.load(talk.key);
  if (loaded.outcome !== 'found') throw new Error('nothing is stored');
  return loaded.conversation;
}

const log = () => store.readTurns(talk.key, { afterSeq: 0, limit: 1000 });

describe('a turn', () => {
  test('is stored before it is answered, exactly as it is answered', async () => {
    const result = await talk.toSpam();
    expect(await stored()).toEqual(result.conversation);
    expect(result.conversation.rev).toBe(4);
    expect((await log()).map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  });

  test('is the same where hardly any conversation has room in memory', async () => {
    const wording = await testWording();
    const small = new Turns({ store, wording, models: testModels(), cacheSize: 1 });
    const talks = ['a', 'b', 'c'].map((name) => new Talk(small, { conversation: name }));
    const inputs = [];
    for (const text of ['mein Aktivierungsmail kommt nicht', 'nein', 'gestern']) {
      for (const each of talks) {
        const input = each.input({ kind: 'text', text });
        inputs.push(input);
        await each.give(input);
      }
    }
    expect(talks.map(({ last }) => last && stepOf(last))).toEqual(
      talks.map(() => 'activation.spam'),
    );
    for (const input of inputs) expect((await small.handle(input)).duplicate).toBe(true);
  });

  test('goes on on another instance where the last one stopped', async () => {
    await talk.toSpam();
    const other = await turnsOn(file.open());
    const result = await talk.give(talk.input({ kind: 'text', text: 'immer noch nichts' }), other);
    expect(stepOf(result)).toBe('activation.typo');
  });
});

describe('an activity that comes again', () => {
  test('gives the recorded replies and changes nothing', async () => {
    await talk.toSpam();
    const input = talk.input(pressed(talk.last, 'stillNothing'));
    const first = await turns.handle(input);
    const before = await stored();
    const again = await turns.handle({
      ...input,
      content: { kind: 'text', text: 'etwas anderes' },
    });
    expect(again).toEqual({ ...first, duplicate: true });
    expect(await stored()).toEqual(before);
    expect(await log()).toHaveLength(5);
  });

  test('many turns later still gives its own replies', async () => {
    await talk.join();
    const input = talk.input({ kind: 'text', text: 'mein Aktivierungsmail kommt nicht' });
    const first = await turns.handle(input);
    for (let count = 0; count < 150; count += 1) await talk.say('Danke');
    const again = await turns.handle(input);
    expect(again.replies).toEqual(first.replies);
    expect(again.duplicate).toBe(true);
    expect((await stored()).rev).toBe(152);
  });

  test('gives them on another instance and after a restart as well', async () => {
    await talk.toSpam();
    const input = talk.input({ kind: 'text', text: 'immer noch nichts' });
    const first = await turns.handle(input);
    const again = await (await turnsOn(file.open())).handle(input);
    expect(again).toEqual({ ...first, duplicate: true });
  });

  test('on an instance whose memory is old gives them with the conversation as it is', async () => {
    await talk.toSpam();
    const other = await turnsOn(file.open());
    const input = talk.input({ kind: 'text', text: 'immer noch nichts' });
    const first = await other.handle(input);
    expect(await turns.handle(input)).toEqual({ ...first, duplicate: true });
  });

  test('twenty times at once is one turn', async () => {
    await talk.toSpam();
    const input = talk.input(pressed(talk.last, 'stillNothing'));
    const other = await turnsOn(file.open());
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, index) => (index % 2 ? turns : other).handle(input)),
    );
    expect(results.filter(({ duplicate }) => !duplicate)).toHaveLength(1);
    for (const { replies } of results) expect(replies).toEqual(results[0]?.replies);
    expect((await stored()).rev).toBe(5);
  });

  test('in another conversation is another activity', async () => {
    const one = await talk.give(talk.input({ kind: 'join' }, { activity: 'same' }));
    const two = new Talk(turns, { conversation: 'c2' });
    const other = await two.give(two.input({ kind: 'join' }, { activity: 'same' }));
    expect([one.duplicate, other.duplicate]).toEqual([false, false]);
  });
});

describe('a button', () => {
  test('of an earlier step changes nothing and shows the current one', async () => {
    const early = await talk.toSpam();
    await talk.press('stillNothing');
    const before = await stored();
    const late = await talk.give(talk.input(pressed(early, 'mailArrived')));
    expect(textOf(late)).toContain('geändert wurde nichts');
    expect(late.conversation.dialog).toEqual(before.dialog);
    expect(late.conversation.session.tried).toEqual(before.session.tried);
    // The buttons of the step as it is now can be pressed at once.
    expect(late.conversation.session.offer?.ids).toEqual(before.session.offer?.ids);
    await talk.press('addressRight');
    expect(stepOf(await talk.press('stillNothing'))).toBe('activation.save');
  });

  test('pressed twice counts once, even where the step stays the same', async () => {
    await talk.join();
    const shown = await talk.press('topic.activation');
    const once = await talk.give(talk.input(pressed(shown, 'tried.spam')));
    const twice = await talk.give(talk.input(pressed(shown, 'tried.spam')));
    expect(stepOf(once)).toBe('activation.tried');
    expect(twice.conversation.dialog).toEqual(once.conversation.dialog);
    expect(textOf(twice)).toContain('geändert wurde nichts');
  });

  test('that was never shown is stale as well', async () => {
    await talk.toSpam();
    const before = await stored();
    for (const choice of ['dataDeleteYes', 'nonsense', '__proto__', 'constructor']) {
      const reply = before.session.offer?.reply ?? '';
      const result = await talk.give(talk.input({ kind: 'choice', pressed: { reply, choice } }));
      expect(result.conversation.dialog).toEqual(before.dialog);
    }
  });
});

describe('order', () => {
  test('within a conversation turns happen in the order in which they came', async () => {
    const texts = ['mein Aktivierungsmail kommt nicht', 'nein', 'gestern', 'immer noch nichts'];
    const results = await Promise.all(texts.map((text) => talk.say(text)));
    expect(results.map(({ conversation }) => conversation.rev)).toEqual([1, 2, 3, 4]);
    expect((await log()).map(({ said }) => (said.kind === 'text' ? said.text : ''))).toEqual(texts);
  });

  test('a conversation that waits holds up no other', async () => {
    const talks = Array.from(
      { length: 30 },
      (_, index) => new Talk(turns, { conversation: `many-${index}` }),
    );
    const results = await Promise.all(talks.map((each) => each.toSpam()));
    expect(new Set(results.map(stepOf))).toEqual(new Set(['activation.spam']));
    await turns.idle();
  });

  test('on two instances at once every turn is applied and none is lost', async () => {
    const other = await turnsOn(file.open());
    await talk.toSpam();
    const inputs = Array.from({ length: 24 }, (_, index) =>
      talk.input({ kind: 'text', text: `Frage ${index}: welche Browser gehen?` }),
    );
    const results = await Promise.all(
      inputs.map((input, index) => (index % 2 === 0 ? turns : other).handle(input)),
    );
    expect(results.every(({ duplicate }) => !duplicate)).toBe(true);
    const turnsStored = await log();
    expect(turnsStored.map(({ seq }) => seq)).toEqual(
      Array.from({ length: 28 }, (_, index) => index + 1),
    );
    expect(
      turnsStored
        .slice(4)
        .map(({ activity }) => activity)
        .sort(),
    ).toEqual(inputs.map(({ activity }) => activity).sort());
    expect(results.map(({ conversation }) => conversation.rev).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 24 }, (_, index) => index + 5),
    );
  });
});

describe('a conversation that was deleted', () => {
  const deleted = async () => {
    await talk.toSpam();
    await talk.say('meine Daten löschen');
    const input = talk.input(pressed(talk.last, 'dataDeleteYes'));
    return { input, result: await turns.handle(input) };
  };

  test('is gone, and the deletion told again says the same and starts nothing', async () => {
    const { input, result } = await deleted();
    expect(stepOf(result)).toBe('data.deleted');
    for (const instance of [turns, await turnsOn(file.open())]) {
      const again = await instance.handle(input);
      expect(again.duplicate).toBe(true);
      expect(textOf(result)).toContain(textOf(again));
      expect(await store.load(talk.key)).toEqual({ outcome: 'none' });
    }
  });

  test('starts anew with the next message, as somebody the guide does not know', async () => {
    await deleted();
    const { conversation, replies } = await talk.say('Guten Tag');
    expect(conversation).toMatchObject({ rev: 1, dialog: { step: 'menu.open', answers: {} } });
    expect(textOf({ replies })).toContain('Lotse');
  });

  test('does not come back through an instance that still has it in memory', async () => {
    const other = await turnsOn(file.open());
    await talk.toSpam();
    await talk.give(talk.input({ kind: 'text', text: 'meine Daten löschen' }), other);
    await talk.give(talk.input(pressed(talk.last, 'dataDeleteYes')), other);
    // As many turns as the first instance remembers of the old conversation.
    for (let count = 0; count < 4; count += 1) {
      await talk.give(talk.input({ kind: 'text', text: 'Hallo' }), other);
    }
    const { conversation } = await talk.say('immer noch nichts');
    expect(conversation.rev).toBe(5);
    expect(conversation.dialog.answers).toEqual({});
  });
});
