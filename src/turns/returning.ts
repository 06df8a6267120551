import type { Conversation } from '../contracts/conversation.ts';
import { type Input, isOwn } from '../contracts/input.ts';
import type { Remark } from '../dialogs/render/render.ts';
import { START, stepOf } from '../machines/steps.ts';
import { topicOf } from '../machines/topics.ts';

/** After so long the guide says where the user stands. */
const PAUSE_HOURS = 24;

/** The user is back after a pause, or has opened the conversation again. */
export function isReturn(before: Conversation, { at, content }: Input): boolean {
  if (before.rev === 0 || isOwn(content)) return false;
  const hours = (Date.parse(at) - Date.parse(before.lastTurnAt)) / 3_600_000;
  return hours >= PAUSE_HOURS || content.kind === 'join';
}

/** Nobody comes back to comment on a thumb; "hoi" is then no comment, and the menu is what helps. */
export function afterFeedback(dialog: Conversation['dialog']): Conversation['dialog'] {
  return topicOf(dialog.step) === 'end' ? { ...dialog, step: START, back: [] } : dialog;
}

/** One line on where the user stands, after a pause or on coming back. */
export function returnRemarks(
  before: Conversation,
  returning: boolean,
  event: { readonly type: string },
  stepAfter: string,
): Remark[] {
  if (before.rev === 0) return [];
  const { step } = before.dialog;
  if (event.type === 'user.resume') {
    return stepAfter === START ? [] : [placeRemark('notes.resumed', stepAfter)];
  }
  return returning && step !== START && !stepOf(step).end
    ? [placeRemark('notes.welcomeBack', step)]
    : [];
}

export function placeRemark(key: string, step: string): Remark {
  return { key, vars: { topic: { text: `${topicOf(step)}.name` } } };
}
