import type { Session } from '../contracts/conversation.ts';

/** The session of a conversation that nothing has been said in. */
export const INITIAL_SESSION: Session = {
  language: { code: 'de', chosen: false },
  browsers: [],
  tried: [],
  tickets: [],
  consents: [],
  feedback: [],
  introduced: false,
  misses: 0,
};
