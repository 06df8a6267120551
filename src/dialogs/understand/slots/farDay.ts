import type { DateReading } from './dateReading.ts';

/** Agreements end well before; further ahead it is likelier that two digits changed places. */
const YEARS_AHEAD = 5;

/** The reading of a day, or why it is doubted: 2062 exists, and nothing the guide asks for lies there. */
export function doubtFarDay<Reading extends DateReading | undefined>(
  reading: Reading,
  today: Temporal.PlainDate,
): Reading | DateReading {
  if (reading?.kind !== 'date' || reading.date.year <= today.year + YEARS_AHEAD) return reading;
  return { kind: 'impossible', reason: 'farYear', text: reading.text };
}
