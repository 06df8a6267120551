import { z } from 'zod';
import {
  MAX_ADDITION_LENGTH,
  MAX_PROBLEM_LENGTH,
  Recency,
  SupportCase,
  TriedStep,
} from './answers.ts';
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

/** Who can get a message: Cisco's web help, or the operator's own address. */
export const Recipient = z.enum(['cisco', 'operator']);
export type Recipient = z.infer<typeof Recipient>;

/** Everything a support mail says, before it is put into words of `language`. */
export const SupportMail = z.object({
  /** The address itself is a fact and comes in when the mail is put into words. */
  to: Recipient,
  language: Language,
  reference: z.string().max(20),
  case: SupportCase,
  /** The user's own words; absent where they took the sentence proposed for the case. */
  problem: z.string().max(MAX_PROBLEM_LENGTH).optional(),
  /** What the user told besides. */
  addition: z.string().max(MAX_ADDITION_LENGTH).optional(),
  /** Where the answer goes; absent only in a text that the user passes on by themselves. */
  contact: z.string().max(320).optional(),
  /** The language the user speaks with the guide. */
  userLanguage: Language,
  browsers: z.array(Browser).max(5),
  /** What was tried during the conversation, with its time. */
  tried: z.array(TriedEntry).max(40),
  /** What the user told to have tried before; nobody knows when. */
  told: z.array(TriedStep),
  /** The address the user registered with, if told. */
  registeredAddress: z.string().max(320).optional(),
  /** When the registration form was sent: an instant or a date, or as coarsely as it was said. */
  sent: z.object({ recency: Recency, since: z.string().max(40).optional() }).optional(),
});
export type SupportMail = z.infer<typeof SupportMail>;
