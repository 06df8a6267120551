const ZONE = 'Europe/Zurich';

/** The day told last, from its first to before its last millisecond since 1970. */
let known = { from: Number.POSITIVE_INFINITY, until: Number.NEGATIVE_INFINITY, day: '' };

/**
 * The day in Zurich at an ISO instant, as an ISO date. Nearly all that are asked for lie in the day
 * of the one before, and looking up the time zone takes longer than all else about a press.
 */
export function zurichDay(at: string): string {
  const ms = Date.parse(at);
  if (ms < known.from || ms >= known.until) {
    const start = Temporal.Instant.from(at).toZonedDateTimeISO(ZONE).startOfDay();
    known = {
      from: start.epochMilliseconds,
      until: start.add({ days: 1 }).epochMilliseconds,
      day: start.toPlainDate().toString(),
    };
  }
  return known.day;
}
