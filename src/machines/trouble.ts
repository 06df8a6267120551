import { chart } from './chart.ts';

export const trouble = chart.createStateConfig({
  initial: 'what',
  states: {
    what: { meta: { choices: [] } },
    code: { meta: { choices: [] } },
    codeWhere: { meta: { choices: [] } },
    page: { meta: { choices: [] } },
    browsers: { meta: { choices: [] } },
    login: { meta: { choices: [] } },
    done: { tags: ['end'], meta: { choices: [] } },
  },
});
