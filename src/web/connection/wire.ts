import type { Reply } from '../../contracts/reply.ts';

/** An activity as it comes in: only what is read of it. */
export interface ReceivedActivity {
  readonly type: string;
  readonly id: string;
  readonly timestamp?: string;
  readonly from: { readonly id: string; readonly role?: string };
  readonly text?: string;
  readonly channelData?: {
    readonly clientActivityID?: string;
    readonly lotse?: { readonly reply?: Reply; readonly choice?: string };
  };
}

export interface ActivitySet {
  readonly activities: readonly ReceivedActivity[];
  readonly watermark?: string;
  /** The conversation was deleted: what was shown before is no more. */
  readonly anew?: boolean;
}

/** A conversation as the server opens it; a new one with the greeting in it, where all is well. */
export interface Opened extends Partial<ActivitySet> {
  readonly conversationId: string;
  readonly token: string;
  readonly expires_in: number;
  readonly streamUrl?: string;
}

/** What goes out; the id is the client's own, so that sending it twice is sending it once. */
export interface Outgoing {
  readonly id: string;
  readonly text: string;
  readonly locale: string;
  /** Something that happened, instead of something said. */
  readonly event?: 'webchat/join';
  readonly pressed?: { readonly reply: string; readonly choice: string };
}
