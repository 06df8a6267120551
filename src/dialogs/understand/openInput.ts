import type { Conversation } from '../../contracts/conversation.ts';
import type { News } from '../../contracts/effect.ts';
import type { Meaning } from '../../machines/events.ts';
import { choicesNow, type OpenInput, type StepChoice } from '../../machines/step.ts';
import { stepOf } from '../../machines/steps.ts';
import { contactOf, mailBrowsers } from '../../machines/supportMailOf.ts';
import { topicOf } from '../../machines/topics.ts';
import { judged } from './judged.ts';
import type { Moment } from './moment.ts';
import type { SlotFacts } from './news.ts';
import { readOwnWords } from './ownWords.ts';
import { phraseOf } from './phrase.ts';
import { readBareAddress } from './slots/bareAddress.ts';
import { readVersion } from './slots/browser.ts';
import { correctsDay } from './slots/correctsDay.ts';
import { readDate } from './slots/date.ts';
import { readDayDigits } from './slots/dayDigits.ts';
import { looksLikeEmailAttempt } from './slots/email.ts';
import { doubtFarDay } from './slots/farDay.ts';
import {
  putsRight,
  readNewAddress,
  readNewProblem,
  readRegistered,
  speaksOfAddress,
  takesBack,
} from './slots/messageCorrection.ts';
import { speaksOfExpiry, speaksOfLapse, speaksOfOthers, tellsStart } from './slots/tellsExpiry.ts';
import { isVagueDate } from './slots/vagueDate.ts';

/** More words than these beside a day make it one that is named in passing. */
const WORDS_BESIDE = 6;
const FEW_WORDS = 3;

/** What the open input made of a text, and how much that says about the whole message. */
export interface OpenReading {
  readonly event: Meaning;
  readonly news?: News;
  readonly strength: 'exact' | 'day' | 'passing' | 'aside' | 'anything';
}

/**
 * An address and nothing else, at a step that waits for none: taken as what it is. Where the words
 * of a message are free and none of support's, they are left as they are.
 */
export function readAddressAlone(
  text: string,
  slots: SlotFacts,
  { conversation: { dialog } }: Moment,
): OpenReading | undefined {
  const { open } = stepOf(dialog.step).step;
  const registered = registeredTold(text, slots, dialog);
  if (registered !== undefined) return registered;
  const forSupport = topicOf(dialog.step) === 'support';
  if (open === 'text' && !forSupport) return undefined;
  const corrects = forSupport || topicOf(dialog.step) === 'account';
  const raw =
    readBareAddress(text, slots.emails) ??
    (corrects ? correctedAddress(text, slots, dialog) : undefined);
  return raw === undefined ? undefined : addressTold(raw);
}

/** The address registered with, which is another one than that for the answer. */
function registeredTold(
  text: string,
  { emails }: SlotFacts,
  { step, answers }: Conversation['dialog'],
): OpenReading | undefined {
  // Where an address is asked for, it is the answer as well.
  const { details, open } = stepOf(step).step;
  if (details !== true || open === 'email') return undefined;
  const raw = readRegistered(text, emails, answers.email?.address);
  const reading = raw === undefined ? undefined : judged(raw);
  return reading?.ok === true
    ? { event: { type: 'user.registered', email: reading.email }, news: {}, strength: 'exact' }
    : undefined;
}

/**
 * "Ja" to the spelling proposed for an address that nobody had asked for, where the open step has
 * no yes of its own.
 */
export function agreedSpelling(
  text: string,
  choices: readonly StepChoice[],
  { dialog: { answers } }: Conversation,
): Meaning | undefined {
  const { email, emailKept } = answers;
  if (email?.suggestion === undefined || emailKept === true) return undefined;
  const asked = choices.some(({ id, intents }) => id === 'consentYes' || intents?.includes('yes'));
  if (asked) return undefined;
  if (readOwnWords(text, AGREES) === undefined) return undefined;
  const reading = judged(email.suggestion);
  return reading.ok ? { type: 'user.email', email: reading.email } : undefined;
}

const AGREES: readonly StepChoice[] = [{ id: 'consentYes', event: { type: 'user.yes' } }];

/** "Nein, anna@firma.ch", where something else is asked: the address told before was wrong. */
function correctedAddress(
  text: string,
  { emails, browsers }: SlotFacts,
  { step, answers }: Conversation['dialog'],
): string | undefined {
  if (browsers.length > 0 || text.includes('?')) return undefined;
  // Where any text is the problem, it may be one about an address that is wrong.
  const corrects = stepOf(step).step.open === 'text' ? takesBack(text) : putsRight(text);
  if (!corrects) return undefined;
  return emails.length === 0
    ? emailAttempt(text)
    : readNewAddress(text, emails, contactOf(answers));
}

