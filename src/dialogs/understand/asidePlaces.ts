import type { asides } from '../../locales/de/asides.ts';
import { topicOf } from '../../machines/topics.ts';

/** Something that people ask or say in between, by the name of its words in the locales. */
export type Aside = keyof typeof asides;

/** What is meant in every step. */
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
] as const satisfies readonly Aside[];
/** Where the e-mail is looked for. */
const AT_THE_MAIL = [
  'mailDuration',
  'whereToLook',
  'resendButton',
  'firewall',
  'help',
  'myAddress',
] as const satisfies readonly Aside[];
const HERE = new Map<string, readonly Aside[]>([
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
/** Elsewhere the same words mean something else. */
const ONLY_AT: ReadonlyMap<Aside, ReadonlySet<string>> = new Map([
  ['noneAfterAll', new Set(['account.existing'])],
  ['wrongAddress', new Set(['account.verify'])],
  ['businessOne', new Set(['account.ready', 'account.email', 'account.emailPrivate'])],
  ['lapsed', new Set(['partner.already', 'partner.howToTell'])],
  ['noIdea', new Set(['support.problem', 'support.ownProblem'])],
]);

/** What of it is listened for in a step, what is peculiar to its topic first. */
export function asidesAt(step: string): readonly Aside[] {
  return [...(HERE.get(topicOf(step)) ?? []), ...ALWAYS].filter(
    (aside) => ONLY_AT.get(aside)?.has(step) !== false,
  );
}
