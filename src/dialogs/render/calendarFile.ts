import ical, { ICalAlarmRelatesTo, ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import type { DraftCalendar } from '../../contracts/draft.ts';
import type { Language } from '../../contracts/language.ts';
import type { Block } from '../../contracts/reply.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;
/** An all-day entry begins at midnight; nobody wants to be reminded then. */
const REMIND_AT_HOUR = 9;

/**
 * A calendar file (RFC 5545) with all-day entries and a reminder each. The same calendar in the
 * same language gives the same bytes: its ids and stamps come with it.
 */
export function calendarFile(
  { name, fileName, on, entries }: DraftCalendar,
  language: Language,
  say: (key: string) => string,
): Pick<Extract<Block, { kind: 'file' }>, 'name' | 'mediaType' | 'content'> {
  const calendar = ical({
    name: say(name),
    prodId: { company: 'partner-lotse', product: 'calendar', language: language.toUpperCase() },
  });
  for (const { id, date, title, details, remindDays } of entries) {
    const day = Temporal.PlainDate.from(date);
    const summary = say(title);
    calendar
      .createEvent({
        id: `${id}@partner-lotse`,
        stamp: midnight(on),
        start: midnight(date),
        end: midnight(day.add({ days: 1 }).toString()),
        allDay: true,
        summary,
        description: say(details),
        transparency: ICalEventTransparency.TRANSPARENT,
      })
      .createAlarm({
        type: ICalAlarmType.display,
        relatesTo: ICalAlarmRelatesTo.start,
        trigger: remindDays * DAY - REMIND_AT_HOUR * HOUR,
        description: summary,
      });
  }
  // The last line ends like all others.
  return {
    name: say(fileName),
    mediaType: 'text/calendar',
    content: `${calendar.toString()}\r\n`,
  };
}

/** All-day entries are written by their day in UTC, wherever the server stands. */
function midnight(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
