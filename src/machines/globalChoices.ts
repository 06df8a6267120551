import { LANGUAGES } from '../contracts/language.ts';
import type { Meaning } from './events.ts';
import { QUESTIONS } from './questions.ts';
import { TOPICS } from './topics.ts';

/** Buttons that mean the same in every step, by id; their labels are the texts `choices.<id>`. */
export const GLOBAL_CHOICES: Readonly<Record<string, Meaning>> = {
  menu: { type: 'user.menu' },
  back: { type: 'user.back' },
  restart: { type: 'user.restart' },
  data: { type: 'user.myData' },
  support: { type: 'user.support' },
  thumbUp: { type: 'user.thumb', up: true },
  thumbDown: { type: 'user.thumb', up: false },
  ...Object.fromEntries(
    LANGUAGES.map((language) => [`language.${language}`, { type: 'user.language', language }]),
  ),
  ...Object.fromEntries(TOPICS.map((topic) => [`topic.${topic}`, { type: 'user.topic', topic }])),
  ...Object.fromEntries(TOPICS.map((topic) => [`resume.${topic}`, { type: 'user.resume', topic }])),
  ...Object.fromEntries(
    QUESTIONS.map((question) => [`ask.${question}`, { type: 'user.ask', question }]),
  ),
};

/** Choices drawn quieter than a step's own. */
export const SECONDARY_CHOICES: ReadonlySet<string> = new Set([
  'menu',
  'back',
  'restart',
  'data',
  'support',
  'thumbUp',
  'thumbDown',
  'language.de',
  'language.en',
]);
