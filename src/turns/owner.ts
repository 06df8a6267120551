import type { Conversation } from '../contracts/conversation.ts';
import { type Input, isOwn } from '../contracts/input.ts';

type Before = Pick<Conversation, 'rev' | 'user'>;

/**
 * Whose conversation it is after a turn: who spoke first in it, however many speak later. Who only
 * opened it may be somebody else, such as the channel itself.
 */
export function ownerAfter(
  { rev, user }: Before,
  { content, user: by }: Input,
): Conversation['user'] {
  if (isOwn(content)) return user;
  if (content.kind === 'join') return rev === 0 ? { ...by, joined: true } : user;
  return rev === 0 || user.joined === true || user.id === by.id ? by : user;
}

/** Whether it is the conversation's own user who does this. */
export function isOwner(before: Before, input: Input): boolean {
  return ownerAfter(before, input).id === input.user.id;
}
