import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { HostPage } from './support/hostPage.ts';
import { violations } from './support/violations.ts';
import { DESKTOP, PHONE, webSuite } from './support/webSuite.ts';

/** A page of somebody else whose styles reach for everything. */
const HOSTILE = `
  * { all: unset !important; color: red !important; font: 40px serif !important; display: inline !important;
      animation: none !important; letter-spacing: 9px !important; }
  div, section, button, lotse-chat { display: none !important; position: static !important; opacity: 0.1 !important;
      transform: scale(3) !important; width: 5px !important; visibility: hidden !important; }
  :root { --surface: red; --text: red; font-size: 4px !important; }`;
const host = new HostPage();
beforeAll(() => host.start());
afterAll(() => host.stop());

webSuite(
  'How it looks and is used',
  (web) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const [device, options] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
        test(`axe finds nothing, ${colorScheme}, ${device}`, async () => {
          const person = await web().person({ ...options, colorScheme, reducedMotion: 'reduce' });
          const found: Record<string, string[]> = {};
          const look = async (name: string, page: Page) => {
            const here = await violations(page);
            if (here.length > 0) found[name] = here;
          };
          const chat = await web().open(person, '/');
          await look('home', chat.page);
          await chat.begin();
          await look('menu', chat.page);
          await chat.press('Aktivierungsmail fehlt');
          await chat.press('Noch nichts');
          await chat.say('seit gestern');
          await look('snippets and progress', chat.page);
          await chat.button('Auf anderem Gerät weitermachen').click();
          await chat.button('Link und QR-Code zeigen').click();
          await chat.page.locator('lotse-chat .qr').waitFor();
          await look('resume link', chat.page);
          await chat.say('Menü');
          await chat.press('Cisco-Konto erstellen');
          await look('checklist', chat.page);
          await chat.say('Menü');
          await chat.press('Partnerstatus verlängern');
          await chat.page.locator('lotse-chat .field button').click();
          await chat.page.locator('lotse-chat .field .error').waitFor();
          await look('field with its error', chat.page);
          const whole = await (await web().open(person, '/chat')).ready();
          await look('whole page', whole.page);
          await look('browser check', (await web().open(person, '/browser')).page);
          expect(found).toEqual({});
        });
      }
    }

    test('by keyboard alone: opened, used, closed, and the focus is back on the button', async () => {
      const chat = await web().open(await web().person());
      const focused = () =>
        chat.page.evaluate(() => {
          const deep = document.activeElement?.shadowRoot?.activeElement;
          return deep?.getAttribute('aria-label') ?? deep?.textContent ?? '';
        });
      await chat.launcher.focus();
      await chat.page.keyboard.press('Enter');
      await chat.ready();
      await chat.page.waitForFunction(
        () => document.activeElement?.shadowRoot?.activeElement?.tagName === 'TEXTAREA',
      );
      await chat.button('Aktivierungsmail fehlt').focus();
      await chat.page.keyboard.press('Enter');
      await chat.button('Noch nichts').waitFor();
      expect(await focused()).toContain('Aktivierungsmail fehlt');
      await chat.page.keyboard.press('Escape');
      expect(await focused()).toBe('Chat öffnen');
    });

    test('a phone’s own way back closes the panel, and the page stays', async () => {
      const chat = await web().open(await web().person(PHONE));
      const pages = await chat.page.evaluate(() => history.length);
      for (const time of ['first', 'second']) {
        await chat.begin();
        await chat.page.locator('lotse-chat .log').evaluate((log) => log.blur());
        // Android asks for it by a gesture, Chromium elsewhere by this key, wherever the focus is.
        await chat.page.keyboard.press('Escape');
        await chat.page.locator('lotse-chat .panel').waitFor({ state: 'hidden' });
        const state = await chat.launcher.getAttribute('aria-expanded');
        expect({ time, state }).toEqual({ time, state: 'false' });
      }
      expect(await chat.page.evaluate(() => history.length)).toBe(pages);
    });

    test('an error is tied to its field', async () => {
      const chat = await (await web().open(await web().person(), '/chat')).ready();
      await chat.press('Partnerstatus verlängern');
      const field = chat.page.locator('lotse-chat .field input');
      await field.press('Enter');
      await chat.page.locator('lotse-chat .field .error').waitFor();
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      const id = (await field.getAttribute('aria-describedby')) ?? '';
      expect(await chat.page.locator(`lotse-chat [id="${id}"]`).innerText()).toMatch(/Datum/);
      expect(await field.getAttribute('type')).toBe('date');
    });

    test('HTML and script in a message are text', async () => {
      const chat = await (await web().open(await web().person(), '/chat')).ready();
      const text = '<img src=x onerror=alert(1)><script>alert(2)</script> [x](javascript:alert(3))';
      await chat.say(text);
      expect(await chat.you.last().innerText()).toContain(text);
      expect(
        await chat.page
          .locator('lotse-chat .log img, lotse-chat .log script, lotse-chat a[href^="javascript"]')
          .count(),
      ).toBe(0);
    });

    test('a double click on a button selects nothing, one in a bubble a word', async () => {
      const chat = await web().open(await web().person());
      await chat.begin();
      const selected = () => chat.page.evaluate(() => document.getSelection()?.toString().trim());
      await chat.button('Aktivierungsmail fehlt').dblclick();
      await chat.button('Noch nichts').waitFor();
      expect(await selected()).toBe('');
      await chat.say('Meine Daten');
      for (const label of ['Löschen', 'Ja, alles löschen']) {
        await chat.button(label).dblclick();
        await chat.button(label).waitFor({ state: 'detached' });
        expect({ label, selected: await selected() }).toEqual({ label, selected: '' });
      }
      await chat.page.getByText('gelöscht').last().dblclick();
      expect(await selected()).toMatch(/^\S+$/);
    });

    test('the language is switched in the middle, and stays', async () => {
      const chat = await (await web().open(await web().person())).begin();
      await chat.press('Aktivierungsmail fehlt');
      await chat.press('EN – English');
      expect(await chat.guide.last().getAttribute('lang')).toBe('en');
      expect(await chat.composer.getAttribute('placeholder')).toBe('Message');
      await chat.page.reload();
      await chat.ready();
      expect(await chat.launcher.getAttribute('aria-label')).toBe('Close chat');
    });

    test('a page whose styles reach for everything changes nothing in the chat', async () => {
      host.html = `<head><title>Gast</title><style>${HOSTILE}</style></head>
        <body><script src="${web().service.url}/lotse.js" data-lang="de" data-name="Helpdesk Muster AG"
        data-color="#ffdd00"></script></body>`;
      const chat = await web().open(await web().person(), host.url);
      await chat.begin();
      await chat.press('Aktivierungsmail fehlt');
      const style = await chat.guide.last().evaluate((bubble) => {
        const { fontSize, letterSpacing, visibility } = getComputedStyle(bubble);
        return { fontSize, letterSpacing, visibility };
      });
      expect(style).toEqual({ fontSize: '15px', letterSpacing: 'normal', visibility: 'visible' });
      const box = await chat.page.locator('lotse-chat .panel').boundingBox();
      expect(box?.width).toBe(400);
      expect(await chat.page.locator('lotse-chat h2').innerText()).toBe('Helpdesk Muster AG');
      // Yellow is the operator's; what is read on it is black.
      const head = await chat.page
        .locator('lotse-chat .head')
        .evaluate((one) => getComputedStyle(one).color);
      expect(head).toBe('rgb(0, 0, 0)');
    });

    test('no cookie and no request to anybody else', async () => {
      const person = await web().person();
      const asked = new Set<string>();
      person.on('request', (request) => asked.add(new URL(request.url()).origin));
      const chat = await (await web().open(person)).begin();
      await chat.press('Aktivierungsmail fehlt');
      expect([...asked]).toEqual([web().service.url]);
      expect(await person.cookies()).toEqual([]);
    });
  },
  () => ({ ALLOWED_ORIGINS: host.url }),
);
