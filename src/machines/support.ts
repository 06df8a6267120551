import { type Answers, MAX_ADDITION_LENGTH, type SupportCase } from '../contracts/answers.ts';
import type { Effect } from '../contracts/effect.ts';
import { LANGUAGES } from '../contracts/language.ts';
import { type ChartContext, chart } from './chart.ts';
import { say } from './effects.ts';
import type { DialogEvent } from './events.ts';
import type { StepChoice, StepContext } from './step.ts';
import {
  hasProposal,
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

/** The cases a user can choose, with everything they can say that means one. */
const CASES: readonly { id: SupportCase; intents: NonNullable<StepChoice['intents']> }[] = [
  { id: 'account', intents: ['register_account', 'why_account', 'which_email'] },
  { id: 'activation', intents: ['no_activation_email', 'resend_email', 'code_problem'] },
  { id: 'page', intents: ['browser_problem', 'clear_cache'] },
  { id: 'login', intents: ['login_problem'] },
  {
    id: 'partner',
    intents: ['become_partner', 'choose_distributor', 'renew', 'expiry_consequences'],
  },
  { id: 'customerNumber', intents: ['customer_number'] },
];

const isEditing = ({ answers }: StepContext) => answers.editing === true;
const toCisco = ({ answers }: StepContext) => recipientOf(answers.supportCase) === 'cisco';

const keepIt: StepChoice = {
  id: 'keepIt',
  event: { type: 'user.goOn' },
  intents: ['no', 'solved'],
  when: isEditing,
};
const doneEditing = { type: 'drop', params: ['editing'] } as const;
const keepAsItIs = { 'user.goOn': { target: 'route', actions: doneEditing } } as const;
const editCase: StepChoice = { id: 'editCase', event: { type: 'user.edit', field: 'case' } };

/** The same reference from the preview to the message that goes out. */
const giveReference = {
  type: 'set',
  params: ({ context, event }: Scope): Partial<Answers> =>
    context.answers.supportReference === undefined ? { supportReference: event.reference } : {},
} as const;

const readyToShow = [giveReference, doneEditing] as const;

/** What the user says is wrong, in words that say something. */
const takeProblem = [
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
const tellBrowsers = [
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

const takeAddress = [
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
const noteAddress = {
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

/** More that support should know, in words for which there is no other place. */
const takeAddition = [
  {
    guard: 'additionTooLong',
    actions: say('support.preview.tooLong', { length: MAX_ADDITION_LENGTH }),
  },
  {
    actions: [
      {
        type: 'set',
        params: ({ context, event }: Scope): Partial<Answers> =>
          event.type === 'user.addition'
            ? { addition: withAddition(context.answers.addition, event.text) }
            : {},
      },
      say('support.preview.added'),
    ],
  },
] as const;

/** The message leaves: taken along by the user, or put into the outbox. */
const letGo = (how: 'handOver' | 'queueMail') =>
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

const consentChoices: readonly StepChoice[] = [
  { id: 'consentYes', event: { type: 'user.consent' }, intents: ['yes'] },
  { id: 'consentNo', event: { type: 'user.no' }, intents: ['no'] },
];

const edit = (field: 'problem' | 'browsers' | 'contact') =>
  ({
    guard: { type: 'editsField', params: field },
    target: field,
    actions: { type: 'set', params: { editing: true } },
  }) as const;
const editTheCase = {
  target: 'kind',
  actions: { type: 'set', params: { editing: true } },
} as const;

/** Topic 7: a message to support, collected, shown, agreed to and handed over. */
export const support = chart.createStateConfig({
  initial: 'enter',
  states: {
    enter: {
      always: [
        {
          guard: 'messageLetGo',
          target: 'called',
          actions: {
            type: 'drop',
            params: [
              'problem',
              'problemProposed',
              'addition',
              'mailLanguage',
              'supportReference',
              'handedOver',
              'editing',
            ],
          },
        },
        { target: 'called', actions: doneEditing },
      ],
    },
    called: {
      always: [
        {
          guard: 'calledAnew',
          target: 'route',
          actions: { type: 'drop', params: ['supportCase'] },
        },
        { target: 'route' },
      ],
    },
    /** Asks for what is missing, one thing at a time. */
    route: {
      always: [
        { guard: 'caseUnknown', target: 'kind' },
        { guard: 'problemUnknown', target: 'problem' },
        { guard: 'nobodyToSendTo', target: 'operatorContact', actions: readyToShow },
        { guard: 'browsersUnknown', target: 'browsers' },
        { guard: 'versionUnknown', target: 'version' },
        { guard: 'contactUnknown', target: 'contact' },
        { guard: 'contactDoubtful', target: 'contactCheck' },
        { target: 'preview', actions: readyToShow },
      ],
    },
    kind: {
      meta: {
        choices: [
          ...CASES.map(
            ({ id, intents }): StepChoice => ({
              id: `case.${id}`,
              event: { type: 'user.case', case: id },
              intents,
            }),
          ),
          keepIt,
        ],
      },
      on: {
        'user.case': {
          target: 'route',
          actions: [
            { type: 'set', params: ({ event }) => ({ supportCase: event.case }) },
            { type: 'drop', params: ['problemProposed', 'editing'] },
          ],
        },
        ...noteAddress,
        ...keepAsItIs,
      },
    },
    problem: {
      meta: {
        open: 'text',
        // "My code 123456 is refused": the code is none of support's business.
        codeTalk: true,
        choices: [
          {
            id: 'problemProposed',
            event: { type: 'user.yes' },
            intents: ['yes', 'not_solved'],
            when: ({ answers }) => hasProposal(answers.supportCase),
          },
          {
            id: 'problemOwn',
            event: { type: 'user.no' },
            intents: ['no'],
            when: ({ answers }) => hasProposal(answers.supportCase),
          },
          editCase,
          keepIt,
        ],
      },
      on: {
        'user.text': takeProblem,
        'user.no': { target: 'ownProblem' },
        'user.yes': {
          target: 'route',
          actions: [
            { type: 'set', params: { problemProposed: true } },
            { type: 'drop', params: ['problem', 'editing'] },
          ],
        },
        'user.edit': editTheCase,
        ...noteAddress,
        ...keepAsItIs,
      },
    },
    /** The sentence proposed is not right: one in the user's own words. */
    ownProblem: {
      meta: { open: 'text', codeTalk: true, choices: [editCase, keepIt] },
      on: { 'user.text': takeProblem, 'user.edit': editTheCase, ...noteAddress, ...keepAsItIs },
    },
    browsers: {
      meta: {
        open: 'browsers',
        choices: [
          ...(['chrome', 'edge', 'firefox', 'safari'] as const).map(
            (browser): StepChoice => ({
              id: `browser.${browser}`,
              event: { type: 'user.browser', browser },
            }),
          ),
          {
            id: 'browserUnknown',
            event: { type: 'user.notSure' },
            intents: ['no', 'not_solved'],
          },
          { ...keepIt, intents: ['yes', 'solved'] },
        ],
      },
      on: {
        'user.browsers': { target: 'route', actions: tellBrowsers },
        'user.browser': { target: 'route', actions: tellBrowsers },
        'user.notSure': { target: 'route', actions: tellBrowsers },
        ...noteAddress,
        ...keepAsItIs,
      },
    },
    version: {
      meta: {
        open: 'browsers',
        choices: [
          { id: 'versionUnknown', event: { type: 'user.notSure' }, intents: ['no', 'not_solved'] },
        ],
      },
      on: {
        'user.browsers': {
          target: 'route',
          actions: {
            type: 'set',
            params: ({ context, event }) => ({
              browsers: withBrowsersTold(mailBrowsers(context), event.browsers),
              browsersAsked: true,
              // Asked again only if another browser was named instead.
              versionAsked: event.browsers.every(({ name }) =>
                mailBrowsers(context).some((browser) => browser.name === name),
              ),
            }),
          },
        },
        'user.notSure': {
          target: 'route',
          actions: { type: 'set', params: { versionAsked: true } },
        },
        ...noteAddress,
      },
    },
    contact: {
      meta: { open: 'email', choices: [keepIt] },
      on: { 'user.email': takeAddress, ...keepAsItIs },
    },
    /** The address looks like a slip of a well-known one. */
    contactCheck: {
      meta: {
        open: 'email',
        choices: [
          { id: 'contactMeant', event: { type: 'user.yes' }, intents: ['yes'] },
          { id: 'contactTyped', event: { type: 'user.no' }, intents: ['no'] },
        ],
      },
      on: {
        'user.yes': {
          target: 'route',
          actions: [
            {
              type: 'set',
              params: ({ context: { answers } }) =>
                answers.contactSuggestion === undefined
                  ? {}
                  : { contact: answers.contactSuggestion },
            },
            { type: 'drop', params: ['contactSuggestion', 'editing'] },
          ],
        },
        'user.no': {
          target: 'route',
          actions: { type: 'drop', params: ['contactSuggestion', 'editing'] },
        },
        'user.email': [
          {
            guard: 'contactRepeated',
            target: 'route',
            actions: { type: 'drop', params: ['contactSuggestion', 'editing'] },
          },
          ...takeAddress,
        ],
      },
    },
    preview: {
      meta: {
        // "Nein, der Browser ist Firefox 140" need not press the button first.
        open: 'message',
        choices: [
          {
            id: 'previewRight',
            event: { type: 'user.goOn' },
            // "Senden", in front of a message, is about this message.
            intents: ['yes', 'solved', 'contact_support', 'resend_email'],
          },
          { id: 'editProblem', event: { type: 'user.edit', field: 'problem' } },
          {
            id: 'editBrowsers',
            event: { type: 'user.edit', field: 'browsers' },
            when: toCisco,
          },
          { id: 'editContact', event: { type: 'user.edit', field: 'contact' } },
          {
            id: 'dropAddition',
            event: { type: 'user.edit', field: 'addition' },
            when: ({ answers }) => answers.addition !== undefined,
          },
          editCase,
          ...LANGUAGES.map(
            (language): StepChoice => ({
              id: `mailLanguage.${language}`,
              event: { type: 'user.mailLanguage', language },
              when: (context) => mailLanguageOf(context) !== language,
            }),
          ),
        ],
      },
      on: {
        'user.goOn': [{ guard: 'mailIsSent', target: 'consentSend' }, { target: 'consent' }],
        'user.browsers': { target: 'route', actions: tellBrowsers },
        'user.email': takeAddress,
        'user.text': takeProblem,
        'user.addition': takeAddition,
        'user.edit': [
          edit('problem'),
          edit('browsers'),
          edit('contact'),
          {
            guard: { type: 'editsField', params: 'addition' },
            actions: { type: 'drop', params: ['addition'] },
          },
          editTheCase,
        ],
        'user.mailLanguage': {
          actions: { type: 'set', params: ({ event }) => ({ mailLanguage: event.language }) },
        },
      },
    },
    /** The user sends it, from a mail program of their own. */
    consent: {
      meta: { choices: consentChoices },
      on: {
        'user.consent': { target: 'handedOver', actions: letGo('handOver') },
        'user.no': { target: 'preview' },
      },
    },
    /** The guide sends it. What one agrees to is the step, whatever the operator changes meanwhile. */
    consentSend: {
      meta: { choices: consentChoices },
      on: {
        'user.consent': [
          { guard: 'mailIsSent', target: 'queued', actions: letGo('queueMail') },
          { target: 'handedOver', actions: letGo('handOver') },
        ],
        'user.no': { target: 'preview' },
      },
    },
    handedOver: { tags: ['end'], meta: { choices: [] } },
    queued: { tags: ['end'], meta: { choices: [] } },
    /** Nobody is known to send it to: the user's own contact gets it from the user. */
    operatorContact: {
      tags: ['end'],
      meta: {
        choices: [{ id: 'editProblem', event: { type: 'user.edit', field: 'problem' } }, editCase],
      },
      on: { 'user.edit': [edit('problem'), editTheCase] },
    },
  },
});
