import type { IncomingMessage } from 'node:http';

/** A body, or that it is longer than allowed. */
export type Body =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: 'tooLarge' | 'aborted' };

/**
 * Reads a request's body up to `limit` bytes. The count is taken while reading, so that a chunked
 * body without a length is stopped as well. What is left of one that is too large stays unread.
 */
export function readBody(request: IncomingMessage, limit: number): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > limit) {
    return Promise.resolve({ ok: false, reason: 'tooLarge' });
  }
  // Gone before anybody listened: nothing would tell of it any more.
  if (request.destroyed) return Promise.resolve({ ok: false, reason: 'aborted' });
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const settle = (body: Body) => {
      request.off('data', take).off('end', end).off('error', abort).off('close', abort);
      resolve(body);
    };
    const take = (chunk: Buffer) => {
      length += chunk.length;
      if (length <= limit) {
        chunks.push(chunk);
        return;
      }
      request.pause();
      settle({ ok: false, reason: 'tooLarge' });
    };
    const end = () => settle({ ok: true, bytes: Buffer.concat(chunks) });
    const abort = () => settle({ ok: false, reason: 'aborted' });
    request.on('data', take).on('end', end).on('error', abort).on('close', abort);
  });
}
