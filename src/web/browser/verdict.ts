import type { BrowserName } from '../../contracts/browser.ts';
import type { SeenBrowser } from './thisBrowser.ts';

/** The newest release that is out, and which still count as current, as `rankOf` has them. */
export interface Releases {
  readonly newest: number;
  /** The oldest one that is current. */
  readonly current: number;
  /** Older ones that are still cared for: Firefox for companies. */
  readonly longTerm?: readonly number[];
}

/** By a browser's own version, or by that of Chromium inside. */
export type ReleasesBy = Readonly<Partial<Record<BrowserName | 'chromium', Releases>>>;

export type Verdict =
  | { readonly kind: 'current' }
  | { readonly kind: 'unknown' }
  /** The newest one of the browser itself, of Chromium, of iOS. */
  | { readonly kind: 'old' | 'oldChromium' | 'oldIos'; readonly newest: string };

/** Their own versions are not in the data, or count otherwise on phones: Chromium's decides. */
const BY_CHROMIUM: ReadonlySet<BrowserName> = new Set(['brave', 'vivaldi', 'opera']);
/** From iOS 26 on browsers tell one of these for good, so that nothing follows from them. */
const FROZEN_IOS = { from: rankOf('18.6'), to: rankOf('18.99') };

/** "26.10" comes after "26.9": the major version, and a thousandth for each minor one. */
export function rankOf(version: string): number {
  const [major = Number.NaN, minor = 0] = version
    .split('.')
    .map((part) => Number.parseInt(part, 10));
  return major + minor / 1000;
}

/** Whether a browser is current, by what draws its pages. */
export function verdictOf({ browser, chromium, ios }: SeenBrowser, by: ReleasesBy): Verdict {
  const { name, version } = browser;
  // An iPad that says it is a Mac tells no version of iOS.
  if (browser.os === 'ios') {
    return ios === undefined || isFrozen(ios)
      ? { kind: 'unknown' }
      : judged(ios, by.safariIos, 'oldIos');
  }
  if (BY_CHROMIUM.has(name)) return judged(chromium, by.chromium, 'oldChromium');
  return judged(version, by[name], 'old');
}

function isFrozen(ios: string): boolean {
  const rank = rankOf(ios);
  return rank >= FROZEN_IOS.from && rank <= FROZEN_IOS.to;
}

function judged(
  version: string | undefined,
  releases: Releases | undefined,
  old: 'old' | 'oldChromium' | 'oldIos',
): Verdict {
  const rank = rankOf(version ?? '');
  if (releases === undefined || Number.isNaN(rank)) return { kind: 'unknown' };
  const isCaredFor = releases.longTerm?.includes(Math.floor(rank)) === true;
  if (rank >= releases.current || isCaredFor) return { kind: 'current' };
  return { kind: old, newest: String(Math.floor(releases.newest)) };
}
