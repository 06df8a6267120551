import { type Activity, readActivity } from '../../src/channels/teams/activity.ts';
import { type OutgoingActivity, toActivity } from '../../src/channels/teams/toActivity.ts';
import { toInput } from '../../src/channels/teams/toInput.ts';
import type { Conversation, TurnRecord } from '../../src/contracts/conversation.ts';
import type { Input, InputContent } from '../../src/contracts/input.ts';
import type { OutboxItem } from '../../src/contracts/outbox.ts';
import type { Reply } from '../../src/contracts/reply.ts';
import type { Wording } from '../../src/dialogs/render/wording.ts';
import type { Models } from '../../src/dialogs/understand/intent/modelFile.ts';
import { computeTurn } from '../../src/turns/computeTurn.ts';
import { newConversation } from '../../src/turns/newConversation.ts';

/** The body of a request as a channel sends it. */
export type Body = Readonly<Record<string, unknown>> & { readonly id: string };

/** One message of an answer, as far as the service decides on it. */
export type Message = OutgoingActivity & { readonly replyToId: string };

/** A message to support that waits to be sent. */
export type MailItem = Extract<OutboxItem, { readonly kind: 'mail' }>;

/** One turn as it has to come out. */
export interface Expected {
  readonly conversation: Conversation;
  readonly record: TurnRecord;
  readonly replies: readonly Reply[];
  /** The messages that the turn let go. */
  readonly queued: readonly MailItem[];
}

/** What the service has to do, by its own pure turn and nothing around it. */
export interface Model {
  readonly wording: Wording;
  readonly models: Models;
}

/** The turn of a request that reaches the service at `at`; `before` is left out for the first one. */
export function turnOf(
  model: Model,
  before: Conversation | undefined,
  body: Body,
  at: string,
): Expected {
  return turnFor(model, before, inputOf(body, at));
}

/** The turn that says of a message that it has been sent, wherever that was. */
export function sentTurn(
  model: Model,
  { key, before }: { readonly key: string; readonly before: Conversation },
  { id, mail }: MailItem,
  at: string,
): Expected {
  const content: InputContent = { kind: 'mail', mail, outcome: { state: 'sent' } };
  const separator = key.indexOf(':');
  return turnFor(model, before, {
    channel: key.slice(0, separator),
    conversation: key.slice(separator + 1),
    activity: sentActivity(id),
    user: { id: 'outbox' },
    content,
    capabilities: { proactive: false },
    at,
  });
}

/** The activity id of that turn. */
export function sentActivity(item: string): string {
  return `outcome:${item}`;
}

function turnFor(
  { wording, models }: Model,
  before: Conversation | undefined,
  input: Input,
): Expected {
  const { conversation, record, outbox } = computeTurn(
    { before: before ?? newConversation(input), input, lost: false, sendsMail: true },
    wording,
    models,
  );
  return {
    conversation,
    record,
    replies: record.drafts.map((draft) => wording.express(draft)),
    queued: (outbox?.add ?? []).filter((item) => item.kind === 'mail'),
  };
}

/** The messages that a channel is given: words, buttons and what they answer. */
export function messagesOf({ replies }: Expected, body: Body): Message[] {
  const activity = activityOf(body);
  return replies.map((reply) => ({ ...toActivity(reply, activity), replyToId: body.id }));
}

export function inputOf(body: Body, at: string): Input {
  const input = toInput(activityOf(body), { at, bodyHash: () => '' });
  if (input === undefined) throw new Error(`${body.id} says nothing to the guide.`);
  return input;
}

function activityOf(body: Body): Activity {
  const reading = readActivity(body);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.activity;
}
