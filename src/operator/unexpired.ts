import type { ArchivedConversation } from '../contracts/archive.ts';
import { TOMBSTONE_HOURS } from '../contracts/store.ts';

const HOUR = 3_600_000;

/**
 * What of a conversation is not past its time; undefined where nothing is left. One store deletes it
 * on the minute, another within the hour: neither is to be blamed for the difference.
 */
export function unexpired(
  stored: ArchivedConversation | undefined,
  { now, retentionDays }: { readonly now: string; readonly retentionDays: number },
): ArchivedConversation | undefined {
  if (stored === undefined) return undefined;
  const { key, conversation } = stored;
  const ago = (hours: number) => Date.parse(now) - hours * HOUR;
  const isOver = conversation !== undefined && Date.parse(conversation.expireAt) <= Date.parse(now);
  const outbox = isOver ? [] : stored.outbox;
  const tombstones = stored.tombstones.filter(({ at }) => Date.parse(at) >= ago(TOMBSTONE_HOURS));
  const setAside = stored.setAside.filter(({ at }) => Date.parse(at) > ago(retentionDays * 24));
  if (conversation !== undefined && !isOver) {
    return { key, conversation, outbox, tombstones, setAside };
  }
  if (outbox.length + tombstones.length + setAside.length === 0) return undefined;
  return { key, outbox, tombstones, setAside };
}
