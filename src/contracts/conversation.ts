import { z } from 'zod';
import { Answers } from './answers.ts';
import { Browser } from './browser.ts';
import { Draft } from './draft.ts';
import { Language } from './language.ts';
import { TriedEntry } from './supportMail.ts';

/** The version of the stored form that this release writes. */
export const CONVERSATION_VERSION = 2;

/** A topic left in the middle, and where. */
export const PausedTopic = z.object({ topic: z.string(), step: z.string() });
export type PausedTopic = z.infer<typeof PausedTopic>;

/** What undoes one step: the step before, and the values of the answers that it changed. */
export const BackPatch = z.object({
  step: z.string(),
  /** Earlier values; null where there was none. */
  answers: z.record(z.string(), z.unknown()).optional(),
  paused: z.array(PausedTopic).optional(),
});
export type BackPatch = z.infer<typeof BackPatch>;

/** How many steps one can go back. */
export const BACK_DEPTH = 50;

/**
 * Where the conversation stands. `step` is the stable id of a leaf of the machine
 * ("activation.spam"), never a serialised snapshot.
 */
export const Dialog = z.object({
  step: z.string(),
  answers: Answers,
  paused: z.array(PausedTopic),
  back: z.array(BackPatch).max(BACK_DEPTH),
});
export type Dialog = z.infer<typeof Dialog>;

/** A message to support that the user has let go. */
export const Ticket = z.object({
  reference: z.string(),
  at: z.iso.datetime(),
  case: z.string(),
  state: z.enum(['handedOver', 'queued', 'sent', 'failed']),
});
export type Ticket = z.infer<typeof Ticket>;

/** What going back never rewinds. */
export const Session = z.object({
  /** `chosen`: the user asked for this language; what is typed no longer changes it. */
  language: z.object({
    code: Language,
    chosen: z.boolean(),
    /** Since then something in the other one was written, and the switch was offered. */
    offered: z.boolean().optional(),
  }),
  browsers: z.array(Browser).max(5),
  tried: z.array(TriedEntry).max(40),
  tickets: z.array(Ticket),
  consents: z.array(z.object({ what: z.string(), at: z.iso.datetime() })),
  feedback: z.array(
    z.object({
      topic: z.string(),
      up: z.boolean(),
      comment: z.string().optional(),
      at: z.iso.datetime(),
    }),
  ),
  /** The guide has said what it is. */
  introduced: z.boolean(),
  /** How many messages in a row were not understood. */
  misses: z.number().int(),
  /** The choices last shown, which a number or a press can mean. */
  offer: z.object({ reply: z.string(), ids: z.array(z.string()) }).optional(),
});
export type Session = z.infer<typeof Session>;

export const TIMER_KINDS = ['checkBack'] as const;

/** Something the guide wants to do later by itself. */
export const Timer = z.object({
  id: z.string(),
  kind: z.enum(TIMER_KINDS),
  dueAt: z.iso.datetime(),
});
export type Timer = z.infer<typeof Timer>;

/** The head of a conversation: everything but its turns, read at every turn. */
export const Conversation = z.object({
  version: z.literal(CONVERSATION_VERSION),
  /** Counts the commits; 0 before the first. */
  rev: z.number().int().min(0),
  /** Whose it is: who spoke first. `joined`: nobody yet, this is who opened it. */
  user: z.object({
    id: z.string(),
    name: z.string().optional(),
    joined: z.literal(true).optional(),
  }),
  startedAt: z.iso.datetime(),
  lastTurnAt: z.iso.datetime(),
  dialog: Dialog,
  session: Session,
  timers: z.array(Timer),
  /** Turns whose replies no channel has carried to the user yet (`TurnRecord.seq`). */
  undelivered: z.array(z.number().int()),
});
export type Conversation = z.infer<typeof Conversation>;

/** What the user did in a turn, as it is kept: secrets are masked before. */
export const Said = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('choice'), choice: z.string() }),
  z.object({ kind: z.literal('join') }),
  z.object({ kind: z.literal('timer'), timer: z.string() }),
  /** Not said by anybody: what became of a message to support. */
  z.object({
    kind: z.literal('mail'),
    reference: z.string(),
    state: z.enum(['sent', 'failed']),
  }),
]);
export type Said = z.infer<typeof Said>;

/** One turn of the log: what came in, and the drafts of what was answered. */
export const TurnRecord = z.object({
  /** The conversation's rev after this turn; ascending without gaps. */
  seq: z.number().int().min(1),
  activity: z.string(),
  at: z.iso.datetime(),
  said: Said,
  drafts: z.array(Draft),
  /** Earlier turns that had come by themselves and reached the user with this one (their `seq`). */
  carries: z.array(z.number().int()).optional(),
});
export type TurnRecord = z.infer<typeof TurnRecord>;
