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
  /** Where the user stands on the day of the event. */
  standingIs: ({ context, event }: GuardScope, kind: RenewalStanding['kind']) => {
    const { expiry } = context.answers;
    if (expiry === undefined) return false;
    const today = todayInZurich(Temporal.Instant.from(event.at));
    return renewalStanding(Temporal.PlainDate.from(expiry), today, event.periods).kind === kind;
  },
  /** A date that was typed is later than today: only such a one can be the new expiry. */
  dateAhead: ({ event }: GuardScope) => event.type === 'user.date' && isAhead(event.date, event.at),
  /** The reading that was chosen is later than today. */
  readingAhead: ({ context, event }: GuardScope) => {
    if (event.type !== 'user.reading') return false;
    const date = readingOf(context.answers.expiryCandidates, event.which);
    return date !== undefined && isAhead(date, event.at);
  },
};

/** One of the two readings of an ambiguous date. */
export function readingOf(
  candidates: readonly [string, string] | undefined,
  which: 'first' | 'second',
): string | undefined {
  return candidates?.[which === 'first' ? 0 : 1];
}

function isAhead(date: string, at: string): boolean {
  const today = todayInZurich(Temporal.Instant.from(at));
  return Temporal.PlainDate.compare(Temporal.PlainDate.from(date), today) > 0;
}
