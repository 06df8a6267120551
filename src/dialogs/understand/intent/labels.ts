/** What a message can be about. The order is part of the stored model: append, never reorder. */
export const INTENTS = [
  'greet',
  'thanks',
  'yes',
  'no',
  'solved',
  'not_solved',
  'menu',
  'back',
  'restart',
  'change_language',
  'why_account',
  'register_account',
  'which_email',
  'no_activation_email',
  'resend_email',
  'code_problem',
  'browser_problem',
  'clear_cache',
  'login_problem',
  'become_partner',
  'choose_distributor',
  'customer_number',
  'renew',
  'expiry_consequences',
  'contact_support',
  'delete_data',
  'out_of_scope',
] as const;

export type Intent = (typeof INTENTS)[number];

const known: ReadonlySet<string> = new Set(INTENTS);

/** Tells whether a label read from a file is one of ours. */
export function isIntent(label: string): label is Intent {
  return known.has(label);
}
