import { arrival as german } from '../../locales/de/arrival.ts';
import { arrival as english } from '../../locales/en/arrival.ts';
import type { Meaning } from '../../machines/events.ts';
import type { StepChoice } from '../../machines/step.ts';
import { asks, soundsUndone } from './asks.ts';
import { phraseOf } from './phrase.ts';

/** Longer texts tell a story, and the classifier judges them. */
const WORDS_AT_MOST = 9;
const WORDS_APART = '(?: \\w+){0,3}';

/** The patterns of one language: "no" is no "no" in a dialect that means "noch" by it. */
function wordsOf(said: Readonly<Record<keyof typeof german, string>>) {
  const not = `\\b(?:${said.not})\\b`;
  return {
    isHere: new RegExp(`${said.isHere}|\\b(?:${said.came})\\b`, 'u'),
    works: new RegExp(said.works, 'u'),
    denies: new RegExp(not, 'u'),
    missing: new RegExp(
      [
        said.nothing,
        said.none,
        said.missing,
        `${not}${WORDS_APART} (?:${said.here}|${said.came})\\b`,
        `\\b(?:${said.comes})${not}`,
      ].join('|'),
      'u',
    ),
    otherThing: new RegExp(`\\b(?:${said.otherThing})\\b`, 'u'),
  };
}

const WORDS = [wordsOf(german), wordsOf(english)];
const AFFIRMS = new RegExp(`^(?:(?:${german.affirms}|${english.affirms})(?: |$))+$`, 'u');

/** Whether a phrase is nothing but a yes. */
export function affirms(phrase: string): boolean {
  return AFFIRMS.test(phrase);
}

/** Whether a text says that the mail is here. */
export function saysHere(phrase: string): boolean {
  return WORDS.some(({ isHere, denies }) => isHere.test(phrase) && !denies.test(phrase));
}

export function saysWorks(phrase: string): boolean {
  return (
    WORDS.some(({ works }) => works.test(phrase)) &&
    !WORDS.some(({ denies }) => denies.test(phrase))
  );
}

/** Whether a text speaks of what else can be there or not. */
function namesOtherThing(phrase: string): boolean {
  return WORDS.some(({ otherThing }) => otherThing.test(phrase));
}

/** Whether a text says that the mail has not come ("nüd cho", "still nothing"). */
export function saysMissing(phrase: string): boolean {
  return WORDS.some(({ missing }) => missing.test(phrase)) && !namesOtherThing(phrase);
}

/** Whether a phrase is about the mail's coming at all. */
export function saysArrivalOrNot(phrase: string): boolean {
  return saysHere(phrase) || saysMissing(phrase);
}

/**
 * What it means that a mail has not come, or that it has, in words that say so and hardly anything
 * else. Where neither answers the open step, it is asked once more.
 */
export function readArrival(text: string, choices: readonly StepChoice[]): Meaning | undefined {
  const phrase = phraseOf(text);
  if (phrase.split(' ').length > WORDS_AT_MOST || asks(text) || soundsUndone(text))
    return undefined;
  const arrived = choices.find(({ id }) => id === 'mailArrived');
  if (saysMissing(phrase)) {
    const missing = choices.find(({ intents }) => intents?.includes('no_activation_email'));
    // "Noch nichts" may as well be what has been tried.
    if (missing?.event.type === 'user.goOn' && missing.id !== 'goOnNow') return undefined;
    if (missing !== undefined) return missing.event;
    return arrived?.intents?.includes('solved') === true
      ? { type: 'user.ask', question: 'alreadyHere' }
      : undefined;
  }
  const here = saysHere(phrase) && !namesOtherThing(phrase);
  if (!here) return undefined;
  // Told at the menu, it goes on where the mail was looked for.
  const asked = arrived?.intents?.includes('yes') === true ? arrived : undefined;
  return (asked ?? choices.find(({ id }) => id === 'resume.activation'))?.event;
}
