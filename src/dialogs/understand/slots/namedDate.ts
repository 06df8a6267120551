import { calendarDay, fullYear } from './calendarDay.ts';
import { monthOf } from './calendarWords.ts';
import { choose, type DateContext, type DateReading } from './dateReading.ts';
import { readOrdinalWord } from './numberWord.ts';
import type { Token } from './tokenise.ts';

const YEAR = /^\d{4}$/;
const DAY = /^\d{1,2}$/;
/** "5 may be too late" is no date. */
const AFTER_MODAL_MAY = new Set(['be', 'not', 'have', 'i', 'we', 'you', 'also', 'still', 'need']);
const ORDINAL_SUFFIX = new Set(['st', 'nd', 'rd', 'th', 'te', 'ten', 'ter', 'sten', 'ste']);
const BEFORE_BARE_DAY = new Set([
  'am',
  'bis',
  'vom',
  'zum',
  'per',
  'ab',
  'on',
  'until',
  'by',
  'since',
  'seit',
]);

/** "The 5th", "glaub de 5.": nothing else is said. */
const LEADS_TO_DAY = new Set(
  'the der den dem de am an on is ist isch it s glaub glaube i ich think maybe vielleicht , uf'.split(
    ' ',
  ),
);

const adjacent = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && left.end === right.start;

const dayValue = (token: Token | undefined): number | undefined => {
  if (token === undefined) return undefined;
  return DAY.test(token.raw) ? Number(token.raw) : readOrdinalWord(token.word);
};

/** The day that ends right before `index`: "31.", "31st of", "einunddreissigsten". */
function dayBefore(
  tokens: readonly Token[],
  index: number,
): { day: number; start: number } | undefined {
  let at = index - 1;
  while (at >= 0 && ['of', '.', ',', '-'].includes(tokens[at]?.word ?? '')) at--;
  if (ORDINAL_SUFFIX.has(tokens[at]?.word ?? '') && adjacent(tokens[at - 1], tokens[at])) at--;
  const token = tokens[at];
  const day = dayValue(token);
  if (token === undefined || day === undefined || index - at > 4) return undefined;
  // "14:30 Mai" and "3.12 Mai" carry no day.
  const glued = tokens[at - 1];
  if (adjacent(glued, token) && glued !== undefined && /^[:.,/\d-]$/.test(glued.raw))
    return undefined;
  return { day, start: token.start };
}

/** The day that begins right after `index`: "Dec 31st", "December 31, 2026". */
function dayAfter(
  tokens: readonly Token[],
  index: number,
): { day: number; next: number } | undefined {
  let at = index + 1;
  while (['.', 'the'].includes(tokens[at]?.word ?? '')) at++;
  const token = tokens[at];
  if (token === undefined || !DAY.test(token.raw)) return undefined;
  const following = tokens[at + 1];
  // "Dec 14:30" is a time.
  if (following?.raw === ':' && adjacent(token, following)) return undefined;
  const suffixed = ORDINAL_SUFFIX.has(following?.word ?? '') && adjacent(token, following);
  return { day: Number(token.raw), next: at + (suffixed ? 2 : 1) };
}

/** A year at `index`, skipping a comma, a dot or "of"; two digits only after an apostrophe or dot. */
function yearAt(
  tokens: readonly Token[],
  index: number,
): { year: number; end: number } | undefined {
  let at = index;
  while (['.', ',', 'of', '-', '/'].includes(tokens[at]?.word ?? '')) at++;
  const abbreviated = tokens[at]?.raw === "'" || tokens[at]?.raw === '’';
  if (abbreviated) at++;
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (YEAR.test(token.raw)) return { year: Number(token.raw), end: token.end };
  const following = tokens[at + 1];
  const time = following?.raw === ':' || following?.word === 'uhr' || following?.word === 'h';
  if (/^\d{2}$/.test(token.raw) && !time && (Number(token.raw) >= 20 || abbreviated)) {
    return { year: fullYear(token.raw), end: token.end };
  }
  return undefined;
}

/** Reads a day with its month by name, in either order: "31. Dezember", "Dec 31st", "31.Dez.26". */
export function readNamedDate(
  text: string,
  tokens: readonly Token[],
  context: DateContext,
): DateReading | undefined {
  let impossible: DateReading | undefined;
  for (const [index, token] of tokens.entries()) {
    const month = monthOf(token.word);
    if (month === undefined) continue;
    if (token.word === 'may' && AFTER_MODAL_MAY.has(tokens[index + 1]?.word ?? '')) continue;
    const before = dayBefore(tokens, index);
    const after = before === undefined ? dayAfter(tokens, index) : undefined;
    const day = before?.day ?? after?.day;
    if (day === undefined) continue;
    const year = yearAt(tokens, after?.next ?? index + 1);
    const start = before?.start ?? token.start;
    const lastOfDay = after === undefined ? token : tokens[after.next - 1];
    const matched = text.slice(start, year?.end ?? lastOfDay?.end ?? token.end);
    const reading = calendarDay({ day, month, year: year?.year, text: matched }, context);
    if (reading.kind !== 'impossible') return reading;
    impossible ??= reading;
  }
  return impossible;
}

/** Reads a day alone, "am 15.", "by the 31st", as the nearest such day that `prefer` allows. */
export function readDayOfMonth(
  text: string,
  tokens: readonly Token[],
  context: DateContext,
): DateReading | undefined {
  for (const [index, token] of tokens.entries()) {
    // "the 2nd mail" is no day; "by the 2nd" is.
    const article = ['the', 'dem', 'den', 'zum'].includes(tokens[index - 1]?.word ?? '') ? 1 : 0;
    const before = tokens[index - 1 - article]?.word ?? '';
    const alone =
      tokens.slice(0, index).every(({ word }) => LEADS_TO_DAY.has(word)) &&
      tokens.slice(index + 2).every(({ raw }) => !/[\p{L}\p{N}]/u.test(raw));
    if (!DAY.test(token.raw) || !(alone || BEFORE_BARE_DAY.has(before))) continue;
    const suffix = tokens[index + 1];
    if (!adjacent(token, suffix)) continue;
    const dotted =
      suffix?.raw === '.' && [undefined, ',', '!', '?', '.'].includes(tokens[index + 2]?.raw);
    if (!dotted && !ORDINAL_SUFFIX.has(suffix?.word ?? '')) continue;
    const matched = text.slice(token.start, suffix?.end);
    const day = Number(token.raw);
    const { today } = context;
    if (day < 1 || day > 31) return { kind: 'impossible', reason: 'noSuchDay', text: matched };
    const candidates = [-2, -1, 0, 1, 2]
      .map((months) => today.with({ day: 1 }).add({ months }))
      .filter((first) => day <= first.daysInMonth)
      .map((first) => first.with({ day }));
    const date = choose(candidates, context);
    if (date !== undefined) return { kind: 'date', date, approximate: false, text: matched };
  }
  return undefined;
}
