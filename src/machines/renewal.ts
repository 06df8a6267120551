import { aboutCase } from './aboutCase.ts';
import { chart } from './chart.ts';
import { effect, noteTried, say } from './effects.ts';
import { expiryActions } from './expiryActions.ts';
import { cannotHere, handover } from './handover.ts';
import type { StepChoice } from './step.ts';

const {
  setTypedDate,
  setCandidates,
  setReading,
  dropCandidates,
  dropExpiry,
  propose,
  setProposed,
  dropProposed,
  setNew,
  sayPast,
  sayAddress,
} = expiryActions;

const showHow: StepChoice = {
  id: 'showHow',
  event: { type: 'user.goOn' },
  intents: ['yes', 'renew'],
};
const noteDates: StepChoice = { id: 'noteDates', event: { type: 'user.other' } };
const renewed: StepChoice = {
  id: 'renewed',
  event: { type: 'user.solved' },
  claims: 'outcome',
  intents: ['solved'],
};
const otherDate: StepChoice = { id: 'otherDate', event: { type: 'user.no' }, intents: ['no'] };
const consequences: StepChoice = {
  id: 'ask.consequences',
  event: { type: 'user.ask', question: 'consequences' },
};
const noButton: StepChoice = {
  id: 'noButton',
  event: { type: 'user.missing', what: 'button' },
  intents: ['not_solved', 'no', 'browser_problem'],
};
const askSupport: StepChoice = { id: 'askSupport', event: { type: 'user.notSolved' } };
const cannot: StepChoice = { id: 'cannotHere', event: { type: 'user.cannotHere' } };

/** Choices for two readings; their labels carry the dates. Not sure: reckoned from the safe one. */
const READINGS: readonly StepChoice[] = [
  { id: 'reading.first', event: { type: 'user.reading', which: 'first' } },
  { id: 'reading.second', event: { type: 'user.reading', which: 'second' } },
  { id: 'reading.earlier', event: { type: 'user.reading', which: 'earlier' } },
];

const takeNew = { target: 'takeNew', actions: setNew } as const;

const tellConsequences = effect({ type: 'answer', question: 'consequences' });

const toNewDate = { target: 'newDate', actions: [noteTried('solved'), propose] } as const;
const toSupport = {
  target: '#lotse.support',
  actions: [noteTried('notSolved'), ...aboutCase('partner')],
} as const;

/** What leads on from every standing: the standing may have changed since the step was shown. */
const fromStanding = {
  'user.goOn': { target: 'how' },
  'user.solved': toNewDate,
  'user.no': { target: 'expiry', actions: dropExpiry },
} as const;
const withDates = { ...fromStanding, 'user.other': { target: 'dates' } } as const;

/** The same two readings once more: the question stays. */
const againAmbiguous = { actions: [setCandidates, say('renewal.which.again')] } as const;

