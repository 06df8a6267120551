import type { TriedStep } from '../contracts/answers.ts';
import { chart } from './chart.ts';
import { noteTried } from './effects.ts';

/** What passes a blocked step by: where to go, and what then counts as tried. */
interface Past {
  readonly target: string;
  readonly tried?: TriedStep;
}

/**
 * The way out of steps that a user may or can not do on their machine: `blocked` gives a text for
 * whoever can, `waiting` is where one waits for them. Both lead back to the step one came from,
 * or past it.
 *
 * @param topic the topic's name
 * @param steps each step that can be blocked, with what passes it by
 */
export function handover(topic: string, steps: Readonly<Record<string, Past>>) {
  const unblock = { type: 'drop', params: ['blockedAt'] } as const;
  const guardOf = (step: string) => ({ type: 'blockedAt', params: `${topic}.${step}` }) as const;
  const back = Object.keys(steps).map((step) => ({
    guard: guardOf(step),
    target: step,
    actions: unblock,
  }));
  const past = Object.entries(steps).map(([step, { target, tried }]) => ({
    guard: guardOf(step),
    target,
    actions: [unblock, { type: 'addTried', params: tried === undefined ? [] : [tried] }] as const,
  }));
  return {
    blocked: chart.createStateConfig({
      meta: {
        choices: [
          { id: 'handedOn', event: { type: 'user.waiting' }, intents: ['yes'] },
          { id: 'nowPossible', event: { type: 'user.goOn' }, intents: ['solved'] },
          { id: 'withoutStep', event: { type: 'user.skip' }, intents: ['no', 'not_solved'] },
        ],
      },
      on: {
        'user.waiting': { target: 'waiting' },
        'user.goOn': back,
        'user.skip': past,
      },
    }),
    waiting: chart.createStateConfig({
      meta: {
        choices: [
          { id: 'othersDone', event: { type: 'user.goOn' }, intents: ['solved', 'yes'] },
          { id: 'withoutStep', event: { type: 'user.skip' }, intents: ['no', 'not_solved'] },
        ],
      },
      on: {
        'user.goOn': back,
        'user.skip': past,
      },
    }),
  };
}

/** The transition of a step from which one can hand over. */
export function cannotHere(step: string) {
  return {
    target: 'blocked',
    actions: [noteTried('blocked'), { type: 'set', params: { blockedAt: step } }],
  } as const;
}
