import { afterAll, beforeAll } from '@jest/globals';
import { SignJWT } from 'jose';
import { WebSocket } from 'ws';
import { Tokens } from '../../../../src/channels/directline/tokens.ts';
import { TestService } from '../../support/service.ts';
import { ask } from './ask.ts';
import type { Opened } from './directLineClient.ts';

export const SECRET = 'a-secret-for-tests-that-nobody-else-knows';
/** The one site that may embed the chat. */
export const EMBEDDING = 'https://www.partner.example';

export const ROUTES = [
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
export const MESSAGE = { type: 'message', text: 'hallo' };

export const routesOf = (id: string) =>
  ROUTES.map(([method, path]) => [method, path.replace('ID', id)] as const);

/** A service with a secret and a site of its own, while the file's tests run. */
export function guardedService() {
  const service = new TestService({
    WEBCHAT_SECRET: SECRET,
    ALLOWED_ORIGINS: EMBEDDING,
    REQUESTS_PER_MINUTE: '999999999',
  });
  beforeAll(() => service.start());
  afterAll(() => service.stop());
  return {
    service,
    tokens: new Tokens(SECRET, Date.now),
    say: ({ conversationId, token }: Opened, text: string, more: object = {}) =>
      ask(service.url, 'POST', `conversations/${conversationId}/activities`, {
        token,
        body: { type: 'message', text, ...more },
      }),
    read: ({ conversationId, token }: Opened) =>
      ask(service.url, 'GET', `conversations/${conversationId}/activities`, { token }),
  };
}

/** Opens a socket; the status of the refusal where there is one. */
export function socketStatus(url: string, origin?: string): Promise<number> {
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

export const signed = (key: Uint8Array, claims: object, alg = 'HS256') =>
  new SignJWT({ conv: 'c', user: 'u', ...claims })
    .setProtectedHeader({ alg })
    .setIssuer('lotse')
    .setAudience('lotse-chat')
    .setIssuedAt()
    .setExpirationTime('1h')
    .setJti('j')
    .sign(key);
