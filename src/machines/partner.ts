import type { SupportCase } from '../contracts/answers.ts';
import { chart } from './chart.ts';
import { noteTried } from './effects.ts';
import { cannotHere, handover } from './handover.ts';
import type { StepChoice } from './step.ts';

/** The stages of the application that are numbered for the user. */
const OF = 3;

const alreadyYes: StepChoice = { id: 'alreadyYes', event: { type: 'user.yes' }, intents: ['yes'] };
const alreadyNo: StepChoice = {
  id: 'alreadyNo',
  event: { type: 'user.no' },
  intents: ['no', 'become_partner'],
};
const missingAuthority: StepChoice = {
  id: 'missing.authority',
  event: { type: 'user.missing', what: 'authority' },
};
const missingNumber: StepChoice = {
  id: 'missing.customerNumber',
  event: { type: 'user.missing', what: 'customerNumber' },
};
const formTrouble: StepChoice = {
  id: 'formTrouble',
  event: { type: 'user.notSolved' },
  intents: ['not_solved', 'browser_problem'],
};
const cannot: StepChoice = { id: 'cannotHere', event: { type: 'user.cannotHere' } };
const askSupport: StepChoice = {
  id: 'askSupport',
  event: { type: 'user.notSolved' },
  intents: ['not_solved'],
};

const isPartner = {
  target: 'associate',
  actions: { type: 'set', params: { alreadyPartner: 'yes' } },
} as const;
const noPartner = {
  target: 'ready',
  actions: { type: 'set', params: { alreadyPartner: 'no' } },
} as const;

const toSupport = (supportCase: SupportCase) =>
  ({
    target: '#lotse.support',
    actions: [noteTried('notSolved'), { type: 'set', params: { supportCase } }],
  }) as const;
const toTrouble = { target: '#lotse.trouble.page', actions: noteTried('notSolved') } as const;

/** Where each missing thing is got. */
const toMissing = [
  { guard: { type: 'missingIs', params: 'account' }, target: '#lotse.account' },
  { guard: { type: 'missingIs', params: 'authority' }, target: 'authority' },
  { target: 'customer' },
] as const;

