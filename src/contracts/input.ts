import { z } from 'zod';
import { Browser } from './browser.ts';
import { SupportMail } from './supportMail.ts';

/** Longest text of a user that is read; what is beyond is cut before anything else happens. */
export const MAX_TEXT_LENGTH = 4000;

/** A pressed button: the choice, and the reply it was shown in (an older reply makes it stale). */
export const PressedChoice = z.object({
  reply: z.string().min(1).max(40),
  choice: z.string().min(1).max(80),
});
export type PressedChoice = z.infer<typeof PressedChoice>;

/** What became of a message to support: gone out, or given up for this reason. */
export const MailOutcome = z.discriminatedUnion('state', [
  z.object({ state: z.literal('sent') }),
  z.object({ state: z.literal('failed'), reason: z.string().max(500) }),
]);
export type MailOutcome = z.infer<typeof MailOutcome>;

/**
 * What can reach a conversation: a user's text or press, a user opening the conversation, a timer
 * that came due, or what became of an item of the outbox.
 */
export const InputContent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('choice'), pressed: PressedChoice, text: z.string().optional() }),
  z.object({ kind: z.literal('join') }),
  z.object({ kind: z.literal('timer'), timer: z.string().min(1).max(80) }),
  z.object({ kind: z.literal('mail'), mail: SupportMail, outcome: MailOutcome }),
]);
export type InputContent = z.infer<typeof InputContent>;

/** What happens to a conversation without its user. */
export type OwnContent = Extract<InputContent, { kind: 'timer' | 'mail' }>;

export function isOwn(content: InputContent): content is OwnContent {
  return content.kind === 'timer' || content.kind === 'mail';
}

/** What the channel can do; never stored, since a conversation may go on elsewhere. */
export const Capabilities = z.object({
  /** Can speak without being spoken to. */
  proactive: z.boolean(),
});
export type Capabilities = z.infer<typeof Capabilities>;

/** One thing that happens to one conversation. `at` is an ISO instant in UTC. */
export const Input = z.object({
  channel: z.string().regex(/^[a-z][a-z0-9-]{0,31}$/),
  /** The channel's own id of the conversation. */
  conversation: z.string().min(1).max(400),
  /** The channel's id of this activity: the same id again is the same turn, never a new one. */
  activity: z.string().min(1).max(400),
  user: z.object({ id: z.string().min(1).max(400), name: z.string().max(200).optional() }),
  locale: z.string().max(35).optional(),
  content: InputContent,
  client: z.object({ browsers: z.array(Browser).max(5) }).optional(),
  capabilities: Capabilities,
  at: z.iso.datetime(),
});
export type Input = z.infer<typeof Input>;

/** The store's key of a conversation. */
export function conversationKey(input: Pick<Input, 'channel' | 'conversation'>): string {
  return `${input.channel}:${input.conversation}`;
}
