import type { Answers } from '../contracts/answers.ts';
import { aboutCase } from './aboutCase.ts';
import { addressSteps, OF, takeAddress } from './accountAddress.ts';
import { type ChartContext, chart } from './chart.ts';
import { noteTried } from './effects.ts';
import type { DialogEvent } from './events.ts';
import { cannotHere, handover } from './handover.ts';
import { recencyAt } from './recencyAt.ts';
import type { StepChoice } from './step.ts';

const cannot: StepChoice = { id: 'cannotHere', event: { type: 'user.cannotHere' } };
const addressTaken: StepChoice = { id: 'addressTaken', event: { type: 'user.addressTaken' } };
const toPartner: StepChoice = {
  id: 'topic.partner',
  event: { type: 'user.topic', topic: 'partner' },
};

interface Scope {
  readonly context: ChartContext;
  readonly event: DialogEvent;
}

const formSentNow = {
  type: 'set',
  params: ({ event }: Scope): Partial<Answers> => ({
    sent: { recency: 'justNow', since: event.at },
  }),
} as const;

/** The e-mail is missing: how long ago the form was sent, as of now. */
const toActivation = {
  target: '#lotse.activation',
  actions: {
    type: 'set',
    params: ({ context, event }: Scope): Partial<Answers> => {
      const { sent } = context.answers;
      if (sent?.since === undefined) return { sent: sent ?? { recency: 'justNow' } };
      return { sent: { since: sent.since, recency: recencyAt(sent.since, event.at) } };
    },
  },
} as const;

/** Topic 1: creating the Cisco account. */
export const account = chart.createStateConfig({
  initial: 'why',
  states: {
    why: {
      meta: {
        choices: [
          {
            id: 'createAccount',
            event: { type: 'user.goOn' },
            intents: ['no', 'register_account'],
          },
          { id: 'haveAccount', event: { type: 'user.haveOne' }, intents: ['yes'] },
        ],
      },
      on: { 'user.goOn': { target: 'ready' }, 'user.haveOne': { target: 'existing' } },
    },
    ready: {
      meta: {
        progress: [1, OF],
        open: 'email',
        choices: [
          { id: 'readyNow', event: { type: 'user.goOn' }, intents: ['yes', 'solved'] },
          { ...cannot, id: 'notAllReady', intents: ['no', 'not_solved'] },
        ],
      },
      on: {
        'user.goOn': { target: 'address' },
        'user.email': takeAddress,
        'user.cannotHere': cannotHere('account.ready'),
      },
    },
    ...addressSteps,
    form: {
      meta: {
        progress: [3, OF],
        choices: [
          {
            id: 'registered',
            event: { type: 'user.goOn' },
            claims: 'outcome',
            intents: ['yes', 'solved'],
          },
          addressTaken,
          {
            id: 'pageTrouble',
            event: { type: 'user.topic', topic: 'trouble', entry: 'page' },
            intents: ['not_solved'],
          },
          cannot,
        ],
      },
      on: {
        'user.goOn': { target: 'verify', actions: formSentNow },
        'user.addressTaken': { target: 'existing' },
        'user.cannotHere': cannotHere('account.form'),
      },
    },
    verify: {
      meta: {
        progress: [4, OF],
        codeTalk: true,
        choices: [
          { id: 'mailArrived', event: { type: 'user.solved' }, intents: ['solved', 'yes'] },
          {
            id: 'mailMissing',
            event: { type: 'user.notSolved' },
            intents: ['not_solved', 'no', 'no_activation_email'],
          },
          { id: 'trouble.code', event: { type: 'user.no' }, intents: ['code_problem'] },
          addressTaken,
          cannot,
        ],
      },
      on: {
        'user.solved': { target: 'code' },
        'user.notSolved': toActivation,
        'user.no': { target: '#lotse.trouble.code' },
        'user.addressTaken': { target: 'existing' },
        'user.cannotHere': cannotHere('account.verify'),
      },
    },
    code: {
      meta: {
        progress: [4, OF],
        codeTalk: true,
        choices: [
          {
            id: 'codeAccepted',
            event: { type: 'user.yes' },
            claims: 'outcome',
            intents: ['yes', 'solved'],
          },
          {
            id: 'codeRefused',
            event: { type: 'user.no' },
            intents: ['no', 'not_solved', 'code_problem'],
          },
          cannot,
        ],
      },
      on: {
        'user.yes': { target: 'done', actions: noteTried('solved') },
        'user.no': { target: '#lotse.trouble.code', actions: noteTried('notSolved') },
        'user.cannotHere': cannotHere('account.code'),
      },
    },
    /** There is an account already: signing in, or one that was never activated. */
    existing: {
      meta: {
        choices: [
          { id: 'loginWorks', event: { type: 'user.yes' }, intents: ['yes', 'solved'] },
          {
            id: 'loginFails',
            event: { type: 'user.no' },
            intents: ['no', 'not_solved'],
          },
          {
            id: 'neverActivated',
            event: { type: 'user.topic', topic: 'activation', entry: 'resend' },
            intents: ['no_activation_email', 'resend_email'],
          },
          toPartner,
          cannot,
        ],
      },
      on: {
        'user.yes': { target: 'done', actions: noteTried('solved') },
        'user.no': { target: '#lotse.trouble.login', actions: noteTried('notSolved') },
        'user.cannotHere': cannotHere('account.existing'),
      },
    },
    ...handover('account', {
      ready: { target: 'address' },
      form: { target: 'withoutForm' },
      verify: { target: 'withoutCode' },
      code: { target: 'withoutCode' },
      existing: { target: '#lotse.trouble.login' },
    }),
    /** Without the form there is no e-mail to wait for. */
    withoutForm: {
      meta: {
        choices: [
          {
            id: 'registered',
            event: { type: 'user.goOn' },
            claims: 'outcome',
            intents: ['yes', 'solved'],
          },
          { id: 'support', event: { type: 'user.support' }, intents: ['no', 'not_solved'] },
        ],
      },
      on: { 'user.goOn': { target: 'verify', actions: formSentNow } },
    },
    /** Nobody can enter the code for the user: support is what is left. */
    withoutCode: {
      always: [
        {
          target: '#lotse.support',
          actions: aboutCase('account'),
        },
      ],
    },
    done: {
      tags: ['end'],
      meta: { choices: [{ ...toPartner, intents: ['yes'] }] },
    },
  },
});
