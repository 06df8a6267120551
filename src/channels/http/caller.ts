import type { IncomingMessage } from 'node:http';

/** What is believed of the headers that proxies add. */
export interface ProxyTrust {
  /** How many proxies stand before this server; 0: their headers are not believed. */
  readonly trustedProxies: number;
  /** The address under which the service is reached from outside, where the operator has told it. */
  readonly publicUrl?: string | undefined;
}

/** Where a request comes from. Anyone can write the header: only what trusted proxies added counts. */
export function addressOf(request: IncomingMessage, { trustedProxies }: ProxyTrust): string {
  const own = request.socket.remoteAddress ?? 'unknown';
  if (trustedProxies === 0) return own;
  const told = listed(request.headers['x-forwarded-for']);
  return told.at(-trustedProxies) ?? told[0] ?? own;
}

/** The origin of this server as the caller sees it: told by the operator, by proxies, or guessed. */
export function ownOriginOf(request: IncomingMessage, trust: ProxyTrust): string {
  if (trust.publicUrl !== undefined) return new URL(trust.publicUrl).origin;
  const { host = 'localhost', origin } = request.headers;
  const told =
    trust.trustedProxies > 0 ? listed(request.headers['x-forwarded-proto'])[0] : undefined;
  // A page of this host tells by its own origin whether TLS ends before us; one of another site that
  // is under TLS can only reach servers that are as well, or this machine itself.
  const secure =
    told === undefined
      ? origin === `https://${host}` || (isUnderTls(request) && !LOOPBACK.test(host))
      : told === 'https';
  return `${secure ? 'https' : 'http'}://${host}`;
}

const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/;

/** Browsers tell of a request's origin by Sec-Fetch-Site only to servers under TLS. */
function isUnderTls({ headers }: IncomingMessage): boolean {
  const { origin } = headers;
  return origin === undefined
    ? headers['sec-fetch-site'] !== undefined
    : origin.startsWith('https://');
}

function listed(header: string | string[] | undefined): string[] {
  return (Array.isArray(header) ? header.join(',') : (header ?? ''))
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
