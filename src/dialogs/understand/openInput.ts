import type { News } from '../../contracts/effect.ts';
import type { Meaning } from '../../machines/events.ts';
import type { OpenInput } from '../../machines/step.ts';
import { mailBrowsers } from '../../machines/supportMailOf.ts';
import { judged } from './judged.ts';
import type { Moment } from './moment.ts';
import type { SlotFacts } from './news.ts';
import { readVersion } from './slots/browser.ts';
import { readDate } from './slots/date.ts';
import { looksLikeEmailAttempt } from './slots/email.ts';

/** What the open input made of a text, and how much that says about the whole message. */
export interface OpenReading {
  readonly event: Meaning;
  readonly news?: News;
  readonly strength: 'exact' | 'day' | 'aside' | 'anything';
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
      return readDay(text, moment, 'nearest');
    case 'futureDate':
      return readDay(text, moment, 'future');
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
    case 'mailProgram':
      return slots.mailProgram === undefined
        ? undefined
        : { event: { type: 'user.mailProgram', program: slots.mailProgram }, strength: 'aside' };
    case 'tried':
      return slots.tried.length === 0 && !slots.triedAll
        ? undefined
        : { event: { type: 'user.goOn' }, strength: 'exact' };
    case 'text':
      return { event: { type: 'user.text', text: text.trim() }, strength: 'anything' };
  }
}

function readEmail(text: string, slots: SlotFacts): OpenReading | undefined {
  const raw = slots.emails[0] ?? emailAttempt(text);
  if (raw === undefined) return undefined;
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
  { conversation, now }: Moment,
  prefer: 'nearest' | 'future',
): OpenReading | undefined {
  const reading = readDate(text, now.toPlainDate(), conversation.session.language.code, prefer);
  switch (reading?.kind) {
    case undefined:
      return undefined;
    case 'date':
      return {
        event: { type: 'user.date', date: reading.date.toString() },
        news: {},
        strength: 'day',
      };
    case 'ambiguous': {
      const [first, second] = reading.candidates;
      return {
        event: { type: 'user.ambiguousDate', candidates: [first.toString(), second.toString()] },
        news: {},
        strength: 'day',
      };
    }
    case 'impossible':
      return {
        event: { type: 'user.badDate', reason: reading.reason, text: reading.text },
        news: {},
        strength: 'day',
      };
    case 'vague':
      return {
        event: { type: 'user.badDate', reason: 'vague', text: reading.text },
        news: {},
        strength: 'day',
      };
  }
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
