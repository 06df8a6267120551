import { monthOf, type TimeUnit, unitOf } from './calendarWords.ts';
import { choose, type DateContext, type DateReading } from './dateReading.ts';
import { fold } from './fold.ts';
import type { Token } from './tokenise.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));

const END = set('ende end endi');
const START = set('anfang anfangs beginning start begin beginn afang early');
const MIDDLE = set('mitte mid middle mitti');
const LATE = set('late');
const LINKS = set('of the des der vom von im dem diesen dieses dieser this s em');
const NEXT = set(
  'next nächsten nächste nächster nächstes nächstem nächscht nächschte nächschti nöchschte nöchscht kommenden kommendes kommender coming',
);
const LAST = set(
  'last letzten letzter letztes letzte letschte letscht letschts previous vergangenen',
);
const THIS = set('this diesen dieser dieses diese dä');
/** After these a month's name alone is a date; elsewhere "may" and "mar" are other words. */
const BEFORE_MONTH = set('im in bis ab seit since until till by per of from am this i vom ins');
const JOINED: ReadonlyMap<string, TimeUnit> = new Map(
  Object.entries({
    jahresende: 'year',
    jahresend: 'year',
    monatsende: 'month',
    monatsend: 'month',
  } as const),
);

interface Period {
  from: Temporal.PlainDate;
  to: Temporal.PlainDate;
  end: number;
}

type Part = 'start' | 'middle' | 'end';

function monthPeriod(year: number, month: number, end: number): Period {
  const from = Temporal.PlainDate.from({ year, month, day: 1 });
  return { from, to: from.with({ day: from.daysInMonth }), end };
}

function unitPeriod(
  today: Temporal.PlainDate,
  unit: TimeUnit,
  offset: number,
  end: number,
): Period | undefined {
  if (unit === 'week') {
    const from = today.subtract({ days: today.dayOfWeek - 1 }).add({ weeks: offset });
    return { from, to: from.add({ days: 6 }), end };
  }
  if (unit === 'month') {
    const first = today.with({ day: 1 }).add({ months: offset });
    return monthPeriod(first.year, first.month, end);
  }
  if (unit === 'year') {
    const year = today.year + offset;
    return {
      from: Temporal.PlainDate.from({ year, month: 1, day: 1 }),
      to: Temporal.PlainDate.from({ year, month: 12, day: 31 }),
      end,
    };
  }
  return undefined;
}

function yearToken(token: Token | undefined): number | undefined {
  return token !== undefined && /^20\d\d$/.test(token.raw) ? Number(token.raw) : undefined;
}

/** A month's name with or without a year; without one the month that `prefer` asks for. */
function namedMonth(
  tokens: readonly Token[],
  index: number,
  context: DateContext,
): Period | undefined {
  const token = tokens[index];
  const month = monthOf(token?.word ?? '');
  if (token === undefined || month === undefined) return undefined;
  const { today } = context;
  let next = index + 1;
  while (['.', 'of', ','].includes(tokens[next]?.word ?? '')) next++;
  const year = yearToken(tokens[next]);
  if (year !== undefined) return monthPeriod(year, month, tokens[next]?.end ?? token.end);
  const ends = [-1, 0, 1].map((offset) => monthPeriod(today.year + offset, month, token.end));
  const current = ends.find(({ from }) => from.year === today.year && from.month === today.month);
  if (current !== undefined) return current;
  const chosen = choose(
    ends.map(({ to }) => to),
    context,
  );
  return chosen === undefined ? undefined : monthPeriod(chosen.year, month, token.end);
}

/** A quarter: "Q1", "Q1 2027". */
function quarter(
  tokens: readonly Token[],
  index: number,
  context: DateContext,
): Period | undefined {
  const number = tokens[index + 1];
  if (tokens[index]?.word !== 'q' || number === undefined || !/^[1-4]$/.test(number.raw))
    return undefined;
  const year = yearToken(tokens[index + 2]);
  const month = (Number(number.raw) - 1) * 3 + 1;
  const candidates = [-1, 0, 1].map((offset) =>
    Temporal.PlainDate.from({ year: context.today.year + offset, month: month + 2, day: 1 }),
  );
  const last =
    year === undefined
      ? choose(candidates, context)
      : Temporal.PlainDate.from({ year, month: month + 2, day: 1 });
  if (last === undefined) return undefined;
  const end = year === undefined ? number.end : (tokens[index + 2]?.end ?? number.end);
  return { from: last.subtract({ months: 2 }), to: last.with({ day: last.daysInMonth }), end };
}

