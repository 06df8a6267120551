import { shortWeekdayOf, weekdayOf } from './calendarWords.ts';
import type { DateContext, DateReading } from './dateReading.ts';
import { fold } from './fold.ts';
import { readTimeSpan, spanDuration } from './timeSpan.ts';
import type { Token } from './tokenise.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));

const LAST = set(
  'last letzten letzte letzter letztes letztem letscht letschte letschti letschts vorigen vorige vergangenen vergangene previous past',
);
const NEXT = set(
  'next nächsten nächste nächster nächstes nächstem nächscht nächschte nächschti nächschts nöchscht nöchschte nöchschti kommenden kommende kommender chunnt coming following',
);
const THIS = set('this diesen dieser diese dieses disen dise disi disä');
const SINCE = set('seit sit since siit syt sid');
const WEEK = set('woche wuche wuchä week');
/** So many words lie between a week and the weekday that is meant in it. */
const WEEK_NEAR = 4;
const HABITUAL = set('jeden jede every each');

const DAY_WORDS: ReadonlyMap<string, number> = new Map(
  (
    [
      [0, 'heute hüt hütt hüte today tonight heut hüttt'],
      [-1, 'gestern gester geschter geschtert gestert geschtr yesterday yesterdy gesten'],
      [-2, 'vorgestern vorgester vorgeschter vorgestert vorgeschtert'],
      [1, 'morgen morn moorn mornn tomorrow tomorow tommorow tmrw'],
      [2, 'übermorgen übermorn übermoorn overmorrow'],
    ] as const
  ).flatMap(([days, words]) => words.split(' ').map((word) => [fold(word), days] as const)),
);
/** Words beside which "morgen" is the morning, or a greeting. */
const MORNING_BEFORE = set(
  'guten guete guete gute gueten schönen schöne heute hüt gestern gester geschter am diesen jeden an einen good vorgestern der den',
);
const GREETED = set('zusammen allerseits zäme miteinander mitenand leute team');

/** The days around a "the day before yesterday", given at its last word. */
function dayBeforeOrAfter(tokens: readonly Token[], index: number): number | undefined {
  const word = tokens[index]?.word;
  const two = `${tokens[index - 2]?.word} ${tokens[index - 1]?.word}`;
  if (word === 'yesterday' && two === 'day before') return -2;
  if (word === 'tomorrow' && two === 'day after') return 2;
  return undefined;
}

function isMorning(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.word !== 'morgen') return false;
  const next = tokens[index + 1];
  const greets = GREETED.has(next?.word ?? '') || (index === 0 && next?.raw === '!');
  return greets || MORNING_BEFORE.has(tokens[index - 1]?.word ?? '');
}

/** "gestern", "übermorgen", "the day after tomorrow"; "guten Morgen" is none. */
export function readDayWord(
  text: string,
  tokens: readonly Token[],
  { today }: DateContext,
): DateReading | undefined {
  for (const [index, token] of tokens.entries()) {
    const wide = dayBeforeOrAfter(tokens, index);
    const days = wide ?? DAY_WORDS.get(token.word);
    if (days === undefined || isMorning(tokens, index)) continue;
    const start = wide === undefined ? token.start : (tokens[index - 2]?.start ?? token.start);
    const date = today.add({ days });
    return { kind: 'date', date, approximate: false, text: text.slice(start, token.end) };
  }
  return undefined;
}

/** "in drei Wochen", "vor 6 Täg", "20 days left"; hours count as today. */
export function readCountedDate(
  text: string,
  tokens: readonly Token[],
  { today, language }: DateContext,
): DateReading | undefined {
  const span = readTimeSpan(tokens, language);
  if (span === undefined) return undefined;
  const matched = text.slice(span.start, span.end);
  const sign = span.direction === 'past' ? -1 : 1;
  const at = (amount: number): Temporal.PlainDate => {
    const length = spanDuration(amount, span.unit);
    return sign < 0 ? today.subtract(length) : today.add(length);
  };
  const near = at(span.least);
  const far = at(span.most);
  if (Temporal.PlainDate.compare(near, far) !== 0) {
    return sign < 0
      ? { kind: 'vague', from: far, to: near, text: matched }
      : { kind: 'vague', from: near, to: far, text: matched };
  }
  // People round in weeks and months; only a count of days is meant to the day.
  const approximate = span.approximate || span.unit !== 'day';
  return { kind: 'date', date: near, approximate, text: matched };
}

