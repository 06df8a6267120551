import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { freePort } from '../../support/mongod.ts';
import { mongoSuite } from '../../support/mongoSuite.ts';
import { TestSmtp } from '../../support/smtp.ts';
import { TestService, type TestUser } from '../support/service.ts';

const FROM = 'Lotse <lotse@haus.example>';
const folder = mkdtempSync(join(tmpdir(), 'lotse-mail-'));
writeFileSync(join(folder, 'facts.yaml'), 'operatorSupportEmail: cisco@distributor.example\n');
afterAll(() => rmSync(folder, { recursive: true }));

let smtp: TestSmtp;
const services: TestService[] = [];
beforeEach(async () => {
  smtp = await new TestSmtp().start();
});
afterEach(async () => {
  for (const service of services.splice(0)) await service.stop();
  await smtp.stop();
});

async function serviceWith(
  environment: Readonly<Record<string, string>> = {},
): Promise<TestService> {
  const settings = { SMTP_URL: smtp.url, MAIL_FROM: FROM, OVERRIDES_DIR: folder };
  const service = await new TestService({ ...settings, ...environment }).start();
  services.push(service);
  return service;
}

const WORDS = {
  de: {
    locale: 'de-CH',
    contact: 'Support anschreiben',
    cases: { login: 'Anmeldung', customerNumber: 'Kundennummer' },
    own: 'Nein, in meinen Worten',
    problem: 'Ich komme seit heute nicht mehr in mein Konto, «gesperrt».',
    otherLanguage: 'Auf Englisch schreiben',
    mailLanguage: 'Auf Deutsch schreiben',
    right: 'Passt, weiter',
    agree: 'Ja, einverstanden',
    queued: 'wird jetzt verschickt',
    sent: /Ihre Meldung (\*\*)?LT-[0-9A-Z]{6}(\*\*)? ist verschickt/,
    status: { sent: 'verschickt. Die Antwort kommt', queued: 'wird verschickt' },
    subject: /^Cisco-Konto: Probleme bei der Anmeldung \(Referenz LT-[0-9A-Z]{6}\)$/,
    body: ['Guten Tag', 'Antwort bitte an: anna@firma.example', 'Verwendete Browser: Edge 141'],
  },
  en: {
    locale: 'en-GB',
    contact: 'write to support',
    cases: { login: 'Log-in', customerNumber: 'Customer number' },
    own: 'No, in my own words',
    problem: 'Since today I cannot get into my account any more – “locked”.',
    otherLanguage: 'Write in German',
    mailLanguage: undefined,
    right: 'Right, go on',
    agree: 'Yes, I agree',
    queued: 'now on its way out',
    sent: /Your message (\*\*)?LT-[0-9A-Z]{6}(\*\*)? has been sent/,
    status: { sent: 'sent. The answer comes', queued: 'on its way out' },
    subject: /^Cisco account: problem with logging in \(reference LT-[0-9A-Z]{6}\)$/,
    body: ['Hello', 'Please answer to: anna@firma.example', 'Browsers used: Edge 141'],
  },
} as const;
type Words = (typeof WORDS)[keyof typeof WORDS];

/** As far as the question whether the message may go. */
async function toConsent(user: TestUser, words: Words): Promise<void> {
  await user.say(words.contact);
  await user.press(words.cases.login);
  await user.press(words.own);
  await user.say(words.problem);
  await user.say('Edge 141');
  await user.say('anna@firma.example');
  if (words.mailLanguage !== undefined) await user.press(words.mailLanguage);
  await user.press(words.right);
}

/** Asks until the answer is there; each asking is a turn. */
async function untilTold(user: TestUser, wanted: RegExp | string): Promise<string> {
  const told: string[] = [];
  while (!told.some((text) => text.search(wanted) >= 0)) {
    await sleep(100);
    await user.say('status');
    told.push(user.text);
  }
  return told.at(-1) ?? '';
}

describe.each(Object.values(WORDS))('with mail delivery, in $locale', (words) => {
  test('a whole conversation ends in one message, and the user is told', async () => {
    const service = await serviceWith();
    const user = service.user(`whole ${words.locale}`, words.locale);
    await toConsent(user, words);
    expect(user.text).toContain('web-help@cisco.com');
    await user.press(words.agree);
    expect(user.text).toContain(words.queued);
    expect(user.text).not.toContain('mailto:');
    const told = await untilTold(user, words.sent);
    expect(told).toContain(words.status.sent);

    expect(smtp.received).toHaveLength(1);
    const [{ from, to, email } = fail()] = smtp.received;
    expect({ from, to }).toEqual({ from: 'lotse@haus.example', to: ['web-help@cisco.com'] });
    expect(email).toMatchObject({
      from: { name: 'Lotse', address: 'lotse@haus.example' },
      replyTo: [{ address: 'anna@firma.example' }],
      subject: expect.stringMatching(words.subject),
    });
    for (const line of [...words.body, words.problem]) expect(email.text).toContain(line);
    const [reference] = /LT-[0-9A-Z]{6}/.exec(email.subject ?? '') ?? [];
    expect(told).toContain(reference);
    expect(JSON.stringify(service.logged)).not.toMatch(/anna|web-help|gesperrt|locked/);
  });

  test('a button pressed twice, and a press delivered twice, make one message', async () => {
    const service = await serviceWith();
    const user = service.user(`twice ${words.locale}`, words.locale);
    await toConsent(user, words);
    const button = user.buttons.find(({ title }) => title === words.agree);
    await Promise.all([
      user.send({ id: 'p1', value: button?.value }),
      user.send({ id: 'p1', value: button?.value }),
      user.send({ id: 'p2', value: button?.value }),
    ]);
    await untilTold(user, words.sent);
    // Whatever a second message would have taken is over.
    await sleep(1500);
    expect(smtp.received).toHaveLength(1);
  });
});