/** Reads a text as the answer that a step waits for; undefined where it is none. */
export function readOpenInput(
  open: OpenInput,
  text: string,
  slots: SlotFacts,
  moment: Moment,
): OpenReading | undefined {
  switch (open) {
    case 'email':
      return readEmail(text, slots);
    case 'date':
      return readDay(text, slots, moment, 'nearest');
    case 'futureDate':
      return readDay(text, slots, moment, 'future');
    case 'elapsed':
      return slots.elapsed === undefined
        ? undefined
        : { event: { type: 'user.sent', ...slots.elapsed }, strength: 'exact' };
    case 'browser': {
      const browser = slots.browsers[0];
      return browser === undefined
        ? undefined
        : { event: { type: 'user.browser', browser: browser.name }, strength: 'aside' };
    }
    case 'browsers':
      return readBrowserAnswer(text, slots, moment);
    case 'message':
      return readCorrection(text, slots, moment);
    case 'mailProgram':
      return slots.mailProgram === undefined
        ? undefined
        : { event: { type: 'user.mailProgram', program: slots.mailProgram }, strength: 'aside' };
    case 'tried':
      return slots.tried.length === 0 && !slots.triedAll
        ? undefined
        : { event: { type: 'user.goOn' }, strength: 'exact' };
    case 'needs':
      return Object.keys(slots.needs).length === 0
        ? undefined
        : { event: { type: 'user.needs', needs: slots.needs }, news: {}, strength: 'exact' };
    case 'text':
      return { event: { type: 'user.text', text: text.trim() }, strength: 'anything' };
  }
}

function readEmail(text: string, slots: SlotFacts): OpenReading | undefined {
  const raw = slots.emails[0] ?? emailAttempt(text);
  return raw === undefined ? undefined : addressTold(raw);
}

function addressTold(raw: string): OpenReading {
  const reading = judged(raw);
  return {
    event: reading.ok
      ? { type: 'user.email', email: reading.email }
      : { type: 'user.badEmail', reason: reading.reason, text: raw },
    // The address is the event; nothing of it is told besides.
    news: {},
    strength: 'exact',
  };
}

/**
 * What somebody typed for an address that cannot be read as one: the word with the sign, out of a
 * sentence too, or a single word that is an address but for the sign.
 */
function emailAttempt(text: string): string | undefined {
  const words = text.trim().split(/\s+/);
  const [only = ''] = words;
  if (words.length === 1 && /^[\p{L}\p{N}_+-]+(?:\.[\p{L}\p{N}_+-]+)+$/u.test(only)) return only;
  if (!looksLikeEmailAttempt(text)) return undefined;
  const signed = words.find((word) => word.includes('@'));
  return signed === undefined || signed === '@' ? text.trim() : signed;
}

function readDay(
  text: string,
  slots: SlotFacts,
  { conversation, now }: Moment,
  prefer: 'nearest' | 'future',
): OpenReading | undefined {
  // Digits of an address are no day.
  const rest = slots.emails.length === 0 ? text : text.replace(/\S+@\S+/gu, ' ');
  const today = now().toPlainDate();
  const reading = doubtFarDay(
    readDate(rest, today, conversation.session.language.code, prefer) ?? readDayDigits(rest, today),
    today,
  );
  const told = reading?.text ?? text.trim();
  // Beside a day that is known already, "mach ich morgen" is none for its place.
  if (hasChoice(conversation, 'otherDate') && !correctsDay(text, told)) return undefined;
  const isVague = reading === undefined || reading.kind === 'vague';
  // "Ist im Oktober abgelaufen" says that it has; the day may be found on the way.
  if (isVague && hasChoice(conversation, 'expiryOver') && speaksOfLapse(text)) return undefined;
  if (reading === undefined) return isVagueDate(text) ? badDay('vague', told) : undefined;
  // "Ich habe den Code am 20.11. erhalten" is about the code.
  const others = speaksOfOthers(rest) && !speaksOfExpiry(rest);
  if (others && wordsBeside(rest, reading.text) > FEW_WORDS) return undefined;
  if (reading.kind !== 'impossible' && tellsStart(text)) {
    // Where "verlängert" answers the step, it is the answer.
    return saysRenewed(conversation) ? undefined : badDay('start', reading.text);
  }
  const strength = isAllOf(text, reading.text, slots) ? 'day' : 'passing';
  switch (reading.kind) {
    case 'date':
      return {
        event: { type: 'user.date', date: reading.date.toString() },
        news: emailTold(slots),
        strength,
      };
    case 'ambiguous': {
      const [first, second] = reading.candidates;
      return {
        event: { type: 'user.ambiguousDate', candidates: [first.toString(), second.toString()] },
        news: emailTold(slots),
        strength,
      };
    }
    case 'impossible':
      return { ...badDay(reading.reason, reading.text), strength };
    case 'vague':
      return { ...badDay('vague', reading.text), strength };
  }
}

