import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { WebSocket } from 'ws';
import { TestService } from '../support/service.ts';
import { ask } from './support/ask.ts';

const service = new TestService();
beforeAll(() => service.start());
afterAll(() => service.stop());

const CHROME = { 'sec-ch-ua': '"Chromium";v="142", "Google Chrome";v="142"' };

function started(query: string) {
  return ask(service.url, 'POST', `conversations${query}`, {
    origin: service.url,
    headers: CHROME,
  });
}

function posted(conversation: string, token: string, activity: object) {
  const path = `conversations/${conversation}/activities`;
  return ask(service.url, 'POST', path, { token, body: activity });
}

async function shown(conversation: string, token: string): Promise<{ text: string }[]> {
  const path = `conversations/${conversation}/activities`;
  return (await ask(service.url, 'GET', path, { token })).json.activities;
}

test.each([
  ['de-CH', /^Grüezi/],
  ['en', /^Hello/],
])('a conversation begun with greet=%s comes with its greeting', async (locale, words) => {
  const { status, json } = await started(`?greet=${locale}`);
  expect(status).toBe(201);
  expect(json.activities[0].text).toMatch(words);
  expect(await shown(json.conversationId, json.token)).toEqual(json.activities);
});

test('whoever joins it once more is not greeted twice, and the socket begins after the greeting', async () => {
  const { json } = await started('?greet=en');
  const { conversationId, token, streamUrl, activities } = json;
  const join = {
    type: 'event',
    name: 'webchat/join',
    locale: 'de-CH',
    channelData: { clientActivityID: `join-${conversationId}` },
  };
  expect((await posted(conversationId, token, join)).status).toBe(200);
  expect(await shown(conversationId, token)).toEqual(activities);

  const socket = new WebSocket(streamUrl);
  const first = new Promise<string>((resolve) =>
    socket.on('message', (data) => String(data) !== '' && resolve(String(data))),
  );
  await new Promise((resolve) => socket.once('open', resolve));
  await posted(conversationId, token, { type: 'message', text: 'Menu' });
  expect(JSON.parse(await first).activities[0].text).toBe('Menu');
  socket.terminate();
});

test('the browser is known from the greeting on', async () => {
  const { json } = await started('?greet=en');
  for (const text of ['My data', '1']) {
    await posted(json.conversationId, json.token, { type: 'message', text });
  }
  const texts = (await shown(json.conversationId, json.token)).map(({ text }) => text);
  expect(texts.join('\n')).toContain('Chrome 142');
});

test.each(['', '?greet=', '?greet=fr-CH', '?greet=%00', `?greet=${'de'.repeat(400)}`])(
  'begun with "%s" it waits for the user',
  async (query) => {
    const { status, json } = await started(query);
    expect(status).toBe(201);
    expect(json.activities).toBeUndefined();
    expect(await shown(json.conversationId, json.token)).toEqual([]);
  },
);
