import { daysLater, workday, type Day } from './day.ts';

/** Something to put in a calendar, some days after the start. */
export interface CalendarMoment {
  /** Stable id: a second file moves what the first one made, instead of making it twice. */
  readonly id: string;
  readonly days: number;
  readonly title: string;
  readonly text: string;
}

/** What a calendar file is made of. Nobody's name and no address: the file tells nothing about who saved it. */
export interface CalendarInput {
  /** Id and base IRI of the course, for the UIDs. */
  readonly id: string;
  readonly iri: string;
  readonly start: Day;
  readonly moments: readonly CalendarMoment[];
}

/** An iCalendar file (RFC 5545) with a whole-day event for each moment and a reminder at nine. A weekend becomes the Monday after it. */
export function calendarFile({ id, iri, start, moments }: CalendarInput): string {
  const host = /^[a-z][a-z0-9+.-]*:\/\/([^/?#:@]+)/i.exec(iri)?.[1] ?? 'cursus.invalid';
  // DTSTAMP is asked for (3.6.1); the first day makes the same file each time.
  const stamp = `${compact(start)}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${text(id)}//iCalendar//NL`,
    'CALSCALE:GREGORIAN',
    ...moments.flatMap((moment) => [
      'BEGIN:VEVENT',
      `UID:${id}-${moment.id}@${host}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(workday(daysLater(start, moment.days)))}`,
      `SUMMARY:${text(moment.title)}`,
      `DESCRIPTION:${text(moment.text)}`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${text(moment.title)}`,
      'TRIGGER:PT9H',
      'END:VALARM',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function compact(day: Day): string {
  return day.replaceAll('-', '');
}

/** TEXT values escape backslash, semicolon, comma and line ends (RFC 5545, 3.3.11); other control characters are not allowed. */
function text(value: string): string {
  return (
    value
      .replace(/\\/g, '\\\\')
      .replace(/[;,]/g, (mark) => `\\${mark}`)
      .replace(/\r\n|\r|\n/g, '\\n')
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
  );
}

/** Lines of at most 75 octets, the next begins with a space (RFC 5545, 3.1); a character is never cut in two. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const char of line) {
    const size = octetsOf(char);
    if (octets + size > 75) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += char;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

function octetsOf(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
