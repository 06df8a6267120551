/** The topics a user can choose, in the order of the menu. */
export const TOPICS = [
  'account',
  'activation',
  'trouble',
  'partner',
  'renewal',
  'support',
] as const;
export type Topic = (typeof TOPICS)[number];

/** Rooms of the machine that are no topic: they are passed through and never kept as paused. */
export const PASSAGES = ['menu', 'restart', 'data', 'end'] as const;

/** The part of a step's id that names its topic ("activation.spam" → "activation"). */
export function topicOf(step: string): string {
  return step.split('.')[0] ?? step;
}

export function isTopic(name: string): name is Topic {
  return TOPICS.some((topic) => topic === name);
}
