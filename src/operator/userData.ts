import type { ArchivedConversation, StoreArchive } from '../contracts/archive.ts';
import type { Draft } from '../contracts/draft.ts';
import { readTurnRecord } from '../contracts/readTurnRecord.ts';
import { pagesOf } from './walk.ts';

/** A user as a channel knows them. */
export interface ChannelUser {
  readonly channel: string;
  readonly user: string;
}

/** Everything that is stored under the keys of a user's conversations. Throws what the store throws. */
export async function conversationsOf(
  archive: StoreArchive,
  { channel, user }: ChannelUser,
): Promise<ArchivedConversation[]> {
  const found: ArchivedConversation[] = [];
  for await (const page of pagesOf(archive)) {
    const keys = page
      .filter(({ key, users }) => key.startsWith(`${channel}:`) && users.includes(user))
      .map(({ key }) => key);
    if (keys.length > 0) found.push(...(await archive.read(keys)));
  }
  return found;
}

/**
 * A conversation for its user to read: JSON without anything that is only there for the machine.
 *
 * @param words a reply as the guide said it
 */
export function readable(
  { key, conversation, outbox, tombstones, setAside }: ArchivedConversation,
  words: (draft: Draft) => string,
): object {
  const waiting = outbox.filter(({ nextAt }) => nextAt !== null);
  const dead = outbox.filter(({ nextAt }) => nextAt === null);
  return {
    conversation: key,
    ...(conversation === undefined
      ? {}
      : {
          keptUntil: conversation.expireAt,
          head: conversation.head,
          log: conversation.log.map(({ record, ...known }) => {
            const { seq, at, activity, said, drafts } = readTurnRecord(record, known);
            return { seq, at, activity, said, answered: drafts.map(words) };
          }),
        }),
    waiting: waiting.map(({ item, nextAt, attempts, reason }) => ({
      item,
      nextAt,
      attempts,
      reason,
    })),
    deadLetters: dead.map(({ item, deadAt, attempts, reason }) => ({
      item,
      deadAt,
      attempts,
      reason,
    })),
    setAside: setAside.map(({ at, reason, head, turns }) => ({ at, reason, head, turns })),
    deletedActivities: tombstones,
  };
}

/** How often a conversation is read anew where a turn was faster. */
const ATTEMPTS = 20;

/**
 * Deletes all of a user's conversations with log, outbox, dead letters and what was set aside. Only
 * the ids of their activities stay for a day, as when the user deletes them in the chat, so that no
 * redelivery brings them back.
 *
 * @returns how many conversations are gone, and how many a busy service kept from being deleted
 */
export async function deleteConversations(
  archive: StoreArchive,
  conversations: readonly ArchivedConversation[],
  at: string,
): Promise<{ readonly deleted: number; readonly left: number }> {
  let deleted = 0;
  for (const conversation of conversations) {
    if (await deleteOne(archive, conversation, at)) deleted += 1;
  }
  return { deleted, left: conversations.length - deleted };
}

async function deleteOne(
  archive: StoreArchive,
  found: ArchivedConversation,
  at: string,
): Promise<boolean> {
  let stored: ArchivedConversation | undefined = found;
  for (let attempt = 0; attempt < ATTEMPTS && stored !== undefined; attempt += 1) {
    const { key, conversation, tombstones } = stored;
    const buried = conversation?.log.map(({ activity }) => ({ activity, at })) ?? [];
    const left = { key, outbox: [], tombstones: [...tombstones, ...buried], setAside: [] };
    if (await archive.write(left, stored)) return true;
    [stored] = await archive.read([key]);
  }
  return stored === undefined;
}
