import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SignJWT } from 'jose';
import { WebSocket } from 'ws';
import { type TokenPurpose, Tokens } from '../../../src/channels/directline/tokens.ts';
import { TestService } from '../support/service.ts';
import { ask, generated } from './support/ask.ts';
import type { Opened } from './support/directLineClient.ts';

const SECRET = 'a-secret-for-tests-that-nobody-else-knows';
const EMBEDDING = 'https://www.partner.example';
const service = new TestService({
  WEBCHAT_SECRET: SECRET,
  ALLOWED_ORIGINS: EMBEDDING,
  REQUESTS_PER_MINUTE: '999999999',
});
const tokens = new Tokens(SECRET, Date.now);
beforeAll(() => service.start());
afterAll(() => service.stop());

const ROUTES = [
  ['POST', 'tokens/generate'],
  ['POST', 'tokens/refresh'],
  ['POST', 'conversations'],
  ['GET', 'conversations/ID'],
  ['GET', 'conversations/ID/activities'],
  ['POST', 'conversations/ID/activities'],
  ['POST', 'conversations/ID/upload'],
  ['POST', 'resume'],
  ['POST', 'resume/redeem'],
  ['POST', 'report'],
  ['POST', 'report/deliver'],
] as const;
const MESSAGE = { type: 'message', text: 'hallo' };

const routesOf = (id: string) =>
  ROUTES.map(([method, path]) => [method, path.replace('ID', id)] as const);
const say = ({ conversationId, token }: Opened, text: string, more: object = {}) =>
  ask(service.url, 'POST', `conversations/${conversationId}/activities`, {
    token,
    body: { type: 'message', text, ...more },
  });
const read = ({ conversationId, token }: Opened) =>
  ask(service.url, 'GET', `conversations/${conversationId}/activities`, { token });

/** Opens a socket; the status of the refusal where there is one. */
function socketStatus(url: string, origin?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, origin === undefined ? {} : { origin });
    socket.on('open', () => {
      socket.terminate();
      resolve(101);
    });
    socket.on('unexpected-response', (request, response) => {
      request.destroy();
      resolve(response.statusCode ?? 0);
    });
    socket.on('error', reject);
  });
}

const signed = (key: Uint8Array, claims: object, alg = 'HS256') =>
  new SignJWT({ conv: 'c', user: 'u', ...claims })
    .setProtectedHeader({ alg })
    .setIssuer('lotse')
    .setAudience('lotse-chat')
    .setIssuedAt()
    .setExpirationTime('1h')
    .setJti('j')
    .sign(key);

describe('tokens that are refused on every route', () => {
  const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
  test.each<[string, () => Promise<string> | string, number]>([
    ['none that is one', () => 'abc', 401],
    ['signed with another key', () => signed(new Uint8Array(32), {}), 401],
    ['signed with the secret itself', () => signed(Buffer.from(SECRET), {}), 401],
    [
      'without a signature (alg none)',
      async () => `${none}.${(await tokens.sign('chat', { conv: 'c', user: 'u' })).split('.')[1]}.`,
      401,
    ],
    [
      'changed by one letter',
      async () => {
        const token = await tokens.sign('chat', { conv: 'c', user: 'u' });
        return token.replace(/\.(.)/, (_, letter) => `.${letter === 'e' ? 'f' : 'e'}`);
      },
      401,
    ],
    ['expired', () => tokens.sign('chat', { conv: 'c', user: 'u' }, -1), 403],
    ['for a socket', () => tokens.sign('stream', { conv: 'c', user: 'u' }), 401],
  ])('%s', async (_, make, status) => {
    const token = await make();
    for (const [method, path] of routesOf('c')) {
      // Other purposes know no expired token of this one.
      const wanted = /redeem|deliver/.test(path) ? 401 : status;
      const body = method === 'POST' ? { body: MESSAGE } : {};
      const answer = await ask(service.url, method, path, { token, ...body });
      expect([path, answer.status]).toEqual([path, wanted]);
      expect(answer.json.error.message).toMatch(/token/);
    }
  });

  test('a token of one purpose serves no other', async () => {
    const purposes: Record<TokenPurpose, readonly [string, string]> = {
      chat: ['GET', 'conversations/c/activities'],
      resume: ['POST', 'resume/redeem'],
      report: ['POST', 'report/deliver'],
      stream: ['GET', 'conversations/c/stream'],
    };
    for (const purpose of ['chat', 'stream', 'resume', 'report'] as const) {
      const token = await tokens.sign(purpose, { conv: 'c', user: 'u' });
      for (const [other, [method, path]] of Object.entries(purposes)) {
        if (other === purpose || other === 'stream') continue;
        const { status } = await ask(service.url, method, path, { token });
        expect([purpose, other, status]).toEqual([purpose, other, 401]);
      }
      if (purpose === 'stream') continue;
      const url = `${service.url.replace('http', 'ws')}/directline/conversations/c/stream?t=${token}`;
      expect(await socketStatus(url)).toBe(401);
    }
  });
});

