import type { Facts } from './facts.ts';
import { FACTS } from './facts.ts';

/** The periods around the expiry day, in days. */
export type RenewalPeriods = { readonly opensDays: number; readonly graceDays: number };

/** The periods, and how long an agreement is valid. */
export type RenewalTerms = RenewalPeriods & { readonly validityMonths: number };

/** The three days that matter. All are days on which the renewal is still possible. */
export type RenewalWindow = {
  /** First day of renewal. */
  readonly opens: Temporal.PlainDate;
  /** Last day of the agreement. */
  readonly expires: Temporal.PlainDate;
  /** Last day of grace. */
  readonly graceEnds: Temporal.PlainDate;
};

export type RenewalStanding =
  | {
      readonly kind: 'notYet';
      readonly opens: Temporal.PlainDate;
      /** At least 1. */
      readonly daysUntilOpen: number;
    }
  | {
      readonly kind: 'open';
      /** Days to the expiry day; 0 on that day itself, which is still open. */
      readonly daysLeft: number;
    }
  | {
      readonly kind: 'grace';
      /** 1 on the first day after expiry. */
      readonly daysSinceExpiry: number;
      /** Days to the last day of grace; 0 on that day itself. */
      readonly daysLeft: number;
      readonly graceEnds: Temporal.PlainDate;
    }
  | {
      readonly kind: 'lapsed';
      /** 1 on the first day after the last day of grace. */
      readonly daysSinceGrace: number;
    };

/** The periods as resolved for this installation; ALSO's 90 and 10 days unless overridden. */
export function renewalPeriods(
  facts: Pick<Facts, 'renewalOpensDays' | 'graceDays'>,
): RenewalPeriods {
  return {
    opensDays: wholeNumber(facts.renewalOpensDays.value, 'renewalOpensDays'),
    graceDays: wholeNumber(facts.graceDays.value, 'graceDays'),
  };
}

/** Periods and validity as resolved for this installation. Throws where one is no whole number. */
export function renewalTerms(
  facts: Pick<Facts, 'renewalOpensDays' | 'graceDays' | 'validityMonths'>,
): RenewalTerms {
  return {
    ...renewalPeriods(facts),
    validityMonths: wholeNumber(facts.validityMonths.value, 'validityMonths'),
  };
}

function wholeNumber(value: unknown, id: string): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  throw new TypeError(`The fact ${id} must be a whole number. Check the override of it.`);
}

const sourcePeriods: RenewalPeriods = {
  opensDays: wholeNumber(FACTS.renewalOpensDays.value, 'renewalOpensDays'),
  graceDays: wholeNumber(FACTS.graceDays.value, 'graceDays'),
};

const sourceValidityMonths = wholeNumber(FACTS.validityMonths.value, 'validityMonths');

/**
 * The window around an expiry day, counted in calendar days, so that summer time plays no part.
 * It opens on the day 90 days before expiry (inclusive), the expiry day still belongs to the
 * agreement, and grace covers the days +1 to +10 (inclusive).
 */
export function renewalWindow(
  expiry: Temporal.PlainDate,
  periods: RenewalPeriods = sourcePeriods,
): RenewalWindow {
  return {
    opens: expiry.subtract({ days: periods.opensDays }),
    expires: expiry,
    graceEnds: expiry.add({ days: periods.graceDays }),
  };
}

/** Where somebody stands on `today` (a day in Zurich). Exactly one kind holds on any day. */
export function renewalStanding(
  expiry: Temporal.PlainDate,
  today: Temporal.PlainDate,
  periods: RenewalPeriods = sourcePeriods,
): RenewalStanding {
  const { opens, graceEnds } = renewalWindow(expiry, periods);
  const daysUntilOpen = today.until(opens).days;
  if (daysUntilOpen > 0) return { kind: 'notYet', opens, daysUntilOpen };
  const daysLeft = today.until(expiry).days;
  if (daysLeft >= 0) return { kind: 'open', daysLeft };
  const graceLeft = today.until(graceEnds).days;
  if (graceLeft >= 0) {
    return { kind: 'grace', daysSinceExpiry: -daysLeft, daysLeft: graceLeft, graceEnds };
  }
  return { kind: 'lapsed', daysSinceGrace: -graceLeft };
}

/** The calendar day in Zurich at an instant: after 22:00 UTC in summer, 23:00 in winter, it is the next one. */
export function todayInZurich(instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO('Europe/Zurich').toPlainDate();
}

/**
 * The expiry that follows a renewal, to propose it: the same day 12 months later; the account's own
 * date decides. 29 February becomes 28 February, and stays 28 in the years after, leap years too.
 */
export function nextExpiry(
  expiry: Temporal.PlainDate,
  validityMonths: number = sourceValidityMonths,
): Temporal.PlainDate {
  return expiry.add({ months: validityMonths }, { overflow: 'constrain' });
}
