import type { DateReading } from './dateReading.ts';
import { fold } from './fold.ts';
import { foldedPattern } from './foldedPattern.ts';

const EXPIRY = foldedPattern(
  String.raw`ablauf|abgelaufen|ab?gloff|ab?glauf|ausgelaufen|us(?:ge)?loff|\bl[au]u?ff?\w* .*\b(?:ab|aus|us)\b|verfall|gultig bis|fristende|expir|ran out|runs? out|laps|\bends?\b|ended|valid un?til|vorbei|verbi\b|noch gultig|still valid|no gultig`,
  'u',
);

const LAPSED = foldedPattern(
  'abgelaufen|ab?gloff|ausgelaufen|usgloff|verfallen|expired|ran out|lapsed',
  'u',
);
const START = foldedPattern(
  String.raw`(?<!\p{L})(?:verlangert|erneuert|unterschrieben|unterzeichnet|registriert|abgeschlossen|gultig ab|gilt seit|valid from|valid since|renewed|registered|signed|started|begonnen|gestartet)(?!\p{L})`,
  'u',
);
/** "Muss bis 31.12. verlängert werden" names the end all the same. */
const DUE = foldedPattern(
  String.raw`(?<!\p{L})(?:bis|until|till|by|spatestens|muss|must|be|werden|has to|needs)(?!\p{L})`,
  'u',
);
const RENEWED = foldedPattern('verlangert|erneuert|renewed', 'u');
/** Other things that run out. */
const OTHERS = foldedPattern(
  'code|passwor|password|link|mail|session|sitzung|token|zertifikat',
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

/** Whether the date in a text is the day on which it began, or was renewed the last time. */
export function tellsStart(text: string): boolean {
  const folded = fold(text);
  return START.test(folded) && !DUE.test(folded) && !EXPIRY.test(folded);
}

/** Whether a text says that something has been renewed. */
export function speaksOfRenewal(text: string): boolean {
  return RENEWED.test(fold(text));
}

/** Whether a text speaks of something else that runs out: a code, a link, a password. */
export function speaksOfOthers(text: string): boolean {
  return OTHERS.test(fold(text));
}

/** Whether a text says that something has run out already. */
export function speaksOfLapse(text: string): boolean {
  return LAPSED.test(fold(text));
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
  if (tellsStart(text)) return false;
  const near =
    reading.kind === 'date' &&
    Math.abs(today.until(reading.date, { largestUnit: 'days' }).days) <= 1;
  return !near && !text.includes('?');
}
