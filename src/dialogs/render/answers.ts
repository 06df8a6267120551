import type { BrowserName } from '../../contracts/browser.ts';
import type { DraftBlock } from '../../contracts/draft.ts';
import { mailProgramName } from '../../machines/mailProgramName.ts';
import { isQuestion, type Question } from '../../machines/questions.ts';
import {
  contactOf,
  mailBrowsers,
  mailLanguageOf,
  recipientOf,
} from '../../machines/supportMailOf.ts';
import { renewalStanding, renewalWindow, todayInZurich } from '../../programme/renewalWindow.ts';
import { text } from './draftText.ts';
import { browserList, type ViewContext } from './view.ts';
import { clearPath } from './views/activationViews.ts';

/**
 * The answer to a small question, said in between.
 *
 * @param browser the one named with the question
 */
export function answerBlocks(
  question: string,
  browser: BrowserName | undefined,
  context: ViewContext,
): DraftBlock[] {
  return isQuestion(question) ? answerTo(question, browser, context) : [];
}

function answerTo(
  question: Question,
  browser: BrowserName | undefined,
  context: ViewContext,
): DraftBlock[] {
  const { answers, session } = context;
  switch (question) {
    case 'greet':
    case 'thanks':
    case 'solved':
    case 'notSolved':
    case 'whichCountry':
    case 'cisco360':
    case 'stillAtIt':
    case 'doneThen':
    case 'nothingOpen':
    case 'severalOpen':
    case 'whoAreYou':
    case 'icpa':
    case 'locator':
    case 'explainAgain':
    case 'mailDuration':
    case 'duration':
    case 'whereToLook':
    case 'resendButton':
    case 'whatNow':
    case 'firewall':
    case 'cost':
    case 'help':
    case 'bye':
    case 'anger':
    case 'urgent':
    case 'severalAccounts':
    case 'whoMay':
    case 'whatIsPartner':
    case 'smartAccount':
    case 'companyChanged':
    case 'later':
    case 'whichFirst':
    case 'pssWhat':
    case 'formField':
    case 'doForMe':
    case 'sharedAccount':
    case 'pageLanguage':
    case 'passwordRules':
    case 'ownName':
    case 'otherDistributor':
    case 'companySize':
    case 'whoAdmin':
    case 'sorry':
    case 'otherDate':
    case 'expiryWhere':
    case 'noLogin':
    case 'attach':
    case 'whatNext':
    case 'notKnown':
    case 'beyond':
    case 'companyNotFound':
    case 'refuses':
    case 'closeAccount':
    case 'oneByOne':
      return [text(`questions.${question}`)];
    case 'myAddress':
      return [
        answers.email === undefined
          ? text('questions.myAddressUnknown')
          : text('questions.myAddress', { address: answers.email.address }),
      ];
    case 'noted':
      return [
        text('questions.noted', {
          steps: {
            list: (answers.tried ?? []).map((step) => ({ text: `support.mail.did.${step}` })),
          },
        }),
      ];
    case 'browsersNoted':
      return [text('questions.browsersNoted', { browsers: browserList(mailBrowsers(context)) })];
    case 'programNoted':
      return [
        text('questions.programNoted', {
          program: mailProgramName(answers.mailProgram ?? 'other'),
        }),
      ];
    case 'yes':
    case 'no':
    case 'alreadyHere':
    case 'mailHere':
      return [text(sameAgain(session.misses) ?? `questions.${question}`)];
    case 'whyAccount':
      return [
        text('account.why.need'),
        {
          kind: 'checklist',
          keys: ['account.why.preferences', 'account.why.company', 'account.why.country'],
        },
      ];
    case 'whichEmail':
      return [text('questions.whichEmail'), text('questions.whichEmailShared')];
    case 'resend':
      return [
        text('questions.resend'),
        { kind: 'link', fact: 'registerUrl', label: 'activation.resend.register' },
      ];
    case 'clearCache': {
      const known = browser ?? answers.browser ?? session.browsers[0]?.name;
      return [
        text('questions.clearCache'),
        text(clearPath(known)),
        text('questions.clearCacheOther'),
      ];
    }
    case 'supportedBrowsers': {
      const known = mailBrowsers(context);
      return [
        text('questions.supportedBrowsers'),
        ...(known.length === 0
          ? []
          : [text('questions.supportedYours', { browsers: browserList(known) })]),
        { kind: 'link', fact: 'browserPage', label: 'activation.supported.page' },
      ];
    }
    case 'chooseDistributor':
      return [text('questions.chooseDistributor'), text('questions.chooseDistributorFree')];
    case 'customerNumber':
      return customerNumber(context);
    case 'whereToRegister':
      return [
        text('account.form.body'),
        { kind: 'link', fact: 'registerUrl', label: 'account.form.register' },
      ];
    case 'mayWait':
      return [text('questions.mayWait'), ...standing(context)];
    case 'validity':
      return [text('questions.validity'), text('questions.grace'), ...standing(context)];
    case 'consequences':
      return [
        text('renewal.consequences.lead'),
        {
          kind: 'checklist',
          keys: [
            'renewal.consequences.status',
            'renewal.consequences.access',
            'renewal.consequences.programme',
            'renewal.consequences.reapply',
            'renewal.consequences.locator',
          ],
        },
        text('questions.grace'),
        ...standing(context),
      ];
    case 'status':
      return status(context);
    case 'answerWhen':
      return answerWhen(context);
    case 'whoReads':
      return whoReads(context);
    case 'whichMailLanguage':
      return [text(`questions.whichMailLanguage.${mailLanguageOf(context)}`)];
  }
}

