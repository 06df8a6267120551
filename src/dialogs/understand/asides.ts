import { asides as german } from '../../locales/de/asides.ts';
import { asides as english } from '../../locales/en/asides.ts';
import type { Meaning } from '../../machines/events.ts';
import { isQuestion, type Question } from '../../machines/questions.ts';
import type { StepChoice } from '../../machines/step.ts';
import { START, stepOf } from '../../machines/steps.ts';
import { topicOf } from '../../machines/topics.ts';
import { saysArrivalOrNot } from './arrival.ts';
import { type Aside, asidesAt } from './asidePlaces.ts';
import { asks } from './asks.ts';
import { phraseOf } from './phrase.ts';

/** Longer texts tell more than what is asked. */
const WORDS_AT_MOST = 9;
/** What has the answer of another question. */
const ANSWERED_AS: ReadonlyMap<Aside, Question> = new Map([
  ['bossDoes', 'whoMay'],
  ['iSign', 'whoMay'],
  ['livesIn', 'whichCountry'],
  ['benefits', 'whatIsPartner'],
  ['businessOne', 'whichEmail'],
  ['noIdea', 'explainAgain'],
  ['asksOther', 'later'],
  ['stillWaiting', 'later'],
  ['whereNumber', 'customerNumber'],
  ['everybody', 'sharedAccount'],
  ['mustSign', 'whoMay'],
  ['needsContract', 'icpa'],
  ['reviewTime', 'duration'],
  ['onPhone', 'supportedBrowsers'],
  ['howToTell', 'explainAgain'],
  ['whereButton', 'explainAgain'],
  ['privateWindow', 'explainAgain'],
  ['whichForm', 'explainAgain'],
  ['sharedMailbox', 'whichEmail'],
  ['sentThen', 'status'],
  ['howTo', 'alreadyHere'],
]);
/** Buttons that say that somebody waits. */
const WAITS: ReadonlySet<string> = new Set([
  'waitHere',
  'handedOn',
  'waitForNumber',
  'comeBackLater',
  'consentNo',
]);
const PATTERNS = new Map(
  Object.keys(german).map((name) => {
    // Both tables have the same names; keys() widens them.
    const key = name as Aside;
    return [key, new RegExp(`${german[key]}|${english[key]}`, 'u')] as const;
  }),
);

interface Place {
  readonly text: string;
  readonly step: string;
  readonly choices: readonly StepChoice[];
}

/**
 * What is asked or said in between, told by its own words: how long the e-mail takes, a goodbye, an
 * outburst. Most of it has an answer; some is what a button of the step says, or takes back what was
 * said before.
 */
export function readAside(
  text: string,
  step: string,
  choices: readonly StepChoice[],
): Meaning | undefined {
  const phrase = phraseOf(text);
  // An address beside a question is the answer that would be lost.
  if (phrase.split(' ').length > WORDS_AT_MOST || text.includes('@')) return undefined;
  const aside = asidesAt(step).find((name) => PATTERNS.get(name)?.test(phrase));
  return aside === undefined ? undefined : meaningOf(aside, { text, step, choices });
}

function meaningOf(aside: Aside, { text, step, choices }: Place): Meaning | undefined {
  const eventOf = (choice: string) => choices.find(({ id }) => id === choice)?.event;
  switch (aside) {
    // "Das nervt, immer noch nichts" answers as well.
    case 'anger':
      return saysArrivalOrNot(phraseOf(text)) ? undefined : ask(aside);
    // Where the step can be handed on, a firewall that blocks is the reason to do so.
    case 'firewall':
      return eventOf('cannotHere') ?? ask(aside);
    case 'whatIsThis':
      return { type: 'user.ask', question: step === START ? 'whoAreYou' : 'explainAgain' };
    case 'noneAfterAll':
    case 'wrongAddress':
      return { type: 'user.back' };
    case 'howTo':
      return eventOf('showHow') ?? eventOf('lookFirst') ?? ask(aside);
    case 'cannotRenew':
    case 'lapsed':
      return { type: 'user.topic', topic: 'renewal' };
    case 'asksOther':
      return eventOf('waitForNumber') ?? ask(aside);
    case 'howToTell':
      return eventOf('notSure') ?? ask(aside);
    // Told, and not asked, it is what goes wrong there, or who does not sign.
    case 'onPhone':
    case 'mustSign':
      return asks(text) ? ask(aside) : undefined;
    // "Ich warte", where waiting is what a button says; "morgen", where a day is asked for.
    case 'later':
      return topicOf(step) === 'renewal' || choices.some(({ id }) => WAITS.has(id))
        ? undefined
        : ask(aside);
    // For who reads the message as well.
    case 'urgent':
      return stepOf(step).step.details === true
        ? { type: 'user.addition', text: text.trim() }
        : ask(aside);
    default:
      return ask(aside);
  }
}

function ask(aside: Aside): Meaning | undefined {
  const question = ANSWERED_AS.get(aside) ?? aside;
  return isQuestion(question) ? { type: 'user.ask', question } : undefined;
}
