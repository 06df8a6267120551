import type { Conversation, Dialog } from '../../contracts/conversation.ts';
import { messageQuestions as german } from '../../locales/de/messageQuestions.ts';
import { messageQuestions as english } from '../../locales/en/messageQuestions.ts';
import type { Meaning } from '../../machines/events.ts';
import type { Question } from '../../machines/questions.ts';
import type { StepChoice } from '../../machines/step.ts';
import { stepOf } from '../../machines/steps.ts';
import { topicOf } from '../../machines/topics.ts';
import { asks } from './asks.ts';
import { intentMeaning } from './intentMeaning.ts';
import { phraseOf } from './phrase.ts';
import { QUITE_SURE, type Weighed } from './weighed.ts';

type Words = keyof typeof german;

const either = (words: Words): RegExp => new RegExp(`${german[words]}|${english[words]}`, 'u');
const ASKED: readonly (readonly [Question & Words, RegExp])[] = (
  ['attach', 'whoReads', 'answerWhen', 'whichMailLanguage', 'whatNext'] as const
).map((question) => [question, either(question)]);
const ASKS = either('asks');

/** A longer text tells the problem, in which the words may mean something else. */
const WORDS_AT_MOST = 14;

/**
 * What a text asks about the message to support that is under way: when the answer comes, who reads
 * it, what can go with it. Undefined in other topics, and where it asks something else.
 */
export function readMessageQuestion(text: string, { step }: Dialog): Meaning | undefined {
  if (topicOf(step) !== 'support') return undefined;
  const phrase = phraseOf(text);
  if (phrase.split(' ').length > WORDS_AT_MOST) return undefined;
  const question = ASKED.find(([, words]) => words.test(phrase))?.[0];
  if (question === undefined) return undefined;
  // Its language is to be seen only where the message itself is.
  if (question === 'whichMailLanguage' && stepOf(step).step.open !== 'message') return undefined;
  return { type: 'user.ask', question: question === 'whatNext' ? nextAt(step) : question };
}

/** What comes next: the consent, what the consent is about, or the answer. */
function nextAt(step: string): Question {
  const node = stepOf(step);
  if (node.end) return 'answerWhen';
  return node.step.choices.some(({ id }) => id === 'consentYes') ? 'explainAgain' : 'whatNext';
}

/** Whether a text asks, also in the order of words that elsewhere begins a report as often. */
export function asksOfMessage(text: string): boolean {
  return asks(text) || ASKS.test(phraseOf(text));
}

/** "Auf Deutsch bitte", in German and in front of a message in English, is about the message. */
export function ofMail(
  event: Meaning,
  choices: readonly StepChoice[],
  { session }: Conversation,
): Meaning {
  if (event.type !== 'user.language' || event.language !== session.language.code) return event;
  return choices.find(({ id }) => id === `mailLanguage.${event.language}`)?.event ?? event;
}

/** Whether a question in front of a message is one of those that have an answer, here or elsewhere. */
export function isAnswered(best: Weighed, text: string, conversation: Conversation): boolean {
  const { event, own } = intentMeaning(best.intent, text, conversation);
  if (own || event.type === 'user.unclear' || best.score < QUITE_SURE) return false;
  return event.type !== 'user.ask' || event.question !== 'alreadyHere';
}
