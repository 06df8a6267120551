import type { MailProgram, PartnerNeeds, Recency, TriedStep } from '../../contracts/answers.ts';
import type { Browser } from '../../contracts/browser.ts';
import type { News } from '../../contracts/effect.ts';
import type { Intent } from '../../contracts/intent.ts';
import type { Language } from '../../contracts/language.ts';
import type { Meaning } from '../../machines/events.ts';
import type { StepChoice } from '../../machines/step.ts';
import { stepOf } from '../../machines/steps.ts';
import { topicOf } from '../../machines/topics.ts';
import { judged } from './judged.ts';
import { correctsDay, isDayAlone, namesCalendarDay } from './slots/correctsDay.ts';
import type { DateReading } from './slots/dateReading.ts';
import { readFacts } from './slots/facts.ts';
import { doubtFarDay } from './slots/farDay.ts';
import { readPartnerNeeds } from './slots/partnerNeeds.ts';
import {
  speaksOfExpiry,
  speaksOfOthers,
  speaksOfStatus,
  tellsExpiry,
  tellsStart,
} from './slots/tellsExpiry.ts';
import type { TriedStep as ReadTriedStep } from './slots/tried.ts';

/** Everything a message tells, whatever it is about. */
export interface SlotFacts {
  readonly emails: readonly string[];
  readonly browsers: readonly Browser[];
  readonly mailProgram: MailProgram | undefined;
  /** What was named as tried. */
  readonly tried: readonly TriedStep[];
  /** "Alles probiert", "nothing helped": all of it, or only what was asked last. */
  readonly triedAll: boolean;
  readonly elapsed: { readonly recency: Recency; readonly since: string } | undefined;
  readonly date: DateReading | undefined;
  /** The date, where it can be the day of expiry. */
  readonly expiry: DateReading | undefined;
  /** What an application as a partner needs, and whether it is there. */
  readonly needs: PartnerNeeds;
}

/** Reads all slots once, in the dialog's terms. */
export function readSlots(
  text: string,
  now: Temporal.ZonedDateTime,
  language: Language,
): SlotFacts {
  const facts = readFacts(text, { now, language });
  const today = now.toPlainDate();
  const date = doubtFarDay(facts.date, today);
  return {
    emails: facts.emails,
    browsers: facts.browsers.map(({ name, version, os }) => ({
      name,
      ...(version === undefined ? {} : { version }),
      ...(os === undefined ? {} : { os }),
    })),
    mailProgram: facts.mailProgram,
    tried: facts.tried.flatMap(triedStep),
    triedAll: facts.tried.includes('all'),
    elapsed:
      facts.elapsed === undefined
        ? undefined
        : { recency: facts.elapsed.recency, since: facts.elapsed.since.toString() },
    date,
    expiry: date !== undefined && tellsExpiry(date, text, today) ? date : undefined,
    needs: readPartnerNeeds(text),
  };
}

function triedStep(told: ReadTriedStep): TriedStep[] {
  if (told === 'all') return [];
  if (told === 'restartBrowser') return ['closeAll'];
  return [told];
}

const ABOUT_MAIL: readonly Intent[] = ['no_activation_email', 'resend_email', 'not_solved'];
/** A corrected day of expiry, or why what was typed for it is none. */
export interface CorrectedExpiry {
  readonly event: Meaning;
  readonly news?: News;
}

const ABOUT_RENEWAL: readonly Intent[] = ['renew', 'expiry_consequences'];

/**
 * What of it the dialog keeps. A slot counts only where it can be about the matter: "seit gestern"
 * is the day of the form when a mail is missing, and the day of expiry when a status has lapsed.
 */
