/**
 * Why no such day exists; `notALeapYear` is 29 February of an ordinary year. A `farYear` exists, and
 * only `doubtFarDay` gives it.
 */
export type ImpossibleReason =
  | 'noSuchDay'
  | 'noSuchMonth'
  | 'noSuchYear'
  | 'notALeapYear'
  | 'farYear';

/**
 * What was understood of a date. `text` is the part of the utterance it was read from.
 * - `date`: one day. `approximate` when the words leave room ("Ende Januar", "in three weeks").
 * - `ambiguous`: day and month may be swapped, and the day-first reading comes first; or two days are
 *   named ("1. oder 2. Dezember"), and the earlier comes first.
 * - `impossible`: written like a date, but there is no such day.
 * - `vague`: some day from `from` to `to`, both inclusive ("next month").
 */
export type DateReading =
  | { kind: 'date'; date: Temporal.PlainDate; approximate: boolean; text: string }
  | { kind: 'ambiguous'; candidates: [Temporal.PlainDate, Temporal.PlainDate]; text: string }
  | { kind: 'impossible'; reason: ImpossibleReason; text: string }
  | { kind: 'vague'; from: Temporal.PlainDate; to: Temporal.PlainDate; text: string };

/** Which of several possible days is meant when the year, or the week of a weekday, is missing. */
export type Preference = 'future' | 'past' | 'nearest';

/** What every date grammar is given besides the text. */
export interface DateContext {
  readonly today: Temporal.PlainDate;
  readonly prefer: Preference;
  readonly language: 'de' | 'en';
  /** The text says that it is over: "abgelaufen am Montag" is no day that has just begun. */
  readonly over?: boolean;
}

/** The candidate that `prefer` asks for; today counts as future and as past. */
export function choose(
  candidates: readonly Temporal.PlainDate[],
  { today, prefer }: DateContext,
): Temporal.PlainDate | undefined {
  const distance = (date: Temporal.PlainDate): number => today.until(date).days;
  const eligible = candidates.filter((date) => {
    const days = distance(date);
    return prefer === 'nearest' || (prefer === 'future' ? days >= 0 : days <= 0);
  });
  return eligible.sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)))[0];
}
