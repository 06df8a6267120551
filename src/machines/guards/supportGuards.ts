import { MAX_ADDITION_LENGTH } from '../../contracts/answers.ts';
import type { SupportField } from '../events.ts';
import { supportCaseOf } from '../supportCase.ts';
import {
  contactOf,
  hasProposal,
  mailBrowsers,
  recipientOf,
  withAddition,
} from '../supportMailOf.ts';
import type { GuardScope } from './scope.ts';

const toCisco = ({ context }: GuardScope) => recipientOf(context.answers.supportCase) === 'cisco';

const problemUnknown = ({ context: { answers } }: GuardScope) =>
  answers.problem === undefined &&
  !(answers.problemProposed === true && hasProposal(answers.supportCase));

export const supportGuards = {
  problemUnknown,
  /** The message before this one has been let go. */
  messageLetGo: ({ context }: GuardScope) => context.answers.handedOver === true,
  /** Called from no topic, and no message is under way that could be gone on with. */
  calledAnew: (scope: GuardScope) =>
    (scope.event.type === 'user.topic' || scope.event.type === 'user.support') &&
    supportCaseOf(scope.context.step) === undefined &&
    problemUnknown(scope),
  caseUnknown: ({ context }: GuardScope) => context.answers.supportCase === undefined,
  /** Nobody is known whom this could be sent to. */
  nobodyToSendTo: (scope: GuardScope) => !toCisco(scope) && !scope.event.operatorReachable,
  /** The operator has mail delivery: the guide sends the message itself. */
  mailIsSent: ({ event }: GuardScope) => event.sendsMail,
  /** Cisco wants the browsers; the operator gets those that are known. */
  browsersUnknown: (scope: GuardScope) =>
    toCisco(scope) &&
    scope.context.answers.browsersAsked !== true &&
    mailBrowsers(scope.context).length === 0,
  versionUnknown: (scope: GuardScope) => {
    if (!toCisco(scope) || scope.context.answers.versionAsked === true) return false;
    const browsers = mailBrowsers(scope.context);
    return browsers.length > 0 && browsers.every(({ version }) => version === undefined);
  },
  /** It looks like a slip, and the user has not said yet which is meant; only Cisco is told it. */
  registeredDoubtful: (scope: GuardScope) => {
    const { email, emailKept } = scope.context.answers;
    return toCisco(scope) && email?.verdict === 'misspelt' && emailKept !== true;
  },
  /** Typed once more just as before: it is meant. */
  registeredRepeated: ({ context, event }: GuardScope) =>
    event.type === 'user.email' && event.email.address === context.answers.email?.address,
  contactUnknown: ({ context }: GuardScope) => contactOf(context.answers) === undefined,
  /** It looks like a slip of a well-known one, and the user has not said yet which is meant. */
  contactDoubtful: ({ context }: GuardScope) => context.answers.contactSuggestion !== undefined,
  additionTooLong: ({ context, event }: GuardScope) =>
    event.type === 'user.addition' &&
    withAddition(context.answers.addition, event.text).length > MAX_ADDITION_LENGTH,
  /** Something that was told for the message is put right. */
  additionCorrects: ({ event }: GuardScope) =>
    event.type === 'user.addition' && event.instead !== undefined,
  /** Typed once more just as before: it is meant. */
  contactRepeated: ({ context, event }: GuardScope) =>
    event.type === 'user.email' && event.email.address === context.answers.contact,
  editsField: ({ event }: GuardScope, field: SupportField) =>
    event.type === 'user.edit' && event.field === field,
  /** A word or two that leave support asking back. */
  saysTooLittle: ({ event }: GuardScope) =>
    event.type === 'user.text' && !/\p{L}.*\s.*\p{L}/u.test(event.text.trim()),
};
