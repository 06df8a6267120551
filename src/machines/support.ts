import { chart } from './chart.ts';

export const support = chart.createStateConfig({
  initial: 'done',
  states: {
    done: { tags: ['end'], meta: { choices: [] } },
  },
});
