import type { Effect } from '../contracts/effect.ts';
import { type ChartContext, chart } from './chart.ts';
import type { DialogEvent } from './events.ts';

interface Scope {
  readonly context: ChartContext;
  readonly event: DialogEvent;
}

const commented = {
  type: 'effect',
  params: ({ context, event }: Scope): Effect => ({
    type: 'feedback',
    topic: context.answers.feedbackTopic ?? '',
    up: context.answers.feedbackUp ?? true,
    at: event.at,
    ...(event.type === 'user.text' ? { comment: event.text } : {}),
  }),
} as const;

/** Topic 8: a thumb has been given at the end of a topic; a comment may follow. */
export const end = chart.createStateConfig({
  initial: 'comment',
  states: {
    comment: {
      meta: {
        open: 'text',
        choices: [{ id: 'noComment', event: { type: 'user.skip' }, intents: ['no', 'thanks'] }],
      },
      on: {
        'user.text': { target: 'thanks', actions: commented },
        'user.skip': { target: 'thanks' },
      },
    },
    thanks: { tags: ['end'], meta: { choices: [] } },
  },
});
