import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readActivity } from '../../../src/channels/teams/activity.ts';
import { toInput } from '../../../src/channels/teams/toInput.ts';
import { Input } from '../../../src/contracts/input.ts';

const AT = '2026-11-23T09:00:00.000Z';
const BASE = {
  type: 'message',
  id: '1',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  conversation: { id: 'c' },
  from: { id: 'u', name: 'Anna' },
  recipient: { id: '28:bot' },
};

function inputOf(fields: Record<string, unknown>): Input | undefined {
  const reading = readActivity({ ...BASE, ...fields });
  if (!reading.ok) throw new Error(reading.reason);
  return toInput(reading.activity, { at: AT, bodyHash: () => 'abc' });
}

const pressed = { lotse: { reply: '3.1', choice: 'menu' } };

describe('an activity as an input', () => {
  test('carries who, where and what; the time is ours', () => {
    expect(inputOf({ text: 'hallo', locale: 'de-CH', timestamp: '1999-01-01T00:00:00Z' })).toEqual({
      channel: 'msteams',
      conversation: 'c',
      activity: '1',
      user: { id: 'u', name: 'Anna' },
      locale: 'de-CH',
      content: { kind: 'text', text: 'hallo' },
      capabilities: { proactive: false },
      at: AT,
    });
  });

  test.each([
    ['as an object', pressed],
    ['as JSON', JSON.stringify(pressed)],
  ])('a button of ours, its value %s', (_, value) => {
    expect(inputOf({ value, text: 'Menü' })?.content).toEqual({
      kind: 'choice',
      pressed: pressed.lotse,
    });
  });

  test.each([[{ other: 1 }], ['no JSON'], [{ lotse: { reply: '' } }], [[]], [7], [null]])(
    'a value that is none of ours, %j, leaves the text',
    (value) => {
      expect(inputOf({ value, text: 'Menü' })?.content).toEqual({ kind: 'text', text: 'Menü' });
    },
  );

  test('without an id, it is known by the digest of its body', () => {
    expect(inputOf({ id: undefined, text: 'x' })?.activity).toBe('body:abc');
  });

  test('only the mention of the guide itself is taken out', () => {
    const mention = (id: string, text: string) => ({ type: 'mention', text, mentioned: { id } });
    const entities = [mention('28:bot', '<at>Lotse</at>'), mention('29:x', '<at>Beat</at>')];
    const text = '<at>Lotse</at> <at>Beat</at> fragt nach dem Login';
    expect(inputOf({ text, entities })?.content).toEqual({
      kind: 'text',
      text: '<at>Beat</at> fragt nach dem Login',
    });
  });

  test('somebody else coming is a join, the guide itself is none', () => {
    const members = (...ids: string[]) =>
      inputOf({ type: 'conversationUpdate', membersAdded: ids.map((id) => ({ id })) })?.content;
    expect(members('28:bot', 'u')).toEqual({ kind: 'join' });
    expect(members('28:bot')).toBeUndefined();
    expect(members()).toBeUndefined();
  });

  test('installing is a join, removing is none', () => {
    const content = (action: string) => inputOf({ type: 'installationUpdate', action })?.content;
    expect(content('add')).toEqual({ kind: 'join' });
    expect(content('remove')).toBeUndefined();
  });

  test('a client of the Bot Framework does not get into the conversations of the terminal', () => {
    expect(inputOf({ channelId: 'terminal', text: 'x' })?.channel).not.toBe('terminal');
  });

  test('whatever ids and names a channel uses, the input is one', () => {
    const id = fc.string({ minLength: 1, maxLength: 900 });
    fc.assert(
      fc.property(
        id,
        id,
        id,
        fc.string({ minLength: 1, maxLength: 100 }),
        (one, two, three, channelId) => {
          const input = inputOf({
            id: one,
            conversation: { id: two },
            from: { id: three, name: three },
            channelId,
            locale: three.slice(0, 100),
            text: one,
          });
          expect(Input.safeParse(input).error).toBeUndefined();
        },
      ),
    );
  });

  test('long ids stay apart', () => {
    const long = (end: string) => inputOf({ conversation: { id: `${'x'.repeat(500)}${end}` } });
    expect(long('a')?.conversation).not.toBe(long('b')?.conversation);
    expect(long('a')?.conversation).toBe(long('a')?.conversation);
  });
});
