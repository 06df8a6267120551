import { describe, expect, test } from '@jest/globals';
import { ask, generated } from './support/ask.ts';
import {
  EMBEDDING,
  guardedService,
  MESSAGE,
  routesOf,
  SECRET,
  socketStatus,
} from './support/guarded.ts';

const { service, tokens, say, read } = guardedService();

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
