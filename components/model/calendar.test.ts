import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { calendarFile, type CalendarInput } from './calendar.ts';

const input: CalendarInput = {
  id: 'proef',
  iri: 'https://example.org/cursus/proef',
  start: '2026-11-24',
  moments: [
    {
      id: 'dag-3',
      days: 3,
      title: 'Terugkomen: na drie dagen',
      text: 'Open de cursus.\nHet duurt 3 minuten; echt, niet meer.',
    },
    { id: 'dag-10', days: 11, title: 'Terugkomen', text: 'Open de cursus.' },
  ],
};

/** The lines as a calendar reads them: unfolded. */
function unfold(file: string): string[] {
  return file.replace(/\r\n /g, '').split('\r\n').slice(0, -1);
}

describe('the calendar file', () => {
  it('has a whole-day event for each moment', () => {
    const lines = unfold(calendarFile(input));
    assert.equal(lines[0], 'BEGIN:VCALENDAR');
    assert.equal(lines.at(-1), 'END:VCALENDAR');
    assert.deepEqual(
      lines.filter((line) => /^(UID|DTSTART|DTSTAMP|TRIGGER)/.test(line)),
      [
        'UID:proef-dag-3@example.org',
        'DTSTAMP:20261124T000000Z',
        'DTSTART;VALUE=DATE:20261127',
        'TRIGGER:PT9H',
        'UID:proef-dag-10@example.org',
        'DTSTAMP:20261124T000000Z',
        // 5 December 2026 is a Saturday.
        'DTSTART;VALUE=DATE:20261207',
        'TRIGGER:PT9H',
      ],
    );
  });

  it('escapes what RFC 5545 asks', () => {
    assert.ok(
      unfold(calendarFile(input)).includes(
        'DESCRIPTION:Open de cursus.\\nHet duurt 3 minuten\\; echt\\, niet meer.',
      ),
    );
  });

  it('keeps its ids when the day moves, so that a calendar moves the events too', () => {
    const uids = (file: string): string[] => unfold(file).filter((line) => line.startsWith('UID:'));
    assert.deepEqual(uids(calendarFile({ ...input, start: '2027-01-01' })), uids(calendarFile(input)));
  });

  it('has no line over 75 octets, ends each with CR LF, and unfolds to what was said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const file = calendarFile({ ...input, moments: [{ id: 'a', days: 3, title, text: 'x' }] });
        assert.ok(file.endsWith('END:VCALENDAR\r\n'));
        const raw = file.split('\r\n');
        for (const line of raw) {
          assert.ok(new TextEncoder().encode(line).length <= 75, line);
          assert.doesNotMatch(line, /[\r\n]/);
        }
        const said = unfold(file)
          .find((line) => line.startsWith('SUMMARY:'))
          ?.slice(8)
          .replace(/\\([\\;,n])/g, (_, mark: string) => (mark === 'n' ? '\n' : mark));
        // eslint-disable-next-line no-control-regex
        assert.equal(said, title.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ''));
      }),
    );
  });

  it('goes over the end of a year and a leap day', () => {
    const start = (day: string, days: number): string | undefined =>
      unfold(
        calendarFile({ ...input, start: day, moments: [{ id: 'a', days, title: 'x', text: 'x' }] }),
      ).find((line) => line.startsWith('DTSTART'));
    assert.equal(start('2026-12-30', 5), 'DTSTART;VALUE=DATE:20270104');
    assert.equal(start('2028-02-28', 1), 'DTSTART;VALUE=DATE:20280229');
  });
});
