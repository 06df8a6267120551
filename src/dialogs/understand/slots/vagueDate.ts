import { fold } from './fold.ts';
import { foldedPattern } from './foldedPattern.ts';

const VAGUE = foldedPattern(
  String.raw`^(?:\p{L}+ ){0,3}(?:kw ?\d{1,2}|kalenderwoche \d{1,2}|week \d{1,2}|calendar week \d{1,2}|(?:0?[1-9]|1[0-2])[./ ]20\d\d|fruhling|fruhjahr|sommer|herbst|winter|spring|summer|autumn|(?:\p{L}+ )?(?:quartal|quartals|quarter)|20\d\d)(?: 20\d\d)?[.! ]*$`,
  'u',
);

/** Whether an answer names a season, a quarter, a week, a year or a month in digits instead of a day. */
export function isVagueDate(text: string): boolean {
  const folded = text
    .trim()
    .split(/\s+/)
    .map((word) => fold(word))
    .join(' ');
  return VAGUE.test(folded);
}
