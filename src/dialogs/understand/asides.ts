import { asides as german } from '../../locales/de/asides.ts';
import { asides as english } from '../../locales/en/asides.ts';
import type { Meaning } from '../../machines/events.ts';
import type { Question } from '../../machines/questions.ts';
import type { StepChoice } from '../../machines/step.ts';
import { START, stepOf } from '../../machines/steps.ts';
import { topicOf } from '../../machines/topics.ts';
import { saysArrivalOrNot } from './arrival.ts';
import { asks } from './asks.ts';
import { phraseOf } from './phrase.ts';

/** Longer texts tell more than what is asked. */
const WORDS_AT_MOST = 9;
/** What is meant in every step, and what only where the e-mail is looked for. */
const ALWAYS = [
  'duration',
  'cost',
  'bye',
  'anger',
  'severalAccounts',
  'whoMay',
  'whatIsPartner',
  'smartAccount',
  'companyChanged',
  'urgent',
  'whatIsThis',
  'later',
  'pageLanguage',
  'whatNow',
  'doForMe',
] as const;
const AT_THE_MAIL = [
  'mailDuration',
  'whereToLook',
  'resendButton',
  'firewall',
  'help',
  'myAddress',
] as const satisfies readonly Question[];
const HERE = new Map<string, readonly (keyof typeof german)[]>([
  ['activation', AT_THE_MAIL],
  ['menu', ['help', 'bossDoes', 'livesIn', 'sharedAccount', 'otherDistributor']],
  [
    'account',
    [
      'bossDoes',
      'livesIn',
      'noneAfterAll',
      'wrongAddress',
      'businessOne',
      'whichFirst',
      'everybody',
      'stillWaiting',
      'iSign',
      'sharedAccount',
      'whereToRegister',
      'passwordRules',
      'formField',
      'whereButton',
      'ownName',
      'onPhone',
      'sharedMailbox',
      'otherDistributor',
    ],
  ],
  [
    'partner',
    [
      'lapsed',
      'asksOther',
      'stillWaiting',
      'whereNumber',
      'pssWhat',
      'whichFirst',
      'everybody',
      'mustSign',
      'iSign',
      'howToTell',
      'whichForm',
      'sharedAccount',
      'otherDistributor',
      'companySize',
      'whoAdmin',
      'benefits',
      'needsContract',
      'reviewTime',
    ],
  ],
  ['renewal', ['bossDoes', 'whoAdmin']],
  ['support', ['noIdea']],
  ['trouble', ['privateWindow', 'whereButton', 'passwordRules']],
]);
/** What has the answer of another question. */
const ANSWERED_AS: ReadonlyMap<keyof typeof german, Question> = new Map([
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
]);
/** Elsewhere the same words mean something else. */
const ONLY_AT: ReadonlyMap<keyof typeof german, ReadonlySet<string>> = new Map([
  ['noneAfterAll', new Set(['account.existing'])],
  ['wrongAddress', new Set(['account.verify'])],
  ['businessOne', new Set(['account.ready', 'account.email', 'account.emailPrivate'])],
  ['lapsed', new Set(['partner.already', 'partner.howToTell'])],
  ['noIdea', new Set(['support.problem', 'support.ownProblem'])],
]);
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
    const key = name as keyof typeof german;
    return [key, new RegExp(`${german[key]}|${english[key]}`, 'u')] as const;
  }),
);

/**
 * What is asked or said in between, told by its own words: how long the e-mail takes, a goodbye, an
 * outburst. Where the step can be handed on, a firewall that blocks is the reason to do so.
 */
export function readAside(
  text: string,
  step: string,
  choices: readonly StepChoice[],
): Meaning | undefined {
  const phrase = phraseOf(text);
  if (phrase.split(' ').length > WORDS_AT_MOST) return undefined;
  // An address beside a question is the answer that would be lost.
  if (text.includes('@')) return undefined;
  const here = HERE.get(topicOf(step)) ?? [];
  const question = [...here, ...ALWAYS].find(
    (name) => PATTERNS.get(name)?.test(phrase) && ONLY_AT.get(name)?.has(step) !== false,
  );
  if (question === undefined) return undefined;
  // "Das nervt, immer noch nichts" answers as well.
  if (question === 'anger' && saysArrivalOrNot(phrase)) return undefined;
  const handOn = choices.find(({ id }) => id === 'cannotHere');
  if (question === 'firewall' && handOn !== undefined) return handOn.event;
  if (question === 'whatIsThis') {
    return { type: 'user.ask', question: step === START ? 'whoAreYou' : 'explainAgain' };
  }
  // "Ich habe doch keines", "die falsche Adresse": what was answered before is taken back.
  if (question === 'noneAfterAll' || question === 'wrongAddress') return { type: 'user.back' };
  if (question === 'lapsed') return { type: 'user.topic', topic: 'renewal' };
  // "Ich warte", where waiting is what a button says; "morgen", where a day is asked for.
  const waiting = choices.find(({ id }) => id === 'waitForNumber');
  if (question === 'asksOther' && waiting !== undefined) return waiting.event;
  if (question === 'passwordRules' && step === 'account.existing') return undefined;
  if (question === 'mustSign' && !asks(text)) return undefined;
  const waits = topicOf(step) === 'renewal' || choices.some(({ id }) => WAITS.has(id));
  if (question === 'later' && waits) return undefined;
  const unsure = choices.find(({ id }) => id === 'notSure');
  if (question === 'howToTell' && unsure !== undefined) return unsure.event;
  // For who reads the message as well.
  if (question === 'urgent' && stepOf(step).step.details === true) {
    return { type: 'user.addition', text: text.trim() };
  }
  return { type: 'user.ask', question: ANSWERED_AS.get(question) ?? (question as Question) };
}
