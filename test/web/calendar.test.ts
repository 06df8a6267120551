import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import nodeIcal from 'node-ical';
import type { ChatPage } from './support/chatPage.ts';
import { webSuite } from './support/webSuite.ts';

const TODAY = Temporal.Now.plainDateISO('Europe/Zurich');
const OLD = TODAY.add({ days: 10 });
const NEW = OLD.add({ years: 1 });

interface Walk {
  readonly locale: string;
  readonly walk: (chat: ChatPage) => Promise<void>;
  readonly file: string;
  readonly button: string;
  readonly title: string;
}

const WALKS: readonly Walk[] = [
  {
    locale: 'de-CH',
    walk: async (chat) => {
      await chat.press('Partnerstatus verlängern');
      await chat.fill(OLD.toString());
      await chat.press('Erledigt, verlängert');
      await chat.fill(NEW.toString());
    },
    file: 'Partnerstatus-Fristen.ics',
    button: 'Partnerstatus-Fristen.ics herunterladen',
    title: 'Cisco Registered Partner: Vereinbarung läuft ab',
  },
  {
    locale: 'en-GB',
    walk: async (chat) => {
      await chat.say('renew my partner registration');
      await chat.fill(OLD.toString());
      await chat.press('Done, renewed');
      await chat.fill(NEW.toString());
    },
    file: 'partner-status-dates.ics',
    button: 'Download partner-status-dates.ics',
    title: 'Cisco Registered Partner: agreement expires',
  },
];

webSuite('The dates of a renewal', (web) => {
  for (const { locale, walk, file, button, title } of WALKS) {
    test(`are told, and downloaded as a calendar file by the keyboard, ${locale}`, async () => {
      const chat = await (await web().open(await web().person({ locale }), '/chat')).ready();
      await walk(chat);
      const year = String(NEW.year);
      expect(await chat.guide.last().locator('.snippet-text').innerText()).toContain(year);

      const save = chat.button(button);
      await save.focus();
      const [download] = await Promise.all([
        chat.page.waitForEvent('download'),
        save.press('Enter'),
      ]);
      expect(download.suggestedFilename()).toBe(file);
      const content = await readFile(await download.path(), 'utf8');
      expect(content.endsWith('END:VCALENDAR\r\n')).toBe(true);
      const entries = Object.values(nodeIcal.sync.parseICS(content)).filter(
        (part) => part?.type === 'VEVENT',
      );
      expect(entries.map((entry) => entry.uid)).toEqual([
        `opens-${NEW}@partner-lotse`,
        `expires-${NEW}@partner-lotse`,
        `graceEnds-${NEW}@partner-lotse`,
      ]);
      expect(entries[1]).toMatchObject({ summary: title, datetype: 'date' });
      expect(content).toContain(`DTSTART;VALUE=DATE:${NEW.toString().replaceAll('-', '')}\r\n`);
    });
  }
});
