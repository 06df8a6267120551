import { expect, test } from '@jest/globals';
import type { BrowserContext } from 'playwright-core';
import type { ChatPage } from './support/chatPage.ts';
import { webSuite } from './support/webSuite.ts';

const HALF = 'Ich habe den Cache gelöscht,\naber die Mail';

webSuite('What is half typed', (web) => {
  const opened = async (person: BrowserContext) => (await web().open(person, '/chat')).ready();
  const typed = async (person: BrowserContext) => {
    const chat = await opened(person);
    await chat.composer.fill(HALF);
    return chat;
  };
  /** Where the browser keeps something of it. */
  const kept = ({ page }: ChatPage, text: string) =>
    page.evaluate(
      (part) =>
        Object.entries({ ...localStorage, ...sessionStorage })
          .filter(([, value]) => String(value).includes(part))
          .map(([name]) => name.replace(/^.*:/, '')),
      text,
    );

  test('is still there after a reload, with its lines, and all of it in sight', async () => {
    const chat = await typed(await web().person());
    await chat.page.reload();
    await chat.ready();
    expect(await chat.composer.inputValue()).toBe(HALF);
    const hidden = await chat.composer.evaluate((one) => one.scrollHeight - one.clientHeight);
    expect(hidden).toBeLessThanOrEqual(0);
    await chat.composer.press('Enter');
    await chat.you.first().waitFor();
    expect(await chat.you.first().innerText()).toMatch(/Cache gelöscht,\s+aber die Mail$/);
  });

  test('is nowhere any more once it is sent, or taken back', async () => {
    const chat = await typed(await web().person());
    expect(await kept(chat, 'Cache')).toEqual(['draft']);
    await chat.composer.fill('');
    expect(await kept(chat, 'Cache')).toEqual([]);
    await chat.say('Ich habe den Cache gelöscht');
    await chat.page.locator('lotse-chat .you .sending').waitFor({ state: 'detached' });
    expect(await kept(chat, 'Cache')).toEqual([]);
    await chat.page.reload();
    await chat.ready();
    expect(await chat.composer.inputValue()).toBe('');
  });

  test('is of this tab alone', async () => {
    const person = await web().person();
    const chat = await typed(person);
    const other = await opened(person);
    expect(await other.composer.inputValue()).toBe('');
    await other.composer.fill('etwas anderes');
    await chat.page.reload();
    await chat.ready();
    expect(await chat.composer.inputValue()).toBe(HALF);
  });

  test('stays beside a message that could not be sent, which is kept as well', async () => {
    web().expectMessages(/400/);
    const person = await web().person();
    const chat = await opened(person);
    await chat.page.route('**/activities', (route) =>
      route.fulfill({ status: 400, json: { error: { code: 'BadArgument', message: '' } } }),
    );
    await chat.composer.fill('Aktivierungsmail fehlt');
    await chat.composer.press('Enter');
    await chat.button('Nochmals senden').waitFor();
    await chat.composer.fill(HALF);
    await chat.page.reload();
    await chat.button('Nochmals senden').waitFor();
    expect(await chat.composer.inputValue()).toBe(HALF);
    await chat.page.unroute('**/activities');
    await chat.button('Nochmals senden').click();
    await chat.button('Noch nichts').waitFor();
    expect(await chat.you.count()).toBe(1);
    expect(await chat.composer.inputValue()).toBe(HALF);
  });

  test('is not lost with a conversation that the server no longer knows', async () => {
    web().expectMessages(/40[13]/);
    const chat = await typed(await web().person());
    await chat.page.evaluate(() => {
      const key = Object.keys(localStorage).find((name) => name.endsWith(':session')) ?? '';
      const session = JSON.parse(localStorage.getItem(key) ?? '{}');
      localStorage.setItem(key, JSON.stringify({ ...session, token: 'worn out' }));
    });
    for (let time = 0; time < 2; time += 1) {
      await chat.page.reload();
      await chat.ready();
      expect(await chat.composer.inputValue()).toBe(HALF);
    }
  });

  test('does not come up in the conversation of another device', async () => {
    const here = await opened(await web().person());
    await here.press('Aktivierungsmail fehlt');
    await here.button('Auf anderem Gerät weitermachen').click();
    await here.button('Link und QR-Code zeigen').click();
    const link = await here.page.locator('lotse-chat .address').innerText();
    const there = await typed(await web().person());
    // The fragment alone would load nothing anew.
    await there.page.goto('about:blank');
    await there.page.goto(link);
    await there.button('Hier weitermachen').click();
    await there.button('Noch nichts').waitFor();
    expect(await there.composer.inputValue()).toBe('');
    expect(await kept(there, 'Cache')).toEqual([]);
  });

  test('can be typed and sent where the browser keeps nothing', async () => {
    const person = await web().person();
    await person.addInitScript(() => {
      for (const kind of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, kind, {
          get: () => {
            throw new DOMException('Access is denied for this document.', 'SecurityError');
          },
        });
      }
    });
    const chat = await typed(person);
    expect(await chat.composer.inputValue()).toBe(HALF);
    await chat.say('Aktivierungsmail fehlt');
    await chat.button('Noch nichts').waitFor();
    expect(await chat.composer.inputValue()).toBe('');
  });
});
