import type { JudgedEmail } from '../../machines/events.ts';
import { judgeEmail } from '../../programme/emailAddress.ts';

export type Judged =
  | { readonly ok: true; readonly email: JudgedEmail }
  | { readonly ok: false; readonly reason: string };

/** An address as the dialog takes it: with its verdict, or the reason why it is none. */
export function judged(raw: string): Judged {
  const judgement = judgeEmail(raw);
  switch (judgement.kind) {
    case 'invalid':
      return { ok: false, reason: judgement.reason };
    case 'misspelt':
      return {
        ok: true,
        email: {
          address: judgement.address,
          verdict: 'misspelt',
          suggestion: judgement.suggestion,
        },
      };
    case 'business':
    case 'private':
    case 'role':
      return { ok: true, email: { address: judgement.address, verdict: judgement.kind } };
  }
}
