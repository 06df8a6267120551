import type { Language } from '../../contracts/language.ts';
import type { Reply } from '../../contracts/reply.ts';
import type { ReceivedActivity } from '../connection/wire.ts';

/** What stands in the log, in the server's order. */
export type Entry =
  | { readonly kind: 'guide'; readonly id: string; readonly reply: Reply }
  | {
      readonly kind: 'you';
      readonly id: string;
      readonly clientId: string | undefined;
      readonly text: string;
    };

/** An activity as an entry; undefined for what is nothing to see. */
export function entryOf(activity: ReceivedActivity, language: Language): Entry | undefined {
  const { type, id, from, text, channelData } = activity;
  if (type !== 'message' || typeof id !== 'string') return undefined;
  if (from?.role !== 'bot' && channelData?.lotse?.reply === undefined) {
    return { kind: 'you', id, clientId: channelData?.clientActivityID, text: text ?? '' };
  }
  const reply = channelData?.lotse?.reply ?? {
    id,
    language,
    blocks: [{ kind: 'text', text: text ?? '' }],
  };
  return { kind: 'guide', id, reply };
}

/** The reply whose choices still mean something: the latest with any, if nothing was said after it. */
export function liveReply(entries: readonly Entry[], waiting: number): Reply | undefined {
  if (waiting > 0) return undefined;
  for (const entry of entries.toReversed()) {
    if (entry.kind === 'you') return undefined;
    if (entry.reply.blocks.some(({ kind }) => kind === 'choices')) return entry.reply;
  }
  return undefined;
}
