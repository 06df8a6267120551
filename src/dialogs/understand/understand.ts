import type { Browser } from '../../contracts/browser.ts';
import type { Conversation } from '../../contracts/conversation.ts';
import type { News } from '../../contracts/effect.ts';
import type { InputContent, OwnContent } from '../../contracts/input.ts';
import type { Intent } from '../../contracts/intent.ts';
import type { Language } from '../../contracts/language.ts';
import type { Meaning } from '../../machines/events.ts';
import { choicesNow, type StepChoice } from '../../machines/step.ts';
import { START, stepOf } from '../../machines/steps.ts';
import { contactOf } from '../../machines/supportMailOf.ts';
import { topicOf } from '../../machines/topics.ts';
import { isAddition, saysNotYet, supportDetails } from './addition.ts';
import { readArrival } from './arrival.ts';
import { readAside } from './asides.ts';
import { saysDone, saysNotDone, saysRegistered } from './asks.ts';
import { readCommand } from './commands.ts';
import { readDeletion } from './deletion.ts';
import { readFactsBeside } from './factsBeside.ts';
import { choiceForIntent } from './globalMeaning.ts';
import { goOnIn } from './goOn.ts';
import type { Models } from './intent/modelFile.ts';
import { intentMeaning } from './intentMeaning.ts';
import { judged } from './judged.ts';
import { type DetectedLanguage, detectLanguage } from './language.ts';
import { isOnlyFacts, matterOf } from './matterOf.ts';
import { asksOfMessage, isAnswered, ofMail, readMessageQuestion } from './messageQuestion.ts';
import type { Moment } from './moment.ts';
import { readNamedQuestion } from './namedQuestion.ts';
import { correctedExpiry, newsOf, readSlots, type SlotFacts, toldExpiry } from './news.ts';
import { pressed, readOffered } from './offered.ts';
import { agreedSpelling, readAddressAlone } from './openAddress.ts';
import { readOpenInput } from './openInput.ts';
import { readOwnWords } from './ownWords.ts';
import { phraseOf } from './phrase.ts';
import { problemBeside } from './problemBeside.ts';
import { readRenewalQuestion } from './renewalQuestion.ts';
import { readBareTried } from './slots/bareTried.ts';
import { readLanguageWish } from './slots/language.ts';
import { isOtherTongue } from './slots/otherTongue.ts';
import { takesOpenInput } from './takesOpenInput.ts';
import { readSending } from './waitingMessage.ts';
import { bestOf, SURE_ENOUGH, type Weighed, weighedIn } from './weighed.ts';

/** What a message means, and what it told besides. */
export interface Understood {
  readonly event: Meaning;
  readonly news?: News;
  readonly browsers?: readonly Browser[];
  /** The language it was typed in, where that is sure. */
  readonly language?: Language;
}

const SENTENCE_WORDS = 5;

/**
 * One message into one event. Order: a pressed button, a number or a button's label; commands; the
 * open input; the step's own choices; what is always possible; topics and questions. Pure.
 */
export function understand(
  content: Exclude<InputContent, OwnContent>,
  moment: Moment,
  models: Models,
): Understood {
  switch (content.kind) {
    case 'join':
      return { event: { type: 'user.join' } };
    case 'choice':
      return { event: pressed(content.pressed.reply, content.pressed.choice, moment) };
    case 'text':
      return understandText(content.text, moment, models);
  }
}

