import { expect, test } from '@jest/globals';
import { readMailProgram } from '../../../../src/dialogs/understand/slots/mailProgram.ts';

test.each([
  ['Outlook', 'm365'],
  ['outlok', 'm365'],
  ['Office 365', 'm365'],
  ['o365', 'm365'],
  ['Exchange', 'm365'],
  ['OWA', 'm365'],
  ['Microsoft 365', 'm365'],
  ['gmail', 'gmail'],
  ['google workspace', 'gmail'],
  ['Apple Mail', 'appleMail'],
  ['Mail auf dem iPhone', 'appleMail'],
  ['thunderbrid', 'thunderbird'],
  ['gmx', 'gmx'],
  ['bluewin', 'bluewin'],
  ['Blue Mail von Swisscom', 'bluewin'],
  ['hostpoint', 'other'],
  ['anderes Programm', 'other'],
  ['keine Ahnung', undefined],
  ['look', undefined],
])('"%s" is %s', (text, program) => {
  expect(readMailProgram(text)).toBe(program);
});
