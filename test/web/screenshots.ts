import { copyFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { TestService } from '../channels/support/service.ts';
import { launchBrowser } from './support/browser.ts';
import { ChatPage } from './support/chatPage.ts';

const ALL = fileURLToPath(new URL('../../build/screenshots/', import.meta.url));
const IMAGES = fileURLToPath(new URL('../../docs/images/', import.meta.url));
/** Those that README and docs show. */
const SHOWN = [
  'step-desktop-light-de',
  'step-desktop-dark-en',
  'step-phone-light-en',
  'step-phone-dark-de',
  'resume-phone-light-de',
];
const DESKTOP = { viewport: { width: 1200, height: 800 } };
const PHONE = { viewport: { width: 390, height: 800 }, isMobile: true, hasTouch: true };

const WORDS = {
  de: {
    missing: 'Aktivierungsmail fehlt',
    nothing: 'Noch nichts',
    since: 'seit gestern',
    resume: 'Auf anderem Gerät weitermachen',
    make: 'Link und QR-Code zeigen',
  },
  en: {
    missing: 'Activation e-mail missing',
    nothing: 'Nothing yet',
    since: 'since yesterday',
    resume: 'Go on with another device',
    make: 'Show link and QR code',
  },
} as const;

/** Pictures of each screen in `build/screenshots`, and a few of them in `docs/images`. */
const service = await new TestService().start();
const browser = await launchBrowser();
mkdirSync(ALL, { recursive: true });
mkdirSync(IMAGES, { recursive: true });
try {
  for (const language of ['de', 'en'] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const [device, options] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
        const person = await browser.newContext({
          ...options,
          colorScheme,
          locale: language === 'de' ? 'de-CH' : 'en-GB',
          reducedMotion: 'reduce',
        });
        const shoot = (chat: ChatPage, what: string) =>
          chat.page.screenshot({
            path: `${ALL}${what}-${device}-${colorScheme}-${language}.png`,
            animations: 'disabled',
          });
        const page = await person.newPage();
        await page.goto(service.url);
        const chat = await new ChatPage(page).begin();
        await shoot(chat, 'menu');
        const words = WORDS[language];
        await chat.say(words.missing);
        await chat.press(words.nothing);
        await chat.say(words.since);
        await shoot(chat, 'step');
        await chat.button(words.resume).click();
        await chat.button(words.make).click();
        await page.locator('lotse-chat .qr').waitFor();
        await shoot(chat, 'resume');
        await page.goto(`${service.url}/browser`);
        await shoot(chat, 'browser');
        await person.close();
      }
    }
  }
  for (const name of SHOWN) copyFileSync(`${ALL}${name}.png`, `${IMAGES}${name}.png`);
} finally {
  await browser.close();
  await service.stop();
}
