import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from './answer.ts';

/** How much of a refused body is still taken off the line, so that its sender can read the refusal. */
const MAX_DRAINED_BYTES = 4 * 1024 * 1024;

/** Sends an answer once; what is left of the request's body is taken off the line, within bounds. */
export function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  { status, body, headers = {} }: Answer,
  closing: boolean,
): void {
  if (response.headersSent || response.destroyed) return;
  const raw = body instanceof Uint8Array;
  // A text goes out in one piece with the headers, bytes behind them.
  const content = body === undefined || raw ? body : JSON.stringify(body);
  const unread = !request.complete && request.readable;
  if (closing || unread) response.setHeader('Connection', 'close');
  // Where nothing may have a body, a length of 0 would be a lie about what a GET would bring.
  if (status !== 304 && status !== 204)
    response.setHeader('Content-Length', content === undefined ? 0 : Buffer.byteLength(content));
  if (typeof content === 'string') {
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.setHeader('Cache-Control', 'no-store');
  }
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.writeHead(status);
  response.end(request.method === 'HEAD' ? undefined : content);
  if (unread) drain(request);
}

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
