import type { DateContext, DateReading, Preference } from './dateReading.ts';
import { readFeastDate } from './feastDate.ts';
import { fold } from './fold.ts';
import { foldedPattern } from './foldedPattern.ts';
import { readDayOfMonth, readNamedDate } from './namedDate.ts';
import { readNumericDate } from './numericDate.ts';
import { readPartOfPeriod, readPeriod } from './periodDate.ts';
import { readCountedDate, readDayWord, readWeekday } from './spokenDate.ts';
import { tokenise } from './tokenise.ts';
import { readTwoDates } from './twoDates.ts';

/** Verbs that say on which side of today a date without a year lies. */
const OVER = foldedPattern(
  String.raw`\b(?:abgelaufen|ab?gloff\w*|ablaufen ist|us(?:ge)?loff\w*|usgloff\w*|ausgelaufen|verfallen|verfalle|expired|ran out|run out since|lapsed|ended|vorbei|verbi|letztes jahr)\b`,
  'u',
);
const AHEAD = foldedPattern(
  String.raw`\b(?:lauf\w* .*\b(?:ab|aus|us)|lauft .*\b(?:ab|aus|us)|expires|will expire|runs out|ends|gultig bis|valid until|valid till|verfallt)\b`,
  'u',
);

/** "Not expired yet" is ahead. */
const NOT_OVER = foldedPattern(
  String.raw`\b(?:nicht|nid|ned|nod|not|hasn't|isn't|hasnt|isnt)\b(?: \p{L}+){0,2} (?:abgelaufen|ab?gloff\w*|usgloff\w*|expired|lapsed|ended|vorbei|verbi)\b`,
  'u',
);

function direction(text: string, prefer: Preference): Pick<DateContext, 'prefer' | 'over'> {
  const folded = fold(text);
  if (OVER.test(folded) && !NOT_OVER.test(folded)) return { prefer: 'past', over: true };
  return { prefer: AHEAD.test(folded) ? 'future' : prefer };
}

/** What follows "vom … bis": of a span the end is meant. */
const SPAN = /\b(?:vom|von|from|ab)\b.*\d.*\b(?:bis|until|till|to)\b(.+)$/isu;

/**
 * Reads the date that a text in German, English or Swiss German speaks of, whatever `language`
 * says; `language` settles only words that both have ("do", "i", "sun"). A missing year or week is
 * the one that `prefer` asks for, unless a verb in the text ("abgelaufen", "expires") says it.
 * Written dates win over spoken ones, possible over impossible ones; of two days between which a text
 * leaves the choice both are given (`ambiguous`). Never throws.
 */
export function readDate(
  text: string,
  today: Temporal.PlainDate,
  language: 'de' | 'en',
  prefer: Preference,
): DateReading | undefined {
  const until = SPAN.exec(text)?.[1];
  const end = until === undefined ? undefined : readDate(until, today, language, prefer);
  if (end !== undefined) return end;
  const context: DateContext = { today, language, ...direction(text, prefer) };
  return (
    readTwoDates(
      text,
      (side) => readOneDate(side, context),
      (side) => readNumericDate(side, context) ?? readNamedDate(side, tokenise(side), context),
    ) ?? readOneDate(text, context)
  );
}

function readOneDate(text: string, context: DateContext): DateReading | undefined {
  const numeric = readNumericDate(text, context);
  if (numeric !== undefined && numeric.kind !== 'impossible') return numeric;
  const tokens = tokenise(text);
  return (
    readNamedDate(text, tokens, context) ??
    numeric ??
    readPartOfPeriod(text, tokens, context) ??
    readFeastDate(text, context) ??
    readCountedDate(text, tokens, context) ??
    readWeekday(text, tokens, context) ??
    readDayWord(text, tokens, context) ??
    readPeriod(text, tokens, context) ??
    readDayOfMonth(text, tokens, context)
  );
}
