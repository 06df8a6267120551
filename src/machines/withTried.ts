import { TRIED_STEPS, type TriedStep } from '../contracts/answers.ts';

/** What was tried, with more: each once, in the order in which the guide goes through them. */
export function withTried(
  known: readonly TriedStep[] | undefined,
  more: readonly TriedStep[],
): TriedStep[] {
  return TRIED_STEPS.filter((step) => known?.includes(step) === true || more.includes(step));
}
