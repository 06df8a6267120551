import type { SupportCase } from '../contracts/answers.ts';
import { chart } from './chart.ts';
import type { StepChoice } from './step.ts';
import { hasProposal, mailBrowsers, withBrowsersTold } from './supportMailOf.ts';
import {
  doneEditing,
  edit,
  editCase,
  editTheCase,
  keepAsItIs,
  keepIt,
  noteAddress,
  noteBrowsers,
  noteDetails,
  readyToShow,
  settleRegistered,
  takeAddress,
  takeProblem,
  tellBrowsers,
} from './supportParts.ts';
import { messageShown } from './supportPreview.ts';

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
        { guard: 'registeredDoubtful', target: 'registeredCheck' },
        { guard: 'contactUnknown', target: 'contact' },
        { guard: 'contactDoubtful', target: 'contactCheck' },
        { target: 'preview', actions: readyToShow },
      ],
    },
    kind: {
      meta: {
        details: true,
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
        ...noteDetails,
        ...keepAsItIs,
      },
    },
    problem: {
      meta: {
        open: 'text',
        details: true,
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
        ...noteDetails,
        ...keepAsItIs,
      },
    },
    /** The sentence proposed is not right: one in the user's own words. */
    ownProblem: {
      meta: { open: 'text', details: true, codeTalk: true, choices: [editCase, keepIt] },
      on: {
        'user.text': takeProblem,
        'user.edit': editTheCase,
        ...noteAddress,
        ...noteDetails,
        ...keepAsItIs,
      },
    },
    browsers: {
      meta: {
        open: 'browsers',
        details: true,
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
        ...noteDetails,
        ...keepAsItIs,
      },
    },
    version: {
      meta: {
        open: 'browsers',
        details: true,
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
        ...noteDetails,
      },
    },
    /** The address registered with looks like a slip of a well-known one. */
    registeredCheck: {
      meta: {
        open: 'email',
        details: true,
        choices: [
          { id: 'registeredMeant', event: { type: 'user.yes' }, intents: ['yes'] },
          { id: 'registeredTyped', event: { type: 'user.no' }, intents: ['no'] },
        ],
      },
      on: { ...settleRegistered, ...noteBrowsers, ...noteDetails },
    },
    contact: {
      meta: { open: 'email', details: true, choices: [keepIt] },
      on: { 'user.email': takeAddress, ...noteBrowsers, ...noteDetails, ...keepAsItIs },
    },
    /** The address looks like a slip of a well-known one. */
    contactCheck: {
      meta: {
        open: 'email',
        details: true,
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
        ...noteBrowsers,
        ...noteDetails,
      },
    },
    ...messageShown,
    handedOver: { tags: ['end'], meta: { choices: [] } },
    queued: { tags: ['end'], meta: { choices: [] } },
    /** Nobody is known to send it to: the user's own contact gets it from the user. */
    operatorContact: {
      tags: ['end'],
      meta: {
        details: true,
        choices: [{ id: 'editProblem', event: { type: 'user.edit', field: 'problem' } }, editCase],
      },
      on: { 'user.edit': [edit('problem'), editTheCase], ...noteDetails },
    },
  },
});
