import { assign, setup } from 'xstate';
import type { Answers, TriedStep } from '../contracts/answers.ts';
import type { PausedTopic, Session } from '../contracts/conversation.ts';
import type { Effect } from '../contracts/effect.ts';
import type { DialogEvent } from './events.ts';
import { guards } from './guards.ts';
import type { Step } from './step.ts';
import { withTried } from './withTried.ts';

/** What the machine works on: the answers it changes, and a session it only reads. */
export interface ChartContext {
  readonly answers: Answers;
  readonly session: Session;
  readonly paused: readonly PausedTopic[];
  /** The step in which the event arrived. */
  readonly step: string;
}

/**
 * The parts every topic's file is built from. Actions do two things only: `set` and `drop` change
 * answers, `effect` names something to be done after the transition.
 */
export const chart = setup({
  types: {
    context: {} as ChartContext, // xstate takes types by example value
    events: {} as DialogEvent, // likewise
    meta: {} as Step, // likewise
    tags: {} as 'end', // likewise
  },
  guards,
  actions: {
    set: assign(({ context }, change: Partial<Answers>) => ({
      answers: { ...context.answers, ...change },
    })),
    drop: assign(({ context }, keys: readonly (keyof Answers)[]) => ({
      answers: without(context.answers, keys),
    })),
    /** Adds to the list of what was tried. */
    addTried: assign(({ context }, steps: readonly TriedStep[]) => ({
      // Nothing told is not the same as "nothing tried".
      answers:
        steps.length === 0
          ? context.answers
          : { ...context.answers, tried: withTried(context.answers.tried, steps) },
    })),
    /** What has been reached elsewhere is no longer left in the middle. */
    unpause: assign(({ context }, topics: readonly string[]) => ({
      paused: context.paused.filter(({ topic }) => !topics.includes(topic)),
    })),
    /** Back to a blank sheet. */
    clear: assign(() => ({ answers: {}, paused: [] })),
    // Read from the transition's list of actions by `advance`; nothing is carried out here.
    effect: (_, _effect: Effect) => undefined,
  },
});

function without(answers: Answers, keys: readonly (keyof Answers)[]): Answers {
  const rest: Answers = { ...answers };
  for (const key of keys) delete rest[key];
  return rest;
}
