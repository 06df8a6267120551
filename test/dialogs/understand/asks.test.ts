import { describe, expect, test } from '@jest/globals';
import { asks, asksWhatItIs, soundsUndone } from '../../../src/dialogs/understand/asks.ts';

describe('a question', () => {
  test.each([
    'ist er angenommen',
    'Ist es da?',
    'was ist eine Quarantäne',
    'is it accepted',
    'und wie lange dauert das',
  ])('is heard: %s', (text) => expect(asks(text)).toBe(true));
  test.each([
    'Mail ist da',
    'ist angekommen',
    'isch da',
    'it is here',
    'hat geklappt',
    'was angekommen ist, reicht',
  ])('is not heard: %s', (text) => expect(asks(text)).toBe(false));
  test('of what something is, or of what to do', () => {
    expect(asksWhatItIs('was ist ICPA')).toBe(true);
    expect(asksWhatItIs('was ist wenn es nicht geht')).toBe(false);
  });
});

test.each([
  ['mail isch verschwunde', true],
  ['doppelt angemeldet', true],
  ['my IT admin has to look', true],
  ['das Mail ist da', false],
  ['ich habe es angemeldet', false],
])('what sounds undone: %s', (text, undone) => expect(soundsUndone(text)).toBe(undone));