/** Topic 5: the yearly renewal. */
export const renewal = chart.createStateConfig({
  initial: 'enter',
  states: {
    enter: {
      always: [
        { guard: 'expiryAmbiguous', target: 'which' },
        { guard: 'expiryKnown', target: 'standing', actions: dropCandidates },
        { target: 'expiry' },
      ],
    },
    expiry: {
      meta: {
        open: 'date',
        choices: [
          { id: 'expiryOver', event: { type: 'user.other' } },
          { id: 'expiryUnknown', event: { type: 'user.notSure' }, intents: ['no'] },
        ],
      },
      on: {
        'user.date': [
          { guard: 'addressBeside', target: 'standing', actions: [setTypedDate, sayAddress] },
          { target: 'standing', actions: setTypedDate },
        ],
        'user.ambiguousDate': { target: 'which', actions: setCandidates },
        'user.notSure': { target: 'unknownDate' },
        // Expired, nobody knows when: what that means, and the instruction as long as it may help.
        'user.other': { target: 'unknownDate', actions: [say('renewal.over'), tellConsequences] },
      },
    },
    which: {
      meta: { open: 'date', choices: READINGS },
      on: {
        'user.reading': { target: 'standing', actions: [setReading, dropCandidates] },
        'user.date': { target: 'standing', actions: [setTypedDate, dropCandidates] },
        'user.ambiguousDate': againAmbiguous,
      },
    },
    /** Where the user stands on the day of the event. */
    standing: {
      always: [
        { guard: { type: 'standingIs', params: 'notYet' }, target: 'notYet' },
        { guard: { type: 'standingIs', params: 'open' }, target: 'open' },
        { guard: { type: 'standingIs', params: 'grace' }, target: 'grace' },
        { guard: { type: 'standingIs', params: 'lapsed' }, target: 'lapsed' },
        { target: 'expiry' },
      ],
    },
    notYet: {
      meta: {
        choices: [
          { ...noteDates, intents: ['yes'] },
          { ...showHow, intents: ['renew'] },
          consequences,
          renewed,
          otherDate,
        ],
      },
      on: withDates,
    },
    open: {
      meta: { choices: [showHow, renewed, noteDates, consequences, otherDate] },
      on: withDates,
    },
    grace: { meta: { choices: [showHow, renewed, otherDate] }, on: fromStanding },
    lapsed: {
      meta: {
        choices: [
          { ...showHow, id: 'lookFirst' },
          { id: 'applyAgain', event: { type: 'user.skip' }, intents: ['become_partner'] },
          renewed,
          otherDate,
        ],
      },
      on: {
        ...fromStanding,
        'user.skip': {
          target: '#lotse.partner.ready',
          actions: { type: 'set', params: { alreadyPartner: 'no' } },
        },
      },
    },
    /** The instruction comes all the same; the date can be told as soon as it is seen. */
    unknownDate: {
      meta: {
        open: 'date',
        choices: [{ ...renewed, intents: ['solved', 'yes'] }, noButton, consequences, cannot],
      },
      on: {
        'user.date': { target: 'standing', actions: setTypedDate },
        'user.ambiguousDate': { target: 'which', actions: setCandidates },
        'user.solved': toNewDate,
        'user.missing': { target: 'noButton' },
        'user.cannotHere': cannotHere('renewal.unknownDate'),
      },
    },
    how: {
      meta: {
        choices: [{ ...renewed, intents: ['solved', 'yes'] }, noButton, consequences, cannot],
      },
      on: {
        'user.solved': toNewDate,
        'user.missing': [
          { guard: { type: 'standingIs', params: 'lapsed' }, target: 'ended' },
          { target: 'noButton' },
        ],
        'user.cannotHere': cannotHere('renewal.how'),
      },
    },
    noButton: {
      meta: {
        choices: [
          { id: 'nowPossible', event: { type: 'user.goOn' }, intents: ['yes'] },
          { ...renewed, intents: ['solved'] },
          { id: 'handedOn', event: { type: 'user.waiting' } },
          { ...askSupport, intents: ['no', 'not_solved'] },
        ],
      },
      on: {
        'user.goOn': { target: 'how' },
        'user.solved': toNewDate,
        'user.waiting': { target: 'waitingAdmin' },
        'user.notSolved': toSupport,
      },
    },
    waitingAdmin: {
      meta: {
        choices: [
          { id: 'othersDone', event: { type: 'user.solved' }, intents: ['solved', 'yes'] },
          { ...askSupport, intents: ['no', 'not_solved'] },
        ],
      },
      on: { 'user.solved': toNewDate, 'user.notSolved': toSupport },
    },
    /** Long over, and the option is gone. */
    ended: {
      meta: {
        choices: [
          {
            id: 'applyAgain',
            event: { type: 'user.skip' },
            intents: ['yes', 'become_partner'],
          },
          { id: 'otherReason', event: { type: 'user.goOn' } },
          { ...askSupport, intents: ['no', 'not_solved'] },
        ],
      },
      on: {
        'user.skip': {
          target: '#lotse.partner.ready',
          actions: { type: 'set', params: { alreadyPartner: 'no' } },
        },
        'user.goOn': { target: 'noButton' },
        'user.notSolved': toSupport,
      },
    },
    ...handover('renewal', {
      how: { target: 'afterAll' },
      unknownDate: { target: 'afterAll' },
    }),
    /** Without the renewal itself there are still the dates, if they are known. */
    afterAll: { always: [{ guard: 'expiryKnown', target: 'dates' }, { target: 'done' }] },
    newDate: {
      meta: {
        open: 'futureDate',
        choices: [
          {
            id: 'newDateProposed',
            event: { type: 'user.yes' },
            intents: ['yes'],
            when: ({ answers }) => answers.newExpiry !== undefined,
          },
          { id: 'newDateUnknown', event: { type: 'user.notSure' }, intents: ['no'] },
        ],
      },
      on: {
        'user.yes': takeNew,
        'user.date': takeNew,
        'user.ambiguousDate': { target: 'whichNew', actions: setCandidates },
        // The old date is over once it is renewed: it may not be taken for the new one.
        'user.notSure': { target: 'done', actions: [dropProposed, dropExpiry] },
      },
    },
    whichNew: {
      meta: { open: 'futureDate', choices: READINGS },
      on: {
        'user.reading': takeNew,
        'user.date': takeNew,
        'user.ambiguousDate': againAmbiguous,
      },
    },
    takeNew: {
      always: [
        { guard: 'newExpiryAhead', target: 'dates', actions: [setProposed, dropProposed] },
        { target: 'newDate', actions: [sayPast, dropProposed, propose] },
      ],
    },
    /** The dates still ahead, to copy. */
    dates: {
      meta: {
        open: 'date',
        choices: [
          { id: 'datesNoted', event: { type: 'user.goOn' }, intents: ['yes', 'solved'] },
          { ...otherDate, intents: ['no'] },
        ],
      },
      on: {
        'user.goOn': { target: 'done' },
        'user.no': { target: 'expiry', actions: dropExpiry },
        'user.date': [
          { guard: 'sameExpiry', actions: say('renewal.dates.same') },
          { target: 'standing', actions: setTypedDate },
        ],
        'user.ambiguousDate': { target: 'which', actions: setCandidates },
      },
    },
    done: {
      tags: ['end'],
      meta: { choices: [] },
    },
  },
});
