import { describe, expect, test } from '@jest/globals';
import { MailFrom, SmtpUrl } from '../../src/mail/smtpSettings.ts';

describe('SMTP_URL', () => {
  test.each([
    ['smtp://mail.firma.ch', { host: 'mail.firma.ch', port: 587, tls: 'starttls' }],
    ['smtp://mail.firma.ch:25/?tls=none', { host: 'mail.firma.ch', port: 25, tls: 'none' }],
    ['smtps://mail.firma.ch', { host: 'mail.firma.ch', port: 465, tls: 'implicit' }],
    ['smtps://10.0.0.7:2465', { host: '10.0.0.7', port: 2465, tls: 'implicit' }],
    ['smtp://localhost:1025', { host: 'localhost', port: 1025, tls: 'none' }],
    ['smtp://127.0.0.1:1025?tls=starttls', { host: '127.0.0.1', port: 1025, tls: 'starttls' }],
    ['smtp://[::1]:25', { host: '::1', port: 25, tls: 'none' }],
    ['smtp://[2001:db8::1]', { host: '2001:db8::1', port: 587, tls: 'starttls' }],
    [
      'smtp://anna%40firma.ch:p%40ss%3A%2F%23@mail.firma.ch',
      {
        host: 'mail.firma.ch',
        port: 587,
        tls: 'starttls',
        login: { user: 'anna@firma.ch', password: 'p@ss:/#' },
      },
    ],
  ])('%s', (url, server) => expect(SmtpUrl.parse(url)).toEqual(server));

  test.each([
    'mail.firma.ch:587',
    'http://anna:geheim@mail.firma.ch',
    'smtp://anna:geheim@',
    'smtp://anna:geheim@mail.firma.ch:99999',
    'smtp://anna:ge/heim@mail.firma.ch',
    'smtp://anna:ge#heim@mail.firma.ch',
    'smtp://anna:geheim%@mail.firma.ch',
    'smtp://:geheim@mail.firma.ch',
    'smtp://anna@mail.firma.ch',
    'smtp://anna:geheim@mail.firma.ch/inbox',
    'smtp://anna:geheim@mail.firma.ch?tls=maybe',
    'smtp://anna:geheim@mail.firma.ch?tls=none&pool=true',
    'smtps://anna:geheim@mail.firma.ch?tls=none',
  ])('%s is refused without a word of it', (url) => {
    const message = SmtpUrl.safeParse(url).error?.issues.map((issue) => issue.message) ?? [];
    expect(message).toHaveLength(1);
    expect(message[0]).toMatch(/^must look like smtp:|^has an unknown option/);
    expect(message[0]).not.toMatch(/anna|heim|mail\.firma/);
  });
});

describe('MAIL_FROM', () => {
  test.each([
    ['lotse@firma.ch', { address: 'lotse@firma.ch' }],
    [' <lotse@firma.ch> ', { address: 'lotse@firma.ch' }],
    ['Lotse von ALSO <lotse@firma.ch>', { address: 'lotse@firma.ch', name: 'Lotse von ALSO' }],
    ['"Lotse, der Gute" <lotse@firma.ch>', { address: 'lotse@firma.ch', name: 'Lotse, der Gute' }],
  ])('%s', (value, from) => expect(MailFrom.parse(value)).toEqual(from));

  test.each([
    'Lotse',
    'lotse@firma',
    'lotse@firma.ch, max@firma.ch',
    'Lotse <lotse@firma.ch',
    'Lotse\r\nBcc: max@firma.ch <lotse@firma.ch>',
    'lotse@firma.ch\nBcc: max@firma.ch',
    '<lotse@firma.ch> <max@firma.ch>',
  ])('%j is refused', (value) => {
    expect(MailFrom.safeParse(value).error?.issues).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/^must be an address/) }),
    ]);
  });
});
