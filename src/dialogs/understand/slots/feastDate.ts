import { choose, type DateContext, type DateReading } from './dateReading.ts';

/** Feasts that stand on the same day each year; the more telling first. */
const FEASTS: readonly (readonly [month: number, day: number, words: string])[] = [
  [12, 24, String.raw`heilig(?:er|en|em)?\s?abend|heiligobe|christmas\s+eve|xmas\s+eve`],
  [12, 26, String.raw`stephanstag|stefanstag|boxing\s+day`],
  [
    12,
    25,
    String.raw`weihnacht(?:en|stag|s)?|wiehnacht(?:e|en)?|christmas(?:\s+day)?|xmas(?:\s+day)?`,
  ],
  [
    12,
    31,
    String.raw`silvester|sylvester|silväster|jahreswechsel|new\s+year['’]?s?\s+eve|end\s+of\s+(?:this\s+|the\s+)?year`,
  ],
  [1, 1, String.raw`neujahr(?:stag)?|neujohr|new\s+year['’]?s?\s+day`],
  [12, 6, 'nikolaus(?:tag)?|samichlaus(?:tag)?'],
  [8, 1, String.raw`(?:national|bundes)feier(?:tag)?|swiss\s+national\s+day`],
];
const PATTERNS = FEASTS.map(
  ([month, day, words]) =>
    [month, day, new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, 'iu')] as const,
);
/** Some day around it, or a wish for it. */
const NOT_ITSELF =
  /(?<!\p{L})(?:vor|nach|kurz|um|über|zwischen|before|after|around|over|frohe?|schöne?|gute[ns]?|merry|happy)\s+(?:(?:den|dem|de|der|the)\s+)?$/iu;

/** "Silvester", "an Weihnachten", "Christmas": its day, in the year that `prefer` asks for. */
export function readFeastDate(text: string, context: DateContext): DateReading | undefined {
  for (const [month, day, pattern] of PATTERNS) {
    const match = pattern.exec(text);
    if (match === null || NOT_ITSELF.test(text.slice(0, match.index))) continue;
    const year = Number(
      /^[\s,]*(20\d\d)(?!\d)/u.exec(text.slice(match.index + match[0].length))?.[1],
    );
    const years = Number.isNaN(year) ? [-1, 0, 1].map((past) => context.today.year + past) : [year];
    const days = years.map((one) => Temporal.PlainDate.from({ year: one, month, day }));
    const date = Number.isNaN(year) ? choose(days, context) : days[0];
    if (date !== undefined) return { kind: 'date', date, approximate: false, text: match[0] };
  }
  return undefined;
}