describe("another user's conversation", () => {
  test('can neither be read nor written to, and nothing of it comes out', async () => {
    const anna = await generated(service.url);
    await say(anna, 'Ich bin Anna Muster aus Bern');
    const { token } = await generated(service.url);
    for (const [method, path] of routesOf(anna.conversationId)) {
      if (!path.includes(anna.conversationId)) continue;
      const body = method === 'POST' ? { body: MESSAGE } : {};
      const answer = await ask(service.url, method, path, { token, ...body });
      expect(answer).toMatchObject({ status: 403, json: { error: { code: 'Forbidden' } } });
      expect(answer.text).not.toContain('Anna');
    }
    const stream = await tokens.sign('stream', { conv: 'c', user: 'u' });
    const base = service.url.replace('http', 'ws');
    const url = `${base}/directline/conversations/${anna.conversationId}/stream?t=${stream}`;
    expect(await socketStatus(url)).toBe(403);
    expect((await read(anna)).json.activities).toHaveLength(3);
  });

  test('a client is the user of its token, whoever it says it is', async () => {
    const anna = await generated(service.url);
    await say(anna, 'hallo', { from: { id: 'somebody else', role: 'bot' } });
    const [said] = (await read(anna)).json.activities;
    const { user } = JSON.parse(
      Buffer.from(anna.token.split('.')[1] ?? '', 'base64url').toString(),
    );
    expect(said).toMatchObject({ text: 'hallo', from: { id: user, role: 'user' } });
  });
});

