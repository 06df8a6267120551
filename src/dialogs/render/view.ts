import type { Answers } from '../../contracts/answers.ts';
import type { Browser } from '../../contracts/browser.ts';
import type { Conversation, PausedTopic, Session } from '../../contracts/conversation.ts';
import type { DraftBlock, DraftVar } from '../../contracts/draft.ts';
import type { FactId } from '../../programme/facts.ts';
import type { RenewalTerms } from '../../programme/renewalWindow.ts';

/** What a view may look at; all of it values. */
export interface ViewContext {
  readonly answers: Answers;
  readonly session: Session;
  readonly paused: readonly PausedTopic[];
  readonly timers: Conversation['timers'];
  /** Today in Zurich, ISO. */
  readonly today: string;
  readonly periods: RenewalTerms;
  /** The channel's name of the conversation, for people who want to come back to it. */
  readonly conversation: string;
  /** The number of turns so far. */
  readonly turns: number;
  readonly startedAt: string;
  /** Whether an operator's fact has a value. */
  readonly knows: (fact: FactId) => boolean;
}

/**
 * What a step shows beside its progress and choices. `body` is left out when the step is only
 * shown again after a question in the middle; `ask` is always there.
 */
export interface View {
  readonly body?: readonly DraftBlock[];
  readonly ask?: readonly DraftBlock[];
  /** False where what can be typed only corrects what is shown: no field asks for it. */
  readonly field?: false;
  /** Variables of the labels of single choices, by choice id. */
  readonly labels?: Readonly<Record<string, Readonly<Record<string, DraftVar>>>>;
}

export type ViewOf = (context: ViewContext) => View;

/** A topic's views by the leaf's name. A leaf without one shows its texts `body` and `ask`. */
export type TopicViews = Readonly<Record<string, ViewOf>>;

/** Browsers in words ("Chrome 142 und Firefox"). */
export function browserList(browsers: readonly Browser[]): DraftVar {
  return {
    list: browsers.map(({ name, version }) =>
      version === undefined
        ? { text: `notes.browserNames.${name}` }
        : { text: `notes.browserNames.${name}`, suffix: ` ${version}` },
    ),
  };
}
