import { fold } from './fold.ts';

/** Units of time that people count in. */
export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

function index<Value>(lists: Iterable<readonly [Value, string]>): ReadonlyMap<string, Value> {
  const map = new Map<string, Value>();
  for (const [value, words] of lists)
    for (const word of words.split(' ')) map.set(fold(word), value);
  return map;
}

const MONTHS = index<number>([
  [1, 'januar jänner jan january januari jenner'],
  [2, 'februar feb februari february feber hornig'],
  [3, 'märz mär mrz march mar merz maerz'],
  [4, 'april apr aprill'],
  [5, 'mai may meie'],
  [6, 'juni jun june'],
  [7, 'juli jul july'],
  [8, 'august aug auguscht ougschte'],
  [9, 'september sep sept septämber'],
  [10, 'oktober okt october oct oktoober'],
  [11, 'november nov novämber'],
  [12, 'dezember dez december dec dezämber desember'],
]);

/** ISO weekday numbers, Monday is 1. */
const WEEKDAYS = index<number>([
  [1, 'montag mäntig määndig mändig mentig monday'],
  [2, 'dienstag zischtig ziischtig zyschtig zistig tuesday'],
  [3, 'mittwoch mittwuch mittwuche mittwoche mettwoch wednesday'],
  [4, 'donnerstag donnschtig dunschtig donschtig donnstig thursday'],
  [5, 'freitag friitig fritig frytig friday'],
  [6, 'samstag samschtig samstig sonnabend saturday'],
  [7, 'sonntag sunntig sunndig sonntig sunday'],
]);

const SHORT_WEEKDAYS = {
  de: index<number>([
    [1, 'mo'],
    [2, 'di'],
    [3, 'mi'],
    [4, 'do'],
    [5, 'fr'],
    [6, 'sa'],
    [7, 'so'],
  ]),
  en: index<number>([
    [1, 'mon'],
    [2, 'tue tues'],
    [3, 'wed'],
    [4, 'thu thur thurs'],
    [5, 'fri'],
    [6, 'sat'],
    [7, 'sun'],
  ]),
};

const UNITS = index<TimeUnit>([
  ['second', 'sekunde sekunden sek second seconds sec secs sekunde'],
  ['minute', 'minute minuten minutes min mins minuute minüteli minutli'],
  ['hour', 'stunde stunden std stund stunde stündli hour hours hr hrs h'],
  ['day', 'tag tage tagen tages täg tagä tägä day days d'],
  ['week', 'woche wochen wuche wuchä wuchene wuchne wuche week weeks wk wks'],
  ['month', 'monat monate monaten monats monet mönet monät mönät month months'],
  ['year', 'jahr jahre jahren jahres jahrs johr joor jaar year years'],
]);

/** Month 1 to 12 of a folded month name or its usual abbreviation. */
export const monthOf = (folded: string): number | undefined => MONTHS.get(folded);

/** ISO weekday of a folded full weekday name. */
export const weekdayOf = (folded: string): number | undefined => WEEKDAYS.get(folded);

/** ISO weekday of a two- or three-letter form; the language decides, "do" and "sun" are words too. */
export const shortWeekdayOf = (folded: string, language: 'de' | 'en'): number | undefined =>
  SHORT_WEEKDAYS[language].get(folded);

/** The unit that a folded word counts in. */
export const unitOf = (folded: string): TimeUnit | undefined => UNITS.get(folded);
