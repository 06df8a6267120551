import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { ChatPage } from './support/chatPage.ts';
import { PHONE, webSuite } from './support/webSuite.ts';

const SCREEN = 780;
/** A keyboard that takes the lower half; the browser has moved the page up a little as well. */
const FREE = { top: 40, height: 380 };

/**
 * What a phone does when its keyboard comes and the page keeps its size: the real visual viewport
 * says that it is smaller, and tells so. Throws where the browser's own API is another one.
 */
async function keyboardComes(page: Page, free: typeof FREE): Promise<void> {
  await page.evaluate(({ top, height }) => {
    const view = window.visualViewport;
    if (!(view instanceof VisualViewport)) throw new Error('There is no visual viewport.');
    for (const [name, value] of Object.entries({ offsetTop: top, height })) {
      const own = Object.getOwnPropertyDescriptor(VisualViewport.prototype, name);
      if (own?.get === undefined) throw new Error(`A visual viewport has no ${name}.`);
      Object.defineProperty(VisualViewport.prototype, name, { ...own, get: () => value });
    }
    view.dispatchEvent(new Event('resize'));
    view.dispatchEvent(new Event('scroll'));
  }, free);
}

/** The part of the screen that something takes, from its top. */
async function extent(chat: ChatPage, part: string): Promise<{ top: number; bottom: number }> {
  const box = await chat.page.locator(`lotse-chat ${part}`).last().boundingBox();
  if (box === null) throw new Error(`Nothing is to be seen of ${part}.`);
  return { top: Math.round(box.y), bottom: Math.round(box.y + box.height) };
}

webSuite('With an on-screen keyboard', (web) => {
  const opened = async (path: '/' | '/chat') => {
    const chat = await web().open(await web().person(PHONE), path);
    await (path === '/' ? chat.begin() : chat.ready());
    await chat.press('Aktivierungsmail fehlt');
    await chat.composer.focus();
    return chat;
  };

  for (const path of ['/', '/chat'] as const) {
    test(`the line to write into and the last bubble stay in sight, ${path}`, async () => {
      const chat = await opened(path);
      expect((await extent(chat, '.composer')).bottom).toBe(SCREEN);
      await keyboardComes(chat.page, FREE);
      await expectSettled(chat, FREE.top + FREE.height);
      expect((await extent(chat, '.head')).top).toBe(FREE.top);
      const composer = await extent(chat, '.composer');
      expect(composer.bottom).toBe(FREE.top + FREE.height);
      const bubble = await extent(chat, '.guide .bubble');
      expect(bubble.top).toBeGreaterThanOrEqual((await extent(chat, '.head')).bottom);
      expect(bubble.bottom).toBeLessThanOrEqual(composer.top);
    });

    test(`and what is said with it open is seen, ${path}`, async () => {
      const chat = await opened(path);
      await keyboardComes(chat.page, FREE);
      await chat.say('Noch nichts');
      const composer = await extent(chat, '.composer');
      const bubble = await extent(chat, '.guide .bubble');
      expect(bubble.top).toBeGreaterThanOrEqual((await extent(chat, '.head')).bottom);
      expect(bubble.bottom).toBeLessThanOrEqual(composer.top);
    });
  }

  test('a browser that makes the whole page smaller gives the same', async () => {
    const chat = await opened('/');
    await chat.page.setViewportSize({ width: 390, height: 400 });
    await expectSettled(chat, 400);
    const bubble = await extent(chat, '.guide .bubble');
    expect(bubble.top).toBeGreaterThanOrEqual((await extent(chat, '.head')).bottom);
  });

  test('whoever zooms in with two fingers moves the page as they like', async () => {
    const chat = await opened('/');
    const session = await chat.page.context().newCDPSession(chat.page);
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
    await chat.page.waitForFunction(() => (window.visualViewport?.scale ?? 1) > 1.9);
    const height = await chat.page
      .locator('lotse-chat .panel')
      .evaluate((panel) => panel.getBoundingClientRect().height);
    expect(height).toBe(SCREEN);
  });
});

async function expectSettled(chat: ChatPage, bottom: number): Promise<void> {
  await chat.page.waitForFunction((free) => {
    const composer = document.querySelector('lotse-chat')?.shadowRoot?.querySelector('.composer');
    return Math.round(composer?.getBoundingClientRect().bottom ?? 0) === free;
  }, bottom);
}
