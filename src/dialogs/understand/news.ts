import type { MailProgram, Recency, TriedStep } from '../../contracts/answers.ts';
import type { Browser } from '../../contracts/browser.ts';
import type { News } from '../../contracts/effect.ts';
import type { Intent } from '../../contracts/intent.ts';
import type { Language } from '../../contracts/language.ts';
import { judged } from './judged.ts';
import type { DateReading } from './slots/dateReading.ts';
import { readFacts } from './slots/facts.ts';
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
}

/** Reads all slots once, in the dialog's terms. */
export function readSlots(
  text: string,
  now: Temporal.ZonedDateTime,
  language: Language,
): SlotFacts {
  const facts = readFacts(text, { now, language });
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
    date: facts.date,
  };
}

function triedStep(told: ReadTriedStep): TriedStep[] {
  if (told === 'all') return [];
  if (told === 'restartBrowser') return ['closeAll'];
  return [told];
}

const ABOUT_MAIL: readonly Intent[] = ['no_activation_email', 'resend_email', 'not_solved'];
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
  },
): News | undefined {
  const mail = ABOUT_MAIL.includes(about.intent) || about.topic === 'activation';
  const renewal = ABOUT_RENEWAL.includes(about.intent) || about.topic === 'renewal';
  // In the middle of the steps "nichts hat geholfen" speaks of the one just tried.
  const everything = slots.triedAll && (about.asked || about.topic !== 'activation');
  const tried: TriedStep[] = everything
    ? ['spam', 'resend', 'clear', 'closeAll']
    : [...slots.tried];
  const email = slots.emails[0] === undefined ? undefined : judged(slots.emails[0]);
  const browser = slots.browsers[0]?.name;
  const news: News = {
    ...(tried.length > 0 && !renewal ? { tried } : {}),
    ...(mail && !renewal && slots.elapsed !== undefined ? { sent: slots.elapsed } : {}),
    ...(mail && slots.mailProgram !== undefined ? { mailProgram: slots.mailProgram } : {}),
    ...(renewal && slots.date?.kind === 'date' ? { expiry: slots.date.date.toString() } : {}),
    ...(email?.ok === true && about.topic !== 'support' ? { email: email.email } : {}),
    ...(browser === undefined ? {} : { browser }),
  };
  return Object.keys(news).length === 0 ? undefined : news;
}
