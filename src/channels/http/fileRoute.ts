import { createHash } from 'node:crypto';
import type { Route } from './route.ts';

/** The same bytes, made smaller ahead. */
export interface Encoded {
  readonly encoding: 'br' | 'gzip';
  readonly bytes: Uint8Array;
}

export interface ServedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** With its character set: `text/html; charset=utf-8`. */
  readonly contentType: string;
  /** The best first. */
  readonly encoded?: readonly Encoded[];
  /** `no-cache` (asked again each time, by its tag) where it is left out. */
  readonly cacheControl?: string;
  /** In place of the server's own, such as the page's Content-Security-Policy. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** GET and HEAD of bytes that do not change while the process lives; told apart by their content. */
export function fileRoute(file: ServedFile): Route {
  const { path, bytes, contentType, encoded = [], cacheControl = 'no-cache' } = file;
  const tag = createHash('sha256').update(bytes).digest('base64url').slice(0, 27);
  const common = { ...file.headers, 'cache-control': cacheControl, vary: 'Accept-Encoding' };
  return {
    method: 'GET',
    path,
    answer: async ({ headers }) => {
      const accepted = acceptedEncodings(headers['accept-encoding']);
      const fitting = encoded.find(({ encoding }) => accepted.has(encoding));
      const etag = `"${tag}${fitting === undefined ? '' : `-${fitting.encoding}`}"`;
      if (isKnown(headers['if-none-match'], etag)) {
        return { status: 304, headers: { ...common, etag } };
      }
      return {
        status: 200,
        body: fitting?.bytes ?? bytes,
        headers: {
          ...common,
          etag,
          'content-type': contentType,
          ...(fitting === undefined ? {} : { 'content-encoding': fitting.encoding }),
        },
      };
    },
  };
}

function isKnown(header: string | undefined, etag: string): boolean {
  return header?.split(',').some((one) => one.trim().replace(/^W\//, '') === etag) ?? false;
}

/** Those that are named, and not refused by `;q=0`. */
function acceptedEncodings(header: string | string[] | undefined): ReadonlySet<string> {
  const listed = String(header ?? '').split(',');
  return new Set(
    listed
      .filter((one) => !/;\s*q=0(?:\.0*)?\s*$/.test(one))
      .map((one) => (one.split(';')[0] ?? '').trim().toLowerCase()),
  );
}
