import type { GuardScope } from './scope.ts';

export const troubleGuards = {
  troubleIs: ({ event }: GuardScope, what: string) =>
    event.type === 'user.trouble' && event.what === what,
  /** Neither a private window nor a browser without add-ons has been tried. */
  pageUntried: ({ context }: GuardScope) => context.answers.troubleWith === undefined,
  /** What does not work is the code, not the page as such. */
  withCode: ({ context }: GuardScope) => context.answers.troubleWith === 'code',
};
