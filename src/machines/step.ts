import type { Answers } from '../contracts/answers.ts';
import type { PausedTopic, Session } from '../contracts/conversation.ts';
import type { Intent } from '../contracts/intent.ts';
import type { Meaning } from './events.ts';

/** What a step knows when it decides which choices it shows. */
export interface StepContext {
  readonly answers: Answers;
  readonly session: Session;
  readonly paused: readonly PausedTopic[];
}

/** A button of a step, and everything a user can say that means the same. */
export interface StepChoice {
  /** Its label is the text `choices.<id>`. */
  readonly id: string;
  readonly event: Meaning;
  readonly intents?: readonly Intent[];
  /**
   * It claims that something is done, which is true only once the user says so: not by "mache ich
   * gleich", and of an `outcome` not by an "ok", which says no more than that it was read.
   */
  readonly claims?: 'done' | 'outcome';
  /** Shown and understood only when this holds. */
  readonly when?: (context: StepContext) => boolean;
}

/** What a step takes as typed text before anything else is tried. */
export type OpenInput =
  | 'email'
  | 'date'
  | 'futureDate'
  | 'elapsed'
  | 'browsers'
  | 'browser'
  /** What corrects a message that is shown: an address, the problem, browsers. */
  | 'message'
  | 'mailProgram'
  | 'tried'
  /** What an application needs: what of it is there. */
  | 'needs'
  | 'text';

/** What a leaf of the machine declares about itself (its `meta`). */
export interface Step {
  readonly choices: readonly StepChoice[];
  readonly open?: OpenInput;
  /** "Step n of m". */
  readonly progress?: readonly [number, number];
  /** Takes who somebody is and how they are reached, for a message that has not gone yet. */
  readonly details?: boolean;
  /** Shows a code being handled: what looks like one is masked. */
  readonly codeTalk?: boolean;
}

/** The choices of a step that are possible now. */
export function choicesNow(step: Step, context: StepContext): readonly StepChoice[] {
  return step.choices.filter((choice) => choice.when === undefined || choice.when(context));
}
