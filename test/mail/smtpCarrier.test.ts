import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { SupportMail } from '../../src/contracts/supportMail.ts';
import type { SmtpCarrier } from '../../src/mail/smtpCarrier.ts';
import type { Carried } from '../../src/outbox/carrier.ts';
import { LOCALHOST } from '../support/localhostCertificate.ts';
import { freePort } from '../support/mongod.ts';
import { TestSmtp, type TestSmtpOptions } from '../support/smtp.ts';
import { carrierTo } from './carrierTo.ts';

const MAIL: SupportMail = {
  to: 'cisco',
  language: 'de',
  reference: 'LT-7F3K2A',
  case: 'activation',
  problem: 'Das Mail mit dem Code kömmt «nicht» an, trotz 🤷.\n.\nGruss',
  contact: 'anna@firma.example',
  userLanguage: 'de',
  browsers: [{ name: 'chrome', version: '142' }],
  tried: [],
  told: [],
};
const DUE = '2026-11-23T09:00:00Z';

const servers: TestSmtp[] = [];
let troubles: string[];
beforeEach(() => {
  troubles = [];
});
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});

async function started(options?: TestSmtpOptions): Promise<TestSmtp> {
  const server = await new TestSmtp(options).start();
  servers.push(server);
  return server;
}

const carrierFor = (url: string) => carrierTo(url, (sentence) => troubles.push(sentence));

function send(
  { carry }: SmtpCarrier,
  mail: SupportMail = MAIL,
  { key = 'test:c1', id = 'mail:LT-7F3K2A', signal = AbortSignal.timeout(30_000) } = {},
): Promise<Carried> {
  return carry({ kind: 'mail', id, dueAt: DUE, mail }, { key, signal });
}

describe('a message to support', () => {
  test('has the operator as sender, the user as receiver of the answer, and all its words', async () => {
    const server = await started();
    expect(await send(await carrierFor(server.url))).toEqual({ outcome: 'sent' });
    const [{ from, to, email, raw } = fail()] = server.received;
    expect({ from, to }).toEqual({ from: 'lotse@haus.example', to: ['web-help@cisco.com'] });
    expect(email).toMatchObject({
      from: { name: 'Lotse, der Gute', address: 'lotse@haus.example' },
      to: [{ address: 'web-help@cisco.com' }],
      replyTo: [{ address: 'anna@firma.example' }],
      subject: 'Cisco-Konto: Aktivierungsmail fehlt (Referenz LT-7F3K2A)',
      date: '2026-11-23T09:00:00.000Z',
    });
    expect(email.html).toBeUndefined();
    expect(email.attachments).toEqual([]);
    expect(email.text).toContain('Das Mail mit dem Code kömmt «nicht» an, trotz 🤷.\n.\nGruss\n');
    expect(email.text).toContain('Referenz: LT-7F3K2A');
    expect(namesOf(raw)).toEqual([
      'Content-Language',
      'From',
      'To',
      'Reply-To',
      'Subject',
      'Message-ID',
      'Date',
      'Content-Transfer-Encoding',
      'MIME-Version',
      'Content-Type',
    ]);
    expect(raw).toMatch(/^Content-Type: text\/plain; charset=utf-8\r$/m);
  });

  test('is one and the same however often it is sent, and another for another item or conversation', async () => {
    const server = await started();
    const one = await carrierFor(server.url);
    const two = await carrierFor(server.url);
    for (const carrier of [one, one, two]) await send(carrier);
    expect(new Set(server.received.map(({ raw }) => raw)).size).toBe(1);
    await send(one, MAIL, { key: 'test:c2' });
    await send(one, MAIL, { id: 'mail:LT-000000' });
    const ids = server.received.map(({ email }) => email.messageId);
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^<lotse\.[0-9a-f]{40}@haus\.example>$/);
  });

  test('brings no header of its own, whatever the user typed', async () => {
    const server = await started();
    const carrier = await carrierFor(server.url);
    await send(carrier);
    const headers = namesOf(server.received[0]?.raw ?? '');
    const nasty = fc
      .array(
        fc.oneof(
          fc.constantFrom('\r\n', '\n', '\r', '\u2028', '\0', ' ', ',', ';', '<', '>', '"', '@'),
          fc.constantFrom('Bcc: x@y.example', 'Subject: ha', '.\r\n', '\r\n\r\n', 'anna@firma.ch'),
          fc.string({ unit: 'grapheme', maxLength: 8 }),
        ),
        { maxLength: 10 },
      )
      .map((parts) => parts.join(''));
    let sent = 0;
    await fc.assert(
      fc.asyncProperty(nasty, nasty, fc.boolean(), async (problem, typed, plain) => {
        const contact = plain ? 'anna@firma.example' : typed;
        const before = server.received.length;
        const carried = await send(carrier, { ...MAIL, problem, contact, reference: problem });
        const got = server.received.slice(before);
        if (carried.outcome === 'failed') {
          expect(carried).toMatchObject({ permanent: true });
          if (typed.length > 3) expect(carried.reason).not.toContain(typed);
          expect(got).toEqual([]);
          return;
        }
        sent += 1;
        const [{ raw, to, email } = fail()] = got;
        expect(got).toHaveLength(1);
        expect(to).toEqual(['web-help@cisco.com']);
        expect(email.to).toHaveLength(1);
        expect(email.replyTo).toHaveLength(1);
        // Long words make headers fold and encode, and never another one.
        expect(namesOf(raw).sort()).toEqual([...headers].sort());
      }),
      { numRuns: 60, seed: 7 },
    );
    expect(sent).toBeGreaterThan(25);
  });

  test('without anybody to answer, or to go to, is refused for good', async () => {
    const server = await started();
    const carrier = await carrierFor(server.url);
    const { contact: _, ...anonymous } = MAIL;
    expect(await send(carrier, anonymous)).toMatchObject({ outcome: 'failed', permanent: true });
    // No address of the operator's is known to the guide.
    expect(await send(carrier, { ...MAIL, to: 'operator' })).toMatchObject({
      outcome: 'failed',
      permanent: true,
      reason: expect.stringMatching(/^cannot be sent: to /),
    });
    expect(server.received).toEqual([]);
  });
});

