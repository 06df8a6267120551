import { expect, test } from '@jest/globals';
import type { BrowserContextOptions } from 'playwright-core';
import { ChatPage } from './support/chatPage.ts';
import { drawn, HeldLine } from './support/heldLine.ts';
import { PHONE, webSuite } from './support/webSuite.ts';

const SMALL: BrowserContextOptions = { viewport: { width: 360, height: 600 } };
const SCREENS = [
  ['a phone', '/', PHONE],
  ['a small phone', '/chat', { ...PHONE, ...SMALL }],
  ['a desktop', '/', { viewport: { width: 1280, height: 800 } }],
] as const;

/** How the log stands: which is its last bubble, and how much of it is to be seen. */
async function standing(chat: ChatPage) {
  await drawn(chat.page);
  return chat.page.evaluate(() => {
    const root = document.querySelector('lotse-chat')?.shadowRoot;
    const log = root?.querySelector('.log');
    const turn = [...(root?.querySelectorAll('.turn') ?? [])].at(-1)?.getBoundingClientRect();
    if (!log || turn === undefined) throw new Error('There is no conversation.');
    const { top, bottom } = log.getBoundingClientRect();
    const begins = turn.top - top;
    return {
      top: log.scrollTop === 0,
      start: begins >= -1 && turn.top < bottom - 40,
      // What is higher than the log cannot be seen whole, and is read from its start.
      whole: turn.bottom <= bottom + 1 || begins < 20,
      pill: root?.querySelector('.to-end') !== null,
    };
  });
}
/** The last question is in sight, and nothing is said to be new. */
const AT_LAST = { start: true, whole: true, pill: false };
const AT_TOP = { top: true, pill: false };

webSuite('Where the log stands', (web) => {
  for (const [device, path, options] of SCREENS) {
    /** A conversation of some turns, left; its page, and how many frames it comes back in. */
    const left = async () => {
      const person = await web().person(options);
      const chat = await web().open(person, path);
      await (path === '/' ? chat.begin() : chat.ready());
      await chat.press('Aktivierungsmail fehlt');
      await chat.press('Noch nichts');
      await chat.say('seit gestern');
      return { person, chat, frames: 4 };
    };

    test(`a greeting alone is read from its top, on ${device}`, async () => {
      const chat = await web().open(await web().person(options), path);
      await (path === '/' ? chat.begin() : chat.ready());
      expect(await standing(chat)).toMatchObject(AT_TOP);
    });

    test(`after a reload the last question is in sight, however its turns come, on ${device}`, async () => {
      const { chat, frames } = await left();
      const line = await HeldLine.of(chat.page);
      await chat.page.reload();
      for (let frame = 0; frame < frames; frame += 1) {
        await line.pass(1);
        expect({ frame, ...(await standing(chat)) }).toMatchObject(
          frame === 0 ? AT_TOP : { frame, ...AT_LAST },
        );
      }
    });

    test(`and when they come all at once, ${device}`, async () => {
      web().expectMessages(/WebSocket/);
      const { chat } = await left();
      await chat.page.routeWebSocket(/.*/, (socket) => socket.close());
      await chat.page.reload();
      await chat.guide.nth(4).waitFor();
      expect(await standing(chat)).toMatchObject(AT_LAST);
    });

    test(`and when its styles come late, ${device}`, async () => {
      const { chat, frames } = await left();
      const line = await HeldLine.of(chat.page);
      await chat.page.reload();
      await line.pass(frames);
      await wearsAnotherFont(chat, 17);
      expect(await standing(chat)).toMatchObject(AT_LAST);
      await wearsAnotherFont(chat, 14);
      expect(await standing(chat)).toMatchObject(AT_LAST);
    });

    test(`and what still waits to be sent is in sight, ${device}`, async () => {
      web().expectMessages(/ERR_FAILED/);
      const { chat, frames } = await left();
      await chat.page.route('**/activities', (route) => route.abort());
      await chat.composer.fill('Erledigt');
      await chat.composer.press('Enter');
      await chat.page.getByText('Wartet auf Verbindung').waitFor();
      const line = await HeldLine.of(chat.page);
      await chat.page.reload();
      await line.pass(frames);
      expect(await standing(chat)).toMatchObject(AT_LAST);
      await chat.page.unroute('**/activities');
      await line.pass(1);
      expect(await standing(chat)).toMatchObject(AT_LAST);
      expect(await chat.you.count()).toBe(4);
    });
  }

  for (const [device, path, options] of SCREENS) {
    test(`nothing but the log itself can be moved out of its place, on ${device}`, async () => {
      const chat = await web().open(await web().person(options), path);
      await (path === '/' ? chat.begin() : chat.ready());
      await chat.press('Aktivierungsmail fehlt');
      await chat.press('Noch nichts');
      await chat.say('Menü');
      await chat.press('Partnerstatus verlängern');
      await chat.page.locator('lotse-chat .field button').click();
      await chat.page.locator('lotse-chat .field .error').waitFor();
      await chat.button('Auf anderem Gerät weitermachen').click();
      const movable = await chat.page.evaluate(() => {
        const root = document.querySelector('lotse-chat')?.shadowRoot;
        const frames = [...(root?.querySelectorAll('.panel, .chat, .log-frame') ?? [])];
        return frames
          .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)
          .map(({ className }) => className);
      });
      expect(movable).toEqual([]);
    });
  }

  test('what came while the panel was closed is in sight once it is opened', async () => {
    const person = await web().person(PHONE);
    const first = await (await web().open(person)).begin();
    await first.press('Aktivierungsmail fehlt');
    await first.say('Noch nichts');
    await first.say('seit gestern');
    const page = await person.newPage();
    const line = await HeldLine.of(page);
    await page.goto(first.page.url());
    const chat = new ChatPage(page);
    await line.pass(4);
    await chat.launcher.click();
    expect(await standing(chat)).toMatchObject(AT_LAST);
    await chat.button('Chat schliessen').last().click();
    await first.say('Menü');
    await line.pass(1);
    await chat.launcher.click();
    expect(await standing(chat)).toMatchObject(AT_LAST);
  });
});

