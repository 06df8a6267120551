import type { GuardScope } from './scope.ts';

export const partnerGuards = {
  /** The user has said that their company is no partner yet. */
  notPartnerYet: ({ context }: GuardScope) => context.answers.alreadyPartner === 'no',
  /** This very message said that the company is a partner; an earlier one is asked about again. */
  toldPartner: ({ event }: GuardScope) => event.news?.alreadyPartner === 'yes',
  missingIs: ({ event }: GuardScope, what: string) =>
    event.type === 'user.missing' && event.what === what,
};
