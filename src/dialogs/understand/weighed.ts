import type { Intent } from '../../contracts/intent.ts';
import type { StepChoice } from '../../machines/step.ts';
import { asks, asksWhatItIs, soundsUndone } from './asks.ts';
import { canMean } from './canMean.ts';
import { type Classification, classify, type Ranked } from './intent/model.ts';
import type { Models } from './intent/modelFile.ts';
import {
  speaksOfExpiry,
  speaksOfOthers,
  speaksOfRenewal,
  speaksOfStatus,
} from './slots/tellsExpiry.ts';

/** An intent with its weight in the open step. */
export interface Weighed {
  readonly intent: Intent;
  readonly score: number;
  /** The step's choice that declares this intent. */
  readonly own: StepChoice | undefined;
}

/** A step's own meanings are this much likelier than the same words elsewhere. */
const STEP_BOOST = 1.8;
/** Below this the classifier's best guess is not acted upon. */
export const SURE_ENOUGH = 0.35;
/** From here on a matter of its own hides what is named in passing, and what is done may be undone. */
export const QUITE_SURE = 0.8;
/** What leads on must be clear by itself: a wrong "done" cannot be seen by the user. */
const CLEAR_BY_ITSELF = 0.5;
const LEADS_ON: ReadonlySet<Intent> = new Set<Intent>(['solved', 'yes']);
/** What was told last would be gone without a word. */
const UNDOES: ReadonlySet<Intent> = new Set<Intent>(['back', 'restart']);
const NOTHING: Weighed = { intent: 'out_of_scope', score: 0, own: undefined };

/** All intents by their weight in a step that offers these choices. */
export function weighedIn(
  ranked: readonly Ranked[],
  choices: readonly StepChoice[],
  text: string,
): Weighed[] {
  return ranked
    .map(({ intent, score }) => {
      const own = choices.find((choice) => choice.intents?.includes(intent));
      const meant = own !== undefined && canMean(text, own, intent) ? own : undefined;
      return {
        intent,
        own: meant,
        score: own === undefined ? score : Math.min(1, score * STEP_BOOST),
      };
    })
    .sort((a, b) => b.score - a.score);
}

/**
 * The heaviest, or nothing where it may not lead on: a question is never "done", nor is what is
 * only faintly like it, and who asks what something is has answered nothing.
 */
export function bestOf(
  weighed: readonly Weighed[],
  { text, topic }: { readonly text: string; readonly topic: string },
  whole: Classification,
  models: Models,
): Weighed {
  const first = weighed[0] ?? NOTHING;
  // "Wann läuft mein Vertrag ab?" is what the guide is there for, however it is put.
  const renewal =
    first.intent === 'out_of_scope' &&
    speaksOfExpiry(text) &&
    speaksOfStatus(text) &&
    !speaksOfOthers(text);
  const renew = renewal ? weighed.find(({ intent }) => intent === 'renew') : undefined;
  const best = renew === undefined ? first : { ...renew, score: first.score };
  const moves = best.own !== undefined && !['user.ask', 'user.topic'].includes(best.own.event.type);
  if (moves && asksWhatItIs(text)) return NOTHING;
  if (UNDOES.has(best.intent) && best.own === undefined && best.score < QUITE_SURE) return NOTHING;
  if (!LEADS_ON.has(best.intent)) return best;
  const raw = whole.ranked.find(({ intent }) => intent === best.intent)?.score ?? 0;
  if (best.own !== undefined && raw < CLEAR_BY_ITSELF) return NOTHING;
  if (best.intent === 'solved' && soundsUndone(text)) return NOTHING;
  // "Wir haben verlängert" is no form that has been sent.
  if (topic !== 'renewal' && speaksOfRenewal(text)) return NOTHING;
  if (!asks(text)) return best;
  // "Mail ist da, wo gebe ich den Code ein?" tells before it asks.
  const told = /^(.+)[,.;!]\s*[^,.;!]+\?\s*$/su.exec(text)?.[1];
  if (told === undefined || asks(told)) return NOTHING;
  const before = classify(models.intent, told);
  return before.intent === best.intent && before.score >= CLEAR_BY_ITSELF ? best : NOTHING;
}
