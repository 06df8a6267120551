import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server as NodeServer, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import restify from 'restify';
import { describeError } from '../describeError.ts';
import { type Answer, refusal } from './answer.ts';
import { readBody } from './readBody.ts';

/** Largest body that is read; a Bot Framework activity has at most 100 KB. */
export const MAX_BODY_BYTES = 256 * 1024;
/** How much of a refused body is still taken off the line, so that its sender can read the refusal. */
const MAX_DRAINED_BYTES = 4 * 1024 * 1024;

export interface HttpParts {
  /** Answers `POST /api/messages`. */
  readonly messages: {
    post(request: {
      readonly body: Uint8Array;
      readonly authorization: string;
      readonly log: Logger;
    }): Promise<Answer>;
  };
  /** Throws an error that names the cause while the service cannot do its work. */
  readonly ready: () => Promise<void>;
  readonly log: Logger;
}

export interface HttpServer {
  /** Resolves with the port; rejects with the system's error (`code` EADDRINUSE, EACCES, …). */
  listen(port: number, host: string): Promise<number>;
  /** Takes no more connections and resolves when the requests under way are answered. */
  close(): Promise<void>;
}

/** The HTTP server on restify, put together but not listening. */
export function createHttpServer({ messages, ready, log }: HttpParts): HttpServer {
  // The type definitions still name the logger of an older restify; version 12 takes pino's.
  const options = { name: '', log, ignoreTrailingSlash: true } as unknown as restify.ServerOptions;
  const server = restify.createServer(options);
  // restify's type claims to be the server of node that it only holds.
  const node = (server as unknown as { server: NodeServer }).server;
  node.requestTimeout = 30_000;
  node.headersTimeout = 10_000;
  let closing = false;

  server.post('/api/messages', async (request, response) => {
    const requestId = randomUUID();
    const requestLog = log.child({ requestId });
    response.setHeader('X-Request-Id', requestId);
    try {
      const answer = await receive(request, messages, requestLog);
      if (answer === undefined) return;
      if (answer.status >= 400) {
        requestLog.warn({ status: answer.status, code: codeOf(answer) }, 'request refused');
      }
      send(request, response, answer, closing);
    } catch (error) {
      requestLog.error({ error: describeError(error) }, 'request failed');
      send(request, response, failure(requestId), closing);
    }
  });
  server.get('/healthz', async (request, response) => {
    send(request, response, { status: 200, body: { status: 'ok' } }, closing);
  });
  server.get('/readyz', async (request, response) => {
    send(request, response, await readiness(ready, closing), closing);
  });

  // Whatever restify refuses by itself: unknown routes and methods, malformed addresses.
  server.on(
    'restifyError',
    // Without calling on: restify would send its own answer after ours.
    (request: IncomingMessage, response: ServerResponse, error: unknown) => {
      send(request, response, routeAnswer(error, log), closing);
    },
  );

  // restify passes node's errors on; those of listening have been given to its caller by then.
  server.on('error', (error: unknown) => {
    if (node.listening) log.error({ error: describeError(error) }, 'server error');
  });

  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        node.once('error', reject);
        node.listen(port, host, () => {
          node.off('error', reject);
          const address = node.address();
          resolve(typeof address === 'object' && address !== null ? address.port : port);
        });
      }),
    close: () =>
      new Promise((resolve) => {
        closing = true;
        if (!node.listening) {
          resolve();
          return;
        }
        node.close(() => resolve());
        node.closeIdleConnections();
      }),
  };
}

async function receive(
  request: IncomingMessage,
  messages: HttpParts['messages'],
  log: Logger,
): Promise<Answer | undefined> {
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    return refusal(415, 'UnsupportedMediaType', 'Send the activity as application/json.');
  }
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') {
    return refusal(415, 'UnsupportedMediaType', 'Send the activity without content encoding.');
  }
  const body = await readBody(request, MAX_BODY_BYTES);
  if (!body.ok) {
    if (body.reason === 'aborted') return undefined;
    return refusal(413, 'PayloadTooLarge', `The body is longer than ${MAX_BODY_BYTES} bytes.`);
  }
  return messages.post({
    body: body.bytes,
    authorization: request.headers.authorization ?? '',
    log,
  });
}

async function readiness(ready: () => Promise<void>, closing: boolean): Promise<Answer> {
  if (closing) return { status: 503, body: { status: 'unavailable', reason: 'shutting down' } };
  try {
    await ready();
    return { status: 200, body: { status: 'ready' } };
  } catch (error) {
    const reason = Error.isError(error) ? error.message : 'unknown';
    return { status: 503, body: { status: 'unavailable', reason } };
  }
}

/** Errors of ours tell the outside nothing but where the log has the rest. */
function failure(reference: string): Answer {
  return refusal(
    500,
    'InternalError',
    `Something went wrong here. The log has the rest under ${reference}.`,
  );
}

function routeAnswer(error: unknown, log: Logger): Answer {
  const status =
    typeof error === 'object' && error !== null && 'statusCode' in error
      ? Number(error.statusCode)
      : 500;
  switch (status) {
    case 404:
      return refusal(404, 'NotFound', 'There is nothing at this address.');
    case 405:
      return refusal(405, 'MethodNotAllowed', 'This address does not take this method.');
    case 400:
      return refusal(400, 'BadSyntax', 'This is no valid HTTP address.');
    default: {
      const reference = randomUUID();
      log.error({ requestId: reference, error: describeError(error) }, 'request failed');
      return failure(reference);
    }
  }
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, body }: Answer,
  closing: boolean,
): void {
  if (response.headersSent || response.destroyed) return;
  const bytes = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
  const unread = !request.complete && request.readable;
  if (closing || unread) response.setHeader('Connection', 'close');
  response.setHeader('Content-Length', bytes?.length ?? 0);
  if (bytes !== undefined) response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.writeHead(status);
  response.end(bytes);
  if (unread) drain(request);
}

/** Takes the rest of a refused body off the line, within bounds: a sender reads the answer after writing. */
function drain(request: IncomingMessage): void {
  let left = MAX_DRAINED_BYTES;
  request.on('data', (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) request.destroy();
  });
  request.on('error', () => undefined);
  request.resume();
}

function codeOf({ body }: Answer): string | undefined {
  if (body === undefined || !('error' in body)) return undefined;
  const { error } = body;
  return typeof error === 'object' && error !== null && 'code' in error
    ? String(error.code)
    : undefined;
}
