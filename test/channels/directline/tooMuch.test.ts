import { describe, expect, test } from '@jest/globals';
import { WebSocket } from 'ws';
import { TestService } from '../support/service.ts';
import { ask, generated } from './support/ask.ts';
import { guardedService, MESSAGE, SECRET, socketStatus } from './support/guarded.ts';

const { service, tokens, say, read } = guardedService();

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
