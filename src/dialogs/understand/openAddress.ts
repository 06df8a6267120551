import type { Conversation } from '../../contracts/conversation.ts';
import type { Meaning } from '../../machines/events.ts';
import type { StepChoice } from '../../machines/step.ts';
import { stepOf } from '../../machines/steps.ts';
import { contactOf } from '../../machines/supportMailOf.ts';
import { topicOf } from '../../machines/topics.ts';
import { judged } from './judged.ts';
import type { Moment } from './moment.ts';
import type { SlotFacts } from './news.ts';
import type { OpenReading } from './openReading.ts';
import { readOwnWords } from './ownWords.ts';
import { readBareAddress } from './slots/bareAddress.ts';
import { looksLikeEmailAttempt } from './slots/email.ts';
import { putsRight, readNewAddress, readRegistered, takesBack } from './slots/messageCorrection.ts';

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
export function registeredTold(
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

export function readEmail(text: string, slots: SlotFacts): OpenReading | undefined {
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
