import type { Intent } from '../../contracts/intent.ts';
import type { StepChoice } from '../../machines/step.ts';
import { affirms, saysHere, saysMissing, saysWorks } from './arrival.ts';
import { asks, wishes } from './asks.ts';
import { phraseOf } from './phrase.ts';

/**
 * Whether a text can mean a choice by this intent. "The mail is here" is only what says so, or says
 * yes to the question: whoever is taken to have it while it is missing is led to a code that does
 * not exist.
 */
export function canMean(text: string, { id, intents }: StepChoice, intent: Intent): boolean {
  // "Ist das dasselbe wie ein Select Partner?" speaks of partners, and of no wish to become one.
  if (id === 'alreadyNo' && intent === 'become_partner') return !asks(text) && wishes(text);
  // "Brauche ich ein Konto?" does not say that there is none.
  if (id === 'missing.account' && intent === 'register_account') return !asks(text);
  if (id !== 'codeAccepted' && id !== 'mailArrived') return true;
  const phrase = phraseOf(text);
  // That the code is here says nothing of its being accepted.
  if (id === 'codeAccepted') return !saysHere(phrase) || saysWorks(phrase);
  if (saysMissing(phrase)) return false;
  // A code that is refused came by the mail.
  if (intent === 'code_problem' || saysHere(phrase)) return true;
  const asked = intents?.includes('yes') === true;
  return asked && (affirms(phrase) || saysWorks(phrase));
}
