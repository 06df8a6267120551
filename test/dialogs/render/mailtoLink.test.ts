import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MAX_MAILTO_LENGTH, mailtoLink } from '../../../src/dialogs/render/mailtoLink.ts';

const letter = { to: 'web-help@cisco.com', subject: 'Betreff & mehr?', body: 'Grüezi\nzwei = 2' };

/** What a mail program makes of the link. */
function opened(href: string) {
  const url = new URL(href);
  return {
    to: decodeURIComponent(url.pathname),
    subject: url.searchParams.get('subject'),
    body: url.searchParams.get('body')?.replaceAll('\r\n', '\n'),
  };
}

describe('a mailto: link', () => {
  test('is percent-encoded, with line ends as %0D%0A', () => {
    expect(mailtoLink(letter, 'paste')).toEqual({
      href: 'mailto:web-help@cisco.com?subject=Betreff%20%26%20mehr%3F&body=Gr%C3%BCezi%0D%0Azwei%20%3D%202',
      whole: true,
    });
  });

  test('does not double a CRLF that is there already', () => {
    expect(mailtoLink({ ...letter, body: 'a\r\nb' }, 'paste').href).toMatch(/body=a%0D%0Ab$/);
  });

  test('asks to paste where the text is longer than mail programs take', () => {
    const { href, whole } = mailtoLink({ ...letter, body: 'ä'.repeat(2000) }, 'Bitte einfügen');
    expect(whole).toBe(false);
    expect(opened(href).body).toBe('Bitte einfügen');
  });

  test('gives any letter back as it was, or the hint, and is never too long', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.string({ unit: 'grapheme', maxLength: 3000 }),
        (subject, text) => {
          const body = text.replace(/\r\n?/g, '\n');
          const { href, whole } = mailtoLink({ ...letter, subject, body }, 'hint');
          const read = opened(href);
          expect(read.to).toBe(letter.to);
          expect(read.subject).toBe(subject);
          expect(read.body).toBe(whole ? body : 'hint');
          expect(href).toMatch(/^[\w:@.?=&%~-]+$/);
          if (whole) expect(href.length).toBeLessThanOrEqual(MAX_MAILTO_LENGTH);
        },
      ),
    );
  });
});
