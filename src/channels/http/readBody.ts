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
    const take = (chunk: Buffer) => {
      length += chunk.length;
      if (length <= limit) {
        chunks.push(chunk);
        return;
      }
      request.pause();
      request.off('data', take);
      resolve({ ok: false, reason: 'tooLarge' });
    };
    const end = () => resolve({ ok: true, bytes: Buffer.concat(chunks) });
    // After the end it says nothing any more: the body is there.
    const abort = () => resolve({ ok: false, reason: 'aborted' });
    request.on('data', take).on('end', end).on('error', abort).on('close', abort);
  });
}