describe('pages', () => {
  const foreign = 'https://evil.example';

  test('of foreign origins get no token, and may do nothing with one', async () => {
    const { token, conversationId } = await generated(service.url);
    for (const [method, path] of routesOf(conversationId)) {
      const body = method === 'POST' ? { body: MESSAGE } : {};
      const given = /redeem/.test(path)
        ? await tokens.sign('resume', { conv: 'c', user: 'u' })
        : /deliver/.test(path)
          ? await tokens.sign('report', { conv: 'c', user: 'u' })
          : token;
      for (const origin of [foreign, 'null']) {
        const answer = await ask(service.url, method, path, { token: given, origin, ...body });
        expect([path, answer.status, answer.json.error.code]).toEqual([
          path,
          403,
          'OriginNotAllowed',
        ]);
      }
    }
    expect(await ask(service.url, 'POST', 'tokens/generate', { origin: foreign })).toMatchObject({
      status: 403,
    });
    const opened = await ask(service.url, 'POST', 'conversations', { token });
    expect(await socketStatus(opened.json.streamUrl, foreign)).toBe(403);
    expect(await socketStatus(opened.json.streamUrl, service.url)).toBe(101);
  });

  test('a token is good for the page that got it, and for no other that may embed the chat', async () => {
    const { json } = await ask(service.url, 'POST', 'tokens/generate', { origin: EMBEDDING });
    const path = `conversations/${json.conversationId}/activities`;
    const { token } = json;
    expect(await ask(service.url, 'GET', path, { token, origin: EMBEDDING })).toMatchObject({
      status: 200,
    });
    expect(await ask(service.url, 'GET', path, { token, origin: service.url })).toMatchObject({
      status: 403,
      json: { error: { code: 'OriginNotAllowed' } },
    });
  });

  test('a program without secret and without page gets no token', async () => {
    expect(await ask(service.url, 'POST', 'tokens/generate')).toMatchObject({
      status: 401,
      json: { error: { message: expect.stringContaining('WEBCHAT_SECRET') } },
    });
  });

  test("an operator's server names the user and the pages that may use the token", async () => {
    const { status, json } = await ask(service.url, 'POST', 'tokens/generate', {
      token: SECRET,
      body: { user: { id: 'anna', name: 'Anna' }, trustedOrigins: [EMBEDDING] },
    });
    expect(status).toBe(200);
    const said = await tokens.read('chat', json.token);
    expect(said).toMatchObject({ ok: true, claims: { user: 'anna', origins: [EMBEDDING] } });
    expect(said).not.toHaveProperty('claims.renewable');
  });

  test('may read the answer and its reason: preflight and refusals carry what browsers want', async () => {
    const preflight = await fetch(`${service.url}/directline/conversations`, {
      method: 'OPTIONS',
      headers: { origin: EMBEDDING, 'access-control-request-headers': 'authorization' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization');
    const refused = await ask(service.url, 'POST', 'conversations', { origin: foreign });
    expect(refused.headers.get('access-control-allow-origin')).toBe(foreign);
    expect(refused.headers.get('access-control-allow-credentials')).toBeNull();
  });
});

describe('a link to go on elsewhere', () => {
  test('lets in once, and only by POST', async () => {
    const anna = await generated(service.url);
    await say(anna, 'Aktivierungsmail fehlt');
    const { json } = await ask(service.url, 'POST', 'resume', { token: anna.token });
    const redeem = (method: string) =>
      ask(service.url, method, 'resume/redeem', { token: json.token, origin: service.url });
    expect((await redeem('GET')).status).toBe(405);
    const both = await Promise.all([redeem('POST'), redeem('POST')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 410]);
    const there = both.find(({ status }) => status === 200)?.json;
    expect(there.conversationId).toBe(anna.conversationId);
    expect((await read(there)).text).toContain('Aktivierungsmail fehlt');
    expect(await redeem('POST')).toMatchObject({ json: { error: { code: 'LinkUsed' } } });
  });

  test('is over when it has expired', async () => {
    const token = await tokens.sign('resume', { conv: 'c', user: 'u' }, -1);
    expect(await ask(service.url, 'POST', 'resume/redeem', { token })).toMatchObject({
      status: 403,
      json: { error: { code: 'TokenExpired' } },
    });
  });
});

describe('a report of the browser check', () => {
  test('is read as if the user had typed it, once however often it is sent', async () => {
    const anna = await generated(service.url);
    const { json } = await ask(service.url, 'POST', 'report', { token: anna.token });
    const body = { browser: { name: 'edge', version: '142.0.3595.65', os: 'windows' } };
    for (let time = 0; time < 2; time += 1) {
      const sent = await ask(service.url, 'POST', 'report/deliver', { token: json.token, body });
      expect(sent).toMatchObject({ status: 200, json: { told: 'Edge 142.0.3595.65' } });
    }
    const said = (await read(anna)).json.activities.filter(
      ({ from }: { from: { role: string } }) => from.role === 'user',
    );
    expect(said.map(({ text }: { text: string }) => text)).toEqual(['Edge 142.0.3595.65']);
    const loaded = await service.service?.app.store.load(`directline:${anna.conversationId}`);
    expect(loaded).toMatchObject({
      conversation: { session: { browsers: [{ name: 'edge', version: '142.0.3595.65' }] } },
    });
  });
});

test('the browser travels along: by client hints, then by user agent', async () => {
  const anna = await generated(service.url);
  const browser = async (headers: Record<string, string>) => {
    await ask(service.url, 'POST', `conversations/${anna.conversationId}/activities`, {
      token: anna.token,
      body: MESSAGE,
      headers,
    });
    const loaded = await service.service?.app.store.load(`directline:${anna.conversationId}`);
    return loaded?.outcome === 'found' ? loaded.conversation.session.browsers[0] : undefined;
  };
  expect(
    await browser({
      'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0',
    }),
  ).toMatchObject({ name: 'firefox', version: '145.0' });
  expect(
    await browser({
      'user-agent': 'Mozilla/5.0 Chrome/142.0.0.0 Safari/537.36',
      'sec-ch-ua-full-version-list':
        '"Chromium";v="142.0.7444.60", "Google Chrome";v="142.0.7444.60"',
      'sec-ch-ua-platform': '"Windows"',
    }),
  ).toEqual({ name: 'chrome', version: '142.0.7444.60', os: 'windows' });
});

describe('what comes in', () => {
  test('HTML and script come back as the text they are, and in Markdown as none', async () => {
    const anna = await generated(service.url);
    const text = '<script>alert(1)</script><img src=x onerror=alert(1)> [x](javascript:alert(1))';
    await say(anna, text);
    const answer = await read(anna);
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    const [said, ...replies] = answer.json.activities;
    expect(said).toMatchObject({ text, textFormat: 'plain' });
    for (const reply of replies) expect(reply.text).not.toMatch(/<script|<img|\]\(javascript:/);
  });

  test('a file is refused with what to do instead', async () => {
    const anna = await generated(service.url);
    const path = `conversations/${anna.conversationId}/upload?userId=x`;
    expect(await ask(service.url, 'POST', path, { token: anna.token })).toMatchObject({
      status: 415,
      json: { error: { code: 'UploadNotSupported' } },
    });
  });

  test('too long a body is refused, too long a text cut and said so', async () => {
    const anna = await generated(service.url);
    expect((await say(anna, 'x'.repeat(70_000))).status).toBe(413);
    expect((await say(anna, 'x '.repeat(5000))).status).toBe(200);
    expect((await read(anna)).text).toContain('sehr lang');
  });

  test('1,000 malformed requests to every route: refused or taken, and nothing leaks', async () => {
    const anna = await generated(service.url);
    await say(anna, 'Ich bin Anna Muster aus Bern');
    const mine = await generated(service.url);
    const routes = [
      ...routesOf(mine.conversationId),
      ...routesOf('../../x'),
      ...routesOf('%00%ff'),
      ['PUT', 'conversations'],
      ['DELETE', `conversations/${mine.conversationId}`],
      ['GET', `conversations/${mine.conversationId}/stream`],
    ] as const;
    const odd = fc.oneof(
      fc.json({ maxDepth: 4 }),
      fc.string({ maxLength: 200 }),
      fc.record({ type: fc.anything(), text: fc.anything(), value: fc.anything() }).map(asJson),
      fc.record({ user: fc.anything(), trustedOrigins: fc.anything() }).map(asJson),
      fc
        .record({ type: fc.constant('message'), text: fc.string(), channelData: fc.anything() })
        .map(asJson),
    );
    const header = fc.stringMatching(/^[\x21-\x7e]{0,60}$/);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...routes),
        odd,
        fc.constantFrom('', mine.token, 'x.y.z', SECRET.slice(1)),
        fc.option(header),
        fc.constantFrom('application/json', 'text/plain', 'multipart/form-data', '', 'x'),
        header,
        async ([method, path], body, token, origin, type, watermark) => {
          const answer = await ask(
            service.url,
            method,
            `${path}?watermark=${encodeURIComponent(watermark)}`,
            {
              ...(token === '' ? {} : { token }),
              ...(origin === null ? {} : { origin }),
              ...(method === 'GET' ? {} : { body }),
              headers: method === 'GET' ? {} : { 'content-type': type },
            },
          );
          expect(answer.status).toBeLessThan(500);
          expect(answer.text).not.toMatch(/Anna|Muster|node_modules|\bat .*\.ts|src\/|SyntaxError/);
          if (answer.status >= 400) expect(answer.json.error.message).toMatch(/\.$/);
        },
      ),
      { numRuns: 1000 },
    );
    expect((await service.get('/healthz')).status).toBe(200);
    expect((await say(mine, 'Menü')).status).toBe(200);
    expect(JSON.stringify(service.logged)).not.toContain('Anna');
  });

  test('bytes that are no HTTP are answered or cut off', async () => {
    const { port } = new URL(service.url);
    for (const bytes of ['\0\0\0', 'GET', 'GET /directline HTTP/9\r\n\r\n', 'x'.repeat(100_000)]) {
      await new Promise<void>((resolve) => {
        const socket = connect(Number(port), '127.0.0.1', () => socket.end(bytes));
        socket.on('data', () => undefined);
        socket.on('error', () => undefined);
        socket.on('close', () => resolve());
      });
    }
    expect((await service.get('/healthz')).status).toBe(200);
  });
});

