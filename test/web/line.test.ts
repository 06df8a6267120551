import { expect, test } from '@jest/globals';
import type { Request, WebSocketRoute } from 'playwright-core';
import { ChatPage } from './support/chatPage.ts';
import { HeldLine } from './support/heldLine.ts';
import { webSuite } from './support/webSuite.ts';

webSuite('What happens to the line', (web) => {
  /** Two tabs: in one its reader talks, and reads what is let through; in the other the chat is closed. */
  const oneReadsLate = async () => {
    const person = await web().person();
    const page = await person.newPage();
    const line = await HeldLine.of(page);
    await page.goto(web().service.url);
    const one = await new ChatPage(page).begin();
    const other = await (await web().open(person)).begin();
    await other.page.keyboard.press('Escape');
    return { one, line, other };
  };

  test('a reload in the middle shows the same conversation, open at the same step', async () => {
    const chat = await (await web().open(await web().person())).begin();
    await chat.press('Aktivierungsmail fehlt');
    const before = await chat.text();
    await chat.page.reload();
    await chat.ready();
    expect(await chat.text()).toBe(before);
    await chat.press('Noch nichts');
    expect(await chat.you.allInnerTexts()).toEqual(
      ['Aktivierungsmail fehlt', 'Noch nichts'].map((said) => expect.stringContaining(said)),
    );
  });

  test('what is said offline is sent in order and once, when the line is back', async () => {
    web().expectMessages(/ERR_INTERNET_DISCONNECTED/);
    const person = await web().person();
    const chat = await (await web().open(person)).begin();
    await person.setOffline(true);
    await chat.page.getByText('Sie sind offline').waitFor();
    for (const text of ['Menü', 'Aktivierungsmail fehlt']) {
      await chat.composer.fill(text);
      await chat.composer.press('Enter');
    }
    await chat.page.getByText('Wartet auf Verbindung').first().waitFor();
    await person.setOffline(false);
    await chat.button('Noch nichts').waitFor();
    await chat.page.locator('lotse-chat .you.waiting').waitFor({ state: 'detached' });
    const said = await chat.you.allInnerTexts();
    expect(said.map((text) => text.replace('Sie:', '').trim())).toEqual([
      'Menü',
      'Aktivierungsmail fehlt',
    ]);
  });

  test('what waits to be sent survives a reload', async () => {
    web().expectMessages(/ERR_FAILED/);
    const person = await web().person();
    const chat = await (await web().open(person)).begin();
    await chat.page.route('**/activities', (route) => route.abort());
    await chat.composer.fill('Aktivierungsmail fehlt');
    await chat.composer.press('Enter');
    await chat.page.getByText('Wartet auf Verbindung').waitFor();
    await chat.page.unroute('**/activities');
    await chat.page.reload();
    await chat.button('Noch nichts').waitFor();
    expect(await chat.you.count()).toBe(1);
  });

  test('a double click is one press', async () => {
    const chat = await (await web().open(await web().person())).begin();
    await chat.button('Aktivierungsmail fehlt').dblclick();
    await chat.button('Noch nichts').waitFor();
    await chat.press('Noch nichts');
    expect(await chat.you.count()).toBe(2);
  });

  test('two tabs show one conversation', async () => {
    const person = await web().person();
    const one = await (await web().open(person)).begin();
    const other = await (await web().open(person)).begin();
    await one.press('Aktivierungsmail fehlt');
    await other.button('Noch nichts').waitFor();
    await other.press('Noch nichts');
    await one.you.nth(1).waitFor();
    await one.guide.nth(3).waitFor();
    expect(await one.text()).toBe(await other.text());
  });

  test('the closed button counts what has come meanwhile', async () => {
    const { one, other } = await oneReadsLate();
    await one.button('Aktivierungsmail fehlt').click();
    await other.page.locator('lotse-chat .badge[data-count="1"]').waitFor();
    expect(await other.launcher.getAttribute('aria-label')).toBe('Chat öffnen (1 neu)');
    await other.launcher.click();
    await other.page.locator('lotse-chat .badge').waitFor({ state: 'hidden' });
    expect(await other.launcher.getAttribute('aria-label')).toBe('Chat schliessen');
  });

  test('and no longer what has been read in another tab', async () => {
    const { one, line, other } = await oneReadsLate();
    await one.button('Aktivierungsmail fehlt').click();
    await other.page.locator('lotse-chat .badge[data-count="1"]').waitFor();
    await line.pass(1);
    await one.button('Noch nichts').waitFor();
    await other.page.locator('lotse-chat .badge').waitFor({ state: 'hidden' });
    expect(await other.launcher.getAttribute('aria-label')).toBe('Chat öffnen');
  });

  test('nor what was read before a reload, while it comes back turn by turn', async () => {
    const chat = await (await web().open(await web().person())).begin();
    await chat.press('Aktivierungsmail fehlt');
    await chat.page.keyboard.press('Escape');
    const line = await HeldLine.of(chat.page);
    await chat.page.reload();
    for (const bubbles of [2, 3]) {
      await line.pass(1);
      expect(await chat.guide.count()).toBe(bubbles);
      expect(await chat.launcher.getAttribute('aria-label')).toBe('Chat öffnen');
    }
  });

  test('a restart of the server loses nothing', async () => {
    web().expectMessages(/ERR_CONNECTION_REFUSED|WebSocket connection/);
    const chat = await (await web().open(await web().person())).begin();
    await chat.press('Aktivierungsmail fehlt');
    await web().service.restart();
    await chat.press('Noch nichts');
    expect(await chat.you.count()).toBe(2);
  });

  test('where no socket gets through it asks again and again', async () => {
    web().expectMessages(/WebSocket/);
    const person = await web().person();
    await person.routeWebSocket(/.*/, (socket) => socket.close());
    const chat = await (await web().open(person)).begin();
    await chat.press('Aktivierungsmail fehlt');
    await chat.button('Noch nichts').waitFor();
  });

  test('and a long conversation, which comes in pages, is not waited for page by page', async () => {
    web().expectMessages(/WebSocket/);
    const person = await web().person();
    await person.routeWebSocket(/.*/, (socket) => socket.close());
    const chat = await (await web().open(person, '/chat')).ready();
    const pages = ['eins', 'zwei', 'drei', 'vier'];
    const askedAt: number[] = [];
    await chat.page.route('**/activities?*', async (route) => {
      const seen = Number(/page-(\d+)/.exec(route.request().url())?.[1] ?? 0);
      askedAt.push(Date.now());
      const text = pages[seen];
      const activities = [{ type: 'message', id: `of-page-${seen}`, from: { id: 'user' }, text }];
      await route.fulfill({
        json: {
          activities: text === undefined ? [] : activities,
          watermark: `page-${Math.min(seen + 1, pages.length)}`,
        },
      });
    });
    await chat.you.nth(3).waitFor();
    const [first = 0] = askedAt;
    expect((askedAt[3] ?? Number.POSITIVE_INFINITY) - first).toBeLessThan(2500);
    // Once all has come it is asked no more than before.
    await new Promise((done) => setTimeout(done, 1500));
    expect(askedAt.length).toBeLessThanOrEqual(6);
  });

  test('the greeting comes with the conversation: nothing else has to get through for it', async () => {
    web().expectMessages(/ERR_FAILED/);
    const person = await web().person();
    await person.route('**/activities*', (route) => route.abort());
    // It says nothing.
    await person.routeWebSocket(/.*/, () => undefined);
    const chat = await web().open(person, '/chat');
    await chat.guide.first().waitFor();
    expect(await chat.text()).toContain('Grüezi');
  });

  test('a link takes the conversation to another device, once', async () => {
    web().expectMessages(/410/);
    const here = await (await web().open(await web().person())).begin();
    await here.press('Aktivierungsmail fehlt');
    await here.button('Auf anderem Gerät weitermachen').click();
    await here.button('Link und QR-Code zeigen').click();
    const link = await here.page.locator('lotse-chat .address').innerText();
    const elsewhere = await web().person();
    const asked: string[] = [];
    elsewhere.on('request', (request) => asked.push(request.url()));
    const there = await web().open(elsewhere, link);
    const goOn = there.button('Hier weitermachen');
    await goOn.waitFor();
    expect(await there.guide.count()).toBe(0);
    // None of its own is begun before that.
    expect(asked.filter((url) => url.includes('/directline/'))).toEqual([]);
    await goOn.click();
    await there.button('Noch nichts').waitFor();
    expect(await there.text()).toContain('Aktivierungsmail fehlt');
    const late = await web().open(await web().person(), link);
    await late.button('Hier weitermachen').click();
    await late.page.getByText('wurde schon benutzt').waitFor();
  });

  test('the step that clears the browser offers the way to another device first', async () => {
    const chat = await (await web().open(await web().person(), '/chat')).ready();
    await chat.press('Code, Seite oder Login macht Mühe');
    await chat.say('Seite geht nicht');
    await chat.say('klappt immer noch nicht');
    await chat.say('klappt immer noch nicht');
    await chat.page
      .locator('lotse-chat .guide')
      .last()
      .getByRole('button', { name: 'Link und QR-Code zeigen' })
      .click();
    await chat.page.locator('lotse-chat .guide .qr').waitFor();
    expect(await chat.last()).not.toContain('Name dieser Unterhaltung');
  });

  test('what was deleted leaves the screen, and one can go on right away', async () => {
    const chat = await (await web().open(await web().person(), '/chat')).ready();
    await chat.press('Aktivierungsmail fehlt');
    await chat.say('Meine Daten');
    await chat.press('Löschen');
    await chat.button('Ja, alles löschen').click();
    await chat.page.getByText('sind gelöscht').last().waitFor();
    expect(await chat.text()).not.toContain('Aktivierungsmail fehlt');
    await chat.say('Cisco-Konto erstellen');
    expect(await chat.last()).toContain('Haben Sie schon ein Cisco-Konto');
    const before = await chat.text();
    await chat.page.reload();
    await chat.ready();
    expect(await chat.text()).toContain('Haben Sie schon ein Cisco-Konto');
    expect(before).toContain('Cisco-Konto erstellen');
  });

  test('whoever comes back after everything was deleted is greeted', async () => {
    const chat = await (await web().open(await web().person(), '/chat')).ready();
    await chat.say('Meine Daten');
    await chat.press('Löschen');
    await chat.button('Ja, alles löschen').click();
    await chat.page.getByText('sind gelöscht').last().waitFor();
    await chat.page.reload();
    await chat.button('Aktivierungsmail fehlt').waitFor();
    await chat.press('Aktivierungsmail fehlt');
    expect(await chat.you.count()).toBe(1);
  });

  test.each([['by asking again'], ['by a socket']])(
    'whoever finds it deleted is told in their own language, %s',
    async (way) => {
      web().expectMessages(/WebSocket/);
      const person = await web().person({ locale: 'de-CH' });
      const other = await (await web().open(person, '/chat')).ready();
      await other.press('EN – English');
      const page = await person.newPage();
      const sockets: WebSocketRoute[] = [];
      await page.routeWebSocket(/.*/, (socket) => {
        sockets.push(socket);
        if (way === 'by a socket') socket.connectToServer();
        else void socket.close();
      });
      await page.goto(other.page.url());
      await new ChatPage(page).ready();
      // The line breaks, and is mended only when everything is deleted.
      const deleted = Promise.withResolvers<void>();
      await page.route(/directline/, async (route) => {
        await deleted.promise;
        await route.continue();
      });
      for (const socket of sockets) await socket.close();
      await other.say('My data');
      await other.press('Delete');
      await other.button('Yes, delete everything').click();
      await other.page.getByText('answers are deleted').last().waitFor();
      deleted.resolve();
      await page.getByText('answers are deleted').last().waitFor();
      expect(await new ChatPage(page).text()).not.toContain('gelöscht');
    },
  );

  test('late words of a line that was given up are not heard', async () => {
    web().expectMessages(/WebSocket/);
    const person = await web().person();
    const other = await (await web().open(person, '/chat')).ready();
    const page = await person.newPage();
    await page.routeWebSocket(/.*/, (socket) => socket.close());
    await page.goto(other.page.url());
    const chat = await new ChatPage(page).ready();

    // An answer to this tab is made once the other has spoken, and arrives when all is over.
    const held = Promise.withResolvers<Request>();
    const spoken = Promise.withResolvers<void>();
    const late = Promise.withResolvers<void>();
    await page.route(
      '**/activities?*',
      async (route) => {
        held.resolve(route.request());
        await spoken.promise;
        const response = await route.fetch();
        await late.promise;
        await route.fulfill({ response });
      },
      { times: 1 },
    );
    const request = await held.promise;
    await other.press('Aktivierungsmail fehlt');
    spoken.resolve();

    // Meanwhile the tab has begun another line, and everything is deleted.
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await chat.you.filter({ hasText: 'Aktivierungsmail fehlt' }).waitFor();
    await other.say('Meine Daten');
    await other.press('Löschen');
    await other.button('Ja, alles löschen').click();
    await chat.you.first().waitFor({ state: 'detached' });
    const arrived = page.waitForEvent('requestfinished', (one) => one === request);
    late.resolve();
    await arrived;
    await chat.say('Hallo');
    expect(await chat.you.allInnerTexts()).toEqual([expect.stringContaining('Hallo')]);
  });

  test('the browser check reports into the conversation it was opened from', async () => {
    const person = await web().person();
    const chat = await (await web().open(person, '/chat')).ready();
    await chat.press('Aktivierungsmail fehlt');
    await chat.say('Spam durchsucht, nochmals gesendet, Cache gelöscht, Browser geschlossen');
    await chat.say('gestern');
    const link = chat.page.getByRole('link', { name: /Browser prüfen/ });
    await link.last().waitFor();
    await chat.page.locator('lotse-chat a[href*="#report="]').last().waitFor();
    const check = await web().open(person, (await link.last().getAttribute('href')) ?? '');
    await check.page.locator('#send').click();
    await check.page.getByText('Gemeldet.').waitFor();
    await chat.page.locator('lotse-chat .you', { hasText: /Chrom/ }).waitFor();
  });
});
