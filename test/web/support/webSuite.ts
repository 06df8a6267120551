import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { TestService } from '../../channels/support/service.ts';
import { CHROMIUM, launchBrowser } from './browser.ts';
import { ChatPage } from './chatPage.ts';

export const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 860 } };
export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 780 },
  isMobile: true,
  hasTouch: true,
};

/** What the tests of one file share: the built widget behind a real service, and a browser. */
export interface Web {
  readonly service: TestService;
  readonly browser: Browser;
  /** A browser of its own for one person. */
  person(options?: BrowserContextOptions): Promise<BrowserContext>;
  open(context: BrowserContext, path?: string): Promise<ChatPage>;
  /** Console messages that belong to what this test does, such as being offline. */
  expectMessages(pattern: RegExp): void;
}

/**
 * Tests in a real Chromium. Any error on a page's console, any violation of its policy and any
 * uncaught error fails the test that caused it. Without Chromium they are skipped loudly; in CI
 * they fail.
 */
export function webSuite(
  name: string,
  suite: (web: () => Web) => void,
  environment: () => Readonly<Record<string, string>> = () => ({}),
): void {
  if (CHROMIUM === undefined) {
    const sentence = `SKIPPED, since there is no Chromium: ${name}. Install it, or set CHROMIUM.`;
    process.stderr.write(`\n!!! ${sentence}\n\n`);
    test(`${name}: ${sentence}`, () => {
      expect({ CI: process.env['CI'], skipped: sentence }).not.toMatchObject({ CI: 'true' });
    });
    return;
  }
  describe(name, () => {
    let web: Web | undefined;
    let contexts: BrowserContext[] = [];
    let expected: RegExp | undefined;
    const troubles: string[] = [];

    beforeAll(async () => {
      buildWidget();
      const service = await new TestService(environment()).start();
      const browser = await launchBrowser();
      web = {
        service,
        browser,
        person: async (options = {}) => {
          const context = await browser.newContext({ locale: 'de-CH', ...DESKTOP, ...options });
          context.setDefaultTimeout(15_000);
          context.on('console', (message) => {
            if (message.type() !== 'error') return;
            if (expected?.test(message.text()) !== true) troubles.push(message.text());
          });
          context.on('weberror', (error) => troubles.push(String(error.error())));
          contexts.push(context);
          return context;
        },
        open: async (context, path = '/') => {
          const page = await context.newPage();
          await page.goto(path.startsWith('http') ? path : `${service.url}${path}`);
          return new ChatPage(page);
        },
        expectMessages: (pattern) => {
          expected = pattern;
        },
      };
    });
    afterEach(async () => {
      await Promise.all(contexts.map((context) => context.close()));
      contexts = [];
      expected = undefined;
      expect(troubles.splice(0)).toEqual([]);
    });
    afterAll(async () => {
      await web?.browser.close();
      await web?.service.stop();
    });
    suite(() => {
      if (web === undefined) throw new Error('The service runs once the tests run.');
      return web;
    });
  });
}

/** As it is in the sources now, by a process of its own: the bundler does not run inside jest. */
function buildWidget(): void {
  const main = fileURLToPath(new URL('../../../src/web/bundling/main.ts', import.meta.url));
  execFileSync(process.execPath, [main], { stdio: 'inherit' });
}
