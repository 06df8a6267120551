import { beforeAll, describe, expect, test } from '@jest/globals';
import { SUPPORT_CASES } from '../../../src/contracts/answers.ts';
import { LANGUAGES } from '../../../src/contracts/language.ts';
import type { SupportMail } from '../../../src/contracts/supportMail.ts';
import { composeMail } from '../../../src/dialogs/render/composeMail.ts';
import { createWording, type Wording } from '../../../src/dialogs/render/wording.ts';
import { STEPS } from '../../../src/machines/steps.ts';
import { resolveFacts } from '../../../src/programme/facts.ts';

let wording: Wording;
beforeAll(async () => {
  wording = await createWording(resolveFacts());
});

const MAIL: SupportMail = {
  to: 'cisco',
  language: 'en',
  reference: 'LT-7F3K2A',
  case: 'activation',
  problem: 'Kein Mail, seit Tagen.',
  contact: 'anna@firma.ch',
  userLanguage: 'de',
  browsers: [{ name: 'edge', version: '141.0.3537.57', os: 'windows' }, { name: 'firefox' }],
  tried: [
    { what: 'activation.spam', at: '2026-11-23T23:30:00Z', outcome: 'notSolved' },
    { what: 'activation.clear', at: '2026-07-01T10:05:00Z', outcome: 'blocked' },
  ],
  told: ['resend'],
  registeredAddress: 'anna@firma.ch',
  sent: { recency: 'days', since: '2026-11-22' },
};

const compose = (change: Partial<SupportMail> = {}) => composeMail({ ...MAIL, ...change }, wording);

describe('a support mail', () => {
  test('says everything support would otherwise ask back', () => {
    expect(compose()).toEqual({
      to: 'web-help@cisco.com',
      subject: 'Cisco account: activation e-mail missing (reference LT-7F3K2A)',
      body: [
        'Hello',
        '',
        'Kein Mail, seit Tagen.',
        '',
        'E-mail address registered with: anna@firma.ch',
        'Please answer to: anna@firma.ch',
        'Registration form sent: 22 Nov 2026',
        'Browsers used: Edge 141.0.3537.57, Windows; Firefox (version not known)',
        '',
        'Tried so far (times in Zurich):',
        '- before that, as stated by the user: asked for the activation e-mail again',
        '- 24 Nov 2026, 00:30: searched spam and other mail folders for the activation e-mail (did not help)',
        '- 01 Jul 2026, 12:05: cleared the browser’s cache, cookies and history (not possible on this machine)',
        '',
        'Language: German',
        'Reference: LT-7F3K2A',
        '',
        'Put together with Lotse, the automatic assistant of ALSO Schweiz.',
      ].join('\n'),
    });
  });

  test('is whole in the other language, whatever the conversation is in', () => {
    const { subject, body } = compose({ language: 'de', userLanguage: 'en' });
    expect(subject).toBe('Cisco-Konto: Aktivierungsmail fehlt (Referenz LT-7F3K2A)');
    expect(body).toContain('Registrierungsformular abgeschickt: 22.11.2026');
    expect(body).toContain('- 24.11.2026, 00:30: Spam und andere Ordner');
    expect(body).toContain('Sprache: Englisch');
    expect(body).not.toMatch(/Browsers used|Tried|Please/);
  });

  test('gives what was told besides a line of its own, after the problem', () => {
    expect(compose({ addition: 'Windows 11; Muster AG' }).body).toContain(
      '\n\nKein Mail, seit Tagen.\n\nFurther details: Windows 11; Muster AG\n\nE-mail address',
    );
  });

  test('names what nobody has told instead of leaving it out', () => {
    const { problem, contact, registeredAddress, sent, ...rest } = MAIL;
    const { body } = composeMail({ ...rest, browsers: [], tried: [], told: [] }, wording);
    expect([problem, contact, registeredAddress, sent]).not.toContain(undefined);
    expect(body).toContain(
      'The “Cisco - Account Activation” e-mail with the code has not reached me.',
    );
    expect(body).toContain('E-mail address registered with: not stated');
    expect(body).toContain('Browsers used: type and version not known');
    expect(body).not.toMatch(/undefined|Tried|answer to|form sent/);
  });

  test('says as coarsely as it was told when the form was sent', () => {
    expect(compose({ sent: { recency: 'hours' } }).body).toContain(
      'Registration form sent: some hours before asking for help',
    );
    expect(compose({ sent: { recency: 'minutes', since: '2026-11-23T09:00:00Z' } }).body).toContain(
      'Registration form sent: 23 Nov 2026, 10:00',
    );
  });

  test('has no address while the operator has named none', async () => {
    expect(compose({ to: 'operator', case: 'partner' }).to).toBeUndefined();
    const told = await createWording(
      resolveFacts({ operatorSupportEmail: { value: 'cisco@distributor.example' } }),
    );
    expect(composeMail({ ...MAIL, to: 'operator', case: 'partner' }, told).to).toBe(
      'cisco@distributor.example',
    );
  });

  test.each(
    SUPPORT_CASES.flatMap((name) => LANGUAGES.map((language) => [name, language] as const)),
  )('has a subject of one line and a sentence for the case %s in %s', (name, language) => {
    const { problem: _, ...rest } = MAIL;
    const { subject, body } = composeMail({ ...rest, case: name, language }, wording);
    expect(subject).not.toMatch(/[\r\n]|\{\{|support\./);
    expect(body).not.toMatch(/\{\{|support\.|undefined/);
  });

  test.each(LANGUAGES)('has words in %s for every step that can be tried in vain', (language) => {
    const steps = [...STEPS.values()].filter(({ id, step }) =>
      step.choices.some(
        // That there is no mail at all leads back from the code: nothing was tried there in vain.
        ({ id: choice, event }) =>
          event.type === 'user.notSolved' &&
          choice !== 'mailMissing' &&
          /^(activation|trouble)/.test(id),
      ),
    );
    const withoutWords = steps
      .map(({ id }) => id)
      .filter((id) => !wording.has(language, `support.mail.steps.${id}`));
    expect(withoutWords).toEqual([]);
  });
});
