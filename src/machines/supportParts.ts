import { type Answers, MAX_ADDITION_LENGTH } from '../contracts/answers.ts';
import type { Effect } from '../contracts/effect.ts';
import { judgeConfirmedEmail } from '../programme/emailAddress.ts';
import type { ChartContext } from './chart.ts';
import { effect, say } from './effects.ts';
import type { DialogEvent } from './events.ts';
import type { StepChoice, StepContext } from './step.ts';
import {
  mailBrowsers,
  mailLanguageOf,
  recipientOf,
  supportMailOf,
  withAddition,
  withBrowsersTold,
} from './supportMailOf.ts';

interface Scope {
  readonly context: ChartContext;
  readonly event: DialogEvent;
}

const isEditing = ({ answers }: StepContext) => answers.editing === true;
export const toCisco = ({ answers }: StepContext) => recipientOf(answers.supportCase) === 'cisco';

export const keepIt: StepChoice = {
  id: 'keepIt',
  event: { type: 'user.goOn' },
  intents: ['no', 'solved'],
  when: isEditing,
};
export const doneEditing = { type: 'drop', params: ['editing'] } as const;
export const keepAsItIs = { 'user.goOn': { target: 'route', actions: doneEditing } } as const;
export const editCase: StepChoice = { id: 'editCase', event: { type: 'user.edit', field: 'case' } };

/** The same reference from the preview to the message that goes out. */
const giveReference = {
  type: 'set',
  params: ({ context, event }: Scope): Partial<Answers> =>
    context.answers.supportReference === undefined ? { supportReference: event.reference } : {},
} as const;

export const readyToShow = [giveReference, doneEditing] as const;

/** What the user says is wrong, in words that say something. */
export const takeProblem = [
  { guard: 'saysTooLittle', actions: say('support.problem.tooLittle') },
  {
    target: 'route',
    actions: [
      {
        type: 'set',
        params: ({ event }: Scope): Partial<Answers> =>
          event.type === 'user.text' ? { problem: event.text } : {},
      },
      { type: 'drop', params: ['problemProposed', 'editing'] },
    ],
  },
] as const;

/** What was told now is all there is. */
export const tellBrowsers = [
  {
    type: 'set',
    params: ({ event }: Scope): Partial<Answers> => ({
      browsersAsked: true,
      browsers:
        event.type === 'user.browsers'
          ? [...event.browsers]
          : event.type === 'user.browser'
            ? [{ name: event.browser }]
            : [],
    }),
  },
  { type: 'drop', params: ['versionAsked', 'editing'] },
] as const;

export const takeAddress = [
  {
    guard: 'emailMisspelt',
    target: 'contactCheck',
    actions: {
      type: 'set',
      params: ({ event }: Scope): Partial<Answers> =>
        event.type === 'user.email' && event.email.suggestion !== undefined
          ? { contact: event.email.address, contactSuggestion: event.email.suggestion }
          : {},
    },
  },
  {
    target: 'route',
    actions: [
      {
        type: 'set',
        params: ({ event }: Scope): Partial<Answers> =>
          event.type === 'user.email' ? { contact: event.email.address } : {},
      },
      { type: 'drop', params: ['contactSuggestion', 'editing'] },
    ],
  },
] as const;

/** An address told before it is asked for: kept for the answer, and what is asked stays asked. */
export const noteAddress = {
  'user.email': {
    actions: [
      {
        type: 'set',
        params: ({ event }: Scope): Partial<Answers> => {
          if (event.type !== 'user.email') return {};
          const { address, suggestion } = event.email;
          return {
            contact: address,
            ...(suggestion === undefined ? {} : { contactSuggestion: suggestion }),
          };
        },
      },
      {
        type: 'drop',
        params: ({ event }: Scope): readonly (keyof Answers)[] =>
          event.type === 'user.email' && event.email.suggestion === undefined
            ? ['contactSuggestion']
            : [],
      },
      {
        type: 'effect',
        params: ({ event }: Scope): Effect => ({
          type: 'say',
          key: 'support.addressNoted',
          vars: { address: event.type === 'user.email' ? event.email.address : '' },
        }),
      },
    ],
  },
} as const;

/** The address registered with, as it is told now. */
const setRegistered = [
  {
    type: 'set',
    params: ({ event }: Scope): Partial<Answers> =>
      event.type === 'user.registered' || event.type === 'user.email' ? { email: event.email } : {},
  },
  { type: 'drop', params: ['emailKept'] },
] as const;

