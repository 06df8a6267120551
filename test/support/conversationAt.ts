import { CONVERSATION_VERSION, type Conversation } from '../../src/contracts/conversation.ts';
import type { Language } from '../../src/contracts/language.ts';
import type { Place } from './explore.ts';
import { NOW } from './representatives.ts';

/** A conversation that stands at a place. */
export function conversationAt(place: Place, language: Language = 'de'): Conversation {
  return {
    version: CONVERSATION_VERSION,
    rev: 7,
    user: { id: 'user' },
    startedAt: NOW,
    lastTurnAt: NOW,
    dialog: place.dialog,
    session: { ...place.session, introduced: true, language: { code: language, chosen: false } },
    timers: [],
    undelivered: [],
  };
}
