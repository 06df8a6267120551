import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { plainReply } from '../../../src/contracts/plainText.ts';
import { TestService } from '../support/service.ts';
import { generated } from './support/ask.ts';
import { DirectLineClient } from './support/directLineClient.ts';

const service = new TestService();
const clients: DirectLineClient[] = [];
beforeAll(() => service.start());
afterEach(() => {
  for (const client of clients.splice(0)) client.end();
});
afterAll(() => service.stop());

describe.each([{ webSocket: true }, { webSocket: false }])('with webSocket $webSocket', (how) => {
  const connect = async () => {
    const { token } = await generated(service.url);
    const client = new DirectLineClient(service.url, { token, ...how });
    clients.push(client);
    await client.online();
    return client;
  };

  test("Microsoft's client is welcomed, presses, types, and sees its own words in the log", async () => {
    const client = await connect();
    await client.post({ type: 'event', name: 'webchat/join' });
    await client.until(({ replies }) => replies.length > 0, 'the welcome');
    expect(client.replies.map(plainReply).join('\n')).toContain('automatische Assistent');
    await client.press('Aktivierungsmail fehlt');
    await client.until(({ received }) =>
      received.some(({ text }) => text.includes('schon probiert')),
    );
    const before = client.replies.length;
    const id = await client.say('Menü');
    await client.until(({ replies }) => replies.length > before, 'the menu');
    expect(client.received.find((one) => one.id === id)).toMatchObject({
      text: 'Menü',
      from: { role: 'user' },
    });
    expect(
      client.received.filter(({ from }) => from.role === 'user').map(({ text }) => text),
    ).toEqual(['Aktivierungsmail fehlt', 'Menü']);
  });
});
