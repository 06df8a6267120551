import { machine } from './machine.ts';
import type { Step } from './step.ts';

export interface StepNode {
  readonly id: string;
  readonly step: Step;
  /** Nothing of the topic is left to do. */
  readonly end: boolean;
}

/**
 * Every step of the chart by its stable id ("activation.spam"). Rooms passed through within one
 * transition are none.
 */
export const STEPS: ReadonlyMap<string, StepNode> = new Map(
  Object.entries(machine.states).flatMap(([topic, room]) =>
    Object.entries(room.states).flatMap(([name, leaf]): [string, StepNode][] => {
      const id = `${topic}.${name}`;
      return leaf.meta === undefined
        ? []
        : [[id, { id, step: leaf.meta, end: leaf.tags.includes('end') }]];
    }),
  ),
);

/** Where a conversation begins, and where one lands when nothing better is known. */
export const START = 'menu.open';

/** The step by its id. Throws on an unknown id: stored ones pass `knownStep` first. */
export function stepOf(id: string): StepNode {
  const node = STEPS.get(id);
  if (node === undefined) throw new UnknownStepError(id);
  return node;
}

export class UnknownStepError extends Error {
  override readonly name = 'UnknownStepError';
  constructor(id: string) {
    super(`The chart has no step "${id}". A stored id must pass knownStep() before it is used.`);
  }
}
