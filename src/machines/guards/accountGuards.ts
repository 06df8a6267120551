import type { GuardScope } from './scope.ts';

export const accountGuards = {
  /** No address has been told yet. */
  addressUnknown: ({ context }: GuardScope) => context.answers.email === undefined,
  addressIs: ({ context }: GuardScope, verdict: 'private' | 'role' | 'misspelt') =>
    context.answers.email?.verdict === verdict,
  /** The address that is known already is typed once more. */
  addressAgain: ({ context, event }: GuardScope) =>
    event.type === 'user.email' && event.email.address === context.answers.email?.address,
  /** The user goes on with an address that was advised against. */
  addressKept: ({ context }: GuardScope) => context.answers.emailKept === true,
};
