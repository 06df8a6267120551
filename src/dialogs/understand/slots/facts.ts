import { type BrowserReading, readBrowsers } from './browser.ts';
import { readDate } from './date.ts';
import type { DateReading } from './dateReading.ts';
import { type ElapsedReading, readElapsed } from './elapsed.ts';
import { readEmails } from './email.ts';
import { type MailProgram, readMailProgram } from './mailProgram.ts';
import { readTried, type TriedStep } from './tried.ts';

/** All that one utterance tells besides its intent. */
export interface SlotFacts {
  readonly emails: readonly string[];
  readonly browsers: readonly BrowserReading[];
  readonly mailProgram?: MailProgram;
  readonly tried: readonly TriedStep[];
  readonly elapsed?: ElapsedReading;
  readonly date?: DateReading;
}

/** Longer texts are read up to here: facts stand in sentences, not in pasted logs. */
const READ_AT_MOST = 2000;

/**
 * Reads every slot of a text once. "vor 6 Täg" is a date and an elapsed time: the open question
 * decides which one counts. A mail program is not read out of an address ("max@gmx.ch").
 */
export function readFacts(
  text: string,
  { now, language }: { now: Temporal.ZonedDateTime; language: 'de' | 'en' },
): SlotFacts {
  const read = text.slice(0, READ_AT_MOST);
  const emails = readEmails(read);
  // Digits of an address ("max.31.12@firma.ch") are no date, its provider no program.
  const rest = read.replace(/\S+@[\p{L}\p{N}.-]*[\p{L}\p{N}]/gu, ' ');
  const mailProgram = readMailProgram(rest);
  const elapsed = readElapsed(rest, now, language);
  const date = readDate(rest, now.toPlainDate(), language, 'nearest');
  return {
    emails,
    browsers: readBrowsers(rest),
    tried: readTried(rest),
    ...(mailProgram === undefined ? {} : { mailProgram }),
    ...(elapsed === undefined ? {} : { elapsed }),
    ...(date === undefined ? {} : { date }),
  };
}
