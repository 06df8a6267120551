import { ACCEPT_CH } from '../directline/clientFacts.ts';
import { fileRoute, type ServedFile } from '../http/fileRoute.ts';
import type { Route } from '../http/route.ts';
import { readBuiltFiles } from './builtFiles.ts';

/** The pages, by the file that the build makes of them. */
const PAGES: Readonly<Record<string, string>> = {
  'index.html': '/',
  'chat.html': '/chat',
  'browser.html': '/browser',
};

const IMMUTABLE = 'public, max-age=31536000, immutable';
/** Sites name the loader without its version: a new one has reached all after this. */
const LOADER = 'public, max-age=300, stale-while-revalidate=86400';

export interface Pages {
  readonly routes: readonly Route[];
  /** Undefined where all is there; else a sentence for the operator. */
  readonly missing: string | undefined;
}

/**
 * The built widget and the pages, read into memory.
 *
 * @param allowedOrigins sites that may show `/chat` in a frame, as `ALLOWED_ORIGINS` has them
 */
export function createPages(directory: string, allowedOrigins: readonly string[]): Pages {
  const files = readBuiltFiles(directory);
  const missing = files.has('lotse.js')
    ? undefined
    : 'The web chat is not built: its pages and lotse.js are not served. Run "npm run build:web" and start again.';
  const served = [...files].flatMap(([name, file]): ServedFile[] => {
    const page = PAGES[name];
    if (page !== undefined) {
      const headers = pageHeaders(page === '/chat' ? allowedOrigins : undefined);
      return [{ ...file, path: page, headers }];
    }
    if (name.endsWith('.html')) return [];
    return [
      {
        ...file,
        path: `/${name}`,
        cacheControl: name.startsWith('assets/') ? IMMUTABLE : LOADER,
        // Other sites load these into their own pages.
        headers: {
          'cross-origin-resource-policy': 'cross-origin',
          'access-control-allow-origin': '*',
        },
      },
    ];
  });
  if (missing !== undefined && !files.has('index.html')) served.push(notBuilt(missing));
  return { routes: served.map(fileRoute), missing };
}

function notBuilt(sentence: string): ServedFile {
  return {
    path: '/',
    bytes: Buffer.from(`Lotse\n\n${sentence}\n`),
    contentType: 'text/plain; charset=utf-8',
    headers: { 'cache-control': 'no-store' },
  };
}

/** @param framedBy sites that may show the page in a frame beside our own; undefined: nobody */
function pageHeaders(framedBy: readonly string[] | undefined): Readonly<Record<string, string>> {
  return {
    'content-security-policy': policy(framedBy),
    'accept-ch': ACCEPT_CH,
    'permissions-policy':
      'camera=(), microphone=(), geolocation=(), payment=(), usb=(), clipboard-write=(self)',
    'x-robots-tag': 'noindex',
  };
}

/** Everything from here and nothing from elsewhere, no inline script, no inline style. */
function policy(framedBy: readonly string[] | undefined): string {
  const ancestors = framedBy === undefined ? "'none'" : ["'self'", ...framedBy].join(' ');
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestors}`,
  ].join(';');
}
