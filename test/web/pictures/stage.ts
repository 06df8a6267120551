import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { Language } from '../../../src/contracts/language.ts';
import { choices as choicesDe } from '../../../src/locales/de/choices.ts';
import { pages as pagesDe } from '../../../src/locales/de/pages.ts';
import { web as webDe } from '../../../src/locales/de/web.ts';
import { choices as choicesEn } from '../../../src/locales/en/choices.ts';
import { pages as pagesEn } from '../../../src/locales/en/pages.ts';
import { web as webEn } from '../../../src/locales/en/web.ts';
import type { TestService } from '../../channels/support/service.ts';
import { ChatPage } from '../support/chatPage.ts';
import type { HostPage } from '../support/hostPage.ts';

const WORDS = {
  de: { choices: choicesDe, web: webDe, pages: pagesDe },
  en: { choices: choicesEn, web: webEn, pages: pagesEn },
} as const;

/** Screens of people; `zoomed` is a desktop at 200 %, `narrow` the least that WCAG asks for. */
const DEVICES = {
  desktop: { viewport: { width: 1200, height: 800 } },
  phone: { viewport: { width: 390, height: 800 }, isMobile: true, hasTouch: true },
  narrow: { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true },
  zoomed: { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
} as const satisfies Readonly<Record<string, BrowserContextOptions>>;

export interface View {
  readonly device: keyof typeof DEVICES;
  readonly colorScheme: 'light' | 'dark';
  readonly language: Language;
}

/** A state to be looked at. */
export interface Scene {
  readonly name: string;
  readonly views: readonly View[];
  readonly context?: BrowserContextOptions;
  /** Leads there; the picture is taken once it is done. */
  play(stage: Stage): Promise<void>;
}

/** Where a scene is played: a person's browser, and the services it talks to. */
export interface Stage {
  readonly page: Page;
  readonly chat: ChatPage;
  readonly view: View;
  readonly words: (typeof WORDS)[Language];
  readonly service: TestService;
  readonly host: HostPage;
  /** Opens a page of the service, in the view's language. */
  open(path?: string): Promise<ChatPage>;
  /** Opens the start page and the chat on it, up to its first choices. */
  begin(): Promise<ChatPage>;
}

/** The browser of somebody who sees a scene so. */
export function contextOf({ context }: Scene, view: View): BrowserContextOptions {
  return {
    ...DEVICES[view.device],
    colorScheme: view.colorScheme,
    locale: view.language === 'de' ? 'de-CH' : 'en-GB',
    reducedMotion: 'reduce',
    ...context,
  };
}

/** Plays a scene on a page of its own. */
export async function played(
  scene: Scene,
  view: View,
  person: BrowserContext,
  { service, host }: Pick<Stage, 'service' | 'host'>,
): Promise<Page> {
  const page = await person.newPage();
  const chat = new ChatPage(page);
  const open = async (path = '/') => {
    await page.goto(`${service.url}${path}`);
    return chat;
  };
  const begin = async () => (await open()).begin();
  const words = WORDS[view.language];
  await scene.play({ page, chat, view, words, service, host, open, begin });
  return page;
}
