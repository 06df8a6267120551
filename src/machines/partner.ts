import { chart } from './chart.ts';

export const partner = chart.createStateConfig({
  initial: 'done',
  states: {
    done: { tags: ['end'], meta: { choices: [] } },
  },
});
