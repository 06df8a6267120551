import type { Conversation } from '../../contracts/conversation.ts';
import type { Meaning } from '../../machines/events.ts';
import type { StepChoice } from '../../machines/step.ts';
import { START, stepOf } from '../../machines/steps.ts';

/**
 * What a bare "weiter" means: the step's own way on, the one topic left in the middle, or nothing
 * new. It is no answer to a question, and no report that something is done.
 */
export function goOnIn(choices: readonly StepChoice[], { dialog }: Conversation): Meaning {
  const own = choices.find(({ event }) => event.type === 'user.goOn');
  if (own !== undefined) return own.event;
  if (dialog.step !== START && !stepOf(dialog.step).end) {
    return { type: 'user.ask', question: 'alreadyHere' };
  }
  const [only, ...others] = dialog.paused;
  if (only === undefined) return { type: 'user.ask', question: 'nothingOpen' };
  if (others.length === 0) return { type: 'user.resume', topic: only.topic };
  // The menu has a button for each of them.
  return dialog.step === START
    ? { type: 'user.ask', question: 'severalOpen' }
    : { type: 'user.menu' };
}
