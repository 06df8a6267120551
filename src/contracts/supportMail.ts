import { z } from 'zod';
import { TriedStep } from './answers.ts';
import { Browser } from './browser.ts';
import { Language } from './language.ts';

/** One thing the user has tried, when, and how it went. */
export const TriedEntry = z.object({
  /** A step of the dialog ("activation.spam") or something told as done already ("told.spam"). */
  what: z.union([z.string().max(60), TriedStep]),
  at: z.iso.datetime(),
  outcome: z.enum(['told', 'notSolved', 'blocked', 'solved']),
});
export type TriedEntry = z.infer<typeof TriedEntry>;

/** Everything a support mail says, before it is put into words of `language`. */
export const SupportMail = z.object({
  to: z.string().max(320),
  language: Language,
  reference: z.string().max(20),
  case: z.string().max(40),
  problem: z.string().max(2000),
  contact: z.string().max(320),
  browsers: z.array(Browser).max(5),
  tried: z.array(TriedEntry).max(40),
  /** The address the user registered with, if told. */
  registeredAddress: z.string().max(320).optional(),
  /** When the registration form was sent: how it was said, as an instant or a date. */
  sentSince: z.string().max(40).optional(),
});
export type SupportMail = z.infer<typeof SupportMail>;
