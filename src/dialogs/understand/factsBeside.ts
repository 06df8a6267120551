import type { Intent } from '../../contracts/intent.ts';
import { shapes as german } from '../../locales/de/shapes.ts';
import { shapes as english } from '../../locales/en/shapes.ts';
import type { Meaning } from '../../machines/events.ts';
import { saysArrivalOrNot } from './arrival.ts';
import { asks } from './asks.ts';
import { judged } from './judged.ts';
import type { SlotFacts } from './news.ts';
import { phraseOf } from './phrase.ts';
import { readBrowsers } from './slots/browser.ts';
import { readMailProgram } from './slots/mailProgram.ts';
import { readNewAddress } from './slots/messageCorrection.ts';
import { QUITE_SURE, type Weighed } from './weighed.ts';

const FILLER = new RegExp(`^(?:${german.leadsToFact}|${english.leadsToFact})$`, 'u');
/** What an address or something tried does not hide. */
const ELSEWHERE: ReadonlySet<Intent> = new Set<Intent>([
  'menu',
  'restart',
  'change_language',
  'code_problem',
  'login_problem',
  'contact_support',
  'delete_data',
]);

/**
 * What a message is that tells facts which the open step has not asked for, and nothing else: an
 * address ("no wait, it's x@y.ch"), what has been tried, a browser or a mail program. They are
 * noted, and said to be. Undefined where it is about more.
 */
export function readFactsBeside(
  text: string,
  slots: SlotFacts,
  best: Weighed,
  known: string | undefined,
): Meaning | undefined {
  if (asks(text)) return undefined;
  if (best.score >= QUITE_SURE && ELSEWHERE.has(best.intent)) return undefined;
  const told = slots.tried.length > 0 || slots.elapsed !== undefined;
  const rest = phraseOf(text.replace(/\S+@\S+/gu, ' '));
  if (slots.emails.length > 0 && !told && !saysArrivalOrNot(rest)) {
    const address = readNewAddress(text, slots.emails, known) ?? slots.emails.at(-1) ?? '';
    const reading = judged(address);
    return reading.ok ? { type: 'user.email', email: reading.email } : undefined;
  }
  if (slots.tried.length > 0 && best.own === undefined && !saysArrivalOrNot(rest)) {
    return { type: 'user.ask', question: 'noted' };
  }
  const names = slots.browsers.length > 0 || slots.mailProgram !== undefined;
  if (!names || !rest.split(' ').every(isFiller)) return undefined;
  return slots.browsers.length > 0
    ? { type: 'user.ask', question: 'browsersNoted' }
    : { type: 'user.ask', question: 'programNoted' };
}

function isFiller(word: string): boolean {
  return (
    FILLER.test(word) ||
    /^\d/u.test(word) ||
    readBrowsers(word).length > 0 ||
    readMailProgram(word) !== undefined
  );
}
