import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import nodeIcal, { type VEvent } from 'node-ical';
import { LANGUAGES, type Language } from '../../../src/contracts/language.ts';
import { readTurnRecord } from '../../../src/contracts/readTurnRecord.ts';
import type { Block } from '../../../src/contracts/reply.ts';
import { snippet } from '../../../src/dialogs/render/draftText.ts';
import { renewalCalendar } from '../../../src/dialogs/render/renewalCalendar.ts';
import { createWording } from '../../../src/dialogs/render/wording.ts';
import { resolveFacts } from '../../../src/programme/facts.ts';
import { renewalWindow } from '../../../src/programme/renewalWindow.ts';

const wording = await createWording(resolveFacts());
const TODAY = Temporal.PlainDate.from('2026-11-23');

type FileBlock = Extract<Block, { kind: 'file' }>;

function fileOf(today: Temporal.PlainDate, expiry: Temporal.PlainDate, language: Language) {
  const told = snippet('renewal.dates.label', 'renewal.dates.lastOne', {
    graceEnds: { date: expiry.toString() },
  });
  const calendar = renewalCalendar(today, renewalWindow(expiry));
  const draft = { id: '1.0', language, blocks: [{ ...told, calendar }] };
  const [block] = wording.express(draft).blocks;
  if (block?.kind !== 'file') throw new Error('no file came of a calendar');
  return block satisfies FileBlock;
}

/** What a calendar makes of the file: days as ISO dates, reminders as hours before midnight. */
function entriesIn(content: string) {
  return Object.values(nodeIcal.sync.parseICS(content))
    .filter((part): part is VEvent => part?.type === 'VEVENT')
    .map(({ uid, start, end, datetype, summary, description, alarms = [] }) => ({
      uid,
      day: dayOf(start),
      until: dayOf(end ?? start),
      datetype,
      summary: String(summary),
      description: String(description),
      reminders: alarms.map(({ trigger }) => offsetOf(trigger)),
    }));
}

/** A value that has parameters beside it is an object, whatever node-ical's types say. */
function offsetOf(trigger: unknown): string {
  const { val } = Object(trigger);
  return String(val ?? trigger);
}

/** node-ical has a day as midnight of the machine's own time. */
function dayOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const AnyDay = fc.integer({ min: -400, max: 1200 }).map((days) => TODAY.add({ days }));

describe('the calendar file of a renewal', () => {
  test('has the three days with title, instruction and a reminder on a morning before', () => {
    const file = fileOf(TODAY, Temporal.PlainDate.from('2027-06-30'), 'de');
    expect(file).toMatchObject({ name: 'Partnerstatus-Fristen.ics', mediaType: 'text/calendar' });
    const entries = entriesIn(file.content);
    expect(entries.map(({ day, summary, reminders }) => ({ day, summary, reminders }))).toEqual([
      {
        day: '2027-04-01',
        summary: 'Cisco Registered Partner: ab heute verlängern',
        reminders: ['-P2DT15H'],
      },
      {
        day: '2027-06-30',
        summary: 'Cisco Registered Partner: Vereinbarung läuft ab',
        reminders: ['-P13DT15H'],
      },
      {
        day: '2027-07-10',
        summary: 'Cisco Registered Partner: Aufschub endet',
        reminders: ['-P4DT15H'],
      },
    ]);
    expect(entries[0]?.description).toContain('«Meine Registrierung verlängern»');
    expect(entries[2]?.description).toMatch(/^Laut ALSO Schweiz der letzte Tag/);
  });

  test('speaks the language of its reply, its name too', () => {
    const file = fileOf(TODAY, Temporal.PlainDate.from('2027-06-30'), 'en');
    expect(file.name).toBe('partner-status-dates.ics');
    expect(entriesIn(file.content).map(({ summary }) => summary)).toEqual([
      'Cisco Registered Partner: renewal possible from today',
      'Cisco Registered Partner: agreement expires',
      'Cisco Registered Partner: grace ends',
    ]);
  });

  test('has for any day and any expiry exactly the days of the renewal window that are not over', () => {
    fc.assert(
      fc.property(AnyDay, AnyDay, fc.constantFrom(...LANGUAGES), (today, expiry, language) => {
        const { opens, expires, graceEnds } = renewalWindow(expiry);
        const ahead = [
          ...(Temporal.PlainDate.compare(opens, today) > 0 ? [opens] : []),
          ...[expires, graceEnds].filter((day) => Temporal.PlainDate.compare(day, today) >= 0),
        ];
        const entries = entriesIn(fileOf(today, expiry, language).content);
        expect(entries.map(({ day }) => day)).toEqual(ahead.map(String));
        for (const { day, until, datetype, reminders } of entries) {
          expect(datetype).toBe('date');
          expect(until).toBe(Temporal.PlainDate.from(day).add({ days: 1 }).toString());
          // From nine in the morning of today at the earliest.
          const before = Temporal.Duration.from(reminders[0] ?? '');
          const rings = Temporal.PlainDate.from(day).toPlainDateTime().add(before);
          expect(rings.hour).toBe(9);
          expect(Temporal.PlainDate.compare(rings.toPlainDate(), today)).toBeGreaterThanOrEqual(0);
        }
        expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length);
      }),
    );
  });

  test('keeps to the form: lines end with CRLF and have at most 75 octets', () => {
    fc.assert(
      fc.property(AnyDay, AnyDay, fc.constantFrom(...LANGUAGES), (today, expiry, language) => {
        const { content } = fileOf(today, expiry, language);
        expect(content).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*\r\nEND:VCALENDAR\r\n$/);
        expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of content.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        }
      }),
    );
  });

  test('is the same file for the same turn, and has the same entries on another day', () => {
    const expiry = Temporal.PlainDate.from('2027-06-30');
    expect(fileOf(TODAY, expiry, 'de')).toEqual(fileOf(TODAY, expiry, 'de'));
    const uids = (today: Temporal.PlainDate) =>
      entriesIn(fileOf(today, expiry, 'de').content).map(({ uid }) => uid);
    expect(uids(TODAY.add({ days: 10 }))).toEqual(uids(TODAY));
    expect(uids(TODAY)[1]).toBe('expires-2027-06-30@partner-lotse');
  });

  test('a release that knows no such field shows the dates as text', () => {
    const told = snippet('renewal.dates.label', 'renewal.dates.lastOne', {
      graceEnds: { date: '2027-07-10' },
    });
    const later = { ...told, fieldOfALaterRelease: { entries: [] } };
    const read = readTurnRecord(
      { said: { kind: 'join' }, language: 'de', drafts: [[later]] },
      { seq: 1, activity: 'a', at: '2026-11-23T09:00:00Z' },
    );
    expect(read.drafts).toEqual([{ id: '1.0', language: 'de', blocks: [told] }]);
  });
});
