import type { Intent } from '../../contracts/intent.ts';
import { type Classification, classify } from './intent/model.ts';
import type { Models } from './intent/modelFile.ts';
import { readTried } from './slots/tried.ts';

/** What a report of something tried is read as when it hides the problem it was tried against. */
const REPORTS: ReadonlySet<Intent> = new Set<Intent>(['clear_cache', 'solved', 'resend_email']);
const PROBLEMS: ReadonlySet<Intent> = new Set<Intent>([
  'browser_problem',
  'code_problem',
  'login_problem',
  'no_activation_email',
]);
const SURE = 0.4;
const CLAUSE_BREAK = /[,.;:!\n]+|\s+(?:und|aber|and|but)\s+/iu;

/**
 * The problem that a message names beside what was tried against it: "die Seite lädt endlos, Cache
 * hab ich schon gelöscht" is about the page. Undefined where the whole is not read as the report.
 *
 * @param whole the classification of the whole text, which must tell of something tried
 */
export function problemBeside(
  text: string,
  whole: Classification,
  models: Models,
): Classification | undefined {
  if (!REPORTS.has(whole.intent)) return undefined;
  return text
    .split(CLAUSE_BREAK)
    .filter((clause) => clause.trim() !== '' && readTried(clause).length === 0)
    .map((clause) => classify(models.intent, clause))
    .filter(({ intent, score }) => PROBLEMS.has(intent) && score >= SURE)
    .sort((a, b) => b.score - a.score)[0];
}
