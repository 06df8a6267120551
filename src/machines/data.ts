import { chart } from './chart.ts';
import { effect, say } from './effects.ts';

/** What is stored about the user: told, shown, deleted after a confirmation. */
export const data = chart.createStateConfig({
  initial: 'overview',
  states: {
    overview: {
      meta: {
        choices: [
          { id: 'dataShow', event: { type: 'user.other' } },
          // Only its button or its own words: "ok" after reading what is stored asks for nothing.
          { id: 'dataDelete', event: { type: 'user.yes' } },
          { id: 'dataKeep', event: { type: 'user.back' }, intents: ['no'] },
        ],
      },
      on: {
        'user.other': { actions: effect({ type: 'showData' }) },
        // Asked for once more, in whatever words: there is nothing to tell but what is stored.
        'user.myData': { actions: effect({ type: 'showData' }) },
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
      on: {
        'user.yes': { target: 'deleted', actions: ['clear', effect({ type: 'forget' })] },
        // Whoever only says it again may not have seen the question yet.
        'user.deleteData': { actions: say('data.confirm.again') },
      },
    },
    deleted: { tags: ['end'], meta: { choices: [] } },
  },
});
