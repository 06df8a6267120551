import { describe, expect, test } from '@jest/globals';
import type { TokenPurpose } from '../../../src/channels/directline/tokens.ts';
import { ask, generated } from './support/ask.ts';
import {
  guardedService,
  MESSAGE,
  routesOf,
  SECRET,
  signed,
  socketStatus,
} from './support/guarded.ts';

const { service, tokens, say, read } = guardedService();

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
