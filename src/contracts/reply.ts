import { z } from 'zod';
import { Language } from './language.ts';

/** A button: pressed, it comes back as `PressedChoice` with the id of its reply. */
export const Choice = z.object({
  id: z.string(),
  label: z.string(),
  /** `secondary` moves (back, menu) may be drawn quieter. */
  weight: z.enum(['primary', 'secondary']),
});
export type Choice = z.infer<typeof Choice>;

/**
 * What a reply is made of. Texts use a small Markdown subset: `**bold**` and `` `code` ``.
 * Every block has a plain-text form (`plainText.ts`): a channel draws what it can and the text
 * of the rest.
 */
export const Block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('choices'), choices: z.array(Choice) }),
  z.object({ kind: z.literal('checklist'), items: z.array(z.string()) }),
  /** A text to copy with one press. */
  z.object({
    kind: z.literal('snippet'),
    label: z.string(),
    text: z.string(),
    /** It leads back to this conversation; a channel with a better way shows that instead. */
    wayBack: z.literal(true).optional(),
  }),
  z.object({
    kind: z.literal('input'),
    input: z.enum(['email', 'date', 'text', 'browser']),
    label: z.string(),
  }),
  z.object({
    kind: z.literal('progress'),
    at: z.number().int(),
    of: z.number().int(),
    text: z.string(),
  }),
  z.object({ kind: z.literal('link'), label: z.string(), href: z.string() }),
  /** A file to keep; `text` says the same for who cannot take one. */
  z.object({
    kind: z.literal('file'),
    label: z.string(),
    text: z.string(),
    name: z.string(),
    mediaType: z.string(),
    content: z.string(),
  }),
  z.object({
    kind: z.literal('preview'),
    to: z.string(),
    subject: z.string(),
    body: z.string(),
    labels: z.object({ to: z.string(), subject: z.string() }),
  }),
  z.object({ kind: z.literal('qr'), label: z.string(), content: z.string() }),
  z.object({
    kind: z.literal('status'),
    state: z.enum(['done', 'waiting', 'problem']),
    text: z.string(),
  }),
]);
export type Block = z.infer<typeof Block>;

/** One bubble in one language, drawn by every channel in its own way. */
export const Reply = z.object({ id: z.string(), language: Language, blocks: z.array(Block) });
export type Reply = z.infer<typeof Reply>;
