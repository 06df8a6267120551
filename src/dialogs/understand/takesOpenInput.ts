import type { OpenReading } from './openReading.ts';
import { phraseOf } from './phrase.ts';
import { QUITE_SURE, SURE_ENOUGH, type Weighed } from './weighed.ts';

/** From here on a move is meant even where any text is an answer. */
const CERTAIN = 0.9;
const SHORT_WORDS = 6;
const ELSEWHERE: ReadonlySet<Weighed['intent']> = new Set<Weighed['intent']>([
  'menu',
  'restart',
  'change_language',
  'no_activation_email',
  'code_problem',
  'clear_cache',
  'login_problem',
  'contact_support',
  'delete_data',
]);

/** Whether what the open input read is what the message is about. */
export function takesOpenInput(open: OpenReading, text: string, best: Weighed): boolean {
  const words = phraseOf(text).split(' ').length;
  switch (open.strength) {
    case 'exact':
      return true;
    // "Kann ich heute noch mit jemandem reden?" names a day as well.
    case 'day':
      return !(
        (best.score >= QUITE_SURE && ELSEWHERE.has(best.intent)) ||
        (best.intent === 'expiry_consequences' && text.includes('?'))
      );
    case 'passing':
      return !(best.score >= SURE_ENOUGH && ELSEWHERE.has(best.intent));
    // A program or browser named in passing does not hide "still nothing" or "it is here".
    case 'aside':
      return best.own === undefined || best.score < SURE_ENOUGH || words <= 3;
    // Any text is an answer, unless it is surely one of the moves that are always possible.
    case 'anything':
      return !(
        words <= SHORT_WORDS &&
        best.score >= CERTAIN &&
        (best.own !== undefined ||
          ['menu', 'back', 'restart', 'change_language', 'delete_data'].includes(best.intent))
      );
  }
}
