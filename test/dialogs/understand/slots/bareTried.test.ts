import { expect, test } from '@jest/globals';
import { readBareTried } from '../../../../src/dialogs/understand/slots/bareTried.ts';

test.each([
  ['spam', ['spam']],
  ['Spam-Ordner', ['spam']],
  ['spam und cache', ['spam', 'clear']],
  ['nur Junk', ['spam']],
  ['junk, cookies', ['spam', 'clear']],
])('%s', (text, steps) => expect(readBareTried(text)).toEqual(steps));

test.each(['kein Spam', 'was ist Spam', 'nichts', 'spam und sonst noch einiges', ''])(
  'is no bare list: %s',
  (text) => expect(readBareTried(text)).toEqual([]),
);
