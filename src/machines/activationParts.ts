import type { Answers, Recency, TriedStep } from '../contracts/answers.ts';
import type { Effect } from '../contracts/effect.ts';
import type { Intent } from '../contracts/intent.ts';
import { type ChartContext, chart } from './chart.ts';
import { effect, noteTried, say } from './effects.ts';
import type { DialogEvent } from './events.ts';
import { cannotHere } from './handover.ts';
import type { StepChoice } from './step.ts';

/** How long the guide waits before it asks again whether the e-mail has come. */
export const CHECK_BACK_MINUTES = 10;
export const CHECK_BACK = 'checkBack:activation';

/** The steps that are numbered for the user, of the source's list. */
export const OF = 5;

export const arrived: StepChoice = {
  id: 'mailArrived',
  event: { type: 'user.solved' },
  intents: ['solved', 'yes', 'code_problem'],
};
/** Where nothing asks whether it is here, a "yes" is no answer to that. */
export const arrivedUnasked: StepChoice = { ...arrived, intents: ['solved', 'code_problem'] };
export const stillNothing: StepChoice = {
  id: 'stillNothing',
  event: { type: 'user.notSolved' },
  intents: ['not_solved', 'no', 'no_activation_email'],
};
export const cannot: StepChoice = { id: 'cannotHere', event: { type: 'user.cannotHere' } };

interface Scope {
  readonly context: ChartContext;
  readonly event: DialogEvent;
}

/** One line for each thing that is passed by, with the fact that matters. */
export const sayPassedBy = {
  type: 'effect',
  params: ({ context }: Scope): Effect => ({
    type: 'say',
    key: 'activation.passedBy',
    vars: {
      steps: {
        list: (context.answers.tried ?? []).map((step) => ({ text: `activation.did.${step}` })),
      },
    },
  }),
} as const;

export const scheduleCheckBack = {
  type: 'effect',
  params: ({ event }: Scope): Effect => ({
    type: 'schedule',
    timer: {
      id: CHECK_BACK,
      kind: 'checkBack',
      dueAt: new Date(Date.parse(event.at) + CHECK_BACK_MINUTES * 60_000).toISOString(),
    },
  }),
} as const;

/** When the form was sent. "Just now" is a time of its own; the other buttons name none. */
export function sentAt(event: { recency: Recency; since?: string; at: string }): Answers['sent'] {
  const since = event.since ?? (event.recency === 'justNow' ? event.at : undefined);
  return since === undefined ? { recency: event.recency } : { recency: event.recency, since };
}

/**
 * The mail that was taken to be here is not: what was noted as solved is no longer, and support is
 * not told so.
 */
export const notHereAfterAll = {
  target: 'route',
  actions: [effect({ type: 'unsolve' }), say('activation.notHereAfterAll')],
} as const;

export const toCode = {
  target: 'code',
  actions: [noteTried('solved'), effect({ type: 'cancel', id: CHECK_BACK })],
} as const;

/** "Still nothing" at a step that counts as one of the things tried. */
export const inVain = (step: TriedStep) =>
  ({
    target: 'route',
    actions: [noteTried('notSolved'), { type: 'addTried', params: [step] }],
  }) as const;

/**
 * A step with one thing to do and one question after it: is the e-mail here?
 *
 * @param counts as what it has been tried when it did not help
 * @param number of the source's list
 * @param also what else says that it did not help
 */
export function attempt(thing: {
  step: string;
  counts: TriedStep;
  number: number;
  also?: Intent[];
}) {
  const { step, counts, number, also = [] } = thing;
  const vain = { ...stillNothing, intents: [...(stillNothing.intents ?? []), ...also] };
  return chart.createStateConfig({
    // Whoever has the e-mail may answer with its code.
    meta: { progress: [number, OF], codeTalk: true, choices: [arrived, vain, cannot] },
    on: {
      'user.solved': toCode,
      'user.notSolved': inVain(counts),
      'user.cannotHere': cannotHere(`activation.${step}`),
    },
  });
}
