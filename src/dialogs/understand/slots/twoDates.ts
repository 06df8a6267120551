import type { DateReading } from './dateReading.ts';

/** "A oder B", "zwischen A und B", "A - B", "A/B": what stands left and right of the joint. */
const OR = /(?<!\p{L})(?:oder|odr|ode|or|resp\.?|bzw\.?)(?!\p{L})/iu;
/** "Oder so" names no Sunday. */
const OR_SO = /^\s*(?:so|öppe|similar)(?!\p{L})/iu;
const BETWEEN =
  /(?<!\p{L})(?:zwischen|zwüsche[dt]?|zwüschet|between)\s(.+?)\s(?:und|u|and|&|bis|to)\s(.+)$/isu;
const RANGE =
  /^(.*(?<![\p{L}\p{N}.,/:-])\d{1,2}(?:\.|st|nd|rd|th)?)\s*(?:[-–/]|bis|to|till)\s*(\d{1,2}(?:\.\s*\d{1,2}\.|(?:\.|st|nd|rd|th)?(?:\s+of)?\s*\p{L}).*)$/isu;

/** A day that leaves its month to the other one. */
const BARE_DAY = String.raw`(?:(?:am|der|den|de|em|dem|the|on)\s+)*(\d{1,2})(?:\.|st|nd|rd|th|te[rn]?)?`;
const BARE_LAST = new RegExp(String.raw`(?:^|[\s,(])${BARE_DAY}\s*$`, 'iu');
const BARE_ONLY = new RegExp(String.raw`^\s*${BARE_DAY}[\s.!,]*$`, 'iu');
/** So many letters may stand between a day and the joint: "am 1., vielleicht am 2.". */
const NEAR = 18;

type Read = (text: string) => DateReading | undefined;
type Day = Extract<DateReading, { kind: 'date' }>;

/**
 * Two days of which only one can be meant, the earlier first; undefined where a text names none or
 * one. A month or a year that only one of them has counts for both.
 *
 * @param read reads one day, wherever it stands
 * @param written reads one that is written as day and month
 */
export function readTwoDates(text: string, read: Read, written: Read): DateReading | undefined {
  const [left, right] = sides(text) ?? [];
  if (left === undefined || right === undefined) return undefined;
  const pair =
    bothRead(left, right, written) ??
    completed(left, right, written) ??
    bothRead(left, right, read);
  if (pair === undefined) return undefined;
  const { first, second, start, end } = pair;
  const named = text.slice(start, text.length - right.length + end);
  const order = Temporal.PlainDate.compare(first, second);
  if (order === 0) return { kind: 'date', date: first, approximate: false, text: named };
  const candidates: [Temporal.PlainDate, Temporal.PlainDate] =
    order < 0 ? [first, second] : [second, first];
  return { kind: 'ambiguous', candidates, text: named };
}

function sides(text: string): [string, string] | undefined {
  const joint = OR.exec(text);
  if (joint !== null) {
    const right = text.slice(joint.index + joint[0].length);
    return OR_SO.test(right) ? undefined : [text.slice(0, joint.index), right];
  }
  const between = BETWEEN.exec(text);
  const [, left, right] = between ?? RANGE.exec(text) ?? [];
  if (left === undefined || right === undefined) return undefined;
  return [
    text.slice(0, (between?.index ?? 0) + text.slice(between?.index ?? 0).indexOf(left)) + left,
    right,
  ];
}

interface Pair {
  readonly first: Temporal.PlainDate;
  readonly second: Temporal.PlainDate;
  /** Where the first begins on its side, and where the second ends on the other. */
  readonly start: number;
  readonly end: number;
}

/** "1. oder 2. Dezember", "am 1. Januar oder am 15." */
function completed(left: string, right: string, written: Read): Pair | undefined {
  const last = BARE_ONLY.exec(right);
  const earlier = last === null ? undefined : pairOf(written(left), left, last, 'left');
  if (earlier !== undefined || last !== null) {
    return earlier === undefined ? undefined : { ...earlier, end: right.trimEnd().length };
  }
  const bare = BARE_LAST.exec(left);
  const later = bare === null ? undefined : pairOf(written(right), right, bare, 'right');
  return later === undefined || bare === null ? undefined : { ...later, start: bare.index };
}

function pairOf(
  whole: DateReading | undefined,
  side: string,
  bare: RegExpExecArray,
  where: 'left' | 'right',
): Pair | undefined {
  const day = Number(bare[1]);
  if (whole?.kind !== 'date' || !isNear(side, whole, where === 'left')) return undefined;
  if (day < 1 || day > whole.date.daysInMonth) return undefined;
  const start = side.lastIndexOf(whole.text);
  const end = side.indexOf(whole.text) + whole.text.length;
  return { first: whole.date.with({ day }), second: whole.date, start, end };
}

function bothRead(left: string, right: string, read: Read): Pair | undefined {
  const first = read(left);
  const second = read(right);
  if (first?.kind !== 'date' || second?.kind !== 'date') return undefined;
  if (!isNear(left, first, true) || !isNear(right, second, false)) return undefined;
  return {
    first: withYearOf(first, second),
    second: withYearOf(second, first),
    start: left.lastIndexOf(first.text),
    end: right.indexOf(second.text) + second.text.length,
  };
}

function isNear(side: string, { text }: Day, atEnd: boolean): boolean {
  const at = side.lastIndexOf(text);
  return atEnd ? side.length - at - text.length <= NEAR : side.indexOf(text) <= NEAR;
}

/** "30. November oder 2. Dezember 2027": the year that is written is that of both. */
function withYearOf(day: Day, other: Day): Temporal.PlainDate {
  const written = ({ text }: Day) => /\d{4}|[./'-]\d{2}$/u.test(text.trim());
  const named = ({ text }: Day) => /\d/u.test(text);
  return !written(day) && written(other) && named(day) && named(other)
    ? day.date.with({ year: other.date.year })
    : day.date;
}
