import { expect, test } from '@jest/globals';
import { choices as de } from '../../src/locales/de/choices.ts';
import { choices as en } from '../../src/locales/en/choices.ts';
import type { ChatPage } from './support/chatPage.ts';
import { violations } from './support/violations.ts';
import { DESKTOP, PHONE, webSuite } from './support/webSuite.ts';

interface Walk {
  readonly topic: string;
  readonly locale: 'de-CH' | 'en-GB';
  walk(chat: ChatPage): Promise<void>;
  /** What stands in the last bubble. */
  readonly ends: RegExp;
}

const WALKS: readonly Walk[] = [
  {
    topic: 'Cisco account',
    locale: 'de-CH',
    walk: async (chat) => {
      await chat.press('Cisco-Konto erstellen');
      await chat.say('Nein, ich brauche eines');
      await chat.say('ja');
      await chat.fill('anna.muster@firma.ch');
    },
    ends: /anna\.muster@firma\.ch/,
  },
  {
    topic: 'Cisco account',
    locale: 'en-GB',
    walk: async (chat) => {
      await chat.say('I want to register a Cisco account');
      await chat.press('No, create one');
      await chat.say('yes');
      await chat.fill('bob.smith@company.ch');
    },
    ends: /bob\.smith@company\.ch/,
  },
  {
    topic: 'activation e-mail',
    locale: 'de-CH',
    walk: async (chat) => {
      await chat.press('Aktivierungsmail fehlt');
      await chat.press('Noch nichts');
      await chat.say('seit gestern');
    },
    ends: /Schritt 1 von 5/,
  },
  {
    topic: 'activation e-mail',
    locale: 'en-GB',
    walk: async (chat) => {
      await chat.say('the activation mail has not arrived since yesterday');
      await chat.press('Nothing yet');
    },
    ends: /Step 1 of 5/,
  },
  {
    topic: 'code, page or log-in',
    locale: 'de-CH',
    walk: async (chat) => {
      await chat.press('Code, Seite oder Login macht Mühe');
      await chat.say('der Code wird abgelehnt');
    },
    ends: /Code/,
  },
  {
    topic: 'code, page or log-in',
    locale: 'en-GB',
    walk: (chat) => chat.say('the code is refused'),
    ends: /code/i,
  },
  {
    topic: 'Registered Partner',
    locale: 'de-CH',
    walk: (chat) => chat.press('Registered Partner werden'),
    ends: /Partner/,
  },
  {
    topic: 'Registered Partner',
    locale: 'en-GB',
    walk: (chat) => chat.say('we want to become a registered partner'),
    ends: /partner/i,
  },
  {
    topic: 'renewal',
    locale: 'de-CH',
    walk: async (chat) => {
      await chat.press('Partnerstatus verlängern');
      await chat.fill('2031-12-31');
    },
    ends: /31\.12\.2031/,
  },
  {
    topic: 'renewal',
    locale: 'en-GB',
    walk: async (chat) => {
      await chat.say('renew my partner registration');
      await chat.fill('2031-12-31');
    },
    ends: /31 December 2031/,
  },
  {
    topic: 'support',
    locale: 'de-CH',
    walk: async (chat) => {
      await chat.press('Support anschreiben');
      await chat.say('Ich komme seit heute nicht mehr in mein Konto');
      await chat.say('Edge 141');
      await chat.fill('anna@firma.example');
    },
    ends: /anna@firma\.example/,
  },
  {
    topic: 'support',
    locale: 'en-GB',
    walk: async (chat) => {
      await chat.say('I want to write to support');
      await chat.say('I cannot log in any more since today');
      await chat.say('Edge 141');
      await chat.fill('bob@company.example');
    },
    ends: /bob@company\.example/,
  },
];

webSuite('Each topic on the page', (web) => {
  for (const [device, options] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
    for (const { topic, locale, walk, ends } of WALKS) {
      test(`${topic}, ${locale}, on a ${device}`, async () => {
        const person = await web().person({ ...options, locale });
        const chat = await web().open(person, '/chat');
        await chat.ready();
        await walk(chat);
        expect(await chat.last()).toMatch(ends);
        expect(await chat.guide.last().getAttribute('lang')).toBe(locale.slice(0, 2));
        // Nothing is wider than the screen.
        const width = await chat.page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBe(chat.page.viewportSize()?.width);
      });
    }
  }
});

const CHOICES = { 'de-CH': de, 'en-GB': en };
/** Longer ways are walked on the chart; here it is the screens that count. */
const LONGEST_WAY = 5;

webSuite('Each screen on the way through a topic is accessible', (web) => {
  for (const [locale, device, options] of [
    ['de-CH', 'phone', PHONE],
    ['en-GB', 'desktop', DESKTOP],
  ] as const) {
    const { topic: topics, back, menu } = CHOICES[locale];
    test.each(Object.values(topics))(`«%s», ${locale}, on a ${device}`, async (topic) => {
      const person = await web().person({ ...options, locale, reducedMotion: 'reduce' });
      const chat = await (await web().open(person, '/chat')).ready();
      await chat.press(topic);
      for (let turn = 0; turn < LONGEST_WAY; turn += 1) {
        for (const colorScheme of ['light', 'dark'] as const) {
          await chat.page.emulateMedia({ colorScheme });
          expect({ colorScheme, found: await violations(chat.page) }).toMatchObject({
            found: [],
          });
        }
        const labels = await chat.page.locator('lotse-chat .choice').allInnerTexts();
        const onward = labels
          .map((label) => label.trim())
          .find((label) => label !== back && label !== menu);
        if (onward === undefined) break;
        await chat.press(onward);
      }
      expect(await chat.you.count()).toBeGreaterThan(1);
    });
  }
});
