import type { Stamp } from '../../src/machines/events.ts';

/** What every event of a test carries beside its meaning and its time. */
export const STAMP: Omit<Stamp, 'at'> = {
  reference: 'LT-TEST01',
  periods: { opensDays: 90, graceDays: 10, validityMonths: 12 },
  operatorReachable: true,
  sendsMail: true,
};
