import type { DraftCalendar } from '../../contracts/draft.ts';
import type { TextKey } from '../../locales/keys.ts';
import type { RenewalWindow } from '../../programme/renewalWindow.ts';

interface Day {
  readonly name: keyof RenewalWindow;
  readonly title: TextKey;
  readonly details: TextKey;
  /** Time to find whoever may renew, before it is too late. */
  readonly remindDays: number;
}

const DAYS: readonly Day[] = [
  {
    name: 'opens',
    title: 'renewal.calendar.opens',
    details: 'renewal.calendar.how',
    remindDays: 3,
  },
  {
    name: 'expires',
    title: 'renewal.calendar.expires',
    details: 'renewal.calendar.how',
    remindDays: 14,
  },
  {
    name: 'graceEnds',
    title: 'renewal.calendar.graceEnds',
    details: 'renewal.calendar.late',
    remindDays: 5,
  },
];

/** The days of a renewal that are not over, today included; a window that is open opens no more. */
export function renewalCalendar(today: Temporal.PlainDate, window: RenewalWindow): DraftCalendar {
  return {
    name: 'renewal.calendar.name',
    fileName: 'renewal.calendar.fileName',
    on: today.toString(),
    entries: DAYS.flatMap(({ name, title, details, remindDays }) => {
      const daysLeft = today.until(window[name]).days;
      if (daysLeft < (name === 'opens' ? 1 : 0)) return [];
      return [
        {
          id: `${name}-${window.expires.toString()}`,
          date: window[name].toString(),
          title,
          details,
          // A reminder that would be over already goes off at once in some calendars.
          remindDays: Math.min(remindDays, Math.max(0, daysLeft - 1)),
        },
      ];
    }),
  };
}
