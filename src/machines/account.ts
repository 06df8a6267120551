import { chart } from './chart.ts';

export const account = chart.createStateConfig({
  initial: 'done',
  states: {
    done: { tags: ['end'], meta: { choices: [] } },
  },
});
