import { createHash } from 'node:crypto';
import type { Route } from './route.ts';

export interface ServedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** With its character set: `text/html; charset=utf-8`. */
  readonly contentType: string;
  /** `no-cache` (asked again each time, by its tag) where it is left out. */
  readonly cacheControl?: string;
  /** In place of the server's own, such as the page's Content-Security-Policy. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** GET and HEAD of bytes that do not change while the process lives; told apart by their content. */
export function fileRoute(file: ServedFile): Route {
  const { path, bytes, contentType, cacheControl = 'no-cache' } = file;
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;
  const headers = { ...file.headers, etag, 'cache-control': cacheControl };
  return {
    method: 'GET',
    path,
    answer: async ({ headers: { 'if-none-match': known } }) =>
      known?.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
        ? { status: 304, headers }
        : { status: 200, body: bytes, headers: { ...headers, 'content-type': contentType } },
  };
}
