import type { Page } from 'playwright-core';
import { HeldLine } from '../support/heldLine.ts';
import type { Scene } from './stage.ts';
import { DE_DESKTOP_DARK, DE_DESKTOP_LIGHT, DE_PHONE_DARK, DE_PHONE_LIGHT } from './views.ts';

async function sayUnanswered(page: Page, text: string): Promise<void> {
  const composer = page.locator('lotse-chat textarea');
  await composer.fill(text);
  await composer.press('Enter');
}

/** Nothing comes back from there, as on a line that is very slow. */
const silence = () => undefined;

/** What is seen while the line is slow, gone, or the server says no. */
export const lineScenes: readonly Scene[] = [
  {
    name: 'loading',
    views: DE_PHONE_LIGHT,
    play: async ({ open, chat, page }) => {
      await page.route('**/assets/widget-*', silence);
      await open();
      await chat.launcher.click();
    },
  },
  {
    name: 'not-loaded',
    views: DE_PHONE_DARK,
    play: async ({ open, chat, page }) => {
      await page.route('**/assets/widget-*', (route) => route.abort());
      await open();
      await chat.launcher.click();
      await page.locator('lotse-chat .note:not(:empty)').waitFor();
    },
  },
  {
    name: 'page-not-loaded',
    views: [...DE_PHONE_LIGHT, ...DE_DESKTOP_LIGHT],
    play: async ({ open, page }) => {
      await page.route('**/assets/widget-*', (route) => route.abort());
      await open('/chat');
      await page.locator('lotse-chat .note:not(:empty)').waitFor();
    },
  },
  {
    name: 'waiting',
    views: DE_PHONE_DARK,
    play: async ({ open, chat, page }) => {
      await page.route('**/directline/conversations*', silence);
      await open();
      await chat.launcher.click();
      await page.locator('lotse-chat .skeleton').waitFor();
    },
  },
  {
    name: 'typing',
    views: DE_DESKTOP_LIGHT,
    play: async ({ begin, page, words }) => {
      await begin();
      await page.route('**/activities', silence);
      await sayUnanswered(page, words.choices.topic.activation);
      await page.locator('lotse-chat .typing').waitFor();
    },
  },
  {
    name: 'offline',
    views: [...DE_PHONE_LIGHT, ...DE_DESKTOP_LIGHT],
    play: async ({ begin, page, words }) => {
      await begin();
      await page.context().setOffline(true);
      await page.getByText(words.web.connection.offline).waitFor();
      await sayUnanswered(page, words.choices.topic.activation);
      await sayUnanswered(page, words.choices.triedNothing);
      await page.getByText(words.web.outgoing.waiting).nth(1).waitFor();
    },
  },
  {
    name: 'down',
    views: [...DE_PHONE_DARK, ...DE_DESKTOP_DARK],
    play: async ({ open, chat, page, words }) => {
      await page.route('**/directline/**', (route) => route.abort());
      await open();
      await chat.launcher.click();
      await page.getByText(words.web.connection.down).waitFor();
    },
  },
  {
    name: 'not-allowed',
    views: DE_PHONE_LIGHT,
    play: async ({ open, chat, page, words }) => {
      await page.route('**/directline/**', (route) =>
        route.fulfill({ status: 403, json: { error: { code: 'OriginNotAllowed', message: '' } } }),
      );
      await open();
      await chat.launcher.click();
      await page.getByText(words.web.connection.refused).waitFor();
    },
  },
  {
    name: 'failed-message',
    views: [...DE_PHONE_LIGHT, ...DE_DESKTOP_LIGHT],
    play: async ({ begin, page, words }) => {
      await begin();
      await page.route('**/activities', (route) =>
        route.fulfill({ status: 400, json: { error: { code: 'BadArgument', message: '' } } }),
      );
      await sayUnanswered(page, words.choices.topic.activation);
      await page.getByText(words.web.outgoing.refused).waitFor();
    },
  },
  {
    name: 'scrolled-up',
    views: [...DE_PHONE_LIGHT, ...DE_DESKTOP_LIGHT],
    play: async ({ begin, chat, page, words }) => {
      await begin();
      await chat.press(words.choices.topic.activation);
      await chat.press(words.choices.triedNothing);
      await chat.say(words.choices.menu);
      const held = Promise.withResolvers<void>();
      await page.route('**/activities', async (route) => {
        await held.promise;
        await route.continue();
      });
      await sayUnanswered(page, words.choices.topic.partner);
      await page.locator('lotse-chat .typing').waitFor();
      await page.locator('lotse-chat .log').evaluate(async (log) => {
        log.scrollTo(0, 0);
        await new Promise((done) => log.addEventListener('scroll', done, { once: true }));
      });
      held.resolve();
      await page.locator('lotse-chat .to-end').waitFor();
    },
  },
  {
    name: 'unread',
    views: DE_PHONE_DARK,
    play: async ({ begin, page, words }) => {
      const other = await page.context().newPage();
      await begin();
      await page.keyboard.press('Escape');
      // What it says is answered, and the answer shown in no other tab.
      await HeldLine.of(other);
      await other.goto(page.url());
      await other.locator('lotse-chat .launcher').click();
      await sayUnanswered(other, words.choices.topic.activation);
      await page.bringToFront();
      await page.locator('lotse-chat .badge:not([hidden])').waitFor();
    },
  },
  {
    name: 'begun-anew',
    views: DE_DESKTOP_DARK,
    play: async ({ begin, chat, page, words }) => {
      await begin();
      await chat.press(words.choices.topic.activation);
      await page.evaluate(() => {
        const key = Object.keys(localStorage).find((name) => name.endsWith(':session')) ?? '';
        const kept = JSON.parse(localStorage.getItem(key) ?? '{}');
        localStorage.setItem(key, JSON.stringify({ ...kept, token: 'worn out' }));
      });
      await page.reload();
      await page.getByText(words.web.connection.fresh).waitFor();
      await chat.ready();
    },
  },
];