const sayRegistered = {
  type: 'effect',
  params: ({ event }: Scope): Effect => ({
    type: 'say',
    key: 'support.registeredNoted',
    vars: { address: event.type === 'user.registered' ? event.email.address : '' },
  }),
} as const;

/** It looks like a slip, and the user says which spelling it is. */
const settle = (spelling: 'address' | 'suggestion') =>
  ({
    target: 'route',
    actions: [
      {
        type: 'set',
        params: ({ context: { answers } }: Scope): Partial<Answers> => {
          const settled = judgeConfirmedEmail(answers.email?.[spelling] ?? '');
          return settled.kind === 'invalid'
            ? {}
            : { email: { address: settled.address, verdict: settled.kind } };
        },
      },
    ],
  }) as const;

export const settleRegistered = {
  'user.yes': settle('suggestion'),
  'user.no': settle('address'),
  'user.email': [
    { guard: 'registeredRepeated', ...settle('address') },
    { target: 'route', actions: setRegistered },
  ],
} as const;

/** Browsers told when the address is asked for: they belong to those of the message. */
export const noteBrowsers = {
  'user.browsers': {
    actions: [
      {
        type: 'set',
        params: ({ context, event }: Scope): Partial<Answers> =>
          event.type === 'user.browsers'
            ? {
                browsers: withBrowsersTold(mailBrowsers(context), event.browsers),
                browsersAsked: true,
              }
            : {},
      },
      effect({ type: 'answer', question: 'browsersNoted' }),
    ],
  },
} as const;

/** What was told for the message, with more of it, or with something of it put right. */
function withMore({ context: { answers }, event }: Scope): Partial<Answers> {
  if (event.type !== 'user.addition') return {};
  const { text, instead } = event;
  const { addition, problem } = answers;
  if (instead !== undefined && addition?.includes(instead) === true) {
    return { addition: addition.replace(instead, () => text) };
  }
  if (instead !== undefined && problem?.includes(instead) === true) {
    return { problem: problem.replace(instead, () => text) };
  }
  return { addition: withAddition(addition, text) };
}

const tooMuch = {
  guard: 'additionTooLong',
  actions: say('support.preview.tooLong', { length: MAX_ADDITION_LENGTH }),
} as const;

/** More that support should know, in words for which there is no other place. */
export const takeAddition = [
  tooMuch,
  {
    guard: 'additionCorrects',
    target: 'preview',
    actions: [{ type: 'set', params: withMore }, say('support.preview.corrected')],
  },
  {
    target: 'preview',
    actions: [{ type: 'set', params: withMore }, say('support.preview.added')],
  },
] as const;

/** The same before the message is shown: kept for it, and what is asked stays asked. */
export const noteDetails = {
  'user.addition': [
    tooMuch,
    { actions: [{ type: 'set', params: withMore }, say('support.additionNoted')] },
  ],
  'user.registered': { actions: [...setRegistered, sayRegistered] },
} as const;

/** What corrects a message that is shown, or adds to it; it is then shown as it is now. */
export const corrections = {
  'user.browsers': { target: 'route', actions: tellBrowsers },
  'user.email': takeAddress,
  'user.text': takeProblem,
  'user.addition': takeAddition,
  'user.registered': { target: 'route', actions: setRegistered },
} as const;

/** The message leaves: taken along by the user, or put into the outbox. */
export const letGo = (how: 'handOver' | 'queueMail') =>
  [
    {
      type: 'set',
      params: ({ context }: Scope): Partial<Answers> => ({
        handedOver: true,
        mailLanguage: mailLanguageOf(context),
      }),
    },
    {
      type: 'effect',
      params: ({ context, event }: Scope): Effect => ({
        type: 'consent',
        what: `support.${recipientOf(context.answers.supportCase)}`,
        at: event.at,
      }),
    },
    {
      type: 'effect',
      params: ({ context, event }: Scope): Effect => ({
        type: how,
        mail: supportMailOf(context),
        at: event.at,
      }),
    },
  ] as const;

/** Consent is its button or its own words: what only sounds like a yes sends nothing. */
export const consentChoices: readonly StepChoice[] = [
  { id: 'consentYes', event: { type: 'user.consent' } },
  { id: 'consentNo', event: { type: 'user.no' }, intents: ['no'] },
];

export const edit = (field: 'problem' | 'browsers' | 'contact') =>
  ({
    guard: { type: 'editsField', params: field },
    target: field,
    actions: { type: 'set', params: { editing: true } },
  }) as const;
export const editTheCase = {
  target: 'kind',
  actions: { type: 'set', params: { editing: true } },
} as const;
