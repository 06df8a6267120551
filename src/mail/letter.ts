import { z } from 'zod';
import { Language } from '../contracts/language.ts';

/** An address that can stand in a header and in the envelope; nothing in it begins a new line or another address. */
const Mailbox = z
  .string()
  .max(254)
  .regex(/^[^\s@<>()[\]\\,;:"\p{C}]+@[^\s@<>()[\]\\,;:"\p{C}]+$/u, 'is no address');

/** Beyond what any support mail comes to, an operator's own texts included. */
const MAX_BODY_LENGTH = 60_000;

/** A support mail in words, as it may leave the house. */
export const Letter = z.object({
  to: Mailbox,
  /** The user, who gets the answer. */
  replyTo: Mailbox,
  /** One line, whatever it was made of. */
  subject: z
    .string()
    .min(1)
    .max(300)
    .transform((text) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')),
  /** Lines separated by `\n`, without other control characters. */
  body: z
    .string()
    .max(MAX_BODY_LENGTH)
    .transform((text) => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, ' ')),
  language: Language,
});
export type Letter = z.infer<typeof Letter>;