function asJson(value: unknown): string {
  return JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? String(one) : one)) ?? '';
}

describe('too much', () => {
  test('from one address is refused with when to go on; other addresses go on', async () => {
    const few = await new TestService({ REQUESTS_PER_MINUTE: '5', TRUST_PROXY: '1' }).start();
    try {
      const from = (address: string) =>
        ask(few.url, 'POST', 'tokens/generate', {
          origin: few.url,
          headers: { 'x-forwarded-for': address, 'x-forwarded-proto': 'http' },
        });
      for (let count = 0; count < 5; count += 1) expect((await from('192.0.2.1')).status).toBe(200);
      const refused = await from('192.0.2.1');
      expect(refused).toMatchObject({ status: 429, json: { error: { code: 'TooManyRequests' } } });
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await from('192.0.2.2')).status).toBe(200);
    } finally {
      await few.stop();
    }
  });

  test('in one conversation is refused, is not stored, and asking for news goes on', async () => {
    const usual = await new TestService().start();
    try {
      const { conversationId, token } = await generated(usual.url);
      const path = `conversations/${conversationId}/activities`;
      const statuses: number[] = [];
      for (let count = 0; count < 62; count += 1) {
        const { status } = await ask(usual.url, 'POST', path, { token, body: MESSAGE });
        statuses.push(status);
      }
      expect(statuses).toEqual([...Array(60).fill(200), 429, 429]);
      const { json } = await ask(usual.url, 'GET', path, { token });
      const said = json.activities.filter(
        ({ from }: { from: { role: string } }) => from.role === 'user',
      );
      expect(said).toHaveLength(60);
    } finally {
      await usual.stop();
    }
  });

  test('of sockets in one conversation is refused', async () => {
    const { json } = await ask(service.url, 'POST', 'conversations', { origin: service.url });
    const sockets = Array.from({ length: 10 }, () => new WebSocket(json.streamUrl));
    await Promise.all(sockets.map((one) => new Promise((resolve) => one.on('open', resolve))));
    expect(await socketStatus(json.streamUrl)).toBe(429);
    for (const socket of sockets) socket.terminate();
  });
});