describe('what the server says', () => {
  test.each([
    ['MAIL', 451, false],
    ['RCPT', 450, false],
    ['DATA', 452, false],
    ['MAIL', 553, true],
    ['RCPT', 550, true],
    ['DATA', 554, true],
    ['MAIL', 530, false],
  ] as const)('to %s: %d, for good: %s', async (to, says, permanent) => {
    const server = await started();
    const carrier = await carrierFor(server.url);
    server.next.push({ says, to, text: 'not from <anna@firma.example>, mailbox unknown' });
    const carried = await send(carrier);
    expect(carried).toMatchObject({ outcome: 'failed', permanent });
    const told = JSON.stringify([carried, troubles]);
    expect(told).toContain(String(says));
    expect(told).not.toContain('anna@');
    if (permanent) expect(told).toContain('mailbox unknown');
    expect(await send(carrier)).toEqual({ outcome: 'sent' });
  });

  test('nothing, since nobody listens: another time', async () => {
    const carrier = await carrierFor(`smtp://127.0.0.1:${await freePort()}`);
    expect(await send(carrier)).toMatchObject({
      outcome: 'failed',
      permanent: false,
      reason: expect.stringContaining('ECONNREFUSED'),
    });
    expect(troubles).toEqual([]);
    expect(await carrier.check()).toMatch(/^Mail cannot be sent at this moment: .*ECONNREFUSED/);
  });

  test('nothing after it has taken the message: another time, with the same Message-ID', async () => {
    const server = await started();
    const carrier = await carrierFor(server.url);
    server.next.push('drop');
    expect(await send(carrier)).toMatchObject({ outcome: 'failed', permanent: false });
    expect(await send(carrier)).toEqual({ outcome: 'sent' });
    const ids = server.received.map(({ email }) => email.messageId);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  test('nothing at all: given up with the signal, and the connection is closed', async () => {
    const server = await started();
    const carrier = await carrierFor(server.url);
    server.next.push('hang');
    expect(await send(carrier, MAIL, { signal: AbortSignal.timeout(200) })).toMatchObject({
      outcome: 'failed',
      permanent: false,
    });
  });
});

describe('the login', () => {
  const login = { user: 'anna', password: 'ge:h@im/#1' };
  const named = (port: number, password = 'ge%3Ah%40im%2F%231') =>
    `smtp://anna:${password}@127.0.0.1:${port}`;

  test('is given, decoded', async () => {
    const server = await started({ login });
    const carrier = await carrierFor(named(server.port));
    expect(await carrier.check()).toBeUndefined();
    expect(await send(carrier)).toEqual({ outcome: 'sent' });
  });

  test('refused: the message waits, and the operator is told once, without the credentials', async () => {
    const server = await started({ login });
    const carrier = await carrierFor(named(server.port, 'falsch99'));
    expect(await carrier.check()).toContain('refuses the login (535)');
    const first = await send(carrier);
    expect(await send(carrier)).toEqual(first);
    expect(first).toEqual({
      outcome: 'failed',
      permanent: false,
      reason: 'the SMTP server refuses the login (535)',
    });
    expect(troubles).toEqual([
      'The SMTP server refuses the login (535). Check user and password in SMTP_URL',
    ]);
    expect(JSON.stringify([first, troubles])).not.toMatch(/anna|falsch/);
  });
});

describe('TLS', () => {
  const trusted = getCACertificates('default');
  afterAll(() => setDefaultCACertificates(trusted));

  test('is required away from this machine, and on request here', async () => {
    const server = await started({ hideSTARTTLS: true });
    const carrier = await carrierFor(`${server.url}?tls=starttls`);
    expect(await send(carrier)).toMatchObject({ outcome: 'failed', permanent: false });
    expect(server.received).toEqual([]);
    expect(troubles).toEqual([expect.stringContaining('There is no TLS with the SMTP server')]);
  });

  test.each([
    ['STARTTLS', {}, '?tls=starttls'],
    ['TLS from the first byte on', { secure: true }, ''],
  ])('%s: a certificate is checked', async (_, options, option) => {
    const server = await started({ ...LOCALHOST, ...options });
    const scheme = 'secure' in options ? 'smtps' : 'smtp';
    const url = `${scheme}://localhost:${server.port}${option}`;
    setDefaultCACertificates(trusted);
    expect(await send(await carrierFor(url))).toMatchObject({
      outcome: 'failed',
      permanent: false,
    });
    expect(troubles).toEqual([expect.stringContaining('There is no TLS with the SMTP server')]);
    setDefaultCACertificates([LOCALHOST.cert]);
    expect(await send(await carrierFor(url))).toEqual({ outcome: 'sent' });
    expect(server.received.map(({ secure }) => secure)).toEqual([true]);
  });
});

function namesOf(raw: string): string[] {
  const [head = ''] = raw.split('\r\n\r\n');
  return head.split(/\r\n(?![ \t])/).map((line) => line.slice(0, line.indexOf(':')));
}

function fail(): never {
  throw new Error('nothing was received');
}
