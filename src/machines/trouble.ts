import { aboutCase } from './aboutCase.ts';
import { chart } from './chart.ts';
import { noteTried, say } from './effects.ts';
import { cannotHere, handover } from './handover.ts';
import type { StepChoice } from './step.ts';
import { TOPICS } from './topics.ts';
import { loginSteps } from './troubleLogin.ts';
import {
  cannot,
  codeAccepted,
  codeRefused,
  forget,
  inVain,
  kind,
  nameBrowser,
  pageStillNot,
  toAccepted,
  toDone,
  toEnd,
  toKind,
  works,
} from './troubleParts.ts';

/** Topic 3: the code, the page or the log-in misbehaves. */
export const trouble = chart.createStateConfig({
  initial: 'what',
  states: {
    what: {
      meta: {
        choices: [kind('code'), kind('codeWhere'), kind('page'), kind('browsers'), kind('login')],
      },
      on: {
        'user.trouble': [
          toKind('code'),
          toKind('codeWhere'),
          toKind('page'),
          toKind('browsers'),
          { target: 'login' },
        ],
      },
    },
    code: {
      meta: { codeTalk: true, choices: [codeAccepted, codeRefused, kind('codeWhere'), cannot] },
      on: {
        'user.solved': toAccepted,
        'user.notSolved': inVain('codeNew'),
        'user.trouble': { target: 'codeWhere' },
        'user.cannotHere': cannotHere('trouble.code'),
      },
    },
    codeWhere: {
      meta: {
        codeTalk: true,
        choices: [
          codeAccepted,
          codeRefused,
          { id: 'pageGone', event: { type: 'user.other' } },
          cannot,
        ],
      },
      on: {
        'user.solved': toAccepted,
        'user.notSolved': inVain('code'),
        'user.other': { target: 'codeNew' },
        'user.cannotHere': cannotHere('trouble.codeWhere'),
      },
    },
    codeNew: {
      meta: {
        codeTalk: true,
        choices: [
          codeAccepted,
          codeRefused,
          {
            id: 'mailMissing',
            event: { type: 'user.topic', topic: 'activation' },
            intents: ['no_activation_email'],
          },
          cannot,
        ],
      },
      on: {
        'user.solved': toAccepted,
        'user.notSolved': inVain('codeWindow'),
        'user.cannotHere': cannotHere('trouble.codeNew'),
      },
    },
    codeWindow: {
      meta: { open: 'browser', codeTalk: true, choices: [codeAccepted, codeRefused, cannot] },
      on: {
        'user.solved': toAccepted,
        'user.notSolved': inVain('afterCodeWindow'),
        'user.browser': nameBrowser,
        'user.cannotHere': cannotHere('trouble.codeWindow'),
      },
    },
    afterCodeWindow: {
      always: [{ target: 'route', actions: { type: 'set', params: { troubleWith: 'code' } } }],
    },
    page: {
      meta: { open: 'browser', choices: [works, pageStillNot, cannot] },
      on: {
        'user.solved': toDone,
        'user.notSolved': inVain('afterPage'),
        'user.browser': nameBrowser,
        'user.cannotHere': cannotHere('trouble.page'),
      },
    },
    afterPage: {
      always: [{ target: 'route', actions: { type: 'set', params: { troubleWith: 'page' } } }],
    },
    /** Chooses the next thing worth trying; what was tried already is passed by. */
    route: {
      always: [
        { guard: { type: 'untried', params: 'otherBrowser' }, target: 'browsers' },
        { guard: { type: 'untried', params: 'clear' }, target: 'toClear' },
        { target: 'toSupport' },
      ],
    },
    browsers: {
      meta: { open: 'browsers', codeTalk: true, choices: [works, pageStillNot, cannot] },
      on: {
        'user.solved': [...toEnd],
        'user.notSolved': {
          target: 'afterBrowsers',
          actions: [noteTried('notSolved'), { type: 'addTried', params: ['otherBrowser'] }],
        },
        'user.browsers': {
          actions: { type: 'set', params: ({ event }) => ({ browsers: [...event.browsers] }) },
        },
        'user.cannotHere': cannotHere('trouble.browsers'),
      },
    },
    /** Whoever came straight here to ask has not tried the quick things yet. */
    afterBrowsers: {
      always: [{ guard: 'pageUntried', target: 'page' }, { target: 'route' }],
    },
    toClear: { always: [{ guard: 'browserUnknown', target: 'whichBrowser' }, { target: 'clear' }] },
    whichBrowser: {
      meta: {
        open: 'browser',
        choices: (['chrome', 'edge', 'firefox', 'safari', 'safariIos', 'other'] as const).map(
          (browser) => ({ id: `browser.${browser}`, event: { type: 'user.browser', browser } }),
        ),
      },
      on: {
        'user.browser': { target: 'clear', ...nameBrowser },
      },
    },
    clear: {
      meta: {
        open: 'browser',
        codeTalk: true,
        choices: [
          works,
          { ...pageStillNot, intents: [...(pageStillNot.intents ?? []), 'clear_cache'] },
          { id: 'otherBrowser', event: { type: 'user.other' } },
          cannot,
        ],
      },
      on: {
        'user.solved': [...toEnd],
        'user.notSolved': {
          target: 'route',
          actions: [noteTried('notSolved'), { type: 'addTried', params: ['clear', 'closeAll'] }],
        },
        'user.other': { target: 'whichBrowser' },
        'user.browser': nameBrowser,
        'user.cannotHere': cannotHere('trouble.clear'),
      },
    },
    ...loginSteps,
    ...handover('trouble', {
      code: { target: 'codeNew' },
      codeWhere: { target: 'codeNew' },
      codeNew: { target: 'codeWindow' },
      codeWindow: { target: 'afterCodeWindow' },
      page: { target: 'afterPage' },
      browsers: { target: 'afterBrowsers', tried: 'otherBrowser' },
      clear: { target: 'route', tried: 'clear' },
      password: { target: 'loginToSupport' },
      mfa: { target: 'loginToSupport' },
      locked: { target: 'loginToSupport' },
      fresh: { target: 'loginToSupport' },
      predecessor: { target: 'loginToSupport' },
    }),
    toSupport: {
      always: [
        {
          guard: 'withCode',
          target: '#lotse.support',
          actions: [...aboutCase('account'), forget, say('trouble.allTried')],
        },
        {
          target: '#lotse.support',
          actions: [...aboutCase('page'), forget, say('trouble.allTried')],
        },
      ],
    },
    /** The code did it: with it the account is complete. */
    accepted: {
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
    done: {
      tags: ['end'],
      meta: {
        choices: TOPICS.map(
          (topic): StepChoice => ({
            id: `resume.${topic}`,
            event: { type: 'user.resume', topic },
            intents: ['yes'],
            when: ({ paused }) => paused.some((left) => left.topic === topic),
          }),
        ),
      },
    },
  },
});
