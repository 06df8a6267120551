import { calendarDay, fullYear } from './calendarDay.ts';
import type { DateContext, DateReading } from './dateReading.ts';

// Neither a longer number, nor a part of an IP address, a version or a path.
const BEFORE = String.raw`(?<![\p{L}\p{N}+#@_]|[\p{N}][.,:/'-])`;
const AFTER = String.raw`(?![\p{L}\p{N}_%]|[.,:/'-]\p{N})`;

const ISO = new RegExp(
  `${BEFORE}(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\p{N}_%]|[.,:/'-]\\p{N})`,
  'gu',
);
const DOTTED = new RegExp(
  `${BEFORE}(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})${AFTER}`,
  'gu',
);
const SLASHED = new RegExp(`${BEFORE}(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4}|\\d{2})${AFTER}`, 'gu');
const DOTTED_SHORT = new RegExp(
  `${BEFORE}(\\d{1,2})\\.\\s?(\\d{1,2})(\\.?)(?![\\p{L}\\p{N}_%]|[.,:/'-]\\p{N})`,
  'gu',
);
const SLASHED_SHORT = new RegExp(`${BEFORE}(\\d{1,2})/(\\d{1,2})${AFTER}`, 'gu');

/** Words that make a version, a price or a time of the numbers that follow. */
const OTHER_BEFORE =
  /(?:\b(?:v|ver|vers|version|versions?nummer|build|release|chrome|chromium|firefox|safari|edge|opera|vivaldi|brave|explorer|ie|ios|ipados|macos|os|android|windows|outlook|thunderbird|um|gegen|uhr|at|chf|fr|sfr|eur|usd|kostet|costs?|kosten|preis|price|gb|kapitel|chapter|punkt|section|schritt|step|ip|tel|telefon|phone|natel|mobile|nr|nummer|number|no)|[$€£])[.:]?\s*$/iu;
/** The same from behind; ".-" is how Swiss prices end. */
const OTHER_AFTER =
  /^\s*(?:uhr\b|h\b|am\b|pm\b|franken\b|fr\b|chf\b|eur\b|euro\b|usd\b|dollars?\b|rappen\b|€|\$|gb\b|mb\b|prozent\b|–|-\.?(?!\p{L}))/iu;
/** Words before a day and month without a year and without the closing dot. */
const DATE_BEFORE =
  /(?:^|[\s(])(?:am|bis|bis zum|zum|vom|von|per|ab|seit|seit dem|sit|datum|ablauf|abgelaufen|ablaufdatum|ablauf am|läuft|on|by|until|till|since|before|from|expires?|expired|expiry|date|is|ist|isch)[:\s]+(?:(?:the|dem|den|de|em|mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)[.,]?\s+)?$/iu;

interface Found {
  reading: DateReading;
  index: number;
}

function isOther(text: string, start: number, end: number): boolean {
  return OTHER_BEFORE.test(text.slice(0, start)) || OTHER_AFTER.test(text.slice(end));
}

function slashed(
  [first, second]: [number, number],
  year: number | undefined,
  text: string,
  context: DateContext,
): DateReading {
  const dayFirst = calendarDay({ day: first, month: second, year, text }, context);
  const monthFirst = calendarDay({ day: second, month: first, year, text }, context);
  if (dayFirst.kind !== 'date') {
    // "02/30/2027" is a mistaken American date, "31/02/2027" a mistaken European one.
    return first <= 12 ? monthFirst : dayFirst;
  }
  if (monthFirst.kind !== 'date' || first === second) return dayFirst;
  return { kind: 'ambiguous', candidates: [dayFirst.date, monthFirst.date], text };
}

function* readings(text: string, context: DateContext): Generator<Found> {
  for (const match of text.matchAll(ISO)) {
    const [matched, year = '', , month, day] = match;
    const parts = { year: Number(year), month: Number(month), day: Number(day), text: matched };
    yield { reading: calendarDay(parts, context), index: match.index };
  }
  for (const match of text.matchAll(DOTTED)) {
    const [matched, day, month, year = ''] = match;
    if (isOther(text, match.index, match.index + matched.length)) continue;
    const parts = { day: Number(day), month: Number(month), year: fullYear(year), text: matched };
    yield { reading: calendarDay(parts, context), index: match.index };
  }
  for (const match of text.matchAll(SLASHED)) {
    const [matched, first, , second, year = ''] = match;
    if (isOther(text, match.index, match.index + matched.length)) continue;
    const pair: [number, number] = [Number(first), Number(second)];
    yield { reading: slashed(pair, fullYear(year), matched, context), index: match.index };
  }
}

function* shortReadings(text: string, context: DateContext): Generator<Found> {
  for (const match of text.matchAll(DOTTED_SHORT)) {
    const [matched, day, month, dot] = match;
    const end = match.index + matched.length;
    const whole = text.trim() === matched;
    const announced = DATE_BEFORE.test(text.slice(0, match.index));
    if (isOther(text, match.index, end)) continue;
    if (!whole && !announced && dot === '') continue;
    const reading = calendarDay({ day: Number(day), month: Number(month), text: matched }, context);
    // "2.45." is no attempt at a date; "31.02." is.
    if (reading.kind === 'impossible' && !whole && !announced && reading.reason === 'noSuchMonth')
      continue;
    yield { reading, index: match.index };
  }
  for (const match of text.matchAll(SLASHED_SHORT)) {
    const [matched, first, second] = match;
    if (isOther(text, match.index, match.index + matched.length)) continue;
    if (text.trim() !== matched && !DATE_BEFORE.test(text.slice(0, match.index))) continue;
    const pair: [number, number] = [Number(first), Number(second)];
    yield { reading: slashed(pair, undefined, matched, context), index: match.index };
  }
}

/** The first possible reading, in the order of the text; an impossible one only for want of it. */
function first(found: Iterable<Found>): DateReading | undefined {
  const sorted = [...found].sort((a, b) => a.index - b.index);
  return (sorted.find(({ reading }) => reading.kind !== 'impossible') ?? sorted[0])?.reading;
}

/**
 * Reads dates in digits: 31.12.2026, 31.12.26, 31.12., 2026-12-31, 31/12/2026. Dots are always
 * day first, as in Switzerland; slashes and hyphens are `ambiguous` where both orders exist.
 * Versions, addresses, prices and times are left alone.
 */
export function readNumericDate(text: string, context: DateContext): DateReading | undefined {
  return first(readings(text, context)) ?? first(shortReadings(text, context));
}
