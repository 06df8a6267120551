import {
  type RenewalStanding,
  renewalStanding,
  todayInZurich,
} from '../../programme/renewalWindow.ts';
import type { GuardScope } from './scope.ts';

export const renewalGuards = {
  /** A day with two readings was told, and no better one with this message. */
  expiryAmbiguous: ({ context, event }: GuardScope) =>
    context.answers.expiryCandidates !== undefined && event.news?.expiry === undefined,
  expiryKnown: ({ context }: GuardScope) => context.answers.expiry !== undefined,
  /** An address stood beside the day. */
  addressBeside: ({ event }: GuardScope) => event.news?.email !== undefined,
  /** The day that is known already, typed once more. */
  sameExpiry: ({ context, event }: GuardScope) =>
    event.type === 'user.date' && event.date === context.answers.expiry,
  /** Where the user stands on the day of the event. */
  standingIs: ({ context, event }: GuardScope, kind: RenewalStanding['kind']) => {
    const { expiry } = context.answers;
    if (expiry === undefined) return false;
    const today = todayInZurich(Temporal.Instant.from(event.at));
    return renewalStanding(Temporal.PlainDate.from(expiry), today, event.periods).kind === kind;
  },
  /** The new date is later than today, as one after a renewal has to be. */
  newExpiryAhead: ({ context, event }: GuardScope) => {
    const { newExpiry } = context.answers;
    if (newExpiry === undefined) return false;
    const today = todayInZurich(Temporal.Instant.from(event.at));
    return Temporal.PlainDate.compare(Temporal.PlainDate.from(newExpiry), today) > 0;
  },
};

/** One of the two readings of an ambiguous date. */
export function readingOf(
  candidates: readonly [string, string] | undefined,
  which: 'first' | 'second' | 'earlier',
): string | undefined {
  // ISO dates sort as they stand.
  if (which === 'earlier') return candidates?.toSorted()[0];
  return candidates?.[which === 'first' ? 0 : 1];
}
