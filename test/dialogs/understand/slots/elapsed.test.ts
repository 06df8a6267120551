import { describe, expect, test } from '@jest/globals';
import { readElapsed } from '../../../../src/dialogs/understand/slots/elapsed.ts';

const NOW = Temporal.ZonedDateTime.from('2026-10-14T15:00[Europe/Zurich]');

function read(text: string): string {
  const reading = readElapsed(text, NOW, 'de');
  if (reading === undefined) return '-';
  const { since } = reading;
  const when =
    since instanceof Temporal.PlainDate
      ? since.toString()
      : since.toZonedDateTimeISO(NOW.timeZoneId).toPlainTime().toString({ smallestUnit: 'minute' });
  return `${reading.recency} ${when}`;
}

describe('how long ago', () => {
  test.each([
    ['gerade eben', 'justNow 15:00'],
    ['soeben abgeschickt', 'justNow 15:00'],
    ['just now', 'justNow 15:00'],
    ['I just sent it', 'justNow 15:00'],
    ['vor 10 Sekunden', 'justNow 14:59'],
    ['vor 5 Minuten', 'minutes 14:55'],
    ['vor ein paar Minuten', 'minutes 14:58'],
    ['half an hour ago', 'minutes 14:30'],
    ['vor einer halben Stunde', 'minutes 14:30'],
    ['vor nere halbstund', 'minutes 14:30'],
    ['ich warte seit ca. 45min', 'minutes 14:15'],
    ['vorhin', 'minutes 14:30'],
    ['grad vorher', 'minutes 14:30'],
    ['vor öppe ere Stund', 'hours 14:00'],
    ['since two hours', 'hours 13:00'],
    ['for two hours now nothing', 'hours 13:00'],
    ['um 14:30 abgeschickt', 'minutes 14:30'],
    ['at 2pm', 'hours 14:00'],
    ['seit 10 Uhr', 'hours 10:00'],
    ['heute Morgen', 'hours 2026-10-14'],
    ['this morning', 'hours 2026-10-14'],
    ['seit gestern', 'days 2026-10-13'],
    ['sit geschter', 'days 2026-10-13'],
    ['vor zwei Tagen', 'days 2026-10-12'],
    ['am Montag', 'days 2026-10-12'],
    ['last week', 'days 2026-10-11'],
    ['in 3 Wochen', '-'],
    ['am 31.12.2026', '-'],
    ['keine Ahnung', '-'],
  ])('%s: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('an hour on the clock that is still to come was yesterday', () => {
    const reading = readElapsed('um 23:30', NOW, 'de');
    expect(reading?.since.toString()).toBe('2026-10-13T21:30:00Z');
  });

  test('hours count through the change to winter time', () => {
    const afterChange = Temporal.ZonedDateTime.from('2026-10-25T04:00[Europe/Zurich]');
    expect(readElapsed('vor 2 Stunden', afterChange, 'de')?.since.toString()).toBe(
      '2026-10-25T01:00:00Z',
    );
  });
});
