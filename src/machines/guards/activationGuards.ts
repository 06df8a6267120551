import type { TriedStep } from '../../contracts/answers.ts';
import { recencyAt } from '../recencyAt.ts';
import type { GuardScope } from './scope.ts';

export const activationGuards = {
  /** What was tried has neither been asked nor told. */
  triedUnknown: ({ context }: GuardScope) =>
    context.answers.triedAsked !== true && (context.answers.tried?.length ?? 0) === 0,
  sentUnknown: ({ context }: GuardScope) => context.answers.sent === undefined,
  somethingTried: ({ context }: GuardScope) => (context.answers.tried?.length ?? 0) > 0,
  /** The form was sent moments ago, as of now, and waiting was not offered yet. */
  tooEarly: ({ context, event }: GuardScope) => {
    const { sent, waited } = context.answers;
    if (sent?.recency !== 'justNow' || waited === true) return false;
    return sent.since === undefined || recencyAt(sent.since, event.at) === 'justNow';
  },
  untried: ({ context }: GuardScope, step: TriedStep) =>
    context.answers.tried?.includes(step) !== true,
  wantsResend: ({ event }: GuardScope) => event.type === 'user.topic' && event.entry === 'resend',
  /** Neither told nor known from the client. */
  browserUnknown: ({ context }: GuardScope) =>
    context.answers.browser === undefined && context.session.browsers.length === 0,
};
