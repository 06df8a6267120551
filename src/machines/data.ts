import { chart } from './chart.ts';
import { effect } from './effects.ts';

/** What is stored about the user: told, shown, deleted after a confirmation. */
export const data = chart.createStateConfig({
  initial: 'overview',
  states: {
    overview: {
      meta: {
        choices: [
          { id: 'dataShow', event: { type: 'user.other' } },
          { id: 'dataDelete', event: { type: 'user.yes' }, intents: ['yes', 'delete_data'] },
          { id: 'dataKeep', event: { type: 'user.back' }, intents: ['no'] },
        ],
      },
      on: {
        'user.other': { actions: effect({ type: 'showData' }) },
        'user.yes': { target: 'confirm' },
      },
    },
    confirm: {
      meta: {
        choices: [
          { id: 'dataDeleteYes', event: { type: 'user.yes' }, intents: ['yes'] },
          { id: 'dataDeleteNo', event: { type: 'user.back' }, intents: ['no'] },
        ],
      },
      on: { 'user.yes': { target: 'deleted', actions: ['clear', effect({ type: 'forget' })] } },
    },
    deleted: { tags: ['end'], meta: { choices: [] } },
  },
});
