import { shapes as german } from '../../locales/de/shapes.ts';
import { shapes as english } from '../../locales/en/shapes.ts';
import { phraseOf } from './phrase.ts';

const either = (name: keyof typeof german): RegExp =>
  new RegExp(`${german[name]}|${english[name]}`, 'u');
const QUESTION = either('question');
const WHAT_IS = either('whatIs');
const TO_KNOW = either('asksToKnow');
const UNDONE = either('undone');
const DONE = either('done');
const WISHES = either('wishes');
const NOT_DONE = either('notDone');
const DEFERS = either('defers');
const ACKNOWLEDGES = either('acknowledges');
const REGISTERED = either('registered');

/** Whether a text tells that somebody has registered for an account. */
export function saysRegistered(text: string): boolean {
  return REGISTERED.test(phraseOf(text));
}

/** Whether a text asks: by its mark, or by the order of its words ("ist er angenommen"). */
export function asks(text: string): boolean {
  return text.includes('?') || QUESTION.test(phraseOf(text));
}

/** Whether a text asks for something to know ("wie viele gibt es?"), and not how to go about it. */
export function asksToKnow(text: string): boolean {
  return text.includes('?') && TO_KNOW.test(phraseOf(text));
}

/** Whether a text asks what something is. */
export function asksWhatItIs(text: string): boolean {
  return WHAT_IS.test(phraseOf(text));
}

/** Whether a text tells that something was done, and nothing of what came of it. */
export function saysDone(text: string): boolean {
  return DONE.test(phraseOf(text));
}

/** Whether a text tells of something that went wrong, or that is still to be done. */
export function soundsUndone(text: string): boolean {
  return UNDONE.test(phraseOf(text));
}

/** Whether a text says that something is still to be done ("ja, mache ich gleich"). */
export function saysLater(text: string): boolean {
  return DEFERS.test(phraseOf(text));
}

/** Whether a text says that what was to be tried is still to be tried. */
export function saysNotDone(text: string): boolean {
  return NOT_DONE.test(phraseOf(text));
}

/** Whether a text is nothing but a word that it was heard: "ok", "alles klar". */
export function acknowledges(text: string): boolean {
  return ACKNOWLEDGES.test(phraseOf(text));
}

/** Whether a text tells of something that somebody would like, or is about to become. */
export function wishes(text: string): boolean {
  return WISHES.test(phraseOf(text));
}
