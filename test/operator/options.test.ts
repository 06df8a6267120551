import { describe, expect, test } from '@jest/globals';
import { readCommand } from '../../src/operator/options.ts';

describe('the command line of the store', () => {
  test.each([
    [['nonsense'], 'There is no such command'],
    [[], 'A command is missing'],
    [['copy', 'sqlite:a.db'], 'copy needs two stores'],
    [['copy', 'sqlite:a.db', 'postgres://user:secret@host/db'], 'A store is named as'],
    [['copy', 'sqlite:', 'sqlite:b.db'], 'A store is named as'],
    [['copy', 'sqlite:a.db', 'sqlite:b.db', '--force'], 'copy knows no option --force'],
    [['count', 'more'], 'count needs nothing more'],
    [['count', '--store'], '--store needs a value'],
    [['export'], 'export needs a user'],
    [['export', 'anna'], 'A user is named as CHANNEL:USER'],
    [['delete', 'Web:anna'], 'A user is named as CHANNEL:USER'],
    [['export', 'web:anna', '--yes'], 'export knows no option --yes'],
  ])('%j is refused with a sentence', (args, sentence) => {
    const refused = expect(() => readCommand(args));
    refused.toThrow(sentence);
    refused.not.toThrow('secret');
  });

  test.each([
    [[], { kind: 'env' }],
    [['--store', 'sqlite:data/lotse.db'], { kind: 'sqlite', file: 'data/lotse.db' }],
    [['--store=mongodb+srv://host/db'], { kind: 'mongodb', uri: 'mongodb+srv://host/db' }],
  ])('a store is named by %j', (args, store) => {
    expect(readCommand(['count', ...args])).toEqual({ name: 'count', store });
  });

  test.each([
    ['msteams:29:1abc-D', { channel: 'msteams', user: '29:1abc-D' }],
    ['web:ä b\n', { channel: 'web', user: 'ä b\n' }],
  ])('a user is named by %j', (whom, whose) => {
    expect(readCommand(['delete', whom, '--yes'])).toMatchObject({ whose, yes: true });
  });
});
