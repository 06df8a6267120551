import type { Dialog } from '../../contracts/conversation.ts';
import type { Meaning } from '../../machines/events.ts';
import type { StepChoice } from '../../machines/step.ts';
import { STEPS } from '../../machines/steps.ts';
import { topicOf } from '../../machines/topics.ts';
import { readOwnWords } from './ownWords.ts';

const SENDS: readonly StepChoice[] = [{ id: 'sendMessage', event: { type: 'user.goOn' } }];
const FITS: readonly StepChoice[] = [{ id: 'previewRight', event: { type: 'user.goOn' } }];

/**
 * "Senden", said elsewhere, is about the message to support that waits in its preview: back to it,
 * and never past it. "Passt" is so only right after leaving it, or where nothing else can fit. Said
 * before there is a whole message, it asks what comes first.
 *
 * @param choices those of the open step
 */
export function readSending(
  text: string,
  dialog: Dialog,
  choices: readonly StepChoice[],
): Meaning | undefined {
  if (topicOf(dialog.step) === 'support') {
    // Not yet: what is missing is asked, and the message shown first.
    const early = !isMessage(dialog.step) && STEPS.get(dialog.step)?.end !== true;
    return early && readOwnWords(text, SENDS) !== undefined
      ? { type: 'user.ask', question: 'whatNext' }
      : undefined;
  }
  if (!dialog.paused.some(({ step }) => isMessage(step))) return undefined;
  const back: Meaning = { type: 'user.resume', topic: 'support' };
  if (readOwnWords(text, SENDS) !== undefined) return back;
  if (readOwnWords(text, FITS) === undefined) return undefined;
  const left = dialog.back.at(-1)?.step;
  const fitsHere = choices.some(({ intents }) =>
    intents?.some((intent) => intent === 'yes' || intent === 'solved'),
  );
  return !fitsHere || (left !== undefined && isMessage(left)) ? back : undefined;
}

function isMessage(step: string): boolean {
  return STEPS.get(step)?.step.open === 'message';
}
