import type { Conversation } from '../../contracts/conversation.ts';
import type { Intent } from '../../contracts/intent.ts';
import type { Meaning } from '../../machines/events.ts';
import { choicesNow, type StepChoice } from '../../machines/step.ts';
import { stepOf } from '../../machines/steps.ts';
import { isTopic, topicOf } from '../../machines/topics.ts';
import { acknowledges, asksToKnow, saysLater } from './asks.ts';
import { canMean } from './canMean.ts';
import { asksAside, globalMeaning } from './globalMeaning.ts';
import { isOtherLanguageMatter, readLanguageWish } from './slots/language.ts';

/** What an intent means here, and whether the open step has declared it for itself. */
export interface IntentMeaning {
  readonly event: Meaning;
  readonly own: boolean;
}

const AGREES: ReadonlySet<Intent> = new Set<Intent>(['yes', 'solved']);

/** "Mache ich gleich", "noch nicht", or an "ok" to what one waits for: the step stays open. */
function isNotYet(
  intent: Intent,
  text: string,
  step: string,
  choices: readonly StepChoice[],
): boolean {
  const claims = choices.flatMap((choice) => choice.claims ?? []);
  if (claims.length === 0 || stepOf(step).end) return false;
  if (intent === 'no') return !choices.some(({ intents }) => intents?.includes('no'));
  if (!AGREES.has(intent)) return false;
  if (saysLater(text)) return true;
  return acknowledges(text) && claims.includes('outcome');
}

/**
 * The meaning of an intent in the open step: that of the first of its choices that declares the
 * intent, or else the one it has everywhere. Total over all intents and steps.
 */
export function intentMeaning(
  intent: Intent,
  text: string,
  { dialog, session }: Conversation,
): IntentMeaning {
  const { step } = stepOf(dialog.step);
  const { answers, paused } = dialog;
  const choices = choicesNow(step, { answers, session, paused });
  if (isNotYet(intent, text, dialog.step, choices)) {
    return { event: { type: 'user.ask', question: 'later' }, own: false };
  }
  // "Wie lange gilt das?" shares its intent with "verlängern", and is a question all the same.
  const own = asksAside(intent, text, dialog.step)
    ? undefined
    : choices.find((choice) => choice.intents?.includes(intent) && canMean(text, choice, intent));
  if (own !== undefined) return { event: own.event, own: true };
  if (intent === 'change_language') {
    const wish = readLanguageWish(text);
    if (wish !== undefined) return { event: { type: 'user.language', language: wish }, own: false };
    if (isOtherLanguageMatter(text)) {
      return { event: { type: 'user.unclear', reason: 'unclear', nearest: [] }, own: false };
    }
  }
  // "Ja klar", where nobody asked whether the mail is here.
  if (AGREES.has(intent) && choices.some(({ id }) => id === 'mailArrived')) {
    return { event: { type: 'user.ask', question: 'mailHere' }, own: false };
  }
  const event = globalMeaning(intent, text, session.language.code);
  const alreadyThere =
    event.type === 'user.topic' &&
    event.topic === topicOf(dialog.step) &&
    (event.entry === undefined
      ? !stepOf(dialog.step).end
      : dialog.step === `${event.topic}.${event.entry}`);
  // "Chunnt immer no nüt": in the middle of a topic it is known what does not.
  const unsolvedHere =
    intent === 'not_solved' && isTopic(topicOf(dialog.step)) && !stepOf(dialog.step).end;
  if (alreadyThere && asksToKnow(text)) {
    return { event: { type: 'user.ask', question: 'beyond' }, own: false };
  }
  const callsAgain =
    event.type === 'user.support' && topicOf(dialog.step) === 'support' && !stepOf(dialog.step).end;
  return {
    // Already there: the open step is the answer, with whatever was told besides.
    event:
      alreadyThere || callsAgain || unsolvedHere
        ? { type: 'user.ask', question: 'alreadyHere' }
        : event,
    own: false,
  };
}
