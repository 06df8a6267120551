import type { GuardScope } from './scope.ts';

export const partnerGuards = {
  /** The user has said that their company is no partner yet. */
  notPartnerYet: ({ context }: GuardScope) => context.answers.alreadyPartner === 'no',
  missingIs: ({ event }: GuardScope, what: string) =>
    event.type === 'user.missing' && event.what === what,
};
