import type { Dialog } from '../contracts/conversation.ts';
import { START, STEPS } from './steps.ts';
import { isTopic, topicOf } from './topics.ts';

/** Steps that were renamed, old id → today's; a stored conversation never loses its place by it. */
export const RENAMED_STEPS: Readonly<Record<string, string>> = {};

/**
 * Finds a stored dialog's place in today's chart. A renamed step is followed; one that is gone
 * leads to its topic's start, or to the menu, and `lost` says that the user is to be told.
 */
export function knownStep(dialog: Dialog): { readonly dialog: Dialog; readonly lost: boolean } {
  if (allKnown(dialog)) return { dialog, lost: false };
  const here = followed(dialog.step);
  const paused = dialog.paused.flatMap((left) => {
    const step = followed(left.step);
    return step === undefined ? [] : [{ topic: topicOf(step), step }];
  });
  const back = dialog.back.flatMap((patch) => {
    const step = followed(patch.step);
    return step === undefined ? [] : [{ ...patch, step }];
  });
  return {
    dialog: {
      ...dialog,
      step: here ?? startOf(topicOf(dialog.step)),
      paused,
      // Patches around a step that is gone no longer fit each other.
      back: here === undefined ? [] : back,
    },
    lost: here === undefined,
  };
}

/** The usual case, at every turn: nothing is to be followed. */
function allKnown({ step, paused, back }: Dialog): boolean {
  return (
    STEPS.has(step) &&
    paused.every((left) => STEPS.has(left.step)) &&
    back.every((patch) => STEPS.has(patch.step))
  );
}

function followed(step: string): string | undefined {
  const today = RENAMED_STEPS[step] ?? step;
  return STEPS.has(today) ? today : undefined;
}

/** The first step of a topic: its first leaf that is a step. */
function startOf(topic: string): string {
  if (!isTopic(topic)) return START;
  return [...STEPS.keys()].find((id) => topicOf(id) === topic) ?? START;
}
