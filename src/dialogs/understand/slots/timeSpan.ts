import { type TimeUnit, unitOf } from './calendarWords.ts';
import { fold } from './fold.ts';
import { readNumberWord } from './numberWord.ts';
import type { Token } from './tokenise.ts';

/** "vor drei Wochen", "in 10 days": between `least` and `most` units, before or after now. */
export interface TimeSpan {
  readonly direction: 'past' | 'future';
  readonly unit: TimeUnit;
  readonly least: number;
  readonly most: number;
  /** The words left room: "etwa", "half a", "ein paar". */
  readonly approximate: boolean;
  readonly start: number;
  readonly end: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));

const ARTICLES = set(
  'ein eine einer einem einen eines e en es ere nere eme emene nem ner em emne a an one eis',
);
const FEW = set(
  'paar few some several einige einigen mehrere mehreren wenige wenigen couple paari etlichen es par',
);
const FEW_FILLERS = set('ein a of e es par');
const HEDGES = set(
  'ca circa zirka etwa ungefähr about around roughly approximately approx öppe rund knapp gut fast almost nearly mehr als more than over über maybe vielleicht vilicht plus minus',
);
const FILLERS = set(
  'schon scho bereits already erst genau exactly grad gerade gradmol mindestens sicher least at at. the den de letzten . ~',
);
const HALF = set('halb halbe halben halber halbes halbi half');
const ONE_AND_A_HALF = set('anderthalb eineinhalb einehalb anderthalbe');
const COMPOUND: ReadonlyMap<string, { amount: number; unit: TimeUnit }> = new Map(
  Object.entries({
    viertelstunde: { amount: 15, unit: 'minute' },
    viertelstund: { amount: 15, unit: 'minute' },
    viertelstündli: { amount: 15, unit: 'minute' },
    dreiviertelstunde: { amount: 45, unit: 'minute' },
    drüviertelstund: { amount: 45, unit: 'minute' },
    halbstund: { amount: 30, unit: 'minute' },
    halbstunde: { amount: 30, unit: 'minute' },
    halbjahr: { amount: 6, unit: 'month' },
    fortnight: { amount: 2, unit: 'week' },
  } as const).map(([word, value]) => [fold(word), value]),
);
/** A unit without a number counts as several only in the plural: "seit Tagen", "for weeks". */
const BARE_PLURAL = set(
  'tagen tage wochen monaten monate jahren stunden minuten days weeks months years hours minutes täg wuche wuchene',
);

const PAST_BEFORE = set(
  'vor vorem seit sit sid siit since syt before past last letzten letschte vergangenen',
);
const FUTURE_BEFORE = set('in innen noch nur next nächsten nöchschte');
const PAST_AFTER = set('ago back earlier her zurück zrugg hinter agoo');
const FUTURE_AFTER = set('left remaining übrig verbleibend bleiben');
/** "drei Tage vor Ablauf" counts from another day than today. */
const OTHER_ANCHOR = set('vor nach before after vorem vorher prior');
/** "for two hours" tells how long ago only where somebody waits. */
const WAITING = set('waiting waited wait been nothing now already no still warte warten');

const SEVERAL = { least: 2, most: 7 };

interface Quantity {
  least: number;
  most: number;
  approximate: boolean;
  /** Index of the first token that belongs to the quantity. */
  at: number;
}

function numberAt(
  tokens: readonly Token[],
  index: number,
): { value: number; at: number } | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  if (!/^\d+$/.test(token.raw)) {
    const value = readNumberWord(token.word) ?? (ARTICLES.has(token.word) ? 1 : undefined);
    return value === undefined ? undefined : { value, at: index };
  }
  const separator = tokens[index - 1];
  const whole = tokens[index - 2];
  const decimal =
    (separator?.raw === '.' || separator?.raw === ',') &&
    separator.end === token.start &&
    whole?.end === separator.start &&
    /^\d+$/.test(whole.raw);
  return decimal
    ? { value: Number(`${whole.raw}.${token.raw}`), at: index - 2 }
    : { value: Number(token.raw), at: index };
}

