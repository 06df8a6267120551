import { choicesOf } from '../../contracts/choicesOf.ts';
import type { TurnRecord } from '../../contracts/conversation.ts';
import type { Draft } from '../../contracts/draft.ts';
import type { Language } from '../../contracts/language.ts';
import type { Reply } from '../../contracts/reply.ts';
import { type Button, buttonsOf } from '../botframework/buttons.ts';
import { messageOf } from '../botframework/message.ts';
import { watermarkOf } from './watermark.ts';

/** What stands in a conversation's log, as Direct Line clients draw it. */
export interface SentActivity {
  readonly type: 'message';
  readonly id: string;
  readonly timestamp: string;
  readonly channelId: 'directline';
  readonly conversation: { readonly id: string };
  readonly from: { readonly id: string; readonly name?: string; readonly role: 'bot' | 'user' };
  readonly text: string;
  readonly textFormat?: 'markdown' | 'plain';
  readonly locale?: string;
  readonly inputHint?: string;
  readonly replyToId?: string;
  readonly suggestedActions?: { readonly to: string[]; readonly actions: Button[] };
  readonly channelData: {
    readonly clientActivityID?: string;
    readonly lotse?: { readonly reply?: Reply; readonly choice?: string };
  };
}

/** A piece of a log, as it is asked for and as a frame of a socket. */
export interface ActivitySet {
  readonly activities: readonly SentActivity[];
  readonly watermark: string;
  /** The conversation was deleted: what was shown before is no more. */
  readonly anew?: true;
}

/** What puts a log into words. */
export interface Words {
  express(draft: Draft): Reply;
  /** The label of a choice, where the reply that offered it is not at hand. */
  labelOf(language: Language, choice: string): string | undefined;
  /** That nothing is left of the conversation, not even which language it was in. */
  deleted(language: Language): Reply;
  /** That a turn has failed here; the log has it under the reference. */
  problem(language: Language, reference: string): Reply;
}

/** Whose log it is, as its activities say. */
export interface Party {
  readonly conversation: string;
  readonly user: string;
  /** What the client likes to read, where no log says it. */
  readonly language?: Language | undefined;
}

export const BOT = { id: 'lotse', name: 'Lotse', role: 'bot' } as const;
const CLIENT_PREFIX = 'client:';

/** The turn's own id for a client's activity; a client can take no id of ours. */
export function turnIdOf(clientActivityId: string): string {
  return `${CLIENT_PREFIX}${clientActivityId}`;
}

/** The id of what the user did in a turn; one at the same place after a deletion has another. */
export function userActivityId(
  conversation: string,
  turn: Pick<TurnRecord, 'seq' | 'activity'>,
): string {
  const { seq, mark } = watermarkOf(turn);
  return `${conversation}|${String(seq).padStart(7, '0')}-${mark}`;
}

/** The id of something that stands in no log, said at this instant. */
export function unloggedActivityId(conversation: string, at: string): string {
  return `${conversation}|0000000-${Date.parse(at).toString(36)}`;
}

/** One turn as activities: what the user did, where that was something to see, then the replies. */
export function activitiesOf(
  record: TurnRecord,
  before: TurnRecord | undefined,
  party: Party,
  words: Words,
): SentActivity[] {
  const said = saidActivity(record, before, party, words);
  const replies = record.drafts.map((draft, index) =>
    replyActivity(words.express(draft), party, {
      id: `${userActivityId(party.conversation, record)}.${index + 1}`,
      timestamp: record.at,
      ...(said === undefined ? {} : { replyToId: said.id }),
    }),
  );
  return said === undefined ? replies : [said, ...replies];
}

/** A reply that may stand in no log, such as that the store is away. */
export function replyActivity(
  reply: Reply,
  { conversation, user }: Party,
  place: Pick<SentActivity, 'id' | 'timestamp' | 'replyToId'>,
): SentActivity {
  const actions = buttonsOf(reply);
  return {
    ...messageOf(reply),
    ...place,
    channelId: 'directline',
    conversation: { id: conversation },
    from: BOT,
    ...(actions.length === 0 ? {} : { suggestedActions: { to: [user], actions } }),
    channelData: { lotse: { reply } },
  };
}

function saidActivity(
  record: TurnRecord,
  before: TurnRecord | undefined,
  { conversation, user }: Party,
  words: Words,
): SentActivity | undefined {
  const { activity, at, said, drafts } = record;
  const clientId = activity.startsWith(CLIENT_PREFIX)
    ? { clientActivityID: activity.slice(CLIENT_PREFIX.length) }
    : {};
  const common = {
    type: 'message' as const,
    id: userActivityId(conversation, record),
    timestamp: at,
    channelId: 'directline' as const,
    conversation: { id: conversation },
    from: { id: user, role: 'user' as const },
    textFormat: 'plain' as const,
  };
  switch (said.kind) {
    case 'text':
      return { ...common, text: said.text, channelData: clientId };
    case 'choice': {
      const { choice } = said;
      const language = before?.drafts.at(-1)?.language ?? drafts[0]?.language ?? 'de';
      const text = shownLabel(choice, before, words) ?? words.labelOf(language, choice) ?? choice;
      return { ...common, text, channelData: { ...clientId, lotse: { choice } } };
    }
    case 'join':
    case 'timer':
    case 'mail':
      return undefined;
  }
}

/** As it stood on the button that was pressed. */
function shownLabel(
  choice: string,
  before: TurnRecord | undefined,
  words: Words,
): string | undefined {
  return before?.drafts
    .flatMap((draft) => choicesOf(words.express(draft)))
    .find(({ id }) => id === choice)?.label;
}
