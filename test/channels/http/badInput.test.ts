import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { TestService } from '../support/service.ts';

const service = new TestService();
const json = { 'content-type': 'application/json' };
const KEY = 'test:standing';
const activity = {
  type: 'message',
  id: 'x',
  channelId: 'test',
  conversation: { id: 'standing' },
  from: { id: 'user' },
  deliveryMode: 'expectReplies',
  text: 'hallo',
};

async function stored(): Promise<unknown> {
  return service.service?.app.store.load(KEY);
}
let before: unknown;

beforeAll(async () => {
  await service.start();
  await service.user('standing').say('Aktivierungsmail fehlt');
  before = await stored();
});
afterAll(() => service.stop());

describe('what is no activity is refused with a reason, and the store is as before', () => {
  afterEach(async () => {
    expect(await stored()).toEqual(before);
    expect((await service.get('/readyz')).status).toBe(200);
  });

  test.each([
    ['an empty body', '', 'BadSyntax', 'empty'],
    ['malformed JSON', '{"type": "message"', 'BadSyntax', 'JSON'],
    ['a list', '[]', 'BadActivity', 'object'],
    ['null', 'null', 'BadActivity', 'object'],
    ['a foreign object', '{"hello": "world"}', 'BadActivity', 'type'],
    ['no conversation', { ...activity, conversation: undefined }, 'BadActivity', 'conversation'],
    ['an empty conversation id', { ...activity, conversation: { id: '' } }, 'BadActivity', 'id'],
    ['no sender', { ...activity, from: null }, 'BadActivity', 'from'],
    ['a number as text', { ...activity, text: 42 }, 'BadActivity', 'text'],
    ['nowhere to reply to', { ...activity, deliveryMode: undefined }, 'BadActivity', 'serviceUrl'],
    ['deeply nested lists', '['.repeat(100_000), 'BadSyntax', 'JSON'],
  ])('%s: 400', async (_, body, code, word) => {
    const { status, json: answer } = await service.post(body);
    expect(status).toBe(400);
    expect(answer).toEqual({
      error: { code, message: expect.stringContaining(word) },
    });
  });

  test('invalid UTF-8: 400', async () => {
    const { status, json: answer } = await service.post(new Uint8Array([0x7b, 0xff, 0x7d]));
    expect([status, answer]).toEqual([
      400,
      { error: { code: 'BadSyntax', message: expect.stringContaining('UTF-8') } },
    ]);
  });

  test.each([
    [{ 'content-type': 'text/plain' }],
    [{ 'content-type': 'application/x-www-form-urlencoded' }],
    [{ 'content-type': 'application/json', 'content-encoding': 'gzip' }],
  ])('%o: 415', async (headers) => {
    expect(await service.post(JSON.stringify(activity), headers)).toMatchObject({
      status: 415,
      json: { error: { code: 'UnsupportedMediaType' } },
    });
  });

  test('a body over 256 KB: 413', async () => {
    const text = 'a'.repeat(256 * 1024);
    expect(await service.post({ ...activity, text })).toMatchObject({
      status: 413,
      json: { error: { code: 'PayloadTooLarge' } },
    });
  });

  test('a chunked body over 256 KB, without a length: 413', async () => {
    const chunk = new TextEncoder().encode('a'.repeat(10_000));
    let left = 40;
    const body = new ReadableStream({
      pull(controller) {
        left -= 1;
        if (left < 0) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const response = await fetch(`${service.url}/api/messages`, {
      method: 'POST',
      headers: json,
      body,
      duplex: 'half',
    } as RequestInit);
    expect(response.status).toBe(413);
  });

  test('a client that hangs up in the middle of its body', async () => {
    const { port } = new URL(service.url);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        socket.write(
          'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"type"',
          () => socket.destroy(),
        );
      });
      socket.on('close', () => resolve());
    });
  });

  test('an address to reply to that is not this machine: 403', async () => {
    for (const serviceUrl of [
      'https://evil.example/',
      'http://localhost@evil.example',
      'file:///etc',
    ]) {
      expect(await service.post({ ...activity, serviceUrl })).toMatchObject({
        status: 403,
        json: { error: { code: 'ServiceUrlNotAllowed' } },
      });
    }
  });

  test('unknown addresses and methods: 404 and 405 as JSON', async () => {
    expect(await service.get('/nowhere')).toMatchObject({
      status: 404,
      json: { error: { code: 'NotFound' } },
    });
    const wrong = await service.get('/api/messages');
    expect(wrong).toMatchObject({ status: 405, json: { error: { code: 'MethodNotAllowed' } } });
    expect(wrong.headers.get('allow')).toBe('POST');
  });
});

describe('odd texts are answered in the conversation', () => {
  test.each([
    ['nothing at all', {}],
    ['only spaces', { text: '   ' }],
    ['an attachment alone', { attachments: [{ contentType: 'image/png', contentUrl: 'x' }] }],
    ['a value of somebody else', { value: { foreign: true } }],
    ['a value that is half ours', { value: { lotse: { reply: '1.1' } } }],
  ])('%s is answered as an empty message', async (name, fields) => {
    const user = service.user(`empty ${name}`);
    await user.send(fields);
    expect(user.text).toContain('kein Text');
    expect(user.buttons.length).toBeGreaterThan(3);
  });

  test.each([
    ['ten thousand characters', 'wort '.repeat(2000)],
    ['control characters', '\u0000\u0007\u001b[31mhallo\u200b'],
    ['HTML', '<script>alert(1)</script>'],
    ['emoji', '🎉🎉🎉'],
    ['another language', 'Bonjour, je voudrais renouveler mon statut de partenaire'],
  ])('%s', async (name, text) => {
    const user = service.user(`odd ${name}`);
    await user.say(text);
    expect(user.buttons.length).toBeGreaterThan(3);
    for (const raw of ['<script', '\u001b', '\u0000']) expect(user.text).not.toContain(raw);
  });
});

describe('what is no message', () => {
  test.each(['typing', 'event', 'messageReaction', 'endOfConversation', 'somethingNew'])(
    '%s is acknowledged and changes nothing',
    async (type) => {
      const user = service.user('standing');
      expect(await user.send({ type, id: `no ${type}` })).toEqual([]);
      expect(await stored()).toEqual(before);
    },
  );
});

test('tells nobody what it is made of', async () => {
  const { headers } = await service.get('/healthz');
  expect(headers.get('server')).toBeNull();
  expect(headers.get('x-powered-by')).toBeNull();
});

test('logs neither what was said nor by whom', async () => {
  await service.user('secret-conversation').say('mein geheimer Satz');
  const log = JSON.stringify(service.logged);
  expect(log).toContain('"reference"');
  expect(log).not.toMatch(/geheimer|secret-conversation|user of/);
});
