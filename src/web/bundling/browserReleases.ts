import browserslist from 'browserslist';
import type { BrowserName } from '../../contracts/browser.ts';

/** The newest release of a browser that is out, and the oldest that still counts as current. */
export interface Releases {
  readonly newest: number;
  readonly current: number;
}

const FAMILIES: Readonly<Partial<Record<BrowserName, string>>> = {
  chrome: 'chrome',
  edge: 'edge',
  firefox: 'firefox',
  safari: 'safari',
  safariIos: 'ios_saf',
  opera: 'opera',
  samsung: 'samsung',
};

/** As the data that browserslist brings along has them on the day of the build. */
export function browserReleases(): Readonly<Partial<Record<BrowserName, Releases>>> {
  return Object.fromEntries(
    Object.entries(FAMILIES).map(([name, family]) => {
      const versions = browserslist(`last 3 ${family} versions`).map((entry) =>
        Number.parseFloat(entry.split(' ')[1]?.split('-')[0] ?? ''),
      );
      return [name, { newest: Math.max(...versions), current: Math.min(...versions) }];
    }),
  );
}
