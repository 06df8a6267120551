import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { drawReply } from '../../../src/channels/terminal/draw.ts';
import { columns, wrap } from '../../../src/channels/terminal/wrap.ts';
import type { Block, Reply } from '../../../src/contracts/reply.ts';

const reply = (...blocks: Block[]): Reply => ({ id: '1.0', language: 'de', blocks });
const drawn = (...blocks: Block[]) => stripVTControlCharacters(drawReply(reply(...blocks), 60));

describe('wrapping', () => {
  test('breaks between words and indents what follows', () => {
    expect(wrap('eins zwei drei vier', 9, '  ')).toBe('eins zwei\n  drei\n  vier');
  });

  test('counts what is seen: no colours, two columns for an emoji', () => {
    expect(columns('\u001b[1mäö\u001b[22m')).toBe(2);
    expect(columns('👍')).toBe(2);
  });

  test('loses no word, and no line is too long unless a single word is', () => {
    const words = fc.array(fc.stringMatching(/^[a-zäöü]{1,30}$/), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.integer({ min: 5, max: 60 }), (list, width) => {
        const lines = wrap(list.join(' '), width).split('\n');
        expect(lines.join(' ')).toBe(list.join(' '));
        for (const line of lines) {
          expect(line.includes(' ') ? columns(line) : 0).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});

describe('drawing a reply', () => {
  test('choices are numbered throughout', () => {
    const choices = (...labels: string[]): Block => ({
      kind: 'choices',
      choices: labels.map((label) => ({ id: label, label, weight: 'primary' })),
    });
    expect(drawn(choices('Ja', 'Nein'), { kind: 'text', text: 'Oder:' }, choices('Menü'))).toBe(
      '  [1] Ja\n  [2] Nein\n\n  Oder:\n\n  [3] Menü',
    );
  });

  test('marks become colours, and every block has its words', () => {
    expect(
      drawn(
        { kind: 'text', text: '**Wichtig:** `Code`' },
        { kind: 'progress', at: 1, of: 3, text: 'Schritt 1 von 3' },
        { kind: 'checklist', items: ['Eins', 'Zwei'] },
        { kind: 'input', input: 'text', label: 'Frei' },
        { kind: 'link', label: 'Formular', href: 'https://example.com/x' },
        { kind: 'status', state: 'done', text: 'Erledigt' },
        { kind: 'qr', label: 'Link', content: 'https://example.com/q' },
      ),
    ).toBe(
      [
        '  Wichtig: Code',
        '  Schritt 1 von 3',
        '  • Eins\n  • Zwei',
        '  (Frei)',
        '  Formular:\n  https://example.com/x',
        '  ✔ Erledigt',
        '  Link: https://example.com/q',
      ].join('\n\n'),
    );
  });

  test('texts to copy keep their lines', () => {
    const long = 'wort '.repeat(30).trim();
    expect(drawn({ kind: 'snippet', label: 'Text', text: `${long}\n\nEnde` })).toBe(
      `  Text:\n  │ ${long}\n  │\n  │ Ende`,
    );
    expect(
      drawn({
        kind: 'preview',
        to: 'a@b.ch',
        subject: 'S',
        body: long,
        labels: { to: 'An', subject: 'Betreff' },
      }),
    ).toContain(`│ ${long}`);
    expect(
      drawn({
        kind: 'file',
        label: 'Kalender',
        text: 'A\nB',
        name: 'x.ics',
        mediaType: 'text/calendar',
        content: 'X',
      }),
    ).toBe('  Kalender:\n  │ A\n  │ B');
  });
});
