import { hints as german } from '../../locales/de/commands.ts';
import { hints as english } from '../../locales/en/commands.ts';
import type { Meaning } from '../../machines/events.ts';
import type { StepChoice } from '../../machines/step.ts';
import { stepOf } from '../../machines/steps.ts';
import { topicOf } from '../../machines/topics.ts';
import { asks } from './asks.ts';
import { phraseOf } from './phrase.ts';

/** Longer texts tell a story in which the words may mean something else. */
const WORDS_AT_MOST = 9;

const either = (name: keyof typeof german): RegExp =>
  new RegExp(`${german[name]}|${english[name]}`);
const OTHER_DATE = either('wantsOtherDate');
const WHERE = either('asksWhere');
const OF_DATE = either('ofDate');
const OF_ELSE = either('ofElse');
const NO_LOGIN = either('hasNoLogin');
const TO_WAIT = either('asksToWait');
const CLICK = either('asksClick');

/**
 * What the renewal is asked about its date or its login, in words that mean something else in other
 * topics. A date in digits beside it is what counts then.
 */
export function readRenewalQuestion(
  text: string,
  { step, choices }: { readonly step: string; readonly choices: readonly StepChoice[] },
): Meaning | undefined {
  const phrase = phraseOf(text);
  const inRenewal = topicOf(step) === 'renewal' && !stepOf(step).end;
  if (!inRenewal || phrase.split(' ').length > WORDS_AT_MOST) return undefined;
  // "Soll ich bis 30. Dezember warten?" tells no date of its own.
  if (asks(text) && TO_WAIT.test(phrase) && !OF_ELSE.test(phrase)) {
    return { type: 'user.ask', question: 'mayWait' };
  }
  if (/\d/.test(phrase)) return undefined;
  const own = (choice: string): Meaning | undefined =>
    choices.find(({ id }) => id === choice)?.event;
  if (OTHER_DATE.test(phrase)) {
    return own('otherDate') ?? { type: 'user.ask', question: 'otherDate' };
  }
  // Where a text to pass on is at hand it helps more than any words.
  if (NO_LOGIN.test(phrase)) {
    return own('cannotHere') ?? { type: 'user.ask', question: 'noLogin' };
  }
  if (CLICK.test(phrase)) return own('showHow') ?? { type: 'user.ask', question: 'explainAgain' };
  const { open } = stepOf(step).step;
  const asked = open === 'date' || open === 'futureDate' || OF_DATE.test(phrase);
  return asked && WHERE.test(phrase) && !OF_ELSE.test(phrase)
    ? { type: 'user.ask', question: 'expiryWhere' }
    : undefined;
}
