import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFacts } from '../../../../src/dialogs/understand/slots/facts.ts';

const now = Temporal.ZonedDateTime.from('2026-10-14T15:00[Europe/Zurich]');

describe('several facts in one message', () => {
  test('are all read', () => {
    const facts = readFacts(
      'Seit gestern kein Mail an max@firma.ch, Spam geprüft, Cache in Chrome 142 gelöscht, wir haben Outlook',
      { now, language: 'de' },
    );
    expect(facts.emails).toEqual(['max@firma.ch']);
    expect(facts.browsers).toEqual([{ name: 'chrome', version: '142' }]);
    expect(facts.mailProgram).toBe('m365');
    expect(facts.tried).toEqual(['spam', 'clear']);
    expect(facts.elapsed?.recency).toBe('days');
    expect(facts.date).toMatchObject({ kind: 'date' });
  });

  test('are read in English while the conversation is German', () => {
    const facts = readFacts('expired 6 days ago, tried everything', { now, language: 'de' });
    expect(facts.tried).toEqual(['all']);
    expect(facts.date).toMatchObject({ kind: 'date', text: '6 days ago' });
  });

  test('an address is neither a date nor a mail program', () => {
    expect(readFacts('max.31.12.2026@gmx.ch', { now, language: 'de' })).toEqual({
      emails: ['max.31.12.2026@gmx.ch'],
      browsers: [],
      tried: [],
    });
  });
});

test('a text without facts gives none', () => {
  expect(readFacts('Hallo zusammen', { now, language: 'de' })).toEqual({
    emails: [],
    browsers: [],
    tried: [],
  });
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('de' as const, 'en' as const),
      (text, language) => {
        expect(() => readFacts(text, { now, language })).not.toThrow();
      },
    ),
  );
});
