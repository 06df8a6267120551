import { chart } from './chart.ts';
import type { StepChoice } from './step.ts';
import { TOPICS } from './topics.ts';

/** Where everything starts: the topics, and those left in the middle first. */
export const menu = chart.createStateConfig({
  initial: 'open',
  states: {
    open: {
      tags: ['end'],
      meta: {
        choices: [
          ...TOPICS.map(
            (topic): StepChoice => ({
              id: `resume.${topic}`,
              event: { type: 'user.resume', topic },
              when: ({ paused }) => paused.some((left) => left.topic === topic),
            }),
          ),
          ...TOPICS.map(
            (topic): StepChoice => ({ id: `topic.${topic}`, event: { type: 'user.topic', topic } }),
          ),
        ],
      },
    },
  },
});
