import type { Scene, Stage } from './stage.ts';
import {
  DE_DESKTOP_DARK,
  DE_DESKTOP_LIGHT,
  DE_PHONE_DARK,
  DE_PHONE_LIGHT,
  EVERY_VIEW,
  TIGHT,
} from './views.ts';

const SINCE = { de: 'seit gestern', en: 'since yesterday' };
const NONE_YET = { de: 'Nein, ich brauche eines', en: 'No, create one' };
const TROUBLE = {
  de: 'Ich komme nicht mehr in mein Konto: «Benutzerkontenzugriffsberechtigungsverwaltung»',
  en: 'I cannot log in any more since today',
};

/** The first of the five steps after a missing activation e-mail. */
async function toStep({ chat, words, view }: Stage): Promise<void> {
  await chat.press(words.choices.topic.activation);
  await chat.press(words.choices.triedNothing);
  await chat.say(SINCE[view.language]);
}

async function toResumeLink({ chat, words, page }: Stage): Promise<void> {
  await chat.button(words.web.resume.open).click();
  await chat.button(words.web.resume.make).click();
  await page.locator('lotse-chat .qr').first().waitFor();
}

async function toAddress({ chat, words, view }: Stage): Promise<void> {
  await chat.press(words.choices.topic.support);
  await chat.say(TROUBLE[view.language]);
  await chat.say('Edge 141');
}

/** The longest step: how to clear the data of a browser, with the way to another device in it. */
async function toClearing({ chat, words, view }: Stage): Promise<void> {
  await chat.press(words.choices.topic.trouble);
  await chat.say({ de: 'Seite geht nicht', en: 'The page does not load' }[view.language]);
  for (let time = 0; time < 2; time += 1) {
    await chat.say({ de: 'klappt immer noch nicht', en: 'still does not work' }[view.language]);
  }
}

/** What the guide shows while all goes well. */
export const stepScenes: readonly Scene[] = [
  {
    name: 'menu',
    views: [...EVERY_VIEW, ...TIGHT],
    play: async ({ begin }) => void (await begin()),
  },
  {
    name: 'step',
    views: [...EVERY_VIEW, ...TIGHT],
    play: async (stage) => {
      await stage.begin();
      await toStep(stage);
    },
  },
  {
    name: 'choices',
    views: [...DE_PHONE_LIGHT, ...TIGHT],
    play: async (stage) => {
      await stage.begin();
      await toStep(stage);
      await stage.page
        .locator('lotse-chat .log')
        .evaluate((log) => log.scrollTo(0, log.scrollHeight));
    },
  },
  {
    name: 'resume',
    views: [...EVERY_VIEW, ...TIGHT],
    play: async (stage) => {
      await stage.begin();
      await toStep(stage);
      await toResumeLink(stage);
    },
  },
  {
    name: 'taken',
    views: DE_DESKTOP_DARK,
    play: async (stage) => {
      await stage.open('/chat#resume=a-link-that-nobody-has-made');
      await stage.page.locator('lotse-chat .take').waitFor();
    },
  },
  {
    name: 'taken-gone',
    views: DE_PHONE_DARK,
    play: async ({ open, chat, page, words }) => {
      await open('/chat#resume=a-link-that-nobody-has-made');
      await chat.button(words.web.resume.take).click();
      await page.getByText(words.web.resume.gone).waitFor();
    },
  },
  {
    name: 'checklist',
    views: DE_DESKTOP_LIGHT,
    play: async ({ begin, chat, words, view }) => {
      await begin();
      await chat.press(words.choices.topic.account);
      await chat.say(NONE_YET[view.language]);
    },
  },
  {
    name: 'date-error',
    views: [...DE_PHONE_DARK, ...TIGHT],
    play: async ({ begin, chat, page, words }) => {
      await begin();
      await chat.press(words.choices.topic.renewal);
      await page.locator('lotse-chat .field button').click();
      await page.locator('lotse-chat .field .error').waitFor();
    },
  },
  {
    name: 'address-error',
    views: [...DE_PHONE_LIGHT, ...TIGHT],
    play: async (stage) => {
      const { begin, page } = stage;
      await begin();
      await toAddress(stage);
      await page.locator('lotse-chat .field input').fill('anna.muster');
      await page.locator('lotse-chat .field button').click();
      await page.locator('lotse-chat .field .error').waitFor();
    },
  },
  {
    name: 'preview',
    views: [...DE_PHONE_DARK, ...DE_DESKTOP_LIGHT],
    play: async (stage) => {
      await stage.begin();
      await toAddress(stage);
      await stage.chat.fill('anna.muster@aussergewoehnlich-langer-firmenname.example');
    },
  },
  {
    name: 'long-step',
    views: [...EVERY_VIEW, ...TIGHT],
    play: async (stage) => {
      await stage.begin();
      await toClearing(stage);
    },
  },
  {
    name: 'whole-page',
    views: [...DE_DESKTOP_LIGHT, ...DE_DESKTOP_DARK],
    play: async (stage) => {
      await (await stage.open('/chat')).ready();
      await toStep(stage);
    },
  },
  {
    name: 'too-long',
    views: DE_DESKTOP_DARK,
    play: async ({ begin, chat }) => {
      await begin();
      await chat.composer.fill('Donaudampfschifffahrtsgesellschaft '.repeat(120));
    },
  },
];
