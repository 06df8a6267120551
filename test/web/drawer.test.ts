import { expect, test } from '@jest/globals';
import { web as texts } from '../../src/locales/de/web.ts';
import type { ChatPage } from './support/chatPage.ts';
import { drawn } from './support/heldLine.ts';
import { webSuite } from './support/webSuite.ts';

/** What has the focus: its class, and its words. */
async function focused({ page }: ChatPage): Promise<string> {
  await drawn(page);
  return page.evaluate(() => {
    const one = document.querySelector('lotse-chat')?.shadowRoot?.activeElement;
    return one
      ? `${one.className}: ${one.getAttribute('aria-label') ?? one.textContent}`
      : 'nothing';
  });
}

webSuite('The way to another device, by keyboard', (web) => {
  const OPENER = `head-button: ${texts.resume.open}`;
  /** Opened, with the focus on its first button. */
  const opened = async (path: string) => {
    const chat = await web().open(await web().person(), path);
    await (path === '/' ? chat.begin() : chat.ready());
    await chat.button(texts.resume.open).focus();
    await chat.page.keyboard.press('Enter');
    await chat.button(texts.resume.make).focus();
    return chat;
  };

  for (const path of ['/', '/chat']) {
    test(`is left by Escape alone, back to where it was opened, ${path}`, async () => {
      const chat = await opened(path);
      await chat.page.keyboard.press('Escape');
      expect(await focused(chat)).toBe(OPENER);
      expect(await chat.page.locator('lotse-chat .drawer').count()).toBe(0);
      expect(await chat.composer.isVisible()).toBe(true);
    });
  }

  test('or by its button', async () => {
    const chat = await opened('/');
    await chat.button(texts.resume.back).focus();
    await chat.page.keyboard.press('Enter');
    expect(await focused(chat)).toBe(OPENER);
  });

  test('comes to the link once it is made', async () => {
    const chat = await opened('/');
    await chat.page.keyboard.press('Enter');
    await chat.page.locator('lotse-chat .qr').waitFor();
    expect(await focused(chat)).toContain(texts.resume.how);
    await chat.page.keyboard.press('Tab');
    expect(await focused(chat)).toMatch(/^copy/);
  });
});
