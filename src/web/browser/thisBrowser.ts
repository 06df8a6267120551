import { type Brand, brandedBrowser } from '../../contracts/brandedBrowser.ts';
import type { Browser, BrowserName } from '../../contracts/browser.ts';
import { BROWSER_TITLES } from '../../contracts/browserTitles.ts';

/** What a browser tells of itself in JavaScript; the DOM's types do not have client hints yet. */
export interface Told {
  readonly userAgent: string;
  readonly maxTouchPoints?: number;
  readonly userAgentData?: ClientHints;
}
interface ClientHints {
  readonly brands: readonly Brand[];
  getHighEntropyValues(hints: readonly string[]): Promise<{ fullVersionList?: readonly Brand[] }>;
}

/** A browser, and what draws its pages: that decides how new it is. */
export interface SeenBrowser {
  readonly browser: Browser;
  /** The version of Chromium inside. */
  readonly chromium?: string;
  /** The version of iOS, whose WebKit every browser there has to use. */
  readonly ios?: string;
}

/** In this order: most call themselves Chrome or Safari as well. */
const AGENTS: readonly (readonly [RegExp, BrowserName])[] = [
  [/Edg(?:A|iOS)?\/([\d.]+)/, 'edge'],
  [/(?:OPR|OPT|OPiOS)\/([\d.]+)/, 'opera'],
  [/SamsungBrowser\/([\d.]+)/, 'samsung'],
  [/Vivaldi\/([\d.]+)/, 'vivaldi'],
  [/(?:Firefox|FxiOS)\/([\d.]+)/, 'firefox'],
  [/(?:Chrome|CriOS)\/([\d.]+)/, 'chrome'],
  [/iP(?:hone|ad|od).*Version\/([\d.]+)/, 'safariIos'],
  [/Version\/([\d.]+).*Safari/, 'safari'],
  [/(?:MSIE |Trident.*rv:)([\d.]+)/, 'ie'],
];
/** Browsers of iOS that are not Safari; on an iPad they may say that it is a Mac. */
const ON_IOS = /(?:CriOS|FxiOS|EdgiOS|OPT|OPiOS)\//;
const IOS_VERSION = /CPU (?:iPhone )?OS (\d+)_(\d+)/;

/** The browser this runs in: by its client hints, else by its user agent. */
export async function thisBrowser(from: Told = navigator): Promise<SeenBrowser> {
  const hints = from.userAgentData;
  const detailed = await hints?.getHighEntropyValues(['fullVersionList']).catch(() => undefined);
  const brands = detailed?.fullVersionList ?? hints?.brands ?? [];
  const chromium =
    brands.find(({ brand }) => brand === 'Chromium')?.version ??
    /Chrome\/([\d.]+)/.exec(from.userAgent)?.[1];
  const inside = chromium === undefined ? {} : { chromium };
  const named = brandedBrowser(brands);
  if (named !== undefined) return { browser: named, ...inside };
  return { browser: byAgent(from), ...inside, ...iosOf(from.userAgent) };
}

function byAgent({ userAgent, maxTouchPoints = 0 }: Told): Browser {
  for (const [pattern, name] of AGENTS) {
    const version = pattern.exec(userAgent)?.[1];
    if (version === undefined) continue;
    // An iPad may say that it is a Mac; only it has several touch points.
    const touched = name === 'safari' && maxTouchPoints > 1;
    const os = ON_IOS.test(userAgent) ? { os: 'ios' } : {};
    return { name: touched ? 'safariIos' : name, version, ...os };
  }
  return { name: 'other' };
}

function iosOf(userAgent: string): Pick<SeenBrowser, 'ios'> {
  const [, major, minor] = IOS_VERSION.exec(userAgent) ?? [];
  return major === undefined ? {} : { ios: `${major}.${minor}` };
}

/** "Chrome 142". */
export function shortTitle({ name, version }: Browser): string {
  const major = version?.split('.')[0] ?? '';
  return `${BROWSER_TITLES[name]} ${major}`.trim();
}
