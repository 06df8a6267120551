import type { Conversation } from '../../contracts/conversation.ts';
import type { News } from '../../contracts/effect.ts';
import { choicesNow, type StepChoice } from '../../machines/step.ts';
import { stepOf } from '../../machines/steps.ts';
import { judged } from './judged.ts';
import type { Moment } from './moment.ts';
import type { SlotFacts } from './news.ts';
import type { OpenReading } from './openReading.ts';
import { phraseOf } from './phrase.ts';
import { correctsDay } from './slots/correctsDay.ts';
import { readDate } from './slots/date.ts';
import { readDayDigits } from './slots/dayDigits.ts';
import { doubtFarDay } from './slots/farDay.ts';
import { speaksOfExpiry, speaksOfLapse, speaksOfOthers, tellsStart } from './slots/tellsExpiry.ts';
import { isVagueDate } from './slots/vagueDate.ts';

/** More words than these beside a day make it one that is named in passing. */
const WORDS_BESIDE = 6;
const FEW_WORDS = 3;

/** Reads a text as the day that a step waits for. */
export function readDay(
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