const monday = (date: Temporal.PlainDate): Temporal.PlainDate =>
  date.subtract({ days: date.dayOfWeek - 1 });

/** How many weeks "friday next week" or "Montag letzter Woche" lies away, read after the weekday. */
function weekAfter(
  tokens: readonly Token[],
  index: number,
): { weeks: number; end: number } | undefined {
  let at = index + 1;
  while (['of', 'the', 'der', 'in', 'd'].includes(tokens[at]?.word ?? '')) at++;
  const modifier = tokens[at]?.word ?? '';
  const week = tokens[at + 1];
  if (week === undefined || !WEEK.has(week.word)) return undefined;
  if (NEXT.has(modifier)) return { weeks: 1, end: week.end };
  if (LAST.has(modifier)) return { weeks: -1, end: week.end };
  return undefined;
}

/** The same where it stands before the weekday: "nächste Woche Montag", "this week Friday". */
function weekBefore(
  tokens: readonly Token[],
  index: number,
): { weeks: number; start: number } | undefined {
  let at = index - 1;
  while (['am', 'on', ','].includes(tokens[at]?.word ?? '')) at--;
  const modifier = tokens[at - 1];
  if (modifier === undefined || !WEEK.has(tokens[at]?.word ?? '')) return undefined;
  if (NEXT.has(modifier.word)) return { weeks: 1, start: modifier.start };
  if (LAST.has(modifier.word)) return { weeks: -1, start: modifier.start };
  return THIS.has(modifier.word) ? { weeks: 0, start: modifier.start } : undefined;
}

/** The same a few words away: "abgelaufen letzte Woche, glaub Montag". */
function weekNear(tokens: readonly Token[], index: number): { weeks: number } | undefined {
  for (let at = Math.max(1, index - WEEK_NEAR); at <= index + WEEK_NEAR; at++) {
    if (!WEEK.has(tokens[at]?.word ?? '')) continue;
    const modifier = tokens[at - 1]?.word ?? '';
    if (NEXT.has(modifier)) return { weeks: 1 };
    if (LAST.has(modifier)) return { weeks: -1 };
  }
  return undefined;
}

/**
 * "letzten Freitag" is the latest before today, "nächsten Freitag" the first after it, "diesen
 * Freitag" and a bare weekday the coming one, unless `prefer` asks for the past.
 */
export function readWeekday(
  text: string,
  tokens: readonly Token[],
  context: DateContext,
): DateReading | undefined {
  const { today, language } = context;
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1]?.word ?? '';
    const modified = LAST.has(before) || NEXT.has(before) || THIS.has(before);
    const inWeek = weekBefore(tokens, index);
    const weekday =
      weekdayOf(token.word) ??
      (modified || inWeek !== undefined || tokens.length === 1
        ? shortWeekdayOf(token.word, language)
        : undefined);
    if (weekday === undefined || HABITUAL.has(before)) continue;
    const after = inWeek === undefined ? weekAfter(tokens, index) : undefined;
    const week = inWeek ?? after ?? (modified ? undefined : weekNear(tokens, index));
    const start =
      inWeek?.start ?? (modified ? (tokens[index - 1]?.start ?? token.start) : token.start);
    const matched = text.slice(start, after?.end ?? token.end);
    const ahead = (weekday - today.dayOfWeek + 7) % 7;
    const back = (today.dayOfWeek - weekday + 7) % 7;
    let date: Temporal.PlainDate | undefined;
    if (week !== undefined) date = monday(today).add({ days: 7 * week.weeks + weekday - 1 });
    else if (LAST.has(before)) date = today.subtract({ days: back === 0 ? 7 : back });
    else if (NEXT.has(before)) date = today.add({ days: ahead === 0 ? 7 : ahead });
    else if (SINCE.has(before)) date = today.subtract({ days: back });
    else if (THIS.has(before)) date = today.add({ days: ahead });
    else
      date =
        context.prefer === 'past'
          ? today.subtract({ days: back === 0 && context.over === true ? 7 : back })
          : today.add({ days: ahead });
    if (date !== undefined) return { kind: 'date', date, approximate: false, text: matched };
  }
  return undefined;
}
