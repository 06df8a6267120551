import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server as NodeServer, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import restify from 'restify';
import { describeError } from '../describeError.ts';
import { type Answer, refusal } from './answer.ts';
import { addressOf, ownOriginOf, type ProxyTrust } from './caller.ts';
import { jsonBody } from './jsonBody.ts';
import { nextRound } from './nextRound.ts';
import { IdentifiedLog, type RequestLog } from './requestLog.ts';
import type { HttpRequest, Route } from './route.ts';
import { sendAnswer } from './sendAnswer.ts';

/** Largest body that is read where a route says nothing else. */
const MAX_BODY_BYTES = 64 * 1024;

/** What a room of routes says beside its routes: of requests from other sites, and of sockets. */
export interface Site {
  /** Paths that begin with this are the site's. */
  readonly prefix: string;
  readonly routes: readonly Route[];
  /** Headers for every answer to this origin, refusals included; names in lower case. */
  corsHeaders(origin: string | undefined): Readonly<Record<string, string>>;
  /** A request to go on as a WebSocket; the site answers it in any case. */
  upgrade?(
    request: HttpRequest,
    raw: { request: IncomingMessage; socket: Duplex; head: Buffer },
  ): void;
  /** Ends what would not end by itself. */
  close?(): Promise<void>;
}

export interface HttpParts {
  readonly routes: readonly Route[];
  readonly sites?: readonly Site[];
  readonly trust?: ProxyTrust;
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
export function createHttpServer(parts: HttpParts): HttpServer {
  const { routes, sites = [], trust = { trustedProxies: 0 }, ready, log } = parts;
  // The type definitions still name the logger of an older restify; version 12 takes pino's.
  const options = { name: '', log, ignoreTrailingSlash: true } as unknown as restify.ServerOptions;
  const server = restify.createServer(options);
  // restify's type claims to be the server of node that it only holds.
  const node = (server as unknown as { server: NodeServer }).server;
  node.requestTimeout = 30_000;
  node.headersTimeout = 10_000;
  let closing = false;
  const answer = (
    request: IncomingMessage,
    response: ServerResponse,
    given: Answer,
    requestId?: string,
  ) => {
    const siteHeaders = siteOf(sites, request.url)?.corsHeaders(request.headers.origin);
    sendAnswer(request, response, given, {
      closing,
      ...(siteHeaders === undefined ? {} : { siteHeaders }),
      ...(requestId === undefined ? {} : { requestId }),
    });
  };

  server.pre((request, response, next) => {
    if (request.method !== 'OPTIONS' || siteOf(sites, request.url) === undefined) return next();
    // restify answers OPTIONS with 405 where no route takes it.
    answer(request, response, { status: 204 });
    return next(false);
  });

  const serve = (route: Route) => async (request: restify.Request, response: restify.Response) => {
    await nextRound();
    const requestId = randomUUID();
    const requestLog = new IdentifiedLog(log, requestId);
    try {
      const given = await route.answer(seen(request, trust, requestLog, route.maxBodyBytes));
      if (given === 'aborted') return;
      if (given.status >= 400) {
        requestLog.warn({ status: given.status, code: codeOf(given) }, 'request refused');
      }
      answer(request, response, given, requestId);
    } catch (error) {
      requestLog.error({ error: describeError(error) }, 'request failed');
      answer(request, response, failure(requestId), requestId);
    }
  };
  for (const route of [...routes, ...sites.flatMap((site) => site.routes)]) {
    const { path } = route;
    if (route.method === 'POST') server.post(path, serve(route));
    else {
      server.get(path, serve(route));
      server.head(path, serve(route));
    }
  }
  server.get('/healthz', async (request, response) => {
    answer(request, response, { status: 200, body: { status: 'ok' } });
  });
  server.get('/readyz', async (request, response) => {
    answer(request, response, await readiness(ready, closing));
  });

  // Whatever restify refuses by itself: unknown routes and methods, malformed addresses.
  server.on(
    'restifyError',
    // Without calling on: restify would send its own answer after ours.
    (request: IncomingMessage, response: ServerResponse, error: unknown) => {
      answer(request, response, routeAnswer(error, log));
    },
  );

  // restify passes node's errors on; those of listening have been given to its caller by then.
  server.on('error', (error: unknown) => {
    if (node.listening) log.error({ error: describeError(error) }, 'server error');
  });

  node.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    const site = siteOf(sites, request.url);
    if (site?.upgrade === undefined || closing) {
      socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    site.upgrade(seen(request, trust, log), { request, socket, head });
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
    close: async () => {
      closing = true;
      const ended = new Promise<void>((resolve) => {
        if (node.listening) node.close(() => resolve());
        else resolve();
      });
      await Promise.all(sites.map((site) => site.close?.()));
      node.closeIdleConnections();
      await ended;
    },
  };
}

function siteOf(sites: readonly Site[], url: string | undefined): Site | undefined {
  return sites.find(({ prefix }) => url === prefix || url?.startsWith(`${prefix}/`) === true);
}

const NO_QUERY = new URLSearchParams();

function seen(
  request: IncomingMessage & { readonly params?: unknown },
  trust: ProxyTrust,
  log: RequestLog,
  maxBodyBytes = MAX_BODY_BYTES,
): HttpRequest {
  const { url = '', params } = request;
  const mark = url.indexOf('?');
  return {
    // restify's router fills them with strings.
    params: (params ?? {}) as Record<string, string>,
    query: mark < 0 ? NO_QUERY : new URLSearchParams(url.slice(mark + 1)),
    headers: request.headers,
    address: addressOf(request, trust),
    ownOrigin: ownOriginOf(request, trust),
    log,
    json: () => jsonBody(request, maxBodyBytes),
  };
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

function codeOf({ body }: Answer): string | undefined {
  if (body === undefined || !('error' in body)) return undefined;
  const { error } = body;
  return typeof error === 'object' && error !== null && 'code' in error
    ? String(error.code)
    : undefined;
}
