import browserslist from 'browserslist';
import { type ReleasesBy, rankOf } from '../browser/verdict.ts';

const FAMILIES = {
  chrome: 'chrome',
  edge: 'edge',
  firefox: 'firefox',
  safari: 'safari',
  safariIos: 'ios_saf',
  samsung: 'samsung',
} as const;

/** Browsers on Chromium follow it some releases later, with its fixes. */
const CHROMIUM_RELEASES = 5;

/** As the data that browserslist brings along has them on the day of the build. */
export function browserReleases(): ReleasesBy {
  const own = Object.entries(FAMILIES).map(([name, family]) => [
    name,
    between(versionsIn(`last 3 ${family} versions`)),
  ]);
  return {
    ...Object.fromEntries(own),
    firefox: {
      ...between(versionsIn('last 3 firefox versions')),
      longTerm: versionsIn('Firefox ESR'),
    },
    chromium: between(versionsIn(`last ${CHROMIUM_RELEASES} chrome versions`)),
  };
}

function versionsIn(query: string): number[] {
  return browserslist(query).map((entry) => rankOf(entry.split(' ')[1]?.split('-')[0] ?? ''));
}

function between(versions: readonly number[]) {
  return { newest: Math.max(...versions), current: Math.min(...versions) };
}
