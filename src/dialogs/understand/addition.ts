import { MAX_ADDITION_LENGTH } from '../../contracts/answers.ts';
import type { Conversation } from '../../contracts/conversation.ts';
import type { News } from '../../contracts/effect.ts';
import type { Intent } from '../../contracts/intent.ts';
import type { Meaning } from '../../machines/events.ts';
import type { StepChoice } from '../../machines/step.ts';
import { stepOf } from '../../machines/steps.ts';
import { withAddition } from '../../machines/supportMailOf.ts';
import { asksOfMessage } from './messageQuestion.ts';
import type { SlotFacts } from './news.ts';
import { readOwnWords } from './ownWords.ts';
import { readBrowsers } from './slots/browser.ts';
import { readDetails, readReplacement, saysNothingBeside } from './slots/details.ts';
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
const NO_MATTER = ['out_of_scope', 'greet', 'thanks'];
/** What announces more, and is not itself of it. */
const ANNOUNCED =
  /^\s*(?:und |and )?(?:noch (?:etwas|was|öppis|eppis)|übrigens|ausserdem|zusätzlich|p\.? ?s\.?|by the way|btw|one more thing|additionally)(?:\s*[:,–-]\s*|\s+)(?<more>\S.*)$/isu;
const NOT_SURE: StepChoice = { id: 'notSure', event: { type: 'user.notSure' } };
const NOT_YET: StepChoice = { id: 'consentNo', event: { type: 'user.no' } };

/**
 * Whether words in front of a message are more for it ("Windows 11", "ich arbeite bei der Muster
 * AG"): nothing that is asked, nothing that leads elsewhere, and more than a key or two.
 */
export function isAddition(text: string, { intent, own, score }: Weighed): boolean {
  if (asksOfMessage(text) || readOwnWords(text, [NOT_SURE]) !== undefined) return false;
  // "Muster", "11", "es eilt"; "asdf" is none of these.
  if (!/\d|\p{Lu}|\p{L}{2}.*\s.*\p{L}{2}/u.test(text)) return false;
  if (own !== undefined && score >= SURE_ENOUGH) return false;
  return score < QUITE_SURE || TELLS.has(intent);
}

/** Whether a message is to wait: no more for it, and no wish to go elsewhere. */
export function saysNotYet(text: string): boolean {
  return readOwnWords(text, [NOT_YET]) !== undefined;
}

/** What of a message goes to support as further details: all of it, or what is told beside the rest. */
interface Details {
  readonly event?: Meaning;
  readonly news?: News;
}

/**
 * Who somebody is and how they are reached, told at any step of a message that has not gone yet;
 * undefined where the text is about anything else.
 */
export function supportDetails(
  text: string,
  { emails, browsers, date }: SlotFacts,
  { intent, score }: Weighed,
  { dialog: { step, answers } }: Conversation,
): Details | undefined {
  if (stepOf(step).step.details !== true) return undefined;
  const known = [answers.addition, answers.problem].filter((told) => told !== undefined);
  const replacement = emails.length > 0 ? undefined : readReplacement(text, known.join('\n'));
  if (replacement !== undefined) return { event: { type: 'user.addition', ...replacement } };
  const carried = (part: string) =>
    part.includes('@') || readBrowsers(part).some(({ version }) => version !== undefined);
  const more = ANNOUNCED.exec(text)?.groups?.['more'];
  if (more !== undefined && answers.problem !== undefined && !carried(text)) {
    return { event: { type: 'user.addition', text: more.trim() } };
  }
  const details = readDetails(text, carried);
  // "sorry meinte 30.12.": the day of something else, and no problem.
  const day = date !== undefined && saysNothingBeside(text.replace(date.text, ' '));
  if (details === undefined) {
    return day ? { event: { type: 'user.addition', text: text.trim() } } : undefined;
  }
  const isName = details.sure || score < SURE_ENOUGH || NO_MATTER.includes(intent);
  if (!isName) return undefined;
  if (emails.length === 0 && !browsers.some(({ version }) => version !== undefined)) {
    return { event: { type: 'user.addition', text: details.text } };
  }
  const addition = withAddition(answers.addition, details.text);
  return addition.length > MAX_ADDITION_LENGTH ? undefined : { news: { addition } };
}
