import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { web as de } from '../../src/locales/de/web.ts';
import { web as en } from '../../src/locales/en/web.ts';
import { ChatPage } from './support/chatPage.ts';
import { drawn, HeldLine } from './support/heldLine.ts';
import { HostPage } from './support/hostPage.ts';
import { webSuite } from './support/webSuite.ts';

const LANGUAGES = [
  { first: 'de', next: 'en', locale: 'de-CH', switched: 'EN – English' },
  { first: 'en', next: 'de', locale: 'en-GB', switched: 'DE – Deutsch' },
] as const;

const host = new HostPage();
beforeAll(() => host.start());
afterAll(() => host.stop());

/** The language of what the panel says by itself, in each of its parts. */
async function controls({ page }: ChatPage) {
  await drawn(page);
  return page.evaluate(() => {
    const root = document.querySelector('lotse-chat')?.shadowRoot;
    const of = (selector: string, name: string) =>
      root?.querySelector(selector)?.getAttribute(name);
    return {
      chat: of('.chat', 'lang'),
      composer: of('textarea', 'placeholder'),
      send: of('.composer button', 'aria-label'),
      log: of('.log', 'aria-label'),
      launcher: of('.launcher', 'aria-label'),
    };
  });
}

function saidIn(language: 'de' | 'en') {
  const texts = { de, en }[language];
  return {
    chat: language,
    composer: texts.composer,
    send: texts.send,
    log: texts.log,
    launcher: texts.button.close,
  };
}

webSuite(
  'What the panel says by itself is in the language of the conversation',
  (web) => {
    const embed = (language: string) => {
      host.html = `<head><title>Gast</title></head><body>
        <script src="${web().service.url}/lotse.js" data-lang="${language}"></script></body>`;
    };

    for (const { first, next, locale, switched } of LANGUAGES) {
      test(`also while it comes back turn by turn, ${first} gone over to ${next}`, async () => {
        const chat = await (await web().open(await web().person({ locale }))).begin();
        expect(await controls(chat)).toEqual(saidIn(first));
        await chat.press(switched);
        expect(await controls(chat)).toEqual(saidIn(next));
        const line = await HeldLine.of(chat.page);
        await chat.page.reload();
        await chat.composer.waitFor();
        expect(await controls(chat)).toEqual(saidIn(next));
        for (let turn = 0; turn < 2; turn += 1) {
          await line.pass(1);
          expect({ turn, ...(await controls(chat)) }).toEqual({ turn, ...saidIn(next) });
        }
        await chat.button({ de: 'EN – English', en: 'DE – Deutsch' }[next]).click();
        await line.pass(1);
        expect(await controls(chat)).toEqual(saidIn(first));
      });

      test(`and where the page is in another one, ${first}`, async () => {
        embed(first);
        const person = await web().person();
        const chat = await (await web().open(person, host.url)).begin();
        await chat.say('Menu');
        expect(await controls(chat)).toEqual(saidIn(first));
        embed(next);
        await chat.page.reload();
        await chat.ready();
        expect(await controls(chat)).toEqual(saidIn(first));
        // Where there is no conversation yet the page decides.
        const other = await (await web().open(await web().person(), host.url)).begin();
        expect(await controls(other)).toEqual(saidIn(next));
      });
    }

    /** The server knows the conversation no more, or the browser does not. */
    const lose = (chat: ChatPage, how: string) =>
      chat.page.evaluate((way) => {
        const key = Object.keys(localStorage).find((name) => name.endsWith(':session')) ?? '';
        const session = JSON.parse(localStorage.getItem(key) ?? '');
        if (way === 'by the browser') localStorage.removeItem(key);
        else localStorage.setItem(key, JSON.stringify({ ...session, token: 'worn out' }));
      }, how);

    for (const how of ['by the server', 'by the browser']) {
      test.each([
        ['the language last spoken, of who has spoken', true, 'de'],
        ["the page's, of who has only been greeted", false, 'en'],
      ] as const)(`and where it was forgotten ${how}: %s`, async (_, speaks, expected) => {
        web().expectMessages(/40[13]/);
        embed('de');
        const chat = await (await web().open(await web().person(), host.url)).begin();
        if (speaks) await chat.say('Menü');
        await lose(chat, how);
        embed('en');
        await chat.page.reload();
        await chat.ready();
        expect(await chat.you.count()).toBe(0);
        expect(await controls(chat)).toEqual(saidIn(expected));
        expect(await chat.guide.first().getAttribute('lang')).toBe(expected);
      });
    }

    test('also when it was switched on another device', async () => {
      const here = await (await web().open(await web().person(), '/')).begin();
      await here.button('Auf anderem Gerät weitermachen').click();
      await here.button('Link und QR-Code zeigen').click();
      const link = await here.page.locator('lotse-chat .address').innerText();
      const url = here.page.url();
      await here.page.goto('about:blank');
      const there = await web().open(await web().person(), link);
      await there.button('Hier weitermachen').click();
      await there.ready();
      await there.press('EN – English');
      await here.page.goto(url);
      const back = await new ChatPage(here.page).ready();
      await back.guide.nth(2).waitFor();
      expect(await controls(back)).toEqual(saidIn('en'));
    });
  },
  () => ({ ALLOWED_ORIGINS: host.url }),
);
