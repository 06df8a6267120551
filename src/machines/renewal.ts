import { chart } from './chart.ts';

export const renewal = chart.createStateConfig({
  initial: 'done',
  states: {
    done: { tags: ['end'], meta: { choices: [] } },
  },
});
