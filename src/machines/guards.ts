import { accountGuards } from './guards/accountGuards.ts';
import { activationGuards } from './guards/activationGuards.ts';
import { partnerGuards } from './guards/partnerGuards.ts';
import { renewalGuards } from './guards/renewalGuards.ts';
import type { GuardScope } from './guards/scope.ts';
import { supportGuards } from './guards/supportGuards.ts';
import { troubleGuards } from './guards/troubleGuards.ts';

/** Every condition of the chart by name, so that a test can see each one true and false. */
export const guards = {
  /** The user stood at this step when they said that they cannot do it here. */
  blockedAt: ({ context }: GuardScope, step: string) => context.answers.blockedAt === step,
  topicIs: ({ event }: GuardScope, topic: string) =>
    event.type === 'user.topic' && event.topic === topic,
  entryIs: ({ event }: GuardScope, entry: string) =>
    event.type === 'user.topic' && event.entry === entry,
  emailMisspelt: ({ event }: GuardScope) =>
    event.type === 'user.email' && event.email.verdict === 'misspelt',
  ...accountGuards,
  ...activationGuards,
  ...partnerGuards,
  ...renewalGuards,
  ...supportGuards,
  ...troubleGuards,
};
