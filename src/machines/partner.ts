import type { Answers, PartnerNeed, SupportCase } from '../contracts/answers.ts';
import { aboutCase } from './aboutCase.ts';
import { chart } from './chart.ts';
import { noteTried } from './effects.ts';
import { needsAfter } from './guards/partnerGuards.ts';
import type { GuardScope } from './guards/scope.ts';
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
const notPartner = { type: 'set', params: { alreadyPartner: 'no' } } as const;
const noPartner = { target: 'needed', actions: notPartner } as const;

const toSupport = (supportCase: SupportCase) =>
  ({
    target: '#lotse.support',
    actions: [noteTried('notSolved'), ...aboutCase(supportCase)],
  }) as const;
/** Where something is asked, and nothing was tried. */
const askingSupport = (supportCase: SupportCase) =>
  ({
    target: '#lotse.support',
    actions: aboutCase(supportCase),
  }) as const;
const toTrouble = { target: '#lotse.trouble.page', actions: noteTried('notSolved') } as const;

/** What a message tells of the things needed, with what is known of them. */
const noteNeeds = {
  type: 'set',
  params: ({ context, event }: GuardScope): Partial<Answers> => ({
    partnerNeeds: needsAfter(context, event),
  }),
} as const;
const hasNow = (need: PartnerNeed) =>
  ({
    type: 'set',
    params: ({ context }: GuardScope): Partial<Answers> => ({
      partnerNeeds: { ...context.answers.partnerNeeds, [need]: 'there' },
    }),
  }) as const;
const HAS_ALL = {
  type: 'set',
  params: { partnerNeeds: { account: 'there', authority: 'there', customerNumber: 'there' } },
} as const;

const mayNow = { target: 'needed', actions: hasNow('authority') } as const;
const numberHere = { target: 'needed', actions: hasNow('customerNumber') } as const;

/** Where each missing thing is got. */
const toMissing = [
  { guard: { type: 'misses', params: 'account' }, target: '#lotse.account', actions: noteNeeds },
  { guard: { type: 'misses', params: 'authority' }, target: 'authority', actions: noteNeeds },
  { guard: { type: 'misses', params: 'customerNumber' }, target: 'customer', actions: noteNeeds },
  { guard: 'hasAllNeeds', target: 'form', actions: noteNeeds },
  { target: 'ready', actions: noteNeeds },
] as const;

/** Topic 4: becoming a Registered Partner. */
export const partner = chart.createStateConfig({
  initial: 'enter',
  states: {
    enter: {
      always: [
        { guard: 'backToAssociation', target: 'associate' },
        { guard: 'comesWithAccount', target: 'needed', actions: hasNow('account') },
        { guard: 'notPartnerYet', target: 'needed' },
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
        'user.notSure': askingSupport('partner'),
      },
    },
    /** The company is a partner: one's own profile joins it, nothing is applied for. */
    associate: {
      meta: {
        choices: [
          {
            id: 'associateSent',
            event: { type: 'user.solved' },
            claims: 'outcome',
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
          {
            id: 'approved',
            event: { type: 'user.solved' },
            claims: 'outcome',
            intents: ['yes', 'solved'],
          },
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
    /** What is needed is asked for only as far as it was not told before. */
    needed: { always: [{ guard: 'hasAllNeeds', target: 'form' }, { target: 'ready' }] },
    ready: {
      meta: {
        open: 'needs',
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
      on: {
        'user.goOn': { target: 'form', actions: HAS_ALL },
        'user.missing': toMissing,
        'user.needs': toMissing,
      },
    },
    /** Somebody else signs for the company. */
    authority: {
      meta: {
        choices: [
          { id: 'handedOn', event: { type: 'user.waiting' }, intents: ['yes'] },
          { id: 'mayNow', event: { type: 'user.goOn' }, intents: ['solved'] },
        ],
      },
      on: { 'user.waiting': { target: 'waitingAuthority' }, 'user.goOn': mayNow },
    },
    waitingAuthority: {
      meta: {
        choices: [
          { id: 'mayNow', event: { type: 'user.goOn' }, intents: ['yes'] },
          {
            id: 'theyApplied',
            event: { type: 'user.solved' },
            claims: 'outcome',
            intents: ['solved'],
          },
        ],
      },
      on: { 'user.goOn': mayNow, 'user.solved': { target: 'sent' } },
    },
    /** First an ALSO customer, or the number of the account there is. */
    customer: {
      meta: {
        choices: [
          {
            id: 'numberHere',
            event: { type: 'user.goOn' },
            claims: 'done',
            intents: ['yes', 'solved'],
          },
          { id: 'waitForNumber', event: { type: 'user.waiting' } },
          askSupport,
          cannot,
        ],
      },
      on: {
        'user.goOn': numberHere,
        'user.waiting': { target: 'waitingNumber' },
        'user.notSolved': askingSupport('customerNumber'),
        'user.cannotHere': cannotHere('partner.customer'),
      },
    },
    waitingNumber: {
      meta: {
        choices: [
          {
            id: 'numberHere',
            event: { type: 'user.goOn' },
            claims: 'done',
            intents: ['yes', 'solved'],
          },
          askSupport,
        ],
      },
      on: {
        'user.goOn': numberHere,
        'user.notSolved': toSupport('customerNumber'),
      },
    },
    form: {
      meta: {
        progress: [1, OF],
        choices: [
          {
            id: 'atDistributor',
            event: { type: 'user.goOn' },
            claims: 'done',
            intents: ['yes', 'solved'],
          },
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
          {
            id: 'distributorChosen',
            event: { type: 'user.goOn' },
            claims: 'done',
            intents: ['yes', 'solved'],
          },
          { id: 'bindsMe', event: { type: 'user.ask', question: 'chooseDistributor' } },
          missingNumber,
          { id: 'notListed', event: { type: 'user.notSolved' }, intents: ['not_solved'] },
          cannot,
        ],
      },
      on: {
        'user.goOn': { target: 'agreement' },
        'user.missing': { target: 'customer', actions: noteNeeds },
        'user.notSolved': toSupport('partner'),
        'user.cannotHere': cannotHere('partner.distributor'),
      },
    },
    agreement: {
      meta: {
        progress: [3, OF],
        choices: [
          {
            id: 'formSent',
            event: { type: 'user.solved' },
            claims: 'outcome',
            intents: ['yes', 'solved'],
          },
          missingAuthority,
          formTrouble,
          cannot,
        ],
      },
      on: {
        'user.solved': { target: 'sent' },
        'user.missing': { target: 'authority', actions: noteNeeds },
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
          {
            id: 'confirmed',
            event: { type: 'user.solved' },
            claims: 'outcome',
            intents: ['yes', 'solved'],
          },
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
          {
            id: 'confirmed',
            event: { type: 'user.solved' },
            claims: 'outcome',
            intents: ['yes', 'solved'],
          },
          { ...askSupport, id: 'noAnswer' },
        ],
      },
      on: { 'user.solved': { target: 'done' }, 'user.notSolved': toSupport('partner') },
    },
  },
});
