import { describe, expect, test } from '@jest/globals';
import type { Answers } from '../../src/contracts/answers.ts';
import type { Session } from '../../src/contracts/conversation.ts';
import { INITIAL_SESSION } from '../../src/machines/initialSession.ts';
import { contactOf, mailBrowsers, supportMailOf } from '../../src/machines/supportMailOf.ts';

const AT = '2026-11-23T09:00:00Z';

function mailOf(answers: Answers, session: Partial<Session> = {}) {
  return supportMailOf({ answers, session: { ...INITIAL_SESSION, ...session } });
}

describe('the message to support out of what is known', () => {
  test('goes to Cisco in English, to the operator in the language of the conversation', () => {
    expect(mailOf({ supportCase: 'login' })).toMatchObject({ to: 'cisco', language: 'en' });
    expect(mailOf({ supportCase: 'partner' })).toMatchObject({ to: 'operator', language: 'de' });
    expect(mailOf({ supportCase: 'login', mailLanguage: 'de' }).language).toBe('de');
  });

  test('takes the customer number out for Cisco alone', () => {
    const problem = 'Kundennummer 123456 wird abgelehnt';
    expect(mailOf({ supportCase: 'page', problem }).problem).toBe(
      'Kundennummer ••• wird abgelehnt',
    );
    expect(mailOf({ supportCase: 'partner', problem }).problem).toBe(problem);
  });

  test('tells each step tried once, with its last time, and the told ones only if not among them', () => {
    const mail = mailOf(
      { supportCase: 'activation', tried: ['spam', 'clear', 'closeAll'] },
      {
        tried: [
          { what: 'activation.spam', at: AT, outcome: 'blocked' },
          { what: 'activation.spam', at: '2026-11-24T09:00:00Z', outcome: 'notSolved' },
          { what: 'renewal.how', at: AT, outcome: 'blocked' },
        ],
      },
    );
    expect(mail.tried).toEqual([
      { what: 'activation.spam', at: '2026-11-24T09:00:00Z', outcome: 'notSolved' },
    ]);
    expect(mail.told).toEqual(['clear', 'closeAll']);
  });

  test('answers go to the address told for it, or to the one to register with, unless it looks misspelt', () => {
    const email = { address: 'anna@firma.ch', verdict: 'business' } as const;
    expect(contactOf({ email })).toBe('anna@firma.ch');
    expect(contactOf({ email, contact: 'max@firma.ch' })).toBe('max@firma.ch');
    const slip = { address: 'anna@gmial.com', verdict: 'misspelt' } as const;
    expect(contactOf({ email: slip })).toBeUndefined();
    expect(contactOf({ email: slip, emailKept: true })).toBe('anna@gmial.com');
  });

  test('browsers are those told and those known, each once, with the version from either', () => {
    const session = { ...INITIAL_SESSION, browsers: [{ name: 'edge' as const, version: '141' }] };
    expect(
      mailBrowsers({ answers: { browsers: [{ name: 'edge' }], browser: 'chrome' }, session }),
    ).toEqual([{ name: 'edge', version: '141' }, { name: 'chrome' }]);
    expect(
      mailBrowsers({ answers: { browsers: [{ name: 'firefox' }], browsersAsked: true }, session }),
    ).toEqual([{ name: 'firefox' }]);
  });
});
