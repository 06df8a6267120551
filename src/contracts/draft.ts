import { z } from 'zod';
import { Language } from './language.ts';
import { SupportMail } from './supportMail.ts';

/**
 * A variable of a text: plain, or something that depends on the language and is put into words
 * only when the draft is expressed.
 */
export const DraftVar = z.union([
  z.string(),
  z.number(),
  z.object({ date: z.iso.date() }),
  z.object({ time: z.iso.datetime() }),
  /** Another text, by its key. */
  z.object({ text: z.string() }),
  /** A list in words ("a, b und c"): each a plain string or another text. */
  z.object({
    list: z.array(
      z.union([z.string(), z.object({ text: z.string(), suffix: z.string().optional() })]),
    ),
  }),
]);
export type DraftVar = z.infer<typeof DraftVar>;
const Vars = z.record(z.string(), DraftVar);

/** All-day entries for somebody's own calendar. */
export const DraftCalendar = z.object({
  /** Texts: what the calendar is called, and its file. */
  name: z.string(),
  fileName: z.string(),
  /** The day on which it was told. */
  on: z.iso.date(),
  entries: z.array(
    z.object({
      /** The same entry again has the same id, so that a calendar takes it once. */
      id: z.string(),
      date: z.iso.date(),
      title: z.string(),
      details: z.string(),
      /** On the morning so many days before. */
      remindDays: z.number().int().min(0),
    }),
  ),
});
export type DraftCalendar = z.infer<typeof DraftCalendar>;

/** A reply's block by its meaning: keys and variables, no words. */
export const DraftBlock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), key: z.string(), vars: Vars.optional() }),
  z.object({
    kind: z.literal('choices'),
    ids: z.array(z.string()),
    /** Variables of single labels, by choice id. */
    vars: z.record(z.string(), Vars).optional(),
  }),
  z.object({ kind: z.literal('checklist'), keys: z.array(z.string()), vars: Vars.optional() }),
  z.object({
    kind: z.literal('snippet'),
    label: z.string(),
    key: z.string(),
    vars: Vars.optional(),
    /** It leads back to this conversation; a channel with a better way shows that instead. */
    wayBack: z.literal(true).optional(),
    /**
     * The text tells dates; where a channel can give a file it comes with these entries. No kind of
     * its own, so that a release that knows none shows the text.
     */
    calendar: DraftCalendar.optional(),
  }),
  z.object({
    kind: z.literal('input'),
    input: z.enum(['email', 'date', 'text', 'browser']),
    label: z.string(),
  }),
  z.object({ kind: z.literal('progress'), at: z.number().int(), of: z.number().int() }),
  /** A link whose address is a fact. */
  z.object({ kind: z.literal('link'), fact: z.string(), label: z.string() }),
  /** The support mail: to look at, or (`handover`) as a mailto: link and texts to copy. */
  z.object({ kind: z.literal('preview'), mail: SupportMail, handover: z.boolean().optional() }),
  z.object({
    kind: z.literal('status'),
    state: z.enum(['done', 'waiting', 'problem']),
    key: z.string(),
    vars: Vars.optional(),
  }),
]);
export type DraftBlock = z.infer<typeof DraftBlock>;

/**
 * One bubble before it is put into words. Drafts are what is stored of a reply: small, and the
 * same draft in the same language always gives the same reply.
 */
export const Draft = z.object({ id: z.string(), language: Language, blocks: z.array(DraftBlock) });
export type Draft = z.infer<typeof Draft>;
