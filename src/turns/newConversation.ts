import { CONVERSATION_VERSION, type Conversation } from '../contracts/conversation.ts';
import type { Input } from '../contracts/input.ts';
import { languageOfLocale } from '../contracts/language.ts';
import { INITIAL_SESSION } from '../machines/initialSession.ts';
import { START } from '../machines/steps.ts';

/** A conversation before its first turn; rev 0 stands in no store. */
export function newConversation(input: Input): Conversation {
  return {
    version: CONVERSATION_VERSION,
    rev: 0,
    user: input.user,
    startedAt: input.at,
    lastTurnAt: input.at,
    dialog: { step: START, answers: {}, paused: [], back: [] },
    session: {
      ...INITIAL_SESSION,
      language: { code: languageOfLocale(input.locale) ?? 'de', chosen: false },
    },
    timers: [],
    undelivered: [],
  };
}
