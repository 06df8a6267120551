import type { Browser, BrowserName } from '../../contracts/browser.ts';

/** What Chromium's browsers tell of themselves; the types of the DOM do not have it yet. */
interface ClientHints {
  readonly brands: readonly Brand[];
  getHighEntropyValues(hints: readonly string[]): Promise<{ fullVersionList?: readonly Brand[] }>;
}
interface Brand {
  readonly brand: string;
  readonly version: string;
}

const BRANDS: Readonly<Record<string, BrowserName>> = {
  'Microsoft Edge': 'edge',
  'Google Chrome': 'chrome',
  Opera: 'opera',
  Brave: 'brave',
  Vivaldi: 'vivaldi',
  'Samsung Internet': 'samsung',
};
/** In this order: most call themselves Chrome or Safari as well. */
const AGENTS: readonly (readonly [RegExp, BrowserName])[] = [
  [/Edg(?:A|iOS)?\/([\d.]+)/, 'edge'],
  [/OPR\/([\d.]+)/, 'opera'],
  [/SamsungBrowser\/([\d.]+)/, 'samsung'],
  [/Vivaldi\/([\d.]+)/, 'vivaldi'],
  [/(?:Firefox|FxiOS)\/([\d.]+)/, 'firefox'],
  [/(?:Chrome|CriOS)\/([\d.]+)/, 'chrome'],
  [/iP(?:hone|ad|od).*Version\/([\d.]+)/, 'safariIos'],
  [/Version\/([\d.]+).*Safari/, 'safari'],
  [/(?:MSIE |Trident.*rv:)([\d.]+)/, 'ie'],
];

/** How browsers call themselves, the same in every language. */
export const BROWSER_TITLES: Readonly<Record<BrowserName, string>> = {
  chrome: 'Chrome',
  edge: 'Edge',
  firefox: 'Firefox',
  safari: 'Safari',
  safariIos: 'Safari (iOS)',
  opera: 'Opera',
  brave: 'Brave',
  vivaldi: 'Vivaldi',
  samsung: 'Samsung Internet',
  ie: 'Internet Explorer',
  other: 'Browser',
};

/** The browser this runs in: by its client hints, else by its user agent. */
export async function thisBrowser(from: Navigator = navigator): Promise<Browser> {
  const hints = (from as { userAgentData?: ClientHints }).userAgentData;
  const detailed = await hints?.getHighEntropyValues(['fullVersionList']).catch(() => undefined);
  for (const { brand, version } of detailed?.fullVersionList ?? hints?.brands ?? []) {
    const name = BRANDS[brand];
    if (name !== undefined) return { name, version };
  }
  for (const [pattern, name] of AGENTS) {
    const version = pattern.exec(from.userAgent)?.[1];
    // An iPad may say that it is a Mac; only it has several touch points.
    const touched = name === 'safari' && from.maxTouchPoints > 1;
    if (version !== undefined) return { name: touched ? 'safariIos' : name, version };
  }
  return { name: 'other' };
}

/** "Chrome 142". */
export function shortTitle({ name, version }: Browser): string {
  const major = version?.split('.')[0] ?? '';
  return `${BROWSER_TITLES[name]} ${major}`.trim();
}
