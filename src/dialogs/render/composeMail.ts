import type { DraftVar } from '../../contracts/draft.ts';
import type { Language } from '../../contracts/language.ts';
import type { SupportMail } from '../../contracts/supportMail.ts';

export interface ComposedMail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly labels: { readonly to: string; readonly subject: string };
}

/** The words of a support mail, in the mail's own language. */
export function composeMail(
  mail: SupportMail,
  _say: (language: Language, key: string, vars?: Readonly<Record<string, DraftVar>>) => string,
): ComposedMail {
  return {
    to: mail.to,
    subject: mail.reference,
    body: mail.problem,
    labels: { to: 'To', subject: 'Subject' },
  };
}
