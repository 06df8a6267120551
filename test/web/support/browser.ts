import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const USUAL = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Chromium's program: `CHROMIUM`, or where systems have it; undefined where there is none. */
export const CHROMIUM = [process.env['CHROMIUM'] ?? '', ...USUAL].find((path) => existsSync(path));

/** A browser of its own without a window. Throws where the machine has none. */
export function launchBrowser(): Promise<Browser> {
  if (CHROMIUM === undefined) throw new Error('There is no Chromium. Install it, or set CHROMIUM.');
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