test('what is for the operator goes to the operator', async () => {
  const service = await serviceWith();
  const user = service.user('operator');
  await user.say('Support anschreiben');
  await user.press('Kundennummer');
  await user.press('Ja, so stimmt es');
  await user.say('anna@firma.example');
  await user.press('Passt, weiter');
  expect(user.text).not.toContain('USA');
  await user.press('Ja, einverstanden');
  await untilTold(user, WORDS.de.sent);
  expect(smtp.received.map(({ to }) => to)).toEqual([['cisco@distributor.example']]);
});

test('a server that is away at the start hinders nothing: it is said, and the message waits for it', async () => {
  const port = await freePort();
  const service = await serviceWith({ SMTP_URL: `smtp://anna:geheim77@127.0.0.1:${port}` });
  expect((await service.get('/readyz')).status).toBe(200);
  const user = service.user('away');
  await toConsent(user, WORDS.de);
  await user.press(WORDS.de.agree);
  await untilTold(user, WORDS.de.status.queued);
  const logged = () => JSON.stringify(service.logged);
  while (!logged().includes('A mail was not accepted at attempt 1')) await sleep(50);
  expect(logged()).toContain('Mail cannot be sent at this moment: connect ECONNREFUSED');
  const late = await new TestSmtp({ port, login: { user: 'anna', password: 'geheim77' } }).start();
  try {
    await untilTold(user, WORDS.de.sent);
    expect(late.received).toHaveLength(1);
  } finally {
    await late.stop();
  }
  expect(logged()).not.toMatch(/geheim77|anna/);
});

test('a message that is refused for good comes back with a link and the texts', async () => {
  const service = await serviceWith();
  smtp.next.push({ says: 554, to: 'DATA', text: 'anna@firma.example is not welcome here' });
  const user = service.user('refused');
  await toConsent(user, WORDS.de);
  await user.press(WORDS.de.agree);
  const told = await untilTold(user, 'liess sich nicht verschicken. Senden Sie sie bitte selbst');
  expect(told).toContain('mailto:web-help@cisco.com?subject=');
  expect(smtp.received).toEqual([]);
  expect(JSON.stringify(service.logged)).toContain('said to DATA: 554 … is not welcome here');
});

test('a login that is refused is said loudly, and the message waits', async () => {
  const strict = await new TestSmtp({ login: { user: 'anna', password: 'richtig' } }).start();
  const url = `smtp://anna:falsch99@127.0.0.1:${strict.port}`;
  const service = await serviceWith({ SMTP_URL: url });
  const user = service.user('login');
  await toConsent(user, WORDS.de);
  await user.press(WORDS.de.agree);
  const errors = () => service.logged.filter(({ level }) => level === 50);
  const sentence = 'The SMTP server refuses the login (535). Check user and password in SMTP_URL';
  while (!errors().some(({ msg }) => msg === sentence)) await sleep(50);
  await user.say('status');
  expect(user.text).toContain(WORDS.de.status.queued);
  expect(JSON.stringify(service.logged)).not.toMatch(/falsch99|anna/);
  await strict.stop();
});

test('the service stops while a mail server says nothing', async () => {
  const service = await serviceWith();
  smtp.next.push('hang');
  const user = service.user('hang');
  await toConsent(user, WORDS.de);
  await user.press(WORDS.de.agree);
  while (smtp.received.length === 0) await sleep(50);
  await service.service?.close();
  const log = JSON.stringify(service.logged);
  expect(log).toContain('A mail was not accepted at attempt 1');
});

await mongoSuite('messages on MongoDB', (server) => {
  test('two instances on one store send one message, and either tells the user', async () => {
    const MONGODB_URI = server.freshUri();
    const one = await serviceWith({ MONGODB_URI });
    const two = await serviceWith({ MONGODB_URI });
    const references: string[] = [];
    for (const name of ['a', 'b', 'c', 'd']) {
      const user = one.user(name);
      await toConsent(user, WORDS.de);
      await user.press(WORDS.de.agree);
      references.push(/LT-[0-9A-Z]{6}/.exec(user.text)?.[0] ?? '');
    }
    while (smtp.received.length < 4) await sleep(100);
    await sleep(2000);
    const subjects = smtp.received.map(({ email }) => /LT-\w+/.exec(email.subject ?? '')?.[0]);
    expect(subjects.sort()).toEqual(references.sort());
    const elsewhere = two.user('a');
    await elsewhere.send({ id: 'elsewhere', text: 'status' });
    expect(elsewhere.text).toMatch(WORDS.de.sent);
  });
});

function fail(): never {
  throw new Error('nothing was received');
}
