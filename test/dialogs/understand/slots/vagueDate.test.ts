import { expect, test } from '@jest/globals';
import { isVagueDate } from '../../../../src/dialogs/understand/slots/vagueDate.ts';

test.each([
  'KW 51',
  'in KW 3',
  '12.2026',
  'im Frühling',
  'Ende Quartal',
  'end of the quarter',
  'summer 2027',
  '2027',
  'in 2027',
])('names no day: %s', (text) => expect(isVagueDate(text)).toBe(true));

test.each([
  'weiss nicht',
  '31.12.2026',
  'Edge 12.2026 lädt nicht',
  'wie im letzten Frühling geht es wieder nicht',
])('is no vague date: %s', (text) => expect(isVagueDate(text)).toBe(false));
