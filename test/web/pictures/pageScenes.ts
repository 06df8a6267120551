import type { Scene, Stage, View } from './stage.ts';
import { DE_DESKTOP_LIGHT, DE_PHONE_DARK, DE_PHONE_LIGHT, EVERY_VIEW, TIGHT } from './views.ts';

const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64';

/** A site of an operator, as plain as may be. */
function siteWith(attributes: string, { service, view }: Stage): string {
  return `<head><title>Muster Informatik</title><meta name="viewport" content="width=device-width">
    <style>body{margin:0;font:17px/1.6 Georgia,serif;color:#222;background:#fffaf5}
    header{padding:20px 32px;background:#7a1f5c;color:#fff;font-weight:700}
    main{max-width:620px;padding:32px}</style></head>
    <body><header>Muster Informatik AG</header><main><h1>Beschaffung und Betrieb</h1>
    <p>Wir beschaffen, liefern und betreiben Netzwerke für Schulen, Gemeinden und KMU in der
    ganzen Schweiz.</p></main>
    <script src="${service.url}/lotse.js" data-lang="${view.language}" ${attributes}></script></body>`;
}

function operator(name: string, attributes: string, views: readonly View[]): Scene {
  return {
    name: `operator-${name}`,
    views,
    play: async (stage) => {
      const { page, chat, host, words } = stage;
      host.html = siteWith(attributes, stage);
      await page.goto(host.url);
      await chat.begin();
      await chat.press(words.choices.topic.activation);
      await page.locator('lotse-chat .logo img').evaluate((logo) =>
        // The picture is to have its logo.
        (logo as HTMLImageElement).decode(),
      );
    },
  };
}

function check(name: string, userAgent: string | undefined, views: readonly View[]): Scene {
  return {
    name: `browser-${name}`,
    views,
    ...(userAgent === undefined ? {} : { context: { userAgent } }),
    play: async ({ open, page }) => {
      await open('/browser#report=a-ticket-that-nobody-has-made');
      await page.locator('#verdict:not(:empty)').waitFor();
    },
  };
}

/** The pages around the chat, and the chat on the page of somebody else. */
export const pageScenes: readonly Scene[] = [
  { name: 'home', views: [...EVERY_VIEW, ...TIGHT], play: async ({ open }) => void (await open()) },
  {
    name: 'home-below',
    views: [...DE_PHONE_LIGHT, ...DE_DESKTOP_LIGHT],
    play: async ({ open, page }) => {
      await open();
      await page.locator('#embed').evaluate((title) => title.scrollIntoView());
    },
  },
  operator(
    'own',
    'data-color="#7a1f5c" data-name="Helpdesk Muster Informatik AG" data-logo="/logo.svg"',
    DE_PHONE_LIGHT,
  ),
  operator(
    'bright',
    'data-color="#ffdd00" data-name="Frag Max" data-logo="/logo.svg" data-side="left"',
    DE_DESKTOP_LIGHT,
  ),
  check('current', undefined, [...EVERY_VIEW, ...TIGHT]),
  check('outdated', `${WINDOWS}; rv:109.0) Gecko/20100101 Firefox/115.0`, [
    ...DE_PHONE_LIGHT,
    ...DE_DESKTOP_LIGHT,
  ]),
  check('unknown', 'NetFront/3.5', DE_PHONE_DARK),
  {
    name: 'browser-alone',
    views: DE_PHONE_LIGHT,
    play: async ({ open, page }) => {
      await open('/browser');
      await page.locator('#copy').click();
      await page.locator('#copied:not(:empty)').waitFor();
    },
  },
  {
    name: 'forced-colours',
    views: DE_PHONE_DARK,
    context: { forcedColors: 'active' },
    play: async ({ begin, chat, words }) => {
      await begin();
      await chat.press(words.choices.topic.activation);
      await chat.press(words.choices.triedNothing);
      await chat.button(words.choices.sentDays).last().focus();
    },
  },
  {
    name: 'keyboard-focus',
    views: DE_DESKTOP_LIGHT,
    play: async ({ begin, chat, page, words }) => {
      await begin();
      await page.keyboard.press('Shift+Tab');
      await chat.button(words.choices.topic.trouble).focus();
    },
  },
];
