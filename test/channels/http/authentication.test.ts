import { createSign, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { TestService } from '../support/service.ts';

const APP_ID = '7a0f7d2e-3a0b-4b6c-9d0e-1f2a3b4c5d6e';
const SERVICE_URL = 'https://smba.trafficmanager.net/emea/';
const KEY_ID = 'key-1';

/** A key pair and its public half as an issuer publishes it. */
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

const issuer: Server = createServer((request, response) => {
  response.setHeader('content-type', 'application/json');
  const body =
    request.url === '/keys'
      ? {
          keys: [
            { ...publicKey.export({ format: 'jwk' }), kid: KEY_ID, endorsements: ['msteams'] },
          ],
        }
      : { issuer: 'https://api.botframework.com', jwks_uri: `${issuerUrl()}/keys` };
  response.end(JSON.stringify(body));
});
function issuerUrl(): string {
  return `http://127.0.0.1:${(issuer.address() as AddressInfo).port}`;
}

function token(claims: Record<string, unknown> = {}, key: KeyObject = privateKey): string {
  const now = Math.floor(Date.now() / 1000);
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ alg: 'RS256', typ: 'JWT', kid: KEY_ID })}.${part({
    iss: 'https://api.botframework.com',
    aud: APP_ID,
    nbf: now - 60,
    exp: now + 3600,
    serviceurl: SERVICE_URL,
    ...claims,
  })}`;
  const signature = createSign('RSA-SHA256').update(signed).sign(key, 'base64url');
  return `Bearer ${signed}.${signature}`;
}

let service: TestService;
beforeAll(async () => {
  await new Promise<void>((resolve) => issuer.listen(0, '127.0.0.1', resolve));
  service = await new TestService({
    MicrosoftAppId: APP_ID,
    MicrosoftAppPassword: 'secret',
    BotOpenIdMetadata: `${issuerUrl()}/.well-known/openidconfiguration`,
  }).start();
});
afterAll(async () => {
  await service.stop();
  issuer.closeAllConnections();
  issuer.close();
});

function send(authorization: string | undefined, fields: Record<string, unknown> = {}) {
  return service.post(
    {
      type: 'message',
      id: randomUUID(),
      channelId: 'msteams',
      serviceUrl: SERVICE_URL,
      conversation: { id: 'secure' },
      from: { id: 'user' },
      recipient: { id: 'bot' },
      deliveryMode: 'expectReplies',
      text: 'hallo',
      ...fields,
    },
    {
      'content-type': 'application/json',
      ...(authorization === undefined ? {} : { authorization }),
    },
  );
}

describe('with an app id, only the Bot Framework is heard', () => {
  test('its own token is accepted', async () => {
    expect(await send(token())).toMatchObject({
      status: 200,
      json: { activities: expect.anything() },
    });
  });

  test.each([
    ['no token', () => undefined],
    ['an empty one', () => 'Bearer '],
    ['another scheme', () => 'Basic dXNlcjpwYXNz'],
    ['a token of another issuer', () => token({ iss: 'https://evil.example' })],
    ['a token for another bot', () => token({ aud: randomUUID() })],
    ['an expired token', () => token({ exp: 1000 })],
    ['a token signed by somebody else', () => token({}, stranger)],
    [
      'a token for another address to reply to',
      () => token({ serviceurl: 'https://evil.example' }),
    ],
  ])('%s: 401, and nothing is stored', async (_, authorization) => {
    // botbuilder writes its own remarks on refused tokens to the console.
    const silenced = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const answer = await send(authorization(), { conversation: { id: 'refused' } });
    silenced.mockRestore();
    expect(answer).toMatchObject({ status: 401, json: { error: { code: 'Unauthorized' } } });
    expect(await service.service?.app.store.load('msteams:refused')).toEqual({ outcome: 'none' });
  });

  test('this machine is no address to reply to any more', async () => {
    expect(await send(token(), { serviceUrl: 'http://localhost:3979' })).toMatchObject({
      status: 403,
    });
  });
});