function understandText(text: string, moment: Moment, models: Models): Understood {
  const { conversation } = moment;
  const { session, dialog } = conversation;
  if (phraseOf(text) === '') {
    const symbols = text.trim() !== '';
    return { event: { type: 'user.unclear', reason: symbols ? 'unclear' : 'empty', nearest: [] } };
  }

  const offered = readOffered(text, moment);
  if (offered !== undefined) return { event: offered };
  const command = readCommand(text);
  const { step } = stepOf(dialog.step);
  const { answers, paused } = dialog;
  const choices = choicesNow(step, { answers, session, paused });
  if (command?.type === 'user.goOn') return { event: goOnIn(choices, conversation) };
  if (command !== undefined) return { event: ofMail(command, choices, conversation) };
  const sending = readSending(text, dialog, choices);
  if (sending !== undefined) return { event: sending };
  // "Gemacht" is what was to be done; whether the mail is here for it is what the step asks.
  if (asksForMail(choices) && saysDone(text)) {
    return { event: { type: 'user.ask', question: 'doneThen' } };
  }

  const detected = detectLanguage(models.language, text);
  const named =
    readMessageQuestion(text, dialog) ??
    readAside(text, dialog.step, choices) ??
    readNamedQuestion(text, dialog.step) ??
    readDeletion(text) ??
    readRenewalQuestion(text, { step: dialog.step, choices });
  if (named !== undefined) {
    return { event: named, ...spokenIn(detected) };
  }
  const found = readSlots(text, moment.now(), session.language.code);
  const bare = step.open === 'tried' && !text.includes('?') ? readBareTried(text) : [];
  const slots = bare.length === 0 ? found : { ...found, tried: bare };
  const whole = matterOf(text, slots, models);
  const beside = slots.tried.length === 0 ? undefined : problemBeside(text, whole, models);
  const read = beside ?? whole;
  const ranked = weighedIn(read.ranked, choices, text);
  const best = bestOf(ranked, { text, topic: topicOf(dialog.step) }, read, models);
  const told = (event: Meaning, news?: News): Understood => ({
    event,
    ...(news === undefined ? {} : { news }),
    ...(slots.browsers.length === 0 ? {} : { browsers: slots.browsers }),
    ...spokenIn(detected),
  });

  const news = newsOf(slots, {
    intent: best.intent,
    topic: topicOf(dialog.step),
    asked: step.open === 'tried',
    registered: saysRegistered(text),
  });
  const waited =
    step.open === undefined ? undefined : readOpenInput(step.open, text, slots, moment);
  // "Anderer Text: …" says by itself what it is.
  const details =
    step.open === 'message' && waited?.event.type === 'user.text'
      ? undefined
      : supportDetails(text, slots, best, conversation);
  if (details?.event !== undefined) return told(details.event, {});
  // A field for any text would take an address as well.
  const alone =
    waited === undefined || step.open === 'text'
      ? readAddressAlone(text, slots, moment)
      : undefined;
  const open = alone ?? waited;
  if (open !== undefined && takesOpenInput(open, text, best)) {
    return told(open.event, { ...(open.news ?? news), ...details?.news });
  }
  if (topicOf(dialog.step) === 'activation' && beside === undefined) {
    const facts = readFactsBeside(text, slots, best, answers.email?.address);
    // The address is the event, and the one it corrects no news.
    if (facts?.type === 'user.email') return told(facts, { ...news, email: facts.email });
    if (facts !== undefined) return told(facts, news);
  }
  const expiry = toldExpiry(text, slots, {
    intent: best.score < SURE_ENOUGH ? 'out_of_scope' : best.intent,
    topic: topicOf(dialog.step),
    atRest: dialog.step === START || stepOf(dialog.step).end,
  });
  if (expiry !== undefined) {
    return told({ type: 'user.topic', topic: 'renewal' }, { ...news, ...expiry });
  }
  const corrected = correctedExpiry(text, slots, { step: dialog.step, choices });
  if (corrected !== undefined) return told(corrected.event, { ...news, ...corrected.news });
  if (detected.language === undefined && isOtherTongue(text)) {
    return { event: { type: 'user.unclear', reason: 'otherLanguage', nearest: [] } };
  }
  const spelling = agreedSpelling(text, choices, conversation);
  if (spelling !== undefined) return told(spelling, news);
  if (saysNotDone(text) && choices.some(isTold)) {
    return told({ type: 'user.ask', question: 'later' }, news);
  }
  const meant = readOwnWords(text, choices)?.event ?? readArrival(text, choices);
  if (meant !== undefined) return told(stillHere(meant, 'no_activation_email', news), news);

  if (step.open === 'message' && saysNotYet(text)) {
    return told({ type: 'user.ask', question: 'no' }, news);
  }
  const asksHere = step.open === 'message' && asksOfMessage(text);
  if (asksHere && !isAnswered(best, text, conversation)) {
    return told({ type: 'user.ask', question: 'notKnown' });
  }
  const adds = step.open === 'message' && isAddition(text, best);
  if (adds && !detected.other) return told({ type: 'user.addition', text: text.trim() }, {});

  if (tellsBrowsersOnly(text, slots, best)) {
    return told({ type: 'user.browsers', browsers: slots.browsers }, news);
  }

  // "Gestern angemeldet" at the menu: most likely no mail came since.
  const saysNoMore =
    best.score < SURE_ENOUGH || best.intent === 'out_of_scope' || best.intent === 'solved';
  if (saysNoMore && dialog.step === START && news?.sent !== undefined) {
    const nearest = ['topic.activation', 'topic.trouble'];
    return told({ type: 'user.unclear', reason: 'unclear', nearest }, news);
  }
  // Whoever searched spam, or asked for it again, has been waiting for the e-mail.
  const forMail = slots.tried.includes('spam') || slots.tried.includes('resend');
  if (best.score < SURE_ENOUGH && dialog.step === START && forMail) {
    return told({ type: 'user.topic', topic: 'activation' }, news);
  }
  if (best.score < SURE_ENOUGH) {
    if (detected.other) return told({ type: 'user.unclear', reason: 'otherLanguage', nearest: [] });
    return told({ type: 'user.unclear', reason: 'unclear', nearest: nearestOf(ranked) });
  }
  const { event, own } = intentMeaning(best.intent, text, conversation);
  if (own) return told(event, withCase(event, text, slots, conversation, news));
  if (best.intent === 'out_of_scope' && detected.other) {
    return told({ type: 'user.unclear', reason: 'otherLanguage', nearest: [] });
  }
  if (event.type === 'user.language') {
    // "parlez-vous français?" names no language that could be meant.
    const named = readLanguageWish(text) !== undefined;
    return detected.other && !named
      ? { event: { type: 'user.language', language: 'other' } }
      : { event: ofMail(event, choices, conversation) };
  }
  if (event.type === 'user.ask' && slots.browsers[0] !== undefined) {
    return told({ ...event, browser: slots.browsers[0].name }, news);
  }
  if (event.type === 'user.topic' && event.topic === 'partner') {
    return told(event, withPartner(text, news));
  }
  return told(stillHere(event, best.intent, news), news);
}

