import { privateProvider } from './email/mailProviders.ts';
import { suggestDomain } from './email/misspeltDomain.ts';
import { roleOf } from './email/roleAddress.ts';
import { type InvalidReason, parseEmail } from './email/syntax.ts';

/** What an address is good for. `address` is in lower case, without anything around it. */
export type EmailJudgement =
  | { readonly kind: 'business'; readonly address: string }
  | { readonly kind: 'private'; readonly address: string; readonly provider: string }
  | { readonly kind: 'role'; readonly address: string; readonly role: string }
  | { readonly kind: 'misspelt'; readonly address: string; readonly suggestion: string }
  | { readonly kind: 'invalid'; readonly reason: InvalidReason };

/**
 * Judges one e-mail address for a Cisco account: a business one is wanted, a private one keeps the
 * company's products out of reach, a role address belongs to nobody. Where several hold, the order
 * is invalid, misspelt, private, role, business. Knows the address's form and well-known domains;
 * it cannot know whether the mailbox exists. Never throws.
 */
export function judgeEmail(raw: string): EmailJudgement {
  const parsed = parseEmail(raw);
  if (!parsed.ok) return { kind: 'invalid', reason: parsed.reason };
  const { local, domain } = parsed;
  const address = `${local}@${domain}`;
  const meant = suggestDomain(domain);
  if (meant !== undefined) return { kind: 'misspelt', address, suggestion: `${local}@${meant}` };
  return judgeConfirmedEmail(address);
}

/**
 * Judges an address whose spelling the user has confirmed ("ja, wirklich gmial.com"): as
 * judgeEmail, but never `misspelt`.
 */
export function judgeConfirmedEmail(raw: string): Exclude<EmailJudgement, { kind: 'misspelt' }> {
  const parsed = parseEmail(raw);
  if (!parsed.ok) return { kind: 'invalid', reason: parsed.reason };
  const { local, domain } = parsed;
  const address = `${local}@${domain}`;
  const provider = privateProvider(domain);
  if (provider !== undefined) return { kind: 'private', address, provider };
  const role = roleOf(local);
  if (role !== undefined) return { kind: 'role', address, role };
  return { kind: 'business', address };
}
