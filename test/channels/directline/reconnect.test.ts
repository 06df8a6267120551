import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { ConnectionStatus } from 'botframework-directlinejs';
import { TOKEN_SECONDS, Tokens } from '../../../src/channels/directline/tokens.ts';
import { mongoSuite } from '../../support/mongoSuite.ts';
import { TestService } from '../support/service.ts';
import { ask, generated } from './support/ask.ts';
import { DirectLineClient } from './support/directLineClient.ts';

const SECRET = 'a-secret-for-tests-that-nobody-else-knows';
const services: TestService[] = [];
const clients: DirectLineClient[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.end();
});
afterAll(async () => {
  for (const service of services) await service.stop();
});

async function started(environment: Record<string, string> = {}): Promise<TestService> {
  const service = await new TestService({ WEBCHAT_SECRET: SECRET, ...environment }).start();
  services.push(service);
  return service;
}

function connected(url: string, options: ConstructorParameters<typeof DirectLineClient>[1]) {
  const client = new DirectLineClient(url, options);
  clients.push(client);
  return client;
}

/** What the user has said; replayed after a reconnect it is the same, known by its id. */
const said = ({ received }: DirectLineClient) => [
  ...new Map(
    received.filter(({ from }) => from.role === 'user').map(({ id, text }) => [id, text]),
  ).values(),
];
async function answered(client: DirectLineClient, text: string): Promise<void> {
  const id = await client.say(text);
  await client.until(
    ({ received }) => received.some(({ replyToId }) => replyToId === id),
    `the answer to "${text}"`,
  );
}

describe('a server that restarts in the middle', () => {
  test('over WebSocket the client finds back by itself: nothing is lost, nothing twice', async () => {
    const service = await started();
    const client = connected(service.url, { ...(await generated(service.url)), webSocket: true });
    await client.online();
    await answered(client, 'Aktivierungsmail fehlt');
    await service.restart();
    // The client rests for up to 15 seconds before it tries again.
    await client.until(({ statuses }) => statuses.at(-1) === ConnectionStatus.Online);
    await answered(client, 'noch nichts');
    expect(said(client)).toEqual(['Aktivierungsmail fehlt', 'noch nichts']);
    const ids = client.received.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('over polling a page that is loaded anew goes on with its token, from its watermark', async () => {
    const service = await started();
    const opened = await generated(service.url);
    const first = connected(service.url, { ...opened, webSocket: false });
    await first.online();
    await answered(first, 'Aktivierungsmail fehlt');
    const { json } = await ask(
      service.url,
      'GET',
      `conversations/${opened.conversationId}/activities`,
      opened,
    );
    first.end();
    await service.restart();

    const whole = connected(service.url, { ...opened, webSocket: false });
    await whole.until(({ replies }) => replies.length === first.replies.length, 'the history');
    expect(whole.received).toEqual(first.received);
    const rest = connected(service.url, {
      ...opened,
      watermark: json.watermark,
      webSocket: false,
    });
    await rest.online();
    await answered(rest, 'noch nichts');
    expect(said(rest)).toEqual(['noch nichts']);
  });
});

describe('a token that has expired', () => {
  const tokens = new Tokens(SECRET, Date.now);

  test.each([{ webSocket: true }, { webSocket: false }])(
    'stops the client (webSocket $webSocket), which goes on with a new one',
    async ({ webSocket }) => {
      const service = await started();
      const { conversationId } = await generated(service.url);
      const claims = { conv: conversationId, user: 'anna' };
      const short = await tokens.sign('chat', claims, 3);
      const reconnect = `conversations/${conversationId}`;
      const { json: opened } = await ask(service.url, 'GET', reconnect, { token: short });
      const client = connected(service.url, { ...opened, token: short, webSocket });
      await client.online();
      await answered(client, 'Aktivierungsmail fehlt');
      await new Promise((resolve) => setTimeout(resolve, 3100));
      expect(await client.say('noch nichts')).toBe('retry');
      await client.until(({ status }) => status === ConnectionStatus.ExpiredToken, 'the expiry');
      client.end();
      const token = await tokens.sign('chat', claims);
      const next = connected(service.url, { conversationId, token, webSocket });
      await next.online();
      await answered(next, 'noch nichts');
      expect(said(next)).toEqual(['Aktivierungsmail fehlt', 'noch nichts']);
    },
  );

  test('of a page is renewed for who comes back within days; one of an operator is not', async () => {
    const service = await started();
    const past = new Tokens(SECRET, () => Date.now() - 3 * 24 * 60 * 60 * 1000);
    const claims = { conv: 'c', user: 'u' };
    const page = await past.sign('chat', { ...claims, renewable: true });
    const operators = await past.sign('chat', claims);
    for (const [method, path] of [
      ['POST', 'tokens/refresh'],
      ['GET', 'conversations/c'],
    ] as const) {
      const renewed = await ask(service.url, method, path, { token: page });
      expect(renewed).toMatchObject({
        status: 200,
        json: { conversationId: 'c', expires_in: TOKEN_SECONDS.chat },
      });
      expect(
        await ask(service.url, 'GET', 'conversations/c/activities', { token: renewed.json.token }),
      ).toMatchObject({ status: 200 });
      expect(await ask(service.url, method, path, { token: operators })).toMatchObject({
        status: 403,
        json: { error: { code: 'TokenExpired' } },
      });
    }
    const old = new Tokens(SECRET, () => Date.now() - 31 * 24 * 60 * 60 * 1000);
    const gone = await old.sign('chat', { ...claims, renewable: true });
    expect((await ask(service.url, 'POST', 'tokens/refresh', { token: gone })).status).toBe(403);
  });
});

await mongoSuite('two instances on one MongoDB', (server) => {
  test('what is posted at one reaches the socket at the other, once and in order', async () => {
    const MONGODB_URI = server.freshUri();
    const [here, there] = [await started({ MONGODB_URI }), await started({ MONGODB_URI })];
    const opened = await generated(here.url);
    const socket = connected(here.url, { ...opened, webSocket: true });
    const poster = connected(there.url, { ...opened, webSocket: false });
    await Promise.all([socket.online(), poster.online()]);
    for (const text of ['Aktivierungsmail fehlt', 'noch nichts', 'Menü']) {
      await answered(poster, text);
    }
    await answered(socket, 'Verlängerung');
    const whole = ({ last }: DirectLineClient) => last?.id.startsWith('4.') === true;
    await Promise.all([poster.until(whole), socket.until(whole)]);
    expect(said(socket)).toEqual(['Aktivierungsmail fehlt', 'noch nichts', 'Menü', 'Verlängerung']);
    expect(socket.received).toEqual(poster.received);
  });

  test('the same activity at both is one turn', async () => {
    const MONGODB_URI = server.freshUri();
    const both = [await started({ MONGODB_URI }), await started({ MONGODB_URI })];
    const [{ url } = { url: '' }] = both;
    const opened = await generated(url);
    const path = `conversations/${opened.conversationId}/activities`;
    const body = { type: 'message', text: 'hallo', channelData: { clientActivityID: 'same' } };
    const posts = await Promise.all(
      [...both, ...both].map((each) => ask(each.url, 'POST', path, { token: opened.token, body })),
    );
    expect(new Set(posts.map(({ json }) => json.id)).size).toBe(1);
    const { json } = await ask(url, 'GET', path, opened);
    expect(
      json.activities.filter(({ from }: { from: { role: string } }) => from.role === 'user'),
    ).toHaveLength(1);
  });
});
