import { readDate } from './date.ts';
import { choose } from './dateReading.ts';
import { foldedPattern } from './foldedPattern.ts';
import { readTimeSpan, spanDuration } from './timeSpan.ts';
import { type Token, tokenise } from './tokenise.ts';

/** How long ago, in the steps that change the advice. */
export type Recency = 'justNow' | 'minutes' | 'hours' | 'days';

/**
 * When something happened. `since` is a day where only the day was said ("gestern", "this
 * morning"), otherwise an instant; for words without a number ("vorhin") it is an assumption.
 */
export interface ElapsedReading {
  readonly since: Temporal.Instant | Temporal.PlainDate;
  readonly recency: Recency;
  readonly text: string;
}

const JUST_NOW = foldedPattern(
  String.raw`\b(?:gerade eben|grad eben|soeben|(?:vor )?(?:einem|em|eme|emene) (?:moment|augenblick)|(?:gerade|grad|eben) (?:erst )?(?:jetzt|jetz|abgeschickt|abgsendet|abgesendet|abgschickt|gesendet|gschickt|registriert|gemacht|gmacht|ausgefullt|usgfullt)|jetzt gerade|jetz grad|eben erst|eben gerade|grad vorig|grad vori|just now|just this (?:second|minute|moment)|a moment ago|(?:a )?(?:few )?seconds? ago|right now|(?:i|we|have|i've|ve) just (?:now )?(?:sent|submitted|registered|filled|did|done|clicked|finished|signed)|just (?:sent|submitted|registered))\b`,
  'u',
);
/** Earlier today without a number: taken as half an hour. */
const A_WHILE_AGO = foldedPattern(
  String.raw`\b(?:grad vorher|grad vorhin|vorhin|vorher grad|vor kurzem|kurzlich|vori|vorig grad|earlier|a (?:little |short )?while ago|not long ago|a few minutes ago|recently)\b`,
  'u',
);
/** Earlier today: the day is known, the hour is not. */
const TODAY = foldedPattern(
  String.raw`\b(?:heute morgen|heut morgen|heute fruh|heute vormittag|heute mittag|heute nachmittag|hut (?:am )?morge|hut de? ?morge|hut vormittag|hut namittag|hut zmorge|diesen morgen|disi morge|de morge|this morning|this afternoon|this noon|earlier today|heute|hut|today)\b`,
  'u',
);
const CLOCK =
  /\b(?:seit|um|gegen|sit|am|since|at|circa|ca\.?)\s+(\d{1,2})(?:[:.h](\d{2}))?\s*(uhr|h|am|pm|a\.m\.|p\.m\.)?(?![\d.:/])/i;
const AN_HOUR = 60;

function recencyOf(minutes: number): Recency {
  if (minutes <= 2) return 'justNow';
  if (minutes < AN_HOUR) return 'minutes';
  return minutes < 24 * AN_HOUR ? 'hours' : 'days';
}

function fromSpan(
  text: string,
  tokens: readonly Token[],
  now: Temporal.ZonedDateTime,
  language: 'de' | 'en',
): ElapsedReading | undefined {
  const span = readTimeSpan(tokens, language);
  if (span === undefined || span.direction !== 'past') return undefined;
  // "a few" is taken at its least: nothing is claimed to be later than it may be.
  const length = spanDuration(span.least, span.unit);
  const matched = text.slice(span.start, span.end);
  const since = now.subtract(length);
  if (['day', 'week', 'month', 'year'].includes(span.unit)) {
    if (span.least < 1 && span.unit === 'day') {
      return { since: since.toInstant(), recency: 'hours', text: matched };
    }
    return { since: since.toPlainDate(), recency: 'days', text: matched };
  }
  const minutes = now.since(since).total('minutes');
  // "a few minutes" is not "just now", though two minutes are.
  const several = span.least !== span.most && span.unit === 'minute';
  const recency = several ? 'minutes' : recencyOf(minutes);
  return { since: since.toInstant(), recency, text: matched };
}

function fromClock(text: string, now: Temporal.ZonedDateTime): ElapsedReading | undefined {
  const match = CLOCK.exec(text);
  if (match === null) return undefined;
  const [matched, hours = '', minutes, unit] = match;
  // "seit 10" and "am 31" are no times.
  if (unit === undefined && minutes === undefined) return undefined;
  const noon = /^p/i.test(unit ?? '') && Number(hours) < 12 ? 12 : 0;
  const hour = Number(hours) + noon;
  const minute = Number(minutes ?? 0);
  if (hour > 23 || minute > 59) return undefined;
  const today = now.with({
    hour,
    minute,
    second: 0,
    millisecond: 0,
    microsecond: 0,
    nanosecond: 0,
  });
  const since =
    Temporal.ZonedDateTime.compare(today, now) > 0 ? today.subtract({ days: 1 }) : today;
  const elapsed = now.since(since).total('minutes');
  return { since: since.toInstant(), recency: recencyOf(elapsed), text: matched.trim() };
}

function fromDate(
  text: string,
  now: Temporal.ZonedDateTime,
  language: 'de' | 'en',
): ElapsedReading | undefined {
  const today = now.toPlainDate();
  const reading = readDate(text, today, language, 'past');
  if (reading === undefined || reading.kind === 'impossible') return undefined;
  // Of two or several possible days the latest that has been.
  const day =
    reading.kind === 'date'
      ? reading.date
      : reading.kind === 'ambiguous'
        ? choose(reading.candidates, { today, prefer: 'past', language })
        : reading.to;
  if (day === undefined || Temporal.PlainDate.compare(day, today) > 0) return undefined;
  const recency: Recency = day.equals(today) ? 'hours' : 'days';
  return { since: day, recency, text: reading.text };
}

/**
 * Reads how long ago something was, in German, English or Swiss German: "gerade eben", "vor öppe
 * ere Stund", "since yesterday", "um 14:30". Future times give undefined. Recency boundaries:
 * justNow up to 2 minutes, minutes below an hour, hours below a day (or earlier today), then days.
 */
export function readElapsed(
  text: string,
  now: Temporal.ZonedDateTime,
  language: 'de' | 'en',
): ElapsedReading | undefined {
  const tokens = tokenise(text);
  const counted = fromSpan(text, tokens, now, language);
  if (counted !== undefined) return counted;
  // Folding changes lengths, so the words are matched on the folded text and given back from there.
  const folded = tokens.map(({ word }) => word).join(' ');
  const just = JUST_NOW.exec(folded);
  if (just !== null) return { since: now.toInstant(), recency: 'justNow', text: just[0] };
  const clock = fromClock(text, now);
  if (clock !== undefined) return clock;
  const ago = A_WHILE_AGO.exec(folded);
  if (ago !== null) {
    return { since: now.subtract({ minutes: 30 }).toInstant(), recency: 'minutes', text: ago[0] };
  }
  const dated = fromDate(text, now, language);
  if (dated !== undefined && dated.recency === 'days') return dated;
  const today = TODAY.exec(folded);
  if (today !== null) return { since: now.toPlainDate(), recency: 'hours', text: today[0] };
  return dated;
}
