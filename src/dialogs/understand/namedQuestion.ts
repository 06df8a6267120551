import { hints as german } from '../../locales/de/commands.ts';
import { hints as english } from '../../locales/en/commands.ts';
import type { Meaning } from '../../machines/events.ts';
import type { Question } from '../../machines/questions.ts';
import { phraseOf } from './phrase.ts';

/** Longer texts tell a story in which the words may mean something else. */
const WORDS_AT_MOST = 16;

const NAMED: readonly (readonly [Question, RegExp])[] = [
  ['cisco360', new RegExp(`${german.asks360}|${english.asks360}`)],
  ['status', new RegExp(`${german.asksStatus}|${english.asksStatus}`)],
  ['icpa', new RegExp(`${german.asksIcpa}|${english.asksIcpa}`)],
  ['locator', new RegExp(`${german.asksLocator}|${english.asksLocator}`)],
  ['chooseDistributor', new RegExp(`${german.asksBinding}|${english.asksBinding}`)],
  ['whoAreYou', new RegExp(`${german.asksWho}|${english.asksWho}`)],
  ['sorry', new RegExp(`${german.saysSorry}|${english.saysSorry}`)],
  ['explainAgain', new RegExp(`${german.asksAgain}|${english.asksAgain}`)],
];

/** A small question that no label of the classifier stands for, told by its own words. */
export function readNamedQuestion(text: string, step: string): Meaning | undefined {
  const phrase = phraseOf(text);
  if (phrase.split(' ').length > WORDS_AT_MOST) return undefined;
  const question = NAMED.find(([, words]) => words.test(phrase))?.[0];
  // At the agreement it is the agreement that binds, and not the choice of a distributor.
  if (question === 'chooseDistributor' && step === 'partner.agreement') {
    return { type: 'user.ask', question: 'icpa' };
  }
  return question === undefined ? undefined : { type: 'user.ask', question };
}