/** Topic 4: becoming a Registered Partner. */
export const partner = chart.createStateConfig({
  initial: 'enter',
  states: {
    enter: {
      always: [
        { guard: 'notPartnerYet', target: 'ready' },
        { guard: 'toldPartner', target: 'associate' },
        { target: 'already' },
      ],
    },
    already: {
      meta: {
        choices: [alreadyNo, alreadyYes, { id: 'notSure', event: { type: 'user.notSure' } }],
      },
      on: {
        'user.yes': isPartner,
        'user.no': noPartner,
        'user.notSure': {
          target: 'howToTell',
          actions: { type: 'set', params: { alreadyPartner: 'unsure' } },
        },
      },
    },
    howToTell: {
      meta: {
        choices: [
          alreadyNo,
          alreadyYes,
          { id: 'stillNotSure', event: { type: 'user.notSure' }, intents: ['not_solved'] },
        ],
      },
      on: {
        'user.yes': isPartner,
        'user.no': noPartner,
        'user.notSure': toSupport('partner'),
      },
    },
    /** The company is a partner: one's own profile joins it, nothing is applied for. */
    associate: {
      meta: {
        choices: [
          {
            id: 'associateSent',
            event: { type: 'user.solved' },
            intents: ['yes', 'solved'],
          },
          { id: 'missing.account', event: { type: 'user.missing', what: 'account' } },
          { id: 'topic.renewal', event: { type: 'user.topic', topic: 'renewal' } },
          askSupport,
          cannot,
        ],
      },
      on: {
        'user.solved': { target: 'waitingAdmin' },
        'user.missing': { target: '#lotse.account' },
        'user.notSolved': toSupport('partner'),
        'user.cannotHere': cannotHere('partner.associate'),
      },
    },
    waitingAdmin: {
      meta: {
        choices: [
          { id: 'approved', event: { type: 'user.solved' }, intents: ['yes', 'solved'] },
          askSupport,
        ],
      },
      on: { 'user.solved': { target: 'associated' }, 'user.notSolved': toSupport('partner') },
    },
    associated: {
      tags: ['end'],
      meta: {
        choices: [
          {
            id: 'noteExpiry',
            event: { type: 'user.topic', topic: 'renewal' },
            intents: ['yes'],
          },
        ],
      },
    },
    ready: {
      meta: {
        choices: [
          { id: 'allReady', event: { type: 'user.goOn' }, intents: ['yes', 'solved'] },
          {
            id: 'missing.account',
            event: { type: 'user.missing', what: 'account' },
            intents: ['register_account'],
          },
          missingAuthority,
          missingNumber,
        ],
      },
      on: { 'user.goOn': { target: 'form' }, 'user.missing': toMissing },
    },
    /** Somebody else signs for the company. */
    authority: {
      meta: {
        choices: [
          { id: 'handedOn', event: { type: 'user.waiting' }, intents: ['yes'] },
          { id: 'mayNow', event: { type: 'user.goOn' }, intents: ['solved'] },
        ],
      },
      on: { 'user.waiting': { target: 'waitingAuthority' }, 'user.goOn': { target: 'ready' } },
    },
    waitingAuthority: {
      meta: {
        choices: [
          { id: 'mayNow', event: { type: 'user.goOn' }, intents: ['yes'] },
          { id: 'theyApplied', event: { type: 'user.solved' }, intents: ['solved'] },
        ],
      },
      on: { 'user.goOn': { target: 'ready' }, 'user.solved': { target: 'sent' } },
    },
    /** First an ALSO customer, or the number of the account there is. */
    customer: {
      meta: {
        choices: [
          { id: 'numberHere', event: { type: 'user.goOn' }, intents: ['yes', 'solved'] },
          { id: 'waitForNumber', event: { type: 'user.waiting' } },
          askSupport,
          cannot,
        ],
      },
      on: {
        'user.goOn': { target: 'ready' },
        'user.waiting': { target: 'waitingNumber' },
        'user.notSolved': toSupport('customerNumber'),
        'user.cannotHere': cannotHere('partner.customer'),
      },
    },
    waitingNumber: {
      meta: {
        choices: [
          { id: 'numberHere', event: { type: 'user.goOn' }, intents: ['yes', 'solved'] },
          askSupport,
        ],
      },
      on: {
        'user.goOn': { target: 'ready' },
        'user.notSolved': toSupport('customerNumber'),
      },
    },
    form: {
      meta: {
        progress: [1, OF],
        choices: [
          { id: 'atDistributor', event: { type: 'user.goOn' }, intents: ['yes', 'solved'] },
          formTrouble,
          cannot,
        ],
      },
      on: {
        'user.goOn': { target: 'distributor' },
        'user.notSolved': toTrouble,
        'user.cannotHere': cannotHere('partner.form'),
      },
    },
    distributor: {
      meta: {
        progress: [2, OF],
        choices: [
          { id: 'distributorChosen', event: { type: 'user.goOn' }, intents: ['yes', 'solved'] },
          { id: 'bindsMe', event: { type: 'user.ask', question: 'chooseDistributor' } },
          missingNumber,
          { id: 'notListed', event: { type: 'user.notSolved' }, intents: ['not_solved'] },
          cannot,
        ],
      },
      on: {
        'user.goOn': { target: 'agreement' },
        'user.missing': { target: 'customer' },
        'user.notSolved': toSupport('partner'),
        'user.cannotHere': cannotHere('partner.distributor'),
      },
    },
    agreement: {
      meta: {
        progress: [3, OF],
        choices: [
          { id: 'formSent', event: { type: 'user.solved' }, intents: ['yes', 'solved'] },
          missingAuthority,
          formTrouble,
          cannot,
        ],
      },
      on: {
        'user.solved': { target: 'sent' },
        'user.missing': { target: 'authority' },
        'user.notSolved': toTrouble,
        'user.cannotHere': cannotHere('partner.agreement'),
      },
    },
    ...handover('partner', {
      associate: { target: 'waitingAdmin' },
      customer: { target: 'ready' },
      form: { target: 'distributor' },
      distributor: { target: 'agreement' },
      agreement: { target: 'sent' },
    }),
    /** Cisco checks; nobody here knows how long. */
    sent: {
      meta: {
        choices: [
          { id: 'confirmed', event: { type: 'user.solved' }, intents: ['yes', 'solved'] },
          { id: 'comeBackLater', event: { type: 'user.skip' } },
          { ...askSupport, id: 'noAnswer' },
        ],
      },
      on: {
        'user.solved': { target: 'done' },
        'user.skip': { target: 'later' },
        'user.notSolved': toSupport('partner'),
      },
    },
    done: {
      tags: ['end'],
      meta: {
        choices: [
          {
            id: 'noteExpiry',
            event: { type: 'user.topic', topic: 'renewal' },
            intents: ['yes'],
          },
        ],
      },
    },
    /** The application is with Cisco; the user goes on with their day. */
    later: {
      meta: {
        choices: [
          { id: 'confirmed', event: { type: 'user.solved' }, intents: ['yes', 'solved'] },
          { ...askSupport, id: 'noAnswer' },
        ],
      },
      on: { 'user.solved': { target: 'done' }, 'user.notSolved': toSupport('partner') },
    },
  },
});
