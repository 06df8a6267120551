import { arrived, attempt, cannot, inVain, OF, stillNothing, toCode } from './activationParts.ts';
import { chart } from './chart.ts';
import { cannotHere } from './handover.ts';

/** What is tried in the browser: its cache, closing it, another one. */
export const browserSteps = {
  clear: chart.createStateConfig({
    meta: {
      codeTalk: true,
      progress: [3, OF],
      open: 'browser',
      choices: [
        arrived,
        { ...stillNothing, intents: [...(stillNothing.intents ?? []), 'clear_cache'] },
        { id: 'otherBrowser', event: { type: 'user.other' } },
        cannot,
      ],
    },
    on: {
      'user.solved': toCode,
      'user.notSolved': inVain('clear'),
      'user.other': { target: 'browser' },
      'user.browser': {
        actions: { type: 'set', params: ({ event }) => ({ browser: event.browser }) },
      },
      'user.cannotHere': cannotHere('activation.clear'),
    },
  }),
  browser: chart.createStateConfig({
    meta: {
      open: 'browser',
      choices: (['chrome', 'edge', 'firefox', 'safari', 'safariIos', 'other'] as const).map(
        (browser) => ({
          id: `browser.${browser}`,
          event: { type: 'user.browser', browser },
        }),
      ),
    },
    on: {
      'user.browser': {
        target: 'clear',
        actions: { type: 'set', params: ({ event }) => ({ browser: event.browser }) },
      },
    },
  }),
  closeAll: attempt({ step: 'closeAll', counts: 'closeAll', number: 4 }),
  supported: chart.createStateConfig({
    meta: {
      codeTalk: true,
      progress: [5, OF],
      open: 'browsers',
      choices: [arrived, stillNothing, cannot],
    },
    on: {
      'user.solved': toCode,
      'user.notSolved': inVain('otherBrowser'),
      'user.browsers': {
        actions: { type: 'set', params: ({ event }) => ({ browsers: [...event.browsers] }) },
      },
      'user.cannotHere': cannotHere('activation.supported'),
    },
  }),
} as const;
