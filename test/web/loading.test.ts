import { expect, test } from '@jest/globals';
import { button } from '../../src/locales/de/webButton.ts';
import { roomFaults } from './support/roomFaults.ts';
import { violations } from './support/violations.ts';
import { webSuite } from './support/webSuite.ts';

const REST = '**/assets/widget-*';

webSuite('While the rest of the chat is loading', (web) => {
  for (const path of ['/', '/chat']) {
    test(`something is to be seen, and where it does not come that is said, ${path}`, async () => {
      web().expectMessages(/ERR_FAILED/);
      const person = await web().person();
      const loaded = Promise.withResolvers<void>();
      await person.route(REST, async (route) => {
        await loaded.promise;
        await route.abort();
      });
      const page = await person.newPage();
      await page.goto(`${web().service.url}${path}`, { waitUntil: 'commit' });
      if (path === '/') await page.locator('lotse-chat .launcher').click();
      const panel = page.locator('lotse-chat .panel');
      await panel.waitFor();
      const drawn = await panel.evaluate((one) => getComputedStyle(one, '::after').animationName);
      expect(drawn).toBe('rise');
      loaded.resolve();
      const note = page.locator('lotse-chat .note:not(:empty)');
      await note.waitFor();
      expect(await note.innerText()).toBe(button.failed);
      const box = await note.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(page.viewportSize()?.height ?? 0);
      expect(await panel.isVisible()).toBe(false);
    });
  }

  test('a page that is the chat alone can be asked to try again, by keyboard as well', async () => {
    web().expectMessages(/ERR_FAILED/);
    const person = await web().person();
    await person.route(REST, (route) => route.abort());
    const chat = await web().open(person, '/chat');
    const note = chat.page.locator('lotse-chat .note:not(:empty)');
    await note.waitFor();
    expect(await violations(chat.page)).toEqual([]);
    expect(await roomFaults(chat.page)).toEqual([]);
    await chat.page.keyboard.press('Tab');
    await chat.page.keyboard.press('Enter');
    await note.waitFor();
    await chat.launcher.waitFor();
    expect(await chat.launcher.evaluate((one) => one.matches(':focus'))).toBe(true);
    await person.unroute(REST);
    await chat.page.keyboard.press('Enter');
    await chat.ready();
    expect(await note.count()).toBe(0);
    expect(await chat.page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await chat.launcher.isVisible()).toBe(false);
    expect(await chat.composer.evaluate((one) => one.matches(':focus'))).toBe(true);
  });

  test('another press tries again', async () => {
    web().expectMessages(/ERR_FAILED/);
    const person = await web().person();
    await person.route(REST, (route) => route.abort(), { times: 1 });
    const chat = await web().open(person);
    await chat.launcher.click();
    await chat.page.locator('lotse-chat .note:not(:empty)').waitFor();
    await chat.begin();
    expect(await chat.page.locator('lotse-chat .note:not(:empty)').count()).toBe(0);
  });
});
