import { expect, test } from '@jest/globals';
import { choices } from '../../src/locales/de/choices.ts';
import { supportChoices } from '../../src/locales/de/support.ts';
import { web as texts } from '../../src/locales/de/web.ts';
import type { ChatPage } from './support/chatPage.ts';
import { drawn } from './support/heldLine.ts';
import { roomFaults } from './support/roomFaults.ts';
import { violations } from './support/violations.ts';
import { webSuite } from './support/webSuite.ts';

const SCREENS = [
  ['a phone', { viewport: { width: 390, height: 780 }, isMobile: true, hasTouch: true }],
  ['a desktop at 200 %', { viewport: { width: 640, height: 400 } }],
] as const;

/** What of the open step is to be seen, and what has the focus. */
async function inSight({ page }: ChatPage) {
  await drawn(page);
  return page.evaluate(() => {
    const root = document.querySelector('lotse-chat')?.shadowRoot;
    const log = root?.querySelector('.log')?.getBoundingClientRect();
    const step = [...(root?.querySelectorAll('.guide') ?? [])].at(-1);
    const choice = step?.querySelector('.choices button');
    if (!log || !step || !choice) throw new Error('There is no open step.');
    const { top, bottom } = choice.getBoundingClientRect();
    return {
      start: step.getBoundingClientRect().top >= log.top - 1,
      choice: top >= log.top && bottom <= log.bottom + 1,
      pill: root?.querySelector('.to-choices') !== null,
      focused: root?.activeElement === choice,
    };
  });
}

webSuite('A step that is higher than the log', (web) => {
  for (const [device, options] of SCREENS) {
    /** The message to the support as it is going to be sent. */
    const preview = async () => {
      const chat = await (await web().open(await web().person(options))).begin();
      await chat.press(choices.topic.support);
      await chat.say('Ich komme seit heute nicht mehr in mein Konto');
      await chat.say('Edge 141');
      await chat.fill('anna.muster@aussergewoehnlich-langer-firmenname.example');
      return chat;
    };

    test(`is read from its start, and says that its answers are below, on ${device}`, async () => {
      const chat = await preview();
      await chat.button(texts.toChoices).waitFor();
      const standing = { start: true, choice: false, pill: true, focused: false };
      expect(await inSight(chat)).toEqual(standing);
      expect(await violations(chat.page)).toEqual([]);
    });

    test(`leads there by a press, and again from above, on ${device}`, async () => {
      const chat = await preview();
      for (let time = 0; time < 2; time += 1) {
        await chat.button(texts.toChoices).click();
        await chat.button(texts.toChoices).waitFor({ state: 'detached' });
        const there = { start: false, choice: true, pill: false, focused: true };
        expect(await inSight(chat)).toEqual(there);
        await chat.page.locator('lotse-chat .log').evaluate((log) => log.scrollTo(0, 0));
        await chat.button(texts.toChoices).waitFor();
      }
      expect(await roomFaults(chat.page)).toEqual([]);
    });

    test(`is gone through by keyboard with nothing lying on the focus, on ${device}`, async () => {
      const chat = await preview();
      await chat.page.locator('lotse-chat .log').focus();
      const stops: string[] = [];
      for (let stop = 0; stop < 12; stop += 1) {
        await chat.page.keyboard.press('Tab');
        await drawn(chat.page);
        const seen = await chat.page.evaluate(() => {
          const root = document.querySelector('lotse-chat')?.shadowRoot;
          const one = root?.activeElement;
          if (!root || !one) throw new Error('The focus has left the chat.');
          const { x, y, width, height } = one.getBoundingClientRect();
          const top = root.elementFromPoint(x + width / 2, y + height / 2);
          const name = one.localName === 'textarea' ? 'the line' : (one.textContent ?? '');
          return `${name}${top !== null && one.contains(top) ? '' : ' is covered'}`;
        });
        stops.push(seen);
        if (seen.startsWith('the line')) break;
      }
      expect(stops.filter((stop) => stop.endsWith('covered'))).toEqual([]);
      // In the order in which it is read; by then the way there has gone.
      expect(stops[0]).toBe(supportChoices.previewRight);
      expect(stops).not.toContain(texts.toChoices);
      expect(stops.at(-1)).toBe('the line');
    });

    test(`while one that is not says nothing of the kind, on ${device}`, async () => {
      const chat = await (await web().open(await web().person(options))).begin();
      await chat.say('Meine Daten');
      await chat.press('Löschen');
      const standing = { start: true, choice: true, pill: false };
      expect(await inSight(chat)).toMatchObject(standing);
    });
  }
});
