import type { Answers, SupportCase, TriedStep } from '../contracts/answers.ts';
import type { Browser } from '../contracts/browser.ts';
import type { Session } from '../contracts/conversation.ts';
import type { Recipient, SupportMail, TriedEntry } from '../contracts/supportMail.ts';
import { topicOf } from './topics.ts';
import { withoutCustomerNumbers } from './withoutCustomerNumbers.ts';

interface Known {
  readonly answers: Answers;
  readonly session: Session;
}

/** Who takes a case: what Cisco's pages and mails do, Cisco; partners and customers, the operator. */
export function recipientOf(supportCase: SupportCase | undefined): Recipient {
  return supportCase === 'partner' || supportCase === 'customerNumber' ? 'operator' : 'cisco';
}

/** Cases for which a sentence is proposed; the others say too little without the user's own words. */
export function hasProposal(
  supportCase: SupportCase | undefined,
): supportCase is Exclude<SupportCase, 'partner'> {
  return supportCase !== undefined && supportCase !== 'partner';
}

/** The address for the answer: the one told for it, or the one to register with. */
export function contactOf({ contact, email, emailKept }: Answers): string | undefined {
  if (contact !== undefined) return contact;
  return email?.verdict === 'misspelt' && emailKept !== true ? undefined : email?.address;
}

/** The browsers to name in the mail, those told for it first, with versions as far as known. */
export function mailBrowsers({ answers, session }: Known): Browser[] {
  const told = (answers.browsers ?? []).map((browser) => ({
    ...session.browsers.find(({ name }) => name === browser.name),
    ...browser,
  }));
  if (answers.browsersAsked === true) return told;
  const named: Browser[] = answers.browser === undefined ? [] : [{ name: answers.browser }];
  const all = [...told, ...session.browsers, ...named].filter(
    // "Another browser" alone is no browser type.
    ({ name, version }) => name !== 'other' || version !== undefined,
  );
  return all
    .filter(({ name }, index) => all.findIndex((browser) => browser.name === name) === index)
    .slice(0, 5);
}

/** Adds what was just told to a list of browsers: a version to one that is there, or a new one. */
export function withBrowsersTold(known: readonly Browser[], told: readonly Browser[]): Browser[] {
  const added = told.filter(({ name }) => !known.some((browser) => browser.name === name));
  const completed = known.map((browser) => ({
    ...browser,
    ...told.find(({ name }) => name === browser.name),
  }));
  return [...completed, ...added].slice(0, 5);
}

/** What support should know besides, with more of it. */
export function withAddition(known: string | undefined, more: string): string {
  return known === undefined ? more : `${known}; ${more}`;
}

/** The language the mail is written in: English to Cisco unless the user wants it otherwise. */
export function mailLanguageOf({ answers, session }: Known): SupportMail['language'] {
  if (answers.mailLanguage !== undefined) return answers.mailLanguage;
  return recipientOf(answers.supportCase) === 'cisco' ? 'en' : session.language.code;
}

/**
 * The message to support out of all that is known. What goes to Cisco has no customer number in it;
 * codes and passwords were masked when they were typed.
 */
export function supportMailOf(known: Known): SupportMail {
  const { answers, session } = known;
  const to = recipientOf(answers.supportCase);
  const contact = contactOf(answers);
  const tried = triedFor(to, session.tried);
  return {
    to,
    language: mailLanguageOf(known),
    reference: answers.supportReference ?? '',
    case: answers.supportCase ?? 'account',
    ...(answers.problem === undefined
      ? {}
      : { problem: to === 'cisco' ? withoutCustomerNumbers(answers.problem) : answers.problem }),
    ...(answers.addition === undefined
      ? {}
      : { addition: to === 'cisco' ? withoutCustomerNumbers(answers.addition) : answers.addition }),
    ...(contact === undefined ? {} : { contact }),
    userLanguage: session.language.code,
    browsers: mailBrowsers(known),
    tried,
    told: to === 'cisco' ? toldBefore(answers.tried ?? [], tried) : [],
    ...(answers.email === undefined ? {} : { registeredAddress: answers.email.address }),
    ...(answers.sent === undefined || to === 'operator' ? {} : { sent: answers.sent }),
  };
}

const TOPICS_FOR: Readonly<Record<Recipient, readonly string[]>> = {
  cisco: ['account', 'activation', 'trouble'],
  operator: ['partner', 'renewal'],
};

/** What was tried about the matter, each step with the last time. */
function triedFor(to: Recipient, entries: readonly TriedEntry[]): TriedEntry[] {
  const about = entries.filter(({ what }) => TOPICS_FOR[to].includes(topicOf(what)));
  return about.filter(
    ({ what }, index) => about.findLastIndex((entry) => entry.what === what) === index,
  );
}

/** The steps of the conversation that are the same as something one can have tried before. */
const SAME_AS: Readonly<Record<TriedStep, readonly string[]>> = {
  spam: ['activation.spam'],
  resend: ['activation.resend', 'activation.registerAgain'],
  clear: ['activation.clear', 'trouble.clear'],
  closeAll: ['activation.closeAll', 'trouble.clear'],
  otherBrowser: ['activation.supported', 'trouble.browsers'],
};

function toldBefore(steps: readonly TriedStep[], tried: readonly TriedEntry[]): TriedStep[] {
  return steps.filter((step) => !tried.some(({ what }) => SAME_AS[step].includes(what)));
}
