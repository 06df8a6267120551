import type { ArchivedConversation } from '../contracts/archive.ts';
import { checksumOf } from './checksum.ts';

/**
 * How what a target holds under a key stands to the source: `behind` is an earlier state of the very
 * same, which may be replaced; `other` is anything else, and is never touched.
 */
export type Standing = 'absent' | 'same' | 'behind' | 'other';

export function standingOf(
  target: ArchivedConversation | undefined,
  source: ArchivedConversation | undefined,
): Standing {
  if (target === undefined) return source === undefined ? 'same' : 'absent';
  if (source === undefined) return 'other';
  if (checksumOf(target) === checksumOf(source)) return 'same';
  return isEarlier(target, source) ? 'behind' : 'other';
}

function isEarlier(target: ArchivedConversation, source: ArchivedConversation): boolean {
  const [ours, theirs] = [source.conversation, target.conversation];
  // Deleted over there since it was copied: it must not come back.
  if (theirs === undefined) return !isBuried(ours?.log.at(-1)?.activity, target);
  const last = theirs.log.at(-1);
  if (ours === undefined || startedAt(ours.head) !== startedAt(theirs.head)) {
    return isBuried(last?.activity, source);
  }
  if (theirs.rev > ours.rev) return false;
  if (last === undefined) return true;
  return ours.log.some(({ seq, activity }) => seq === last.seq && activity === last.activity);
}

function isBuried(activity: string | undefined, { tombstones }: ArchivedConversation): boolean {
  return tombstones.some((each) => each.activity === activity);
}

function startedAt(head: unknown): unknown {
  return typeof head === 'object' && head !== null && 'startedAt' in head ? head.startedAt : head;
}