describe("an operator's server with the secret", () => {
  test('reads a conversation, gets a user back into it, and finds none that is not there', async () => {
    const { json: opened } = await ask(service.url, 'POST', 'tokens/generate', {
      token: SECRET,
      body: { user: { id: 'anna' } },
    });
    await say(opened, 'Aktivierungsmail fehlt');
    const path = `conversations/${opened.conversationId}`;
    const log = await ask(service.url, 'GET', `${path}/activities`, { token: SECRET });
    expect(log.json.activities[0]).toMatchObject({ from: { id: 'anna', role: 'user' } });
    const back = await ask(service.url, 'GET', path, { token: SECRET });
    expect(await tokens.read('chat', back.json.token)).toMatchObject({ claims: { user: 'anna' } });
    expect((await ask(service.url, 'GET', 'conversations/none', { token: SECRET })).status).toBe(
      404,
    );
  });
});

test('a conversation that its user deletes is gone for sockets and for those who ask', async () => {
  const { json } = await ask(service.url, 'POST', 'conversations', { origin: service.url });
  await say(json, 'hallo');
  const socket = new WebSocket(json.streamUrl);
  const frames: string[] = [];
  socket.on('message', (data) => frames.push(String(data)));
  await new Promise((resolve) => socket.once('message', resolve));
  const { watermark } = (await read(json)).json;
  await say(json, 'Meine Daten');
  const shown = (await read(json)).json.activities.at(-1).channelData.lotse.reply;
  expect(JSON.stringify(shown)).toContain('data');
  await say(json, 'Alles löschen');
  await say(json, 'Ja, alles löschen');
  const path = `conversations/${json.conversationId}/activities?watermark=${watermark}`;
  const { json: after } = await ask(service.url, 'GET', path, { token: json.token });
  expect(after.activities.map(({ text }: { text: string }) => text).join()).toMatch(/gelöscht/);
  expect(after.watermark).toBe('0');
  expect(frames.at(-1)).toMatch(/gelöscht/);
  socket.terminate();
});
