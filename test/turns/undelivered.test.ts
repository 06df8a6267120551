import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runDue } from '../../src/outbox/runDue.ts';
import type { Turns } from '../../src/turns/turns.ts';
import { FaultyStore } from './faultyStore.ts';
import { pressed, StoreFile, stepOf, Talk, textOf, turnsOn } from './talk.ts';

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

const clock = () => talk.now;
const fire = () => runDue({ store, turns, clock });

/** The user waits for the e-mail, goes away, and the timer asks after it. */
async function asked(): Promise<string> {
  await talk.toWaiting();
  talk.wait({ minutes: 11 });
  const [timer] = await fire();
  if (timer === undefined) throw new Error('no timer was due');
  expect(stepOf(timer)).toBe('activation.checkBack');
  return textOf(timer);
}

describe('what a timer had to say while nobody listened', () => {
  test('comes with the user’s next turn, before its own answer', async () => {
    const question = await asked();
    const result = await talk.say('welche Browser gehen?');
    expect(textOf(result).startsWith(question)).toBe(true);
    expect(result.conversation.undelivered).toEqual([]);
    expect(result.replies[0]?.id).toBe('6.0');
    const next = await talk.say('welche Browser gehen?');
    expect(next.replies.map(({ id }) => id.split('.')[0])).not.toContain('6');
  });

  test('comes again when that turn is delivered again', async () => {
    await asked();
    const input = talk.input({ kind: 'text', text: 'welche Browser gehen?' });
    const first = await turns.handle(input);
    expect(await turns.handle(input)).toEqual({ ...first, duplicate: true });
    const elsewhere = await (await turnsOn(file.open())).handle(input);
    expect(elsewhere.replies).toEqual(first.replies);
  });

  test('is not lost where the answer to that turn was', async () => {
    const question = await asked();
    const input = talk.input({ kind: 'text', text: 'welche Browser gehen?' });
    store.fail('answer');
    await expect(turns.handle(input)).rejects.toThrow();
    expect(textOf(await turns.handle(input)).startsWith(question)).toBe(true);
  });

  test('is not lost where it could not be read for that turn', async () => {
    const question = await asked();
    const input = talk.input({ kind: 'text', text: 'welche Browser gehen?' });
    store.fail('readTurns');
    await expect(turns.handle(input)).rejects.toThrow();
    const result = await turns.handle(input);
    expect(result.duplicate).toBe(false);
    expect(textOf(result).startsWith(question)).toBe(true);
  });

  test('has buttons that can be pressed', async () => {
    await asked();
    const reply = (await store.readTurns(talk.key, { afterSeq: 5, limit: 1 }))[0]?.drafts.at(-1);
    const press = { reply: reply?.id ?? '', choice: 'mailArrived' };
    const result = await talk.give(talk.input({ kind: 'choice', pressed: press }));
    expect(stepOf(result)).toBe('activation.code');
  });
});

describe('a timer', () => {
  test('has one turn, however often and wherever it is looked at', async () => {
    await talk.toWaiting();
    talk.wait({ minutes: 11 });
    const other = file.open();
    const elsewhere = { store: other, turns: await turnsOn(other) };
    const results = (
      await Promise.all([fire(), runDue({ ...elsewhere, clock }), fire(), fire()])
    ).flat();
    expect(
      results.filter(({ duplicate, replies }) => !duplicate && replies.length > 0),
    ).toHaveLength(1);
    expect(await fire()).toEqual([]);
    expect(await store.readTurns(talk.key, { afterSeq: 0, limit: 10 })).toHaveLength(6);
  });

  test('does not fire before its time, nor once it was taken back', async () => {
    await talk.toWaiting();
    talk.wait({ minutes: 9 });
    expect(await fire()).toEqual([]);
    await talk.say('Mail ist da');
    talk.wait({ minutes: 5 });
    expect(await fire()).toEqual([]);
  });

  test('that was put off while its turn was on the way does not fire early', async () => {
    const { conversation } = await talk.toWaiting();
    const [timer] = conversation.timers;
    if (timer === undefined) throw new Error('no timer');
    talk.wait({ minutes: 11 });
    const late = talk.input({ kind: 'timer', timer: timer.id });
    await talk.say('zurück');
    await talk.press('waitHere');
    const before = await store.load(talk.key);
    const result = await turns.handle(late);
    expect(result).toMatchObject({ replies: [], duplicate: false });
    expect(await store.load(talk.key)).toEqual(before);
  });

  test('of a conversation that was deleted starts nothing', async () => {
    await talk.toWaiting();
    const late = talk.input({ kind: 'timer', timer: 'checkBack:activation' });
    await talk.say('meine Daten löschen');
    await talk.press('dataDeleteYes');
    for (const instance of [turns, await turnsOn(file.open())]) {
      expect(await instance.handle(late)).toMatchObject({ replies: [], duplicate: false });
    }
    expect(await store.load(talk.key)).toEqual({ outcome: 'none' });
  });

  test('fires on an instance whose memory is from before it was set', async () => {
    const old = await turnsOn(store);
    await talk.join();
    await talk.give(talk.input(pressed(talk.last, 'topic.activation')), old);
    await talk.press('triedNothing');
    await talk.press('sentJustNow');
    await talk.press('waitHere');
    talk.wait({ minutes: 11 });
    const [fired] = await runDue({ store, turns: old, clock });
    expect(fired).toMatchObject({ duplicate: false });
    expect(fired?.replies.length).toBeGreaterThan(0);
  });

  test('does not count as a sign of life of the user', async () => {
    const { conversation } = await talk.toWaiting();
    talk.wait({ minutes: 11 });
    const [fired] = await fire();
    expect(fired?.conversation.lastTurnAt).toBe(conversation.lastTurnAt);
    expect(fired?.conversation.user).toEqual(conversation.user);
  });
});
