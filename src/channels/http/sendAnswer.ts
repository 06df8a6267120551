import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from './answer.ts';
import { SECURITY_HEADERS } from './securityHeaders.ts';

/** How much of a refused body is still taken off the line, so that its sender can read the refusal. */
const MAX_DRAINED_BYTES = 4 * 1024 * 1024;

/** What stands around an answer. */
export interface Sending {
  /** What the request's site says of it; names in lower case. */
  readonly siteHeaders?: Readonly<Record<string, string>>;
  readonly requestId?: string;
  /** No more requests are taken. */
  readonly closing: boolean;
}

/** Sends an answer once; what is left of the request's body is taken off the line, within bounds. */
export function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  { status, body, headers = NONE }: Answer,
  { siteHeaders = NONE, requestId, closing }: Sending,
): void {
  if (response.headersSent || response.destroyed) return;
  const raw = body instanceof Uint8Array;
  // A text goes out in one piece with the headers, bytes behind them.
  const content = body === undefined || raw ? body : JSON.stringify(body);
  const unread = !request.complete && request.readable;

  // All of them at once, name after value: node then keeps no table of them.
  const lines: string[] = [];
  for (const { name, value, lowerCase } of SECURITY_HEADERS) {
    if (!(lowerCase in siteHeaders || lowerCase in headers)) lines.push(name, value);
  }
  for (const name in siteHeaders) {
    if (!(name in headers)) lines.push(name, siteHeaders[name] ?? '');
  }
  if (requestId !== undefined) lines.push('X-Request-Id', requestId);
  if (closing || unread) lines.push('Connection', 'close');
  // Where nothing may have a body, a length of 0 would be a lie about what a GET would bring.
  if (status !== 304 && status !== 204) {
    const length = content === undefined ? 0 : Buffer.byteLength(content);
    lines.push('Content-Length', String(length));
  }
  if (typeof content === 'string') {
    if (!('content-type' in headers)) lines.push('Content-Type', 'application/json; charset=utf-8');
    if (!('cache-control' in headers)) lines.push('Cache-Control', 'no-store');
  }
  for (const name in headers) lines.push(name, headers[name] ?? '');
  response.writeHead(status, lines);
  response.end(request.method === 'HEAD' ? undefined : content);
  if (unread) drain(request);
}

const NONE: Readonly<Record<string, string>> = Object.freeze(Object.create(null));

/** A sender reads the answer after writing. */
function drain(request: IncomingMessage): void {
  let left = MAX_DRAINED_BYTES;
  request.on('data', (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) request.destroy();
  });
  request.on('error', () => undefined);
  request.resume();
}
