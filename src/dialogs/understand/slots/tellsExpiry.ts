import type { DateReading } from './dateReading.ts';
import { fold } from './fold.ts';
import { foldedPattern } from './foldedPattern.ts';

const EXPIRY = foldedPattern(
  String.raw`ablauf|abgelaufen|ab?gloff|ab?glauf|ausgelaufen|us(?:ge)?loff|\bl[au]u?ff?\w* .*\b(?:ab|aus|us)\b|verfall|gultig bis|fristende|expir|ran out|runs? out|laps|\bends?\b|ended|valid un?til|vorbei|verbi\b`,
  'u',
);

const STATUS = foldedPattern(
  'partner|status|vereinbarung|vertrag|registrier|agreement|contract|registration|icpa',
  'u',
);

/** Whether a text says, in so many words, when something runs out or ran out. */
export function speaksOfExpiry(text: string): boolean {
  return EXPIRY.test(fold(text));
}

/** Whether a text is about the partner status, and not about a code or a password. */
export function speaksOfStatus(text: string): boolean {
  return STATUS.test(fold(text));
}

/**
 * Whether the date read from a text is the day of expiry. In a question, and for a day next to
 * today ("kann ich heute verlängern"), only where the text speaks of an expiry.
 */
export function tellsExpiry(
  reading: DateReading,
  text: string,
  today: Temporal.PlainDate,
): boolean {
  if (speaksOfExpiry(text)) return true;
  const near =
    reading.kind === 'date' &&
    Math.abs(today.until(reading.date, { largestUnit: 'days' }).days) <= 1;
  return !near && !text.includes('?');
}
