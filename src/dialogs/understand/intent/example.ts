import type { Intent } from './labels.ts';

/** A message to train on, with what it wants. */
export type Example = { intent: Intent; text: string };
