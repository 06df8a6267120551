import type { TriedStep } from '../../../contracts/answers.ts';
import { phraseOf } from '../phrase.ts';

const THINGS: readonly (readonly [TriedStep, RegExp])[] = [
  [
    'spam',
    /^(?:spam|spam ?ordner|spamfilter|spam folder|junk|junk ?mail|junk folder|quarantaene|quarantine)$/,
  ],
  ['clear', /^(?:cache|cookies?|verlauf|history|cache leeren|clear(?:ing)? (?:the )?cache)$/],
  ['resend', /^(?:erneut (?:senden|gesendet|angefordert)|nochmals gesendet|resend|resent)$/],
  [
    'closeAll',
    /^(?:browser (?:neu ?start|geschlossen|neu gestartet)|restart(?:ed)? (?:the )?browser)$/,
  ],
];
const JOINED = /\s*[,;+&/]\s*|\s+(?:und|and|sowie|u)\s+/iu;

/**
 * What was tried, where the step asks for it and the answer is a bare list of things ("Spam",
 * "spam und cache"); empty as soon as anything else stands beside.
 */
export function readBareTried(text: string): TriedStep[] {
  const named = text.split(JOINED).map((part) => {
    const phrase = phraseOf(part).replace(/^(?:nur|only|just|den|die|the|im|in) /, '');
    return THINGS.find(([, words]) => words.test(phrase))?.[0];
  });
  const steps = named.filter((step) => step !== undefined);
  return steps.length === named.length ? [...new Set(steps)] : [];
}
