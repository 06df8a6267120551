import type { Conversation } from '../contracts/conversation.ts';

const DAY = 86_400_000;

/**
 * Until when a conversation is kept: the retention after its last turn or its last due effect,
 * whichever is later. A whole day, so that not every turn changes it.
 */
export function expiryOf({ lastTurnAt, timers }: Conversation, retentionDays: number): Date {
  const last = Math.max(Date.parse(lastTurnAt), ...timers.map(({ dueAt }) => Date.parse(dueAt)));
  return new Date(Math.ceil(last / DAY + retentionDays) * DAY);
}
