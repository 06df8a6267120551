import { monthOf, shortWeekdayOf, weekdayOf } from './calendarWords.ts';
import { fold } from './fold.ts';
import { foldedPattern } from './foldedPattern.ts';
import { tokenise } from './tokenise.ts';

/** Words that lead to a day, or take back the one before, and say nothing else. */
const BESIDE_DAY: ReadonlySet<string> = new Set(
  `ach äh ähm aha also oh ou hm hmm uh ups uups oops hoppla halt moment momänt stop wait warte wart
  nein nei nee nö no nope doch ja jo yes ok okay sorry entschuldigung exgüsi pardon bitte please danke
  falsch falsches wrong richtig richtige correct korrekt korrektur correction fehler mistake typo my bad
  eigentlich actually eher rather lieber sondern instead statt vielleicht glaub glaube ich i think
  meine meinte gemeint meant mean hab habe ha mich mi vertan vertippt verschrieben geirrt täuscht
  zwischen zwüsche zwüschet between
  ist isch is it it's its its war was es äs s das dass the de der den dem däm datum date ablauf
  ablaufdatum expiry am an on per bis un until till um at uhr h o'clock und and nicht not stimmt
  erst ersch schon genau exactly sollte should be sein si müsste wäre`
    .split(/\s+/)
    .map(fold),
);

const CORRECTS = foldedPattern(
  String.raw`^(?:(?:ach|oh|ou|ah|hm+|ja|ok|ups|oops|sorry) )*(?:nein|noe|nei|falsch|sorry|doch|nicht|sondern|korrektur|no|wrong|not|actually|correction|moment|wait|oops|ups)(?!\p{L})|(?<!\p{L})(?:meinte|gemeint|meant|sondern|stimmt nicht|vertan|vertippt|verschrieben|geirrt|mistyped)(?!\p{L})`,
);

/** Whether a text is the day and nothing besides ("ach doch 31.12.2026", "tomorrow"). */
export function isDayAlone(text: string, day: string): boolean {
  return tokenise(text.replace(day, ' ')).every(
    ({ word }) =>
      !/\p{L}/u.test(word) ||
      BESIDE_DAY.has(word) ||
      weekdayOf(word) !== undefined ||
      shortWeekdayOf(word, 'de') !== undefined ||
      shortWeekdayOf(word, 'en') !== undefined,
  );
}

/**
 * Whether the day in a text takes the place of one that was told before: it stands alone, or words
 * say so ("hab mich vertan, …"). "Mach ich morgen" takes the place of none, nor does a question.
 */
export function correctsDay(text: string, day: string): boolean {
  if (text.includes('?')) return false;
  const words = tokenise(text).map(({ word }) => word);
  return (
    isDayAlone(text, day) ||
    CORRECTS.test(words.filter((word) => /[\p{L}\p{N}]/u.test(word)).join(' '))
  );
}

/** Whether a day is named by its date ("31.12.", "3. März"), and not counted from today. */
export function namesCalendarDay(day: string): boolean {
  const tokens = tokenise(day);
  const month = tokens.some(({ word }) => monthOf(word) !== undefined);
  return /\d/.test(day) && (month || tokens.every(({ word }) => !/\p{L}/u.test(word)));
}
