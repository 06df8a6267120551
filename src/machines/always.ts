import type { Answers } from '../contracts/answers.ts';
import type { Effect } from '../contracts/effect.ts';
import type { SupportMail } from '../contracts/supportMail.ts';
import { aboutCaseOfStep } from './aboutCase.ts';
import type { ChartContext } from './chart.ts';
import { chart } from './chart.ts';
import { effect, say } from './effects.ts';
import { type DialogEvent, TROUBLES } from './events.ts';
import { mailProgramName } from './mailProgramName.ts';
import { TOPICS, topicOf } from './topics.ts';

interface Scope {
  readonly context: ChartContext;
  readonly event: DialogEvent;
}

/** The message that an event of the outbox is about. */
function mailIn(event: DialogEvent): SupportMail {
  if (event.type === 'mail.sent' || event.type === 'mail.failed') return event.mail;
  throw new Error(`${event.type} is about no message; only mail.sent and mail.failed lead here.`);
}

const answer = {
  type: 'effect',
  params: ({ event }: Scope): Effect =>
    event.type === 'user.ask'
      ? {
          type: 'answer',
          question: event.question,
          ...(event.browser === undefined ? {} : { browser: event.browser }),
        }
      : { type: 'answer', question: 'greet' },
} as const;

const offer = {
  type: 'effect',
  params: ({ event }: Scope): Effect =>
    event.type === 'user.unclear'
      ? { type: 'offer', reason: event.reason, choices: event.nearest }
      : { type: 'offer', reason: 'unclear', choices: [] },
} as const;

const setLanguage = {
  type: 'effect',
  params: ({ event }: Scope): Effect =>
    event.type === 'user.language' && event.language !== 'other'
      ? { type: 'setLanguage', language: event.language }
      : { type: 'say', key: 'notes.otherLanguage' },
} as const;

/** Why what was typed is no address or no day; the open input stays. */
const refuse = {
  type: 'effect',
  params: ({ event }: Scope): Effect =>
    event.type === 'user.badEmail'
      ? { type: 'say', key: `notes.badEmail.${event.reason}`, vars: { text: event.text } }
      : event.type === 'user.badDate'
        ? { type: 'say', key: `notes.badDate.${event.reason}`, vars: { text: event.text } }
        : { type: 'say', key: 'notes.unclearPlain' },
} as const;

/** The user learns of it wherever they are by now, and gets what could not be sent. */
const mailOutcome = [
  {
    type: 'effect',
    params: ({ event }: Scope): Effect => ({
      type: 'mailOutcome',
      reference: mailIn(event).reference,
      state: event.type === 'mail.sent' ? 'sent' : 'failed',
    }),
  },
  {
    type: 'effect',
    params: ({ event }: Scope): Effect => {
      const { reference, contact = '' } = mailIn(event);
      return event.type === 'mail.sent'
        ? { type: 'say', key: 'notes.mailSent', vars: { reference, contact } }
        : { type: 'say', key: 'notes.mailFailed', vars: { reference } };
    },
  },
] as const;
const giveMail = {
  type: 'effect',
  params: ({ event }: Scope): Effect => ({ type: 'giveMail', mail: mailIn(event) }),
} as const;

/** An address that nobody has asked for: kept, and told that it is. */
const noteAddress = [
  {
    type: 'set',
    params: ({ event }: Scope): Partial<Answers> =>
      event.type === 'user.email' ? { email: event.email } : {},
  },
  {
    type: 'effect',
    params: ({ event }: Scope): Effect => {
      const { address, suggestion } =
        event.type === 'user.email' ? event.email : { address: '', suggestion: undefined };
      const program = event.news?.mailProgram;
      if (suggestion === undefined && program !== undefined) {
        const vars = { address, program: mailProgramName(program) };
        return { type: 'say', key: 'notes.addressAndProgramNoted', vars };
      }
      return suggestion === undefined
        ? { type: 'say', key: 'notes.addressNoted', vars: { address } }
        : { type: 'say', key: 'notes.addressDoubted', vars: { address, suggestion } };
    },
  },
] as const;

const rateTopic = [
  {
    type: 'set',
    params: ({ context, event }: Scope): Partial<Answers> => ({
      feedbackTopic: topicOf(context.step),
      feedbackUp: event.type === 'user.thumb' && event.up,
    }),
  },
  {
    type: 'effect',
    params: ({ context, event }: Scope): Effect => ({
      type: 'feedback',
      topic: topicOf(context.step),
      up: event.type === 'user.thumb' && event.up,
      at: event.at,
    }),
  },
] as const;

/**
 * What is possible in every step, written once at the root of the chart. Back and resume are not
 * here: they lead to a step that only the stored dialog knows (`advance.ts`).
 */
export const always = chart.createStateConfig({
  on: {
    'user.menu': { target: '#lotse.menu' },
    'user.restart': { target: '#lotse.restart' },
    'user.myData': { target: '#lotse.data' },
    'user.deleteData': { target: '#lotse.data.confirm' },
    'user.support': { target: '#lotse.support', actions: aboutCaseOfStep },
    'user.language': { actions: setLanguage },
    'user.ask': { actions: answer },
    'user.unclear': { actions: offer },
    'user.stale': { actions: say('notes.stale') },
    'user.join': {},
    'user.secret': { actions: say('notes.masked') },
    'user.email': { actions: noteAddress },
    // Kept in the session with every message; here it is all that the message told.
    'user.browsers': { actions: effect({ type: 'answer', question: 'browsersNoted' }) },
    'user.badEmail': { actions: refuse },
    'user.badDate': { actions: refuse },
    'user.thumb': { target: '#lotse.end', actions: rateTopic },
    'user.topic': [
      ...TROUBLES.map((trouble) => ({
        guard: { type: 'entryIs', params: trouble } as const,
        target: `#lotse.trouble.${trouble}`,
      })),
      ...TOPICS.map((topic) => ({
        guard: { type: 'topicIs', params: topic } as const,
        target: `#lotse.${topic}`,
        ...(topic === 'support' ? { actions: aboutCaseOfStep } : {}),
      })),
    ],
    'mail.sent': { actions: mailOutcome },
    'mail.failed': { actions: [...mailOutcome, giveMail] },
    // The reminder reaches a user who is elsewhere by now: one line, and where to go on.
    'timer.checkBack': { actions: say('notes.checkBackElsewhere') },
  },
});
