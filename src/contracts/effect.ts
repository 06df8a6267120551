import type { Answers } from './answers.ts';
import type { Browser, BrowserName } from './browser.ts';
import type { Timer } from './conversation.ts';
import type { DraftVar } from './draft.ts';
import type { Language } from './language.ts';
import type { SupportMail, TriedEntry } from './supportMail.ts';

/**
 * What a transition asks for beside the next step. Effects are data; `say`, `answer` and `offer`
 * are words for `render`, the others change the session or the timers when the turn is put
 * together. Nothing here reaches outside by itself.
 */
export type Effect =
  /** One more sentence before the step's own. */
  | {
      readonly type: 'say';
      readonly key: string;
      readonly vars?: Readonly<Record<string, DraftVar>>;
    }
  /** A question in the middle: answered, then the open step is shown again. */
  | { readonly type: 'answer'; readonly question: string; readonly browser?: BrowserName }
  /** Not understood: the nearest topics as buttons. */
  | {
      readonly type: 'offer';
      readonly reason: 'unclear' | 'outOfScope' | 'empty' | 'otherLanguage';
      readonly choices: readonly string[];
    }
  | { readonly type: 'setLanguage'; readonly language: Language }
  | { readonly type: 'tried'; readonly entry: TriedEntry }
  /** What was noted last as the end of the trouble was not. */
  | { readonly type: 'unsolve' }
  | { readonly type: 'browsers'; readonly browsers: readonly Browser[] }
  | { readonly type: 'schedule'; readonly timer: Timer }
  | { readonly type: 'cancel'; readonly id: string }
  | { readonly type: 'consent'; readonly what: string; readonly at: string }
  /** The user takes the message to support along and sends it: no step goes back behind it. */
  | { readonly type: 'handOver'; readonly mail: SupportMail; readonly at: string }
  /** The message to support is put into the outbox, which no step goes back behind either. */
  | { readonly type: 'queueMail'; readonly mail: SupportMail; readonly at: string }
  /** What became of a message that was queued. */
  | { readonly type: 'mailOutcome'; readonly reference: string; readonly state: 'sent' | 'failed' }
  /** A message that could not be sent, for the user to send. */
  | { readonly type: 'giveMail'; readonly mail: SupportMail }
  | {
      readonly type: 'feedback';
      readonly topic: string;
      readonly up: boolean;
      readonly comment?: string;
      readonly at: string;
    }
  /** The user's stored data is shown (`show`) or deleted with this turn (`forget`). */
  | { readonly type: 'showData' }
  | { readonly type: 'forget' };

/** Answers that a message brought along beside its meaning. */
export type News = Answers;
