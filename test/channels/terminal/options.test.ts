import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readOptions, UsageError } from '../../../src/channels/terminal/options.ts';

const instant = (...args: string[]) => readOptions(['--now', ...args]).now?.toString();

describe('the options of the chat', () => {
  test('none: a new conversation, now', () => {
    expect(readOptions([])).toEqual({
      help: false,
      language: undefined,
      conversation: undefined,
      now: undefined,
    });
  });

  test('all of them, in both ways of writing', () => {
    expect(readOptions(['--lang=en', '--conversation', 'Anna Müller', '--help'])).toMatchObject({
      language: 'en',
      conversation: 'Anna Müller',
      help: true,
    });
  });

  test('a time is an instant, or one in Zurich where it has no zone', () => {
    expect(instant('2026-12-31T23:30:00Z')).toBe('2026-12-31T23:30:00Z');
    expect(instant('2026-07-01T12:00:00+02:00')).toBe('2026-07-01T10:00:00Z');
    expect(instant('2026-07-01T12:00')).toBe('2026-07-01T10:00:00Z');
    expect(instant('2026-01-01')).toBe('2025-12-31T23:00:00Z');
  });

  test.each([
    '2026-02-30',
    '2026-13-01',
    '12:00',
    '1.1.2026',
    '-000001-01-01',
    '+099999-01-01',
    '',
  ])('the time %j is refused', (value) => {
    expect(() => readOptions([`--now=${value}`])).toThrow(UsageError);
  });

  test('an option given twice is refused', () => {
    expect(() => readOptions(['--lang', 'de', '--lang', 'en'])).toThrow('--lang is there twice');
  });

  test('an option is no value of another one', () => {
    expect(() => readOptions(['--conversation', '--lang', 'de'])).toThrow(
      '--conversation needs a value',
    );
  });

  test('whatever is typed gives options or a UsageError in one line', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('--lang', '--now', '--', '-h'))),
        (args) => {
          try {
            readOptions(args);
          } catch (error) {
            expect(error).toBeInstanceOf(UsageError);
          }
        },
      ),
    );
  });
});
