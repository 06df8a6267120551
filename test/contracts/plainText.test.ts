import { describe, expect, test } from '@jest/globals';
import { plainReply, plainText } from '../../src/contracts/plainText.ts';
import { Block } from '../../src/contracts/reply.ts';

/** One block of each kind, and everything of it that a reader needs. */
const blocks: readonly (readonly [Block, readonly string[]])[] = [
  [{ kind: 'text', text: 'Suchen Sie `a@b.ch` **jetzt**.' }, ['Suchen Sie a@b.ch jetzt.']],
  [{ kind: 'status', state: 'done', text: 'Gesendet **heute**' }, ['Gesendet heute']],
  [{ kind: 'progress', at: 2, of: 5, text: 'Schritt 2 von 5' }, ['Schritt 2 von 5']],
  [
    {
      kind: 'choices',
      choices: [
        { id: 'yes', label: 'Ja', weight: 'primary' },
        { id: 'no', label: 'Nein', weight: 'secondary' },
      ],
    },
    ['  [1] Ja', '  [2] Nein'],
  ],
  [{ kind: 'checklist', items: ['**eins**', 'zwei'] }, ['- eins', '- zwei']],
  [{ kind: 'snippet', label: 'Text', text: 'a\n\nb' }, ['Text:', '    a\n\n    b']],
  [{ kind: 'input', input: 'email', label: 'Adresse' }, ['(Adresse)']],
  [{ kind: 'link', label: 'Seite', href: 'https://a.ch' }, ['Seite: https://a.ch']],
  [{ kind: 'qr', label: 'Weiter', content: 'https://a.ch/x' }, ['Weiter: https://a.ch/x']],
  [
    {
      kind: 'file',
      label: 'Kalender',
      text: 'a\nb',
      name: 'a.ics',
      mediaType: 'text/calendar',
      content: 'X',
    },
    ['Kalender:', '    a', '    b'],
  ],
  [
    {
      kind: 'preview',
      to: 'a@b.ch',
      subject: 'Hilfe',
      body: 'Guten Tag',
      labels: { to: 'An', subject: 'Betreff' },
    },
    ['An: a@b.ch', 'Betreff: Hilfe', '', '    Guten Tag'],
  ],
];

describe('the plain-text form says everything the block shows', () => {
  test('and there is a case for each kind of block', () => {
    expect(blocks.map(([{ kind }]) => kind).sort()).toEqual(
      Block.options.map(({ shape }) => shape.kind.value).sort(),
    );
  });

  test.each(blocks.map(([block, lines]) => [block.kind, block, lines] as const))(
    '%s',
    (_kind, block, lines) => expect(plainText(block)).toBe(lines.join('\n')),
  );
});

test('choices are numbered through the whole reply', () => {
  const choice = (id: string): Block => ({
    kind: 'choices',
    choices: [{ id, label: id, weight: 'primary' }],
  });
  const reply = { id: '1.0', language: 'de' as const, blocks: [choice('a'), choice('b')] };
  expect(plainReply(reply)).toBe('  [1] a\n  [2] b');
});
