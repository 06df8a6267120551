import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { WebSocket } from 'ws';
import { acceptedLanguage } from '../../../src/channels/directline/acceptedLanguage.ts';
import { TestService } from '../support/service.ts';
import { ask } from './support/ask.ts';

const service = new TestService();
beforeAll(() => service.start());
afterAll(() => service.stop());

/** A conversation that somebody has seen up to the watermark, and that has been deleted since. */
async function deleted(): Promise<{ path: string; watermark: string; token: string }> {
  const { json } = await ask(service.url, 'POST', 'conversations', { origin: service.url });
  const { conversationId, token } = json;
  const path = `conversations/${conversationId}`;
  const say = (text: string) =>
    ask(service.url, 'POST', `${path}/activities`, { token, body: { type: 'message', text } });
  await say('hallo');
  const { watermark } = (await ask(service.url, 'GET', `${path}/activities`, { token })).json;
  for (const text of ['Meine Daten', 'Alles löschen', 'Ja, alles löschen']) await say(text);
  return { path, watermark, token };
}

const CASES = [
  ['en-GB,en;q=0.9,de;q=0.8', /deleted/],
  ['de-CH', /gelöscht/],
  ['fr-CH, it;q=0.5', /gelöscht/],
] as const;

test.each(CASES)('that it was deleted is told in %s to whoever asks', async (accepted, told) => {
  const { path, watermark, token } = await deleted();
  const { json } = await ask(service.url, 'GET', `${path}/activities?watermark=${watermark}`, {
    token,
    headers: { 'accept-language': accepted },
  });
  expect(json.activities[0].text).toMatch(told);
  expect(json.anew).toBe(true);
});

test.each(CASES)('and in %s to whoever comes back by a socket', async (accepted, told) => {
  const { path, watermark, token } = await deleted();
  const back = await ask(service.url, 'GET', `${path}?watermark=${watermark}`, {
    token,
    origin: service.url,
    headers: { 'accept-language': accepted },
  });
  const socket = new WebSocket(back.json.streamUrl);
  const frame = await new Promise<string>((resolve) =>
    socket.once('message', (data) => resolve(String(data))),
  );
  expect(JSON.parse(frame).activities[0].text).toMatch(told);
  socket.terminate();
});

test.each([
  ['en', 'en'],
  ['fr, en;q=0.2, de;q=0.9', 'de'],
  ['de;q=0, en;q=0.1', 'en'],
  ['de_CH', 'de'],
  ['fr;q=1, *;q=0.5', undefined],
  [';;,,q=,en;q=much', 'en'],
  ['', undefined],
  [undefined, undefined],
])('«%s» is read as %s', (header, language) => {
  const headers = header === undefined ? {} : { 'accept-language': header };
  expect(acceptedLanguage({ headers })).toBe(language);
});
