import { aboutCase } from './aboutCase.ts';
import { browserSteps } from './activationBrowser.ts';
import {
  arrived,
  arrivedUnasked,
  attempt,
  CHECK_BACK,
  cannot,
  inVain,
  notHereAfterAll,
  OF,
  sayPassedBy,
  scheduleCheckBack,
  sentAt,
  stillNothing,
  toCode,
} from './activationParts.ts';
import { chart } from './chart.ts';
import { effect, say } from './effects.ts';
import { cannotHere, handover } from './handover.ts';
import type { StepChoice } from './step.ts';

/** Topic 2: the activation e-mail is missing. */
export const activation = chart.createStateConfig({
  initial: 'enter',
  states: {
    enter: {
      always: [
        { guard: 'wantsResend', target: 'resend' },
        { guard: 'somethingTried', target: 'route', actions: sayPassedBy },
        { target: 'route' },
      ],
    },
    /** Chooses the next thing worth trying; what was tried already is passed by. */
    route: {
      always: [
        { guard: 'triedUnknown', target: 'tried' },
        { guard: 'sentUnknown', target: 'since' },
        { guard: 'tooEarly', target: 'wait' },
        { guard: { type: 'untried', params: 'spam' }, target: 'spam' },
        { guard: { type: 'untried', params: 'resend' }, target: 'typo' },
        { guard: { type: 'untried', params: 'clear' }, target: 'save' },
        { guard: { type: 'untried', params: 'closeAll' }, target: 'closeAll' },
        { guard: { type: 'untried', params: 'otherBrowser' }, target: 'supported' },
        {
          target: '#lotse.support',
          actions: [...aboutCase('activation'), say('activation.allTried')],
        },
      ],
    },
    tried: {
      meta: {
        open: 'tried',
        choices: [
          {
            id: 'triedNothing',
            event: { type: 'user.goOn' },
            intents: ['no', 'no_activation_email'],
            when: ({ answers }) => answers.tried === undefined,
          },
          ...(['spam', 'resend', 'clear', 'closeAll'] as const).map(
            (step): StepChoice => ({
              id: `tried.${step}`,
              event: { type: 'user.tried', step },
              when: ({ answers }) => !answers.tried?.includes(step),
            }),
          ),
          {
            id: 'triedAll',
            event: { type: 'user.triedAll' },
            when: ({ answers }) => answers.tried === undefined,
          },
          {
            id: 'triedThese',
            event: { type: 'user.goOn' },
            intents: ['yes', 'not_solved', 'no', 'no_activation_email'],
            when: ({ answers }) => answers.tried !== undefined,
          },
          arrivedUnasked,
        ],
      },
      on: {
        'user.tried': { actions: { type: 'addTried', params: ({ event }) => [event.step] } },
        'user.triedAll': {
          target: 'route',
          actions: [
            { type: 'addTried', params: ['spam', 'resend', 'clear', 'closeAll'] },
            sayPassedBy,
          ],
        },
        'user.goOn': [
          {
            guard: 'somethingTried',
            target: 'route',
            actions: [{ type: 'set', params: { triedAsked: true } }, sayPassedBy],
          },
          { target: 'route', actions: { type: 'set', params: { triedAsked: true } } },
        ],
        'user.solved': toCode,
      },
    },
    since: {
      meta: {
        open: 'elapsed',
        choices: [
          { id: 'sentJustNow', event: { type: 'user.sent', recency: 'justNow' } },
          { id: 'sentMinutes', event: { type: 'user.sent', recency: 'minutes' } },
          { id: 'sentHours', event: { type: 'user.sent', recency: 'hours' } },
          { id: 'sentDays', event: { type: 'user.sent', recency: 'days' } },
          arrivedUnasked,
        ],
      },
      on: {
        'user.sent': {
          target: 'route',
          actions: {
            type: 'set',
            params: ({ event }) => ({ sent: sentAt(event) }),
          },
        },
        'user.solved': toCode,
      },
    },
    wait: {
      meta: {
        codeTalk: true,
        choices: [
          { id: 'waitHere', event: { type: 'user.waiting' }, intents: ['yes'] },
          {
            id: 'goOnNow',
            event: { type: 'user.goOn' },
            intents: ['no', 'not_solved', 'no_activation_email'],
          },
          arrived,
        ],
      },
      on: {
        'user.waiting': {
          target: 'waitingMail',
          actions: [{ type: 'set', params: { waited: true } }, scheduleCheckBack],
        },
        'user.goOn': { target: 'route', actions: { type: 'set', params: { waited: true } } },
        'user.solved': toCode,
      },
    },
    waitingMail: {
      meta: { codeTalk: true, choices: [arrivedUnasked, { ...stillNothing, id: 'goOnNow' }] },
      on: {
        'user.solved': toCode,
        'user.notSolved': { target: 'route', actions: effect({ type: 'cancel', id: CHECK_BACK }) },
        'timer.checkBack': { target: 'checkBack' },
      },
    },
    checkBack: {
      meta: { codeTalk: true, choices: [arrived, stillNothing] },
      on: { 'user.solved': toCode, 'user.notSolved': { target: 'route' } },
    },
    spam: {
      meta: {
        codeTalk: true,
        progress: [1, OF],
        open: 'mailProgram',
        choices: [
          arrived,
          stillNothing,
          { id: 'otherProgram', event: { type: 'user.other' } },
          cannot,
        ],
      },
      on: {
        'user.solved': toCode,
        'user.notSolved': inVain('spam'),
        'user.other': { target: 'mailProgram' },
        'user.mailProgram': {
          actions: { type: 'set', params: ({ event }) => ({ mailProgram: event.program }) },
        },
        'user.cannotHere': cannotHere('activation.spam'),
      },
    },
    mailProgram: {
      meta: {
        open: 'mailProgram',
        choices: (['m365', 'gmail', 'appleMail', 'thunderbird', 'other'] as const).map(
          (program) => ({
            id: `mailProgram.${program}`,
            event: { type: 'user.mailProgram', program },
          }),
        ),
      },
      on: {
        'user.mailProgram': {
          target: 'spam',
          actions: { type: 'set', params: ({ event }) => ({ mailProgram: event.program }) },
        },
      },
    },
    /** Before the e-mail is asked for again: was the address right? */
    typo: {
      meta: {
        progress: [2, OF],
        open: 'email',
        choices: [
          { id: 'addressRight', event: { type: 'user.yes' }, intents: ['yes'] },
          { id: 'addressWrong', event: { type: 'user.no' }, intents: ['no'] },
          { ...arrived, intents: ['solved'] },
        ],
      },
      on: {
        'user.yes': { target: 'resend' },
        'user.no': { target: 'registerAgain' },
        'user.email': [
          {
            guard: 'emailMisspelt',
            target: 'registerAgain',
            actions: { type: 'set', params: ({ event }) => ({ email: event.email }) },
          },
          {
            target: 'resend',
            actions: { type: 'set', params: ({ event }) => ({ email: event.email }) },
          },
        ],
        'user.solved': toCode,
      },
    },
    registerAgain: attempt({ step: 'registerAgain', counts: 'resend', number: 2 }),
    resend: attempt({ step: 'resend', counts: 'resend', number: 2, also: ['resend_email'] }),
    /** Clearing and closing may end the chat: keep a way back first. */
    save: {
      meta: {
        progress: [3, OF],
        choices: [
          {
            id: 'saved',
            event: { type: 'user.goOn' },
            intents: ['yes', 'solved', 'no', 'not_solved'],
          },
          { ...arrived, intents: [] },
        ],
      },
      on: {
        'user.goOn': [{ guard: 'browserUnknown', target: 'browser' }, { target: 'clear' }],
        'user.solved': toCode,
      },
    },
    ...browserSteps,
    ...handover('activation', {
      spam: { target: 'route', tried: 'spam' },
      registerAgain: { target: 'route', tried: 'resend' },
      resend: { target: 'route', tried: 'resend' },
      clear: { target: 'route', tried: 'clear' },
      closeAll: { target: 'route', tried: 'closeAll' },
      supported: { target: 'route', tried: 'otherBrowser' },
    }),
    /** The e-mail is here. */
    code: {
      meta: {
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
          {
            id: 'mailMissing',
            event: { type: 'user.notSolved' },
            intents: ['no_activation_email'],
          },
        ],
      },
      on: {
        // With the code accepted the account is there as well: its topic has come to its end.
        'user.yes': { target: 'done', actions: { type: 'unpause', params: ['account'] } },
        'user.no': { target: '#lotse.trouble.code' },
        'user.notSolved': notHereAfterAll,
      },
    },
    done: {
      tags: ['end'],
      meta: {
        choices: [
          {
            id: 'topic.partner',
            event: { type: 'user.topic', topic: 'partner' },
            intents: ['yes'],
          },
        ],
      },
    },
  },
});
