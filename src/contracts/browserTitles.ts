import type { BrowserName } from './browser.ts';

/**
 * How browsers call themselves, the same in every language; the guide reads each in a message. Apart
 * from the schemas, which a browser need not load.
 */
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