export function newsOf(
  slots: SlotFacts,
  about: {
    readonly intent: Intent;
    readonly topic: string;
    /** The open step asks what was tried. */
    readonly asked: boolean;
    /** It tells that the form was sent. */
    readonly registered: boolean;
  },
): News | undefined {
  const mail = ABOUT_MAIL.includes(about.intent) || about.topic === 'activation';
  const sent = mail || about.registered;
  const renewal =
    ABOUT_RENEWAL.includes(about.intent) ||
    (about.topic === 'renewal' && about.intent !== 'no_activation_email');
  const partner = about.intent === 'become_partner' || about.topic === 'partner';
  // In the middle of the steps "nichts hat geholfen" speaks of the one just tried.
  const everything = slots.triedAll && (about.asked || about.topic !== 'activation');
  const tried: TriedStep[] = everything
    ? ['spam', 'resend', 'clear', 'closeAll']
    : [...slots.tried];
  const email = slots.emails[0] === undefined ? undefined : judged(slots.emails[0]);
  const browser = slots.browsers[0]?.name;
  const news: News = {
    ...(tried.length > 0 && !renewal ? { tried } : {}),
    ...(sent && !renewal && slots.elapsed !== undefined ? { sent: slots.elapsed } : {}),
    ...(mail && slots.mailProgram !== undefined ? { mailProgram: slots.mailProgram } : {}),
    // By its intent alone: "heute verlängert" within the topic is no day of expiry.
    ...(ABOUT_RENEWAL.includes(about.intent) ? expiryOf(slots.expiry) : {}),
    ...(partner && Object.keys(slots.needs).length > 0 ? { partnerNeeds: slots.needs } : {}),
    ...(email?.ok === true && about.topic !== 'support' ? { email: email.email } : {}),
    ...(browser === undefined ? {} : { browser }),
  };
  return Object.keys(news).length === 0 ? undefined : news;
}

/**
 * The day of expiry of a message that is there to tell it ("isch vor 6 Täg abgloffe"), whatever
 * else the classifier hears in it; undefined where it asks what follows, or is about other things.
 */
export function toldExpiry(
  text: string,
  slots: SlotFacts,
  {
    intent,
    topic,
    atRest,
  }: {
    readonly intent: Intent;
    readonly topic: string;
    /** No topic is open: a question with the day in it opens the renewal, which answers it. */
    readonly atRest: boolean;
  },
): News | undefined {
  if (!speaksOfExpiry(text)) return undefined;
  const told =
    intent === 'renew' ||
    (intent === 'expiry_consequences' && (atRest || !text.includes('?'))) ||
    ((intent === 'out_of_scope' || intent === 'become_partner') &&
      (topic === 'renewal' || speaksOfStatus(text))) ||
    // "abgelaufen am 20.11.2026", and nothing else is open: what else could it be?
    ((atRest || (topic === 'renewal' && !text.includes('?'))) && !speaksOfOthers(text));
  const expiry = told ? expiryOf(slots.expiry) : {};
  // A day that cannot be: the renewal asks for it.
  if (told && atRest && slots.expiry?.kind === 'impossible') return {};
  return Object.keys(expiry).length === 0 ? undefined : expiry;
}

/**
 * The day that corrects the one told before, while what came of that is shown or acted upon;
 * undefined where nothing is corrected. In the middle of the renewal "morgen" is when it will be
 * done, and only a day of the calendar another expiry.
 */
export function correctedExpiry(
  text: string,
  { date }: SlotFacts,
  { step, choices }: { readonly step: string; readonly choices: readonly StepChoice[] },
): CorrectedExpiry | undefined {
  if (date === undefined || topicOf(step) !== 'renewal' || tellsStart(text)) return undefined;
  const shown = choices.some(({ id }) => id === 'otherDate');
  const again = shown
    ? correctsDay(text, date.text)
    : isDayAlone(text, date.text) && namesCalendarDay(date.text) && !text.includes('?');
  if (!again || stepOf(step).end) return undefined;
  if (date.kind === 'impossible' || date.kind === 'vague') {
    const reason = date.kind === 'vague' ? 'vague' : date.reason;
    return { event: { type: 'user.badDate', reason, text: date.text } };
  }
  return { event: { type: 'user.topic', topic: 'renewal' }, news: expiryOf(date) };
}

function expiryOf(reading: DateReading | undefined): News {
  switch (reading?.kind) {
    case 'date':
      return { expiry: reading.date.toString() };
    case 'ambiguous': {
      const [first, second] = reading.candidates;
      return { expiryCandidates: [first.toString(), second.toString()] };
    }
    default:
      return {};
  }
}
