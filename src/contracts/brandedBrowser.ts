import type { BrowserName } from './browser.ts';

/** One entry of a browser's client hints. */
export interface Brand {
  readonly brand: string;
  readonly version: string;
}

/** Brave tells Chromium's version as its own; Vivaldi tells its name where its user wants that. */
const BRANDS: readonly (readonly [RegExp, BrowserName])[] = [
  [/^Microsoft Edge/, 'edge'],
  [/^Opera/, 'opera'],
  [/^Brave$/, 'brave'],
  [/^Vivaldi$/, 'vivaldi'],
  [/^Samsung Internet$/, 'samsung'],
  // The last, since others name it too.
  [/^Google Chrome$/, 'chrome'],
];

/** The browser that client hints name. Apart from the schemas, which a browser need not load. */
export function brandedBrowser(
  brands: readonly Brand[],
): { readonly name: BrowserName; readonly version: string } | undefined {
  for (const [pattern, name] of BRANDS) {
    const version = brands.find(({ brand }) => pattern.test(brand))?.version;
    if (version !== undefined) return { name, version };
  }
  return undefined;
}
