import { z } from 'zod';
import { Browser, BrowserName } from './browser.ts';
import { Language } from './language.ts';

/** What can have been tried against a missing activation e-mail. */
export const TRIED_STEPS = ['spam', 'resend', 'clear', 'closeAll', 'otherBrowser'] as const;
export const TriedStep = z.enum(TRIED_STEPS);
export type TriedStep = z.infer<typeof TriedStep>;

export const MAIL_PROGRAMS = [
  'm365',
  'gmail',
  'appleMail',
  'thunderbird',
  'gmx',
  'bluewin',
  'other',
] as const;
export const MailProgram = z.enum(MAIL_PROGRAMS);
export type MailProgram = z.infer<typeof MailProgram>;

/** How long ago the registration form was sent, as coarse as it changes the advice. */
export const RECENCIES = ['justNow', 'minutes', 'hours', 'days'] as const;
export const Recency = z.enum(RECENCIES);
export type Recency = z.infer<typeof Recency>;

/** What an application as a partner needs. */
export const PARTNER_NEEDS = ['account', 'authority', 'customerNumber'] as const;
export type PartnerNeed = (typeof PARTNER_NEEDS)[number];
const Need = z.enum(['there', 'missing']).optional();
/** What was told of each. */
export const PartnerNeeds = z.object({ account: Need, authority: Need, customerNumber: Need });
export type PartnerNeeds = z.infer<typeof PartnerNeeds>;

export const EMAIL_VERDICTS = ['business', 'private', 'role', 'misspelt'] as const;

export const SUPPORT_CASES = [
  'account',
  'activation',
  'page',
  'login',
  'partner',
  'customerNumber',
] as const;
export const SupportCase = z.enum(SUPPORT_CASES);
export type SupportCase = z.infer<typeof SupportCase>;

/** As long as a message that is read may be. */
export const MAX_PROBLEM_LENGTH = 4000;
/** What is told besides, all of it together, in UTF-16 units. */
export const MAX_ADDITION_LENGTH = 1000;

/**
 * What the user has told, over all topics; the machine's context. Flat, so that a step back is a
 * small patch of a few keys. Dates are ISO plain dates, instants ISO instants in UTC.
 */
export const Answers = z
  .object({
    /** The address to register with, and what was said about it. */
    email: z.object({
      address: z.string().max(320),
      verdict: z.enum(EMAIL_VERDICTS),
      suggestion: z.string().max(320).optional(),
    }),
    emailKept: z.boolean(),
    tried: z.array(TriedStep),
    triedAsked: z.boolean(),
    sent: z.object({ recency: Recency, since: z.string().max(40).optional() }),
    waited: z.boolean(),
    addressChecked: z.boolean(),
    conversationSaved: z.boolean(),
    mailProgram: MailProgram,
    browser: BrowserName,
    /** What still misbehaves after the quick things were tried: entering the code, or the page. */
    troubleWith: z.enum(['code', 'page']),
    browsers: z.array(Browser).max(5),
    /** The step at which the user may not or cannot go on by themselves. */
    blockedAt: z.string().max(60),
    alreadyPartner: z.enum(['yes', 'no', 'unsure']),
    partnerNeeds: PartnerNeeds,
    expiry: z.iso.date(),
    /** Two readings of one date, until the user says which. */
    expiryCandidates: z.tuple([z.iso.date(), z.iso.date()]),
    newExpiry: z.iso.date(),
    supportCase: SupportCase,
    problem: z.string().max(MAX_PROBLEM_LENGTH),
    /** What support should know besides, told in front of the message. */
    addition: z.string().max(MAX_ADDITION_LENGTH),
    /** The user took the sentence proposed for the case instead of writing one. */
    problemProposed: z.boolean(),
    /** The browsers for support were asked for: `browsers` is all the user can tell. */
    browsersAsked: z.boolean(),
    versionAsked: z.boolean(),
    contact: z.string().max(320),
    /** What `contact` was perhaps meant to be, until the user says. */
    contactSuggestion: z.string().max(320),
    /** The reference of the message being prepared. */
    supportReference: z.string().max(20),
    /** The message above has left the house; the next one starts afresh. */
    handedOver: z.boolean(),
    mailLanguage: Language,
    /** The single field of the preview that is being edited. */
    editing: z.boolean(),
    feedbackTopic: z.string().max(40),
    feedbackUp: z.boolean(),
  })
  .partial();
export type Answers = z.infer<typeof Answers>;
