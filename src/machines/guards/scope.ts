import type { Answers } from '../../contracts/answers.ts';
import type { PausedTopic, Session } from '../../contracts/conversation.ts';
import type { DialogEvent } from '../events.ts';

/** What a condition of the chart may look at. */
export interface GuardScope {
  readonly context: {
    readonly answers: Answers;
    readonly session: Session;
    readonly paused: readonly PausedTopic[];
    readonly step: string;
  };
  readonly event: DialogEvent;
}
