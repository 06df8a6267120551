import { calendarDay, fullYear } from './calendarDay.ts';
import type { DateReading } from './dateReading.ts';

/** A year that the digits may end in; others are digits of something else. */
const YEARS_AROUND = 3;

/**
 * A day in digits and nothing else, "311226" or "31122026", where a day is asked for: elsewhere it is
 * a code. Undefined where it is no day of the years around today.
 */
export function readDayDigits(text: string, today: Temporal.PlainDate): DateReading | undefined {
  const digits = /^\s*(\d{2})\s?(\d{2})\s?(\d{4}|\d{2})[.!\s]*$/u.exec(text);
  if (digits === null) return undefined;
  const [, day, month, year = ''] = digits;
  const reading = calendarDay(
    { day: Number(day), month: Number(month), year: fullYear(year), text: text.trim() },
    { today, prefer: 'nearest', language: 'de' },
  );
  const near = reading.kind === 'date' && Math.abs(reading.date.year - today.year) <= YEARS_AROUND;
  return near ? reading : undefined;
}
