import type { Conversation } from '../../contracts/conversation.ts';

/** What understanding needs to know about the moment. */
export interface Moment {
  readonly conversation: Conversation;
  /** Now in Zurich; a press has no need of it, and it takes as long as all else about a press. */
  readonly now: () => Temporal.ZonedDateTime;
  /** A choice's label in every language as `phraseOf` has it, for people who type what a button says. */
  readonly spellingsOf: (choice: string) => readonly string[];
}