/** A choice that tells of something that was done, or tried in vain. */
function isTold({ event, claims }: StepChoice): boolean {
  return event.type === 'user.notSolved' || claims !== undefined;
}

/** A word, a name or a date says too little to go over to another language. */
function spokenIn({ language, clear }: DetectedLanguage): { readonly language?: Language } {
  return clear && language !== undefined ? { language } : {};
}

function asksForMail(choices: readonly StepChoice[]): boolean {
  return choices.some(({ id, intents }) => id === 'mailArrived' && intents?.includes('solved'));
}

/** "Edge 141", where nobody has asked: kept with every message, and here it is all there is. */
function tellsBrowsersOnly(text: string, slots: SlotFacts, { intent, score }: Weighed): boolean {
  const exact = slots.browsers.some(({ version }) => version !== undefined);
  if (!exact || text.includes('?')) return false;
  return score < SURE_ENOUGH || intent === 'out_of_scope' || isOnlyFacts(text, slots);
}

/** What is said where the open step stays the answer: what was noted, or that it goes on. */
function stillHere(event: Meaning, intent: Intent, news: News | undefined): Meaning {
  if (event.type !== 'user.ask' || event.question !== 'alreadyHere') return event;
  if (news?.tried !== undefined) return { ...event, question: 'noted' };
  return intent === 'not_solved' || intent === 'no_activation_email'
    ? { ...event, question: 'stillAtIt' }
    : event;
}

/** Whether the company is a partner already, where the wish to become one says so. */
function withPartner(text: string, news: News | undefined): News | undefined {
  switch (readOwnWords(text, stepOf('partner.already').step.choices)?.id) {
    case 'alreadyYes':
      return { ...news, alreadyPartner: 'yes' };
    case 'alreadyNo':
      return { ...news, alreadyPartner: 'no' };
    default:
      return news;
  }
}

/**
 * Whoever answers what it is about with a whole sentence has told the problem as well, and whoever
 * adds an address to a word or two where the answer should go.
 */
function withCase(
  event: Meaning,
  text: string,
  { emails }: SlotFacts,
  { dialog }: Conversation,
  news: News | undefined,
): News | undefined {
  if (event.type !== 'user.case') return news;
  const whole = phraseOf(text.replace(/\S+@\S+/gu, ' ')).split(' ').length >= SENTENCE_WORDS;
  if (whole) return { ...news, problem: text.trim() };
  const address = emails.length === 1 ? judged(emails[0] ?? '') : undefined;
  const isNew = address?.ok === true && contactOf(dialog.answers) === undefined;
  if (!isNew || address.email.verdict === 'misspelt') return news;
  return { ...news, contact: address.email.address };
}

/** Two or three buttons for what may have been meant. */
function nearestOf(ranked: readonly Weighed[]): string[] {
  const ids = ranked.slice(0, 5).flatMap(({ intent }) => choiceForIntent(intent) ?? []);
  return [...new Set(ids)].slice(0, 3);
}
