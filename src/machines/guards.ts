import type { Answers, TriedStep } from '../contracts/answers.ts';
import type { Session } from '../contracts/conversation.ts';
import type { DialogEvent } from './events.ts';

interface Scope {
  readonly context: { readonly answers: Answers; readonly session: Session; readonly step: string };
  readonly event: DialogEvent;
}

const tried = ({ context }: Scope, step: TriedStep) =>
  context.answers.tried?.includes(step) ?? false;

/** Every condition of the chart by name, so that a test can see each one true and false. */
export const guards = {
  /** What was tried has neither been asked nor told. */
  triedUnknown: ({ context }: Scope) =>
    context.answers.triedAsked !== true && (context.answers.tried?.length ?? 0) === 0,
  sentUnknown: ({ context }: Scope) => context.answers.sent === undefined,
  somethingTried: ({ context }: Scope) => (context.answers.tried?.length ?? 0) > 0,
  /** The form was sent moments ago, and waiting was not offered yet. */
  tooEarly: ({ context }: Scope) =>
    context.answers.sent?.recency === 'justNow' && context.answers.waited !== true,
  untried: (scope: Scope, step: TriedStep) => !tried(scope, step),
  wantsResend: ({ event }: Scope) => event.type === 'user.topic' && event.entry === 'resend',
  /** Neither told nor known from the client. */
  browserUnknown: ({ context }: Scope) =>
    context.answers.browser === undefined && context.session.browsers.length === 0,
  emailMisspelt: ({ event }: Scope) =>
    event.type === 'user.email' && event.email.verdict === 'misspelt',
  /** The user stood at this step when they said that they cannot do it here. */
  blockedAt: ({ context }: Scope, step: string) => context.answers.blockedAt === step,
  inTopic: ({ context }: Scope, topic: string) => context.step.startsWith(`${topic}.`),
  topicIs: ({ event }: Scope, topic: string) =>
    event.type === 'user.topic' && event.topic === topic,
  entryIs: ({ event }: Scope, entry: string) =>
    event.type === 'user.topic' && event.entry === entry,
};
