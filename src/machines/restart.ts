import { chart } from './chart.ts';

/** Asks before answers are thrown away; "no" goes one step back to where the user was. */
export const restart = chart.createStateConfig({
  initial: 'confirm',
  states: {
    confirm: {
      meta: {
        choices: [
          { id: 'restartYes', event: { type: 'user.yes' }, intents: ['yes', 'restart'] },
          { id: 'restartNo', event: { type: 'user.back' }, intents: ['no'] },
        ],
      },
      on: { 'user.yes': { target: '#lotse.menu', actions: 'clear' } },
    },
  },
});