/** The amount whose last word stands at `index`. */
function quantityEndingAt(tokens: readonly Token[], index: number): Quantity | undefined {
  const word = tokens[index]?.word ?? '';
  if (ONE_AND_A_HALF.has(word)) return { least: 1.5, most: 1.5, approximate: true, at: index };
  if (HALF.has(word)) {
    const article = ARTICLES.has(tokens[index - 1]?.word ?? '');
    return { least: 0.5, most: 0.5, approximate: true, at: article ? index - 1 : index };
  }
  if (ARTICLES.has(word) && HALF.has(tokens[index - 1]?.word ?? '')) {
    return { least: 0.5, most: 0.5, approximate: true, at: index - 1 };
  }
  let at = index;
  while (
    FEW_FILLERS.has(tokens[at]?.word ?? '') &&
    at > index - 3 &&
    !FEW.has(tokens[at]?.word ?? '')
  )
    at--;
  if (FEW.has(tokens[at]?.word ?? '')) {
    while (FEW_FILLERS.has(tokens[at - 1]?.word ?? '')) at--;
    return { ...SEVERAL, approximate: true, at };
  }
  const upper = numberAt(tokens, index);
  if (upper === undefined) return undefined;
  // "2-3 Wochen", "zwei bis drei Tage", "two or three days"
  const joint = tokens[upper.at - 1]?.word ?? '';
  const lower = ['-', '–', 'bis', 'to', 'oder', 'or', 'bis zu'].includes(joint)
    ? numberAt(tokens, upper.at - 2)
    : undefined;
  if (lower !== undefined && lower.value < upper.value) {
    return { least: lower.value, most: upper.value, approximate: true, at: lower.at };
  }
  return { least: upper.value, most: upper.value, approximate: false, at: upper.at };
}

function directionBefore(
  tokens: readonly Token[],
  index: number,
  language: 'de' | 'en',
): { direction: 'past' | 'future'; at: number } | undefined {
  const word = tokens[index]?.word ?? '';
  if (PAST_BEFORE.has(word)) return { direction: 'past', at: index };
  if (FUTURE_BEFORE.has(word)) return { direction: 'future', at: index };
  // Swiss German "i drü Wuche"; in English it is a person.
  if (word === 'i' && language === 'de') return { direction: 'future', at: index };
  if (word === 'for' && tokens.some((token) => WAITING.has(token.word))) {
    return { direction: 'past', at: index };
  }
  return undefined;
}

function directionAfter(
  tokens: readonly Token[],
  index: number,
): { direction: 'past' | 'future'; last: number } | undefined {
  const word = tokens[index]?.word ?? '';
  if (PAST_AFTER.has(word)) return { direction: 'past', last: index };
  if (FUTURE_AFTER.has(word)) return { direction: 'future', last: index };
  const pair = `${word} ${tokens[index + 1]?.word ?? ''}`;
  if (pair === 'from now' || pair === 'to go') return { direction: 'future', last: index + 1 };
  return undefined;
}

/** The first stretch of time in the text that is counted from now. */
export function readTimeSpan(
  tokens: readonly Token[],
  language: 'de' | 'en',
): TimeSpan | undefined {
  for (const [index, token] of tokens.entries()) {
    const compound = COMPOUND.get(token.word);
    const unit = compound?.unit ?? unitOf(token.word);
    if (unit === undefined) continue;
    let quantity: Quantity | undefined;
    if (compound === undefined) {
      quantity = quantityEndingAt(tokens, index - 1);
      if (quantity === undefined && BARE_PLURAL.has(token.word)) {
        quantity = { ...SEVERAL, approximate: true, at: index };
      }
    } else {
      const { amount } = compound;
      const article = ARTICLES.has(tokens[index - 1]?.word ?? '');
      quantity = {
        least: amount,
        most: amount,
        approximate: true,
        at: article ? index - 1 : index,
      };
    }
    if (quantity === undefined) continue;
    let at = quantity.at - 1;
    let hedged = false;
    while (at >= 0) {
      const word = tokens[at]?.word ?? '';
      if (HEDGES.has(word)) hedged = true;
      else if (!FILLERS.has(word)) break;
      at--;
    }
    const before = directionBefore(tokens, at, language);
    const after = directionAfter(tokens, index + 1);
    const found = after ?? before;
    if (found === undefined) continue;
    if (after === undefined && OTHER_ANCHOR.has(tokens[index + 1]?.word ?? '')) continue;
    const first = tokens[before?.at ?? quantity.at] ?? token;
    const last = tokens[after?.last ?? index] ?? token;
    return {
      direction: found.direction,
      unit,
      least: quantity.least,
      most: quantity.most,
      approximate: quantity.approximate || hedged,
      start: first.start,
      end: last.end,
    };
  }
  return undefined;
}

/** The length of `amount` units; halves are cut into the next smaller unit. */
export function spanDuration(amount: number, unit: TimeUnit): Temporal.Duration {
  if (Number.isInteger(amount)) return Temporal.Duration.from({ [`${unit}s`]: amount });
  switch (unit) {
    case 'year':
      return Temporal.Duration.from({ months: Math.round(amount * 12) });
    case 'month':
      return Temporal.Duration.from({ days: Math.round(amount * 30) });
    case 'week':
      return Temporal.Duration.from({ days: Math.round(amount * 7) });
    case 'day':
      return Temporal.Duration.from({ hours: Math.round(amount * 24) });
    case 'hour':
      return Temporal.Duration.from({ minutes: Math.round(amount * 60) });
    case 'minute':
    case 'second':
      return Temporal.Duration.from({ seconds: Math.round(amount * (unit === 'minute' ? 60 : 1)) });
  }
}
