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
  'urgent',
  'whatIsThis',
  'later',
  'whatNow',
] as const satisfies readonly Aside[];
/** Where no words of one's own are asked for, which may be about the very same. */
const OF_THE_MATTER = [
  'severalAccounts',
  'whoMay',
  'whatIsPartner',
  'smartAccount',
  'companyChanged',
  'doForMe',
] as const satisfies readonly Aside[];
const OWN_WORDS: ReadonlySet<string> = new Set(['support', 'end']);
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
  [
    'menu',
    [
      'cannotRenew',
      'help',
      'closeAccount',
      'bossDoes',
      'livesIn',
      'sharedAccount',
      'otherDistributor',
      'pageLanguage',
    ],
  ],
  [
    'account',
    [
      'closeAccount',
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
      'pageLanguage',
    ],
  ],
  [
    'partner',
    [
      'companyNotFound',
      'refuses',
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
      'pageLanguage',
    ],
  ],
  ['renewal', ['howTo', 'noIdea', 'bossDoes', 'whoAdmin', 'pageLanguage']],
  ['support', ['noIdea', 'sentThen']],
  ['trouble', ['oneByOne', 'closeAccount', 'privateWindow', 'whereButton', 'pageLanguage']],
]);
const BEFORE_THE_FORM = [
  'account.ready',
  'account.email',
  'account.emailPrivate',
  'account.emailRole',
] as const;
/** Elsewhere the same words mean something else. */
const ONLY_AT: ReadonlyMap<Aside, ReadonlySet<string>> = new Map([
  ['noneAfterAll', new Set(['account.existing'])],
  ['wrongAddress', new Set(['account.verify'])],
  ['businessOne', new Set(BEFORE_THE_FORM)],
  ['sharedMailbox', new Set(['account.why', ...BEFORE_THE_FORM])],
  ['passwordRules', new Set(['account.why', ...BEFORE_THE_FORM, 'account.form'])],
  ['formField', new Set(['account.form'])],
  ['onPhone', new Set(['account.why', ...BEFORE_THE_FORM, 'account.form'])],
  ['lapsed', new Set(['partner.already', 'partner.howToTell'])],
  ['companyNotFound', new Set(['partner.associate'])],
  ['refuses', new Set(['partner.authority', 'partner.waitingAuthority'])],
  ['oneByOne', new Set(['trouble.what'])],
  ['noIdea', new Set(['support.problem', 'support.ownProblem', 'renewal.unknownDate'])],
  ['sentThen', new Set(['support.handedOver', 'support.queued'])],
  ['howTo', new Set(['renewal.notYet', 'renewal.open', 'renewal.grace', 'renewal.lapsed'])],
]);

/** What of it is listened for in a step, what is peculiar to its topic first. */
export function asidesAt(step: string): readonly Aside[] {
  const topic = topicOf(step);
  const matter = OWN_WORDS.has(topic) ? [] : OF_THE_MATTER;
  return [...(HERE.get(topic) ?? []), ...ALWAYS, ...matter].filter(
    (aside) => ONLY_AT.get(aside)?.has(step) !== false,
  );
}
