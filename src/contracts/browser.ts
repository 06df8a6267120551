import { z } from 'zod';

export const BROWSER_NAMES = [
  'chrome',
  'edge',
  'firefox',
  'safari',
  'safariIos',
  'opera',
  'brave',
  'vivaldi',
  'samsung',
  'ie',
  'other',
] as const;
export const BrowserName = z.enum(BROWSER_NAMES);
export type BrowserName = z.infer<typeof BrowserName>;

/** A browser the user works with; `version` as the user or the client said it ("142.0.3"). */
export const Browser = z.object({
  name: BrowserName,
  version: z.string().max(40).optional(),
  os: z.string().max(40).optional(),
});
export type Browser = z.infer<typeof Browser>;
