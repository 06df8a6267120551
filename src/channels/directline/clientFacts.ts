import type { IncomingHttpHeaders } from 'node:http';
import { type Brand, brandedBrowser } from '../../contracts/brandedBrowser.ts';
import type { Browser } from '../../contracts/browser.ts';

/** What a page's answer may ask browsers for, so that they tell their whole version. */
export const ACCEPT_CH = 'Sec-CH-UA-Full-Version-List, Sec-CH-UA-Platform-Version';

const PLATFORMS: ReadonlyMap<string, string> = new Map([
  ['Windows', 'windows'],
  ['macOS', 'macos'],
  ['iOS', 'ios'],
  ['Android', 'android'],
  ['Linux', 'linux'],
  ['Chrome OS', 'chromeos'],
]);
const KEPT = 500;

/** The browser that a request comes from: by its client hints, else by its user agent. */
export class ClientFacts {
  readonly #browserOf: (userAgent: string) => Browser | undefined;
  /** Reading a user agent costs about what a turn costs, and they repeat. */
  readonly #known = new Map<string, Browser | undefined>();

  constructor(browserOf: (userAgent: string) => Browser | undefined) {
    this.#browserOf = browserOf;
  }

  browserOf(headers: IncomingHttpHeaders): Browser | undefined {
    return byHints(headers) ?? this.#byUserAgent(headers['user-agent'] ?? '');
  }

  #byUserAgent(userAgent: string): Browser | undefined {
    const agent = userAgent.slice(0, 500);
    if (!agent.startsWith('Mozilla/')) return undefined;
    if (this.#known.has(agent)) return this.#known.get(agent);
    if (this.#known.size >= KEPT) this.#known.clear();
    const found = this.#browserOf(agent);
    // Programs call themselves Mozilla too: "another browser 5.0" would help nobody.
    const known = found?.name === 'other' ? undefined : found;
    const browser =
      known?.version === undefined ? known : { ...known, version: known.version.slice(0, 40) };
    this.#known.set(agent, browser);
    return browser;
  }
}

function byHints(headers: IncomingHttpHeaders): Browser | undefined {
  const hints = headerOf(headers, 'sec-ch-ua-full-version-list') ?? headerOf(headers, 'sec-ch-ua');
  const named = hints === undefined ? undefined : brandedBrowser(brandsIn(hints));
  if (named === undefined) return undefined;
  const platform = headerOf(headers, 'sec-ch-ua-platform')?.replaceAll('"', '') ?? '';
  const os = PLATFORMS.get(platform);
  return { ...named, ...(os === undefined ? {} : { os }) };
}

/** `"Google Chrome";v="142.0.1", "Not A;Brand";v="99"`: a structured header's list. */
function brandsIn(header: string): Brand[] {
  return [...header.slice(0, 1000).matchAll(/"([^"]{1,60})";\s*v="([\d.]{1,40})"/g)].map(
    ([, brand = '', version = '']) => ({ brand, version }),
  );
}

function headerOf(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
}