/** The address told beside a day. */
function emailTold({ emails }: SlotFacts): News {
  const [only, ...more] = emails;
  const reading = only === undefined || more.length > 0 ? undefined : judged(only);
  return reading?.ok === true ? { email: reading.email } : {};
}

function badDay(reason: string, text: string): OpenReading {
  return { event: { type: 'user.badDate', reason, text }, news: {}, strength: 'day' };
}

/** Whether the open step has a choice for what has been done by now. */
function saysRenewed(conversation: Conversation): boolean {
  return choicesIn(conversation).some(({ event }) => event.type === 'user.solved');
}

function hasChoice(conversation: Conversation, choice: string): boolean {
  return choicesIn(conversation).some(({ id }) => id === choice);
}

function choicesIn({ dialog, session }: Conversation): readonly StepChoice[] {
  const context = { answers: dialog.answers, session, paused: dialog.paused };
  return choicesNow(stepOf(dialog.step).step, context);
}

/** Whether a message is the day and hardly more, or is there to tell the day of expiry. */
function isAllOf(text: string, day: string, slots: SlotFacts): boolean {
  if (speaksOfExpiry(text)) return true;
  const named = slots.browsers.length > 0 || slots.emails.length > 0;
  return !named && wordsBeside(text, day) <= WORDS_BESIDE;
}

function wordsBeside(text: string, day: string): number {
  const rest = phraseOf(text.replace(day, ' '));
  return rest === '' ? 0 : rest.split(' ').length;
}

/** What is to stand in a message instead: an address, the problem, or browsers. */
function readCorrection(text: string, slots: SlotFacts, moment: Moment): OpenReading | undefined {
  const registered = registeredTold(text, slots, moment.conversation.dialog);
  if (registered !== undefined) return registered;
  const problem = readNewProblem(text);
  if (problem !== undefined) {
    return { event: { type: 'user.text', text: problem }, news: {}, strength: 'exact' };
  }
  const known = contactOf(moment.conversation.dialog.answers);
  const address = readNewAddress(text, slots.emails, known);
  if (address !== undefined) return readEmail(text, { ...slots, emails: [address] });
  if (slots.emails.length === 0 && speaksOfAddress(text)) return readEmail(text, slots);
  return readBrowserAnswer(text, slots, moment);
}

/** Browsers by name, or a version alone for the one that is known. */
function readBrowserAnswer(
  text: string,
  slots: SlotFacts,
  { conversation }: Moment,
): OpenReading | undefined {
  if (slots.browsers.length > 0) {
    const exact = slots.browsers.some(({ version }) => version !== undefined);
    return {
      event: { type: 'user.browsers', browsers: slots.browsers },
      ...addressBeside(slots, conversation),
      strength: exact ? 'exact' : 'aside',
    };
  }
  const version = readVersion(text);
  const browsers = mailBrowsers({
    answers: conversation.dialog.answers,
    session: conversation.session,
  });
  const known = browsers.find((browser) => browser.version === undefined) ?? browsers[0];
  if (version === undefined || known === undefined) return undefined;
  return {
    event: { type: 'user.browsers', browsers: [{ ...known, version }] },
    strength: 'exact',
  };
}

/** The address for the answer, told in one go with the browsers of a message. */
function addressBeside({ emails }: SlotFacts, { dialog }: Conversation): { readonly news?: News } {
  const address = emails.length === 1 ? judged(emails[0] ?? '') : undefined;
  if (topicOf(dialog.step) !== 'support' || address?.ok !== true) return {};
  const { address: contact, suggestion } = address.email;
  return {
    news: { contact, ...(suggestion === undefined ? {} : { contactSuggestion: suggestion }) },
  };
}