/** The period that begins at `index`: "next month", "Januar 2027", "Jahr", "2026", "Q1". */
function periodAt(
  tokens: readonly Token[],
  index: number,
  context: DateContext,
): Period | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  const offset = NEXT.has(token.word)
    ? 1
    : LAST.has(token.word)
      ? -1
      : THIS.has(token.word)
        ? 0
        : undefined;
  const counted = offset === undefined ? token : tokens[index + 1];
  const unit = unitOf(counted?.word ?? '');
  if (counted !== undefined && unit !== undefined) {
    return unitPeriod(context.today, unit, offset ?? 0, counted.end);
  }
  const year = yearToken(token);
  if (year !== undefined) {
    return {
      ...monthPeriod(year, 1, token.end),
      to: Temporal.PlainDate.from({ year, month: 12, day: 31 }),
    };
  }
  const prefer = offset === 1 ? 'future' : offset === -1 ? 'past' : context.prefer;
  const at = offset === undefined ? index : index + 1;
  return namedMonth(tokens, at, { ...context, prefer }) ?? quarter(tokens, at, context);
}

/** The last day of a period is a date; its first and middle thirds stay vague. */
function partOf(part: Part, { from, to }: Period, text: string): DateReading {
  const third = Math.floor((from.until(to).days + 1) / 3);
  switch (part) {
    case 'end':
      return { kind: 'date', date: to, approximate: true, text };
    case 'start':
      return { kind: 'vague', from, to: from.add({ days: third - 1 }), text };
    case 'middle':
      return {
        kind: 'vague',
        from: from.add({ days: third }),
        to: to.subtract({ days: third }),
        text,
      };
  }
}

function partAt(word: string): Part | undefined {
  if (END.has(word) || LATE.has(word)) return 'end';
  if (START.has(word)) return 'start';
  return MIDDLE.has(word) ? 'middle' : undefined;
}

/** "Ende Januar" and "end of the year" (the last day, approximate), "Anfang März", "mid May". */
export function readPartOfPeriod(
  text: string,
  tokens: readonly Token[],
  context: DateContext,
): DateReading | undefined {
  for (const [index, token] of tokens.entries()) {
    const joined = JOINED.get(token.word);
    if (joined !== undefined) {
      const period = unitPeriod(context.today, joined, 0, token.end);
      if (period !== undefined) return partOf('end', period, token.raw);
    }
    const part = partAt(token.word);
    if (part === undefined) continue;
    let at = index + 1;
    // "Ende dieses Monats" needs no "dieses"; "next" and "last" belong to the period.
    while (LINKS.has(tokens[at]?.word ?? '') || tokens[at]?.raw === '-') at++;
    const period = periodAt(tokens, at, context);
    if (period !== undefined) return partOf(part, period, text.slice(token.start, period.end));
  }
  return undefined;
}

/** "nächsten Monat", "last year", "im März", "March 2027": a range, both ends inclusive. */
export function readPeriod(
  text: string,
  tokens: readonly Token[],
  context: DateContext,
): DateReading | undefined {
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1]?.word ?? '';
    const after = tokens[index + 1];
    const relative = NEXT.has(token.word) || LAST.has(token.word) || THIS.has(token.word);
    const month = monthOf(token.word) !== undefined || token.word === 'q';
    const announced =
      index === 0
        ? after === undefined || yearToken(after) !== undefined || token.word === 'q'
        : BEFORE_MONTH.has(before) || yearToken(after) !== undefined;
    if (!relative && !(month && announced)) continue;
    const period = periodAt(tokens, index, context);
    if (period === undefined) continue;
    const matched = text.slice(token.start, period.end);
    return { kind: 'vague', from: period.from, to: period.to, text: matched };
  }
  return undefined;
}
