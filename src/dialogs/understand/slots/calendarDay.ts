import {
  choose,
  type DateContext,
  type DateReading,
  type ImpossibleReason,
} from './dateReading.ts';

const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;
/** Enough to meet a leap year on either side, 2100 included. */
const YEARS_AROUND = 8;

/** A full year from two or four digits; "26" is 2026. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 2 ? FIRST_YEAR + year : year;
}

/** Why this is no day of the calendar, or undefined when it is one. */
function reasonAgainst(day: number, month: number, year?: number): ImpossibleReason | undefined {
  if (month < 1 || month > 12) return 'noSuchMonth';
  // Without a year February is given its 29th.
  const { daysInMonth } = Temporal.PlainYearMonth.from({ year: year ?? 2000, month });
  if (day < 1 || day > daysInMonth) {
    return day === 29 && month === 2 ? 'notALeapYear' : 'noSuchDay';
  }
  if (year !== undefined && (year < FIRST_YEAR || year > LAST_YEAR)) return 'noSuchYear';
  return undefined;
}

/**
 * The reading of a day and month, with or without a year. A missing year is the one that
 * `context.prefer` asks for; 29 February then falls into a leap year.
 */
export function calendarDay(
  parts: { day: number; month: number; year?: number | undefined; text: string },
  context: DateContext,
): DateReading {
  const { day, month, year, text } = parts;
  const reason = reasonAgainst(day, month, year);
  if (reason !== undefined) return { kind: 'impossible', reason, text };
  if (year !== undefined) {
    const date = Temporal.PlainDate.from({ year, month, day });
    return { kind: 'date', date, approximate: false, text };
  }
  const candidates: Temporal.PlainDate[] = [];
  for (let offset = -YEARS_AROUND; offset <= YEARS_AROUND; offset++) {
    const candidate = context.today.year + offset;
    if (reasonAgainst(day, month, candidate) === undefined) {
      candidates.push(Temporal.PlainDate.from({ year: candidate, month, day }));
    }
  }
  const date = choose(candidates, context);
  return date === undefined
    ? { kind: 'impossible', reason: 'noSuchYear', text }
    : { kind: 'date', date, approximate: false, text };
}
