import { createHash } from 'node:crypto';
import type { Input, InputContent } from '../../contracts/input.ts';
import { pressedIn } from '../botframework/buttons.ts';
import type { Activity } from './activity.ts';

/** Names of channels that are not the Bot Framework's; a client must not slip into their conversations. */
const RESERVED = new Set(['terminal', 'web', 'directline']);
const MAX_ID = 400;

/**
 * An activity as an input, or undefined where it says nothing to the guide. Its own timestamp is
 * not trusted: `at` is the server's clock (ISO instant in UTC).
 *
 * @param bodyHash a digest of the request, the activity's id where it has none: the same body
 *   again is then the same turn
 */
export function toInput(
  activity: Activity,
  { at, bodyHash }: { readonly at: string; readonly bodyHash: () => string },
): Input | undefined {
  const content = contentOf(activity);
  if (content === undefined) return undefined;
  const { from, locale } = activity;
  const name = from.name?.slice(0, 200);
  return {
    channel: channelName(activity.channelId),
    conversation: bounded(activity.conversation.id),
    activity: bounded(activity.id ?? `body:${bodyHash()}`),
    user: { id: bounded(from.id), ...(name === undefined || name === '' ? {} : { name }) },
    ...(locale === undefined || locale.length > 35 ? {} : { locale }),
    content,
    capabilities: { proactive: false },
    at,
  };
}

function contentOf(activity: Activity): InputContent | undefined {
  switch (activity.type) {
    case 'message':
      return messageContent(activity);
    case 'conversationUpdate': {
      const bot = activity.recipient?.id;
      const joined = activity.membersAdded?.some((member) => member.id !== bot) ?? false;
      return joined ? { kind: 'join' } : undefined;
    }
    case 'installationUpdate':
      return activity.action?.startsWith('add') === true ? { kind: 'join' } : undefined;
    default:
      return undefined;
  }
}

function messageContent(activity: Activity): InputContent {
  const pressed = pressedIn(activity.value);
  if (pressed !== undefined) return { kind: 'choice', pressed };
  return { kind: 'text', text: withoutMention(activity) };
}

/** The text without "@Lotse", which Teams puts in front when the guide is called in a channel. */
function withoutMention({ text = '', entities, recipient }: Activity): string {
  let own = text;
  for (const { type, mentioned, text: mark } of entities) {
    if (type !== 'mention' || mark === undefined || mark === '') continue;
    if (mentioned?.id === undefined || mentioned.id !== recipient?.id) continue;
    own = own.replace(mark, ' ');
  }
  return own === text ? text : own.replaceAll(' ', ' ').trim();
}

/** A channel's id in the letters that a conversation's key may have. */
function channelName(channelId: string): string {
  const letters = channelId.toLowerCase().replace(/[^a-z0-9-]/g, '-');
  const name = (/^[a-z]/.test(letters) ? letters : `c${letters}`).slice(0, 28);
  return RESERVED.has(name) ? `${name}-bot` : name;
}

/** An id that is too long for the store, by its digest: still the same for the same. */
function bounded(id: string): string {
  return id.length <= MAX_ID ? id : `sha256:${createHash('sha256').update(id).digest('hex')}`;
}