/** No deadline is known; where the answer goes is. */
function answerWhen({ answers, knows }: ViewContext): DraftBlock[] {
  const contact = contactOf(answers);
  const passedOn =
    recipientOf(answers.supportCase) === 'operator' && !knows('operatorSupportEmail');
  return [
    text('questions.answerWhen'),
    ...(contact === undefined || passedOn ? [] : [text('support.handedOver.answer', { contact })]),
  ];
}

function whoReads({ answers, knows }: ViewContext): DraftBlock[] {
  if (answers.supportCase === undefined) return [text('support.kind.body')];
  if (recipientOf(answers.supportCase) === 'cisco') return [text('questions.whoReads.cisco')];
  return [
    text(
      knows('operatorSupportEmail')
        ? 'questions.whoReads.operator'
        : 'questions.whoReads.yourContact',
    ),
  ];
}

function customerNumber({ knows }: ViewContext): DraftBlock[] {
  return [
    text('questions.customerNumber'),
    text(
      knows('customerNumberHelp')
        ? 'questions.customerNumberWhere'
        : 'questions.customerNumberWhereUnknown',
    ),
    text(
      knows('becomeCustomerText')
        ? 'questions.customerNumberNone'
        : 'questions.customerNumberNonePlain',
    ),
    ...(knows('becomeCustomerUrl')
      ? [{ kind: 'link', fact: 'becomeCustomerUrl', label: 'questions.becomeCustomer' } as const]
      : []),
  ];
}

/** What is said instead where the answers before led nowhere either. */
function sameAgain(misses: number) {
  if (misses > 2) return 'questions.stuck' as const;
  return misses > 1 ? ('questions.onceMore' as const) : undefined;
}

/** Where the user stands today, if they have told their expiry. */
function standing({ answers, today, periods }: ViewContext): DraftBlock[] {
  if (answers.expiry === undefined) return [];
  const expiry = Temporal.PlainDate.from(answers.expiry);
  const { opens, graceEnds } = renewalWindow(expiry, periods);
  const { kind } = renewalStanding(expiry, Temporal.PlainDate.from(today), periods);
  const expires = { date: answers.expiry };
  switch (kind) {
    case 'notYet':
      return [text('questions.standing.notYet', { expires, opens: { date: opens.toString() } })];
    case 'open':
      return [text('questions.standing.open', { expires })];
    case 'grace':
    case 'lapsed':
      return [
        text(`questions.standing.${kind}`, { expires, graceEnds: { date: graceEnds.toString() } }),
      ];
  }
}

/** Each message to support with its reference and how far it is. */
function status({ session }: ViewContext): DraftBlock[] {
  if (session.tickets.length === 0) return [text('questions.status.none')];
  return session.tickets.map(({ reference, at, state, case: supportCase }) =>
    text(`questions.status.${state}`, {
      reference,
      date: { date: todayInZurich(Temporal.Instant.from(at)).toString() },
      case: { text: `support.mail.case.${supportCase}` },
    }),
  );
}
