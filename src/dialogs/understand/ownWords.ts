import { ownWords as german } from '../../locales/de/ownWords.ts';
import { ownWords as english } from '../../locales/en/ownWords.ts';
import type { StepChoice } from '../../machines/step.ts';
import { phraseOf } from './phrase.ts';

type Words = keyof typeof german;

/** The choices, by id, that are meant by words of their own. */
const WORDS_OF: Readonly<Record<string, Words>> = {
  expiryOver: 'expiryOver',
  expiryUnknown: 'notSure',
  newDateUnknown: 'notSure',
  notSure: 'notSure',
  stillNotSure: 'notSure',
  browserUnknown: 'notSure',
  versionUnknown: 'notSure',
  editProblem: 'editProblem',
  editBrowsers: 'editBrowsers',
  editContact: 'editContact',
  previewRight: 'sendIt',
  sendMessage: 'sending',
  consentYes: 'agree',
  consentNo: 'dontSend',
  'missing.customerNumber': 'noCustomerNumber',
  'missing.account': 'noAccount',
  'missing.authority': 'noAuthority',
  noButton: 'noButton',
  notListed: 'notListed',
  distributorChosen: 'distributorChosen',
  registered: 'registered',
  codeAccepted: 'codeWorked',
  pageTrouble: 'pageTrouble',
  formTrouble: 'pageTrouble',
  keepEmail: 'keepEmail',
  askSupport: 'askSupport',
  renewed: 'renewed',
  numberHere: 'numberHere',
  allReady: 'allReady',
  handedOn: 'handedOn',
  approved: 'approved',
  confirmed: 'approved',
  theyApplied: 'theyApplied',
  noAnswer: 'noAnswer',
  haveAccount: 'haveAccount',
  addressTaken: 'addressTaken',
  notAllReady: 'notAllReady',
  atDistributor: 'atDistributor',
  formSent: 'formSent',
  associateSent: 'associateSent',
  datesNoted: 'datesNoted',
  alreadyYes: 'isPartner',
  alreadyNo: 'notPartner',
  cannotHere: 'cannotHere',
  dataDeleteYes: 'deleteYes',
  'reading.first': 'first',
  'reading.second': 'second',
  'reading.earlier': 'earlier',
};

const PATTERNS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(WORDS_OF).map(([choice, words]) => [
    choice,
    new RegExp(`${german[words]}|${english[words]}`),
  ]),
);

const AND_NOW = /[\s,.]+(?:und |was |and |what )(?:jetzt|nun|now)\s*\?\s*$/iu;

/**
 * The choice that a text means in words for which the classifier has no label ("weiss nicht",
 * "Kundennummer fehlt"). Questions mean none: they are answered first.
 */
export function readOwnWords(text: string, choices: readonly StepChoice[]): StepChoice | undefined {
  // "Abgeschickt, und jetzt?" asks for what the answer leads to.
  const told = text.replace(AND_NOW, '');
  if (told.includes('?')) return undefined;
  const phrase = phraseOf(told);
  return choices.find(({ id }) => PATTERNS.get(id)?.test(phrase) === true);
}
