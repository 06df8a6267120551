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

describe('a store that fails', () => {
  test.each(['load', 'findTurn', 'commit'] as const)(
    'at %s: the error passes through, nothing is half done, the same again works',
    async (fault) => {
      await talk.toSpam();
      const fresh = new Talk(await turnsOn(store), { conversation: 'c1' });
      const input = talk.input({ kind: 'text', text: 'immer noch nichts' });
      store.fail(fault);
      await expect(fresh.give(input)).rejects.toThrow(`The store failed: ${fault}.`);
      expect(await store.readTurns(talk.key, { afterSeq: 0, limit: 10 })).toHaveLength(4);

      const result = await fresh.give(input);
      expect(result.duplicate).toBe(false);
      expect(stepOf(result)).toBe('activation.typo');
      expect(result.conversation.rev).toBe(5);
    },
  );

  test('after the commit: the turn stands, and the same again gives its replies', async () => {
    await talk.toSpam();
    const input = talk.input({ kind: 'text', text: 'immer noch nichts' });
    store.fail('answer');
    await expect(talk.give(input)).rejects.toThrow('The store failed: answer.');
    const result = await talk.give(input);
    expect(result.duplicate).toBe(true);
    expect(stepOf(result)).toBe('activation.typo');
    expect(result.conversation.rev).toBe(5);
    expect(stepOf(await talk.press('addressRight'))).toBe('activation.resend');
  });

  test('after the commit: another message than the lost one goes on from there', async () => {
    await talk.toSpam();
    store.fail('answer');
    await expect(talk.say('immer noch nichts')).rejects.toThrow();
    const result = await talk.say('Adresse stimmt');
    expect(result.conversation.rev).toBe(6);
    expect(stepOf(result)).toBe('activation.resend');
  });

  test('for one turn fails no other that waits behind it', async () => {
    await talk.toSpam();
    store.fail('commit');
    const [first, second, third] = await Promise.allSettled([
      talk.say('eins'),
      talk.say('zwei'),
      talk.say('drei'),
    ]);
    expect([first.status, second.status, third.status]).toEqual([
      'rejected',
      'fulfilled',
      'fulfilled',
    ]);
    const log = await store.readTurns(talk.key, { afterSeq: 4, limit: 10 });
    expect(log.map(({ seq }) => seq)).toEqual([5, 6]);
  });
});

describe('a conversation that changes under every turn', () => {
  test('gives up in the end, saying so, and works again afterwards', async () => {
    await talk.toSpam();
    const other = await turnsOn(file.open());
    const busy = new Talk(other, { conversation: 'c1' });
    let disturbances = 0;
    store.meanwhile = async () => {
      disturbances += 1;
      const activity = `other-${disturbances}`;
      await busy.give(busy.input({ kind: 'text', text: 'Danke' }, { activity }));
    };
    await expect(talk.say('immer noch nichts')).rejects.toMatchObject({
      name: 'TurnConflictError',
      message: expect.stringMatching(/test:c1 lost against another 20 times.*client that loops/),
    });
    store.meanwhile = undefined;
    const result = await talk.say('immer noch nichts');
    expect(stepOf(result)).toBe('activation.typo');
    expect(result.conversation.rev).toBe(4 + 20 + 1);
  });

  test('once is computed anew on what stands now', async () => {
    await talk.toSpam();
    const other = await turnsOn(file.open());
    store.meanwhile = async () => {
      store.meanwhile = undefined;
      await other.handle(talk.input({ kind: 'text', text: 'immer noch nichts' }));
    };
    const result = await talk.say('Adresse stimmt');
    expect(result.conversation.rev).toBe(6);
    expect(stepOf(result)).toBe('activation.resend');
    expect(textOf(result)).not.toBe('');
  });
});
