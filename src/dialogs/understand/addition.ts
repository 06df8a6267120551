import type { Intent } from '../../contracts/intent.ts';
import type { StepChoice } from '../../machines/step.ts';
import { asks } from './asks.ts';
import { readOwnWords } from './ownWords.ts';
import { QUITE_SURE, SURE_ENOUGH, type Weighed } from './weighed.ts';

/** What in front of a message tells more about its problem, and is no wish to go elsewhere. */
const TELLS: ReadonlySet<Intent> = new Set<Intent>([
  'not_solved',
  'no_activation_email',
  'code_problem',
  'browser_problem',
  'login_problem',
  'clear_cache',
  'out_of_scope',
]);
const NOT_SURE: StepChoice = { id: 'notSure', event: { type: 'user.notSure' } };

/**
 * Whether words in front of a message are more for it ("Windows 11", "ich arbeite bei der Muster
 * AG"): nothing that is asked, nothing that leads elsewhere, and more than a key or two.
 */
export function isAddition(text: string, { intent, own, score }: Weighed): boolean {
  if (asks(text) || readOwnWords(text, [NOT_SURE]) !== undefined) return false;
  // "Muster", "11", "es eilt"; "asdf" is none of these.
  if (!/\d|\p{Lu}|\p{L}{2}.*\s.*\p{L}{2}/u.test(text)) return false;
  if (own !== undefined && score >= SURE_ENOUGH) return false;
  return score < QUITE_SURE || TELLS.has(intent);
}