webSuite('Whoever has scrolled up', (web) => {
  /** Two tabs of one conversation: in one of them its reader has scrolled up. */
  const scrolledUp = async () => {
    const person = await web().person();
    const other = await (await web().open(person)).begin();
    const chat = await (await web().open(person)).begin();
    await chat.press('Aktivierungsmail fehlt');
    await chat.press('Noch nichts');
    await chat.say('seit gestern');
    await chat.page.locator('lotse-chat .log').hover();
    await chat.page.mouse.wheel(0, -5000);
    await isAtTop(chat);
    return { chat, other };
  };

  test('stays there, and is led to what has come', async () => {
    const { chat, other } = await scrolledUp();
    expect(await standing(chat)).toMatchObject(AT_TOP);
    await other.say('Menü');
    await chat.button('Neue Nachricht').waitFor();
    expect((await standing(chat)).top).toBe(true);
    await chat.button('Neue Nachricht').click();
    expect(await standing(chat)).toMatchObject(AT_LAST);
    await other.say('Aktivierungsmail fehlt');
    await chat.you.nth(4).waitFor();
    expect(await standing(chat)).toMatchObject(AT_LAST);
  });

  test('finds the place again after the panel was closed, and what came meanwhile in sight', async () => {
    const { chat, other } = await scrolledUp();
    await chat.page.mouse.wheel(0, 120);
    await chat.page.waitForFunction(
      () =>
        document.querySelector('lotse-chat')?.shadowRoot?.querySelector('.log')?.scrollTop === 120,
    );
    await chat.launcher.click();
    await chat.launcher.click();
    expect(await logTop(chat)).toBe(120);
    await chat.launcher.click();
    await other.say('Menü');
    await chat.you.nth(3).waitFor({ state: 'attached' });
    await chat.launcher.click();
    expect(await standing(chat)).toMatchObject(AT_LAST);
  });

  test('comes back with what they say', async () => {
    const { chat } = await scrolledUp();
    await chat.say('Menü');
    expect(await standing(chat)).toMatchObject(AT_LAST);
  });

  test('or by scrolling down again', async () => {
    const { chat, other } = await scrolledUp();
    await other.say('Menü');
    await chat.button('Neue Nachricht').waitFor();
    await chat.page.mouse.wheel(0, 5000);
    await chat.button('Neue Nachricht').waitFor({ state: 'detached' });
    await other.say('Aktivierungsmail fehlt');
    await chat.you.nth(4).waitFor();
    expect(await standing(chat)).toMatchObject(AT_LAST);
  });

  test('is torn away by no change of the layout', async () => {
    const { chat } = await scrolledUp();
    await chat.page.setViewportSize({ width: 1000, height: 600 });
    await wearsAnotherFont(chat, 17);
    expect(await standing(chat)).toMatchObject(AT_TOP);
  });
});

/** As when a font or a style comes later than the conversation. */
async function wearsAnotherFont(chat: ChatPage, size: number): Promise<void> {
  await chat.page.evaluate((px) => {
    const log = document
      .querySelector('lotse-chat')
      ?.shadowRoot?.querySelector<HTMLElement>('.log');
    if (log) log.style.fontSize = `${px}px`;
  }, size);
}

function logTop({ page }: ChatPage): Promise<number | undefined> {
  return page.evaluate(
    () => document.querySelector('lotse-chat')?.shadowRoot?.querySelector('.log')?.scrollTop,
  );
}

async function isAtTop({ page }: ChatPage): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('lotse-chat')?.shadowRoot?.querySelector('.log')?.scrollTop === 0,
  );
}
