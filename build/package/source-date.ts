/** The moment that a build names where it has to name one: fixed, as in the zips, so that the same course gives the same bytes. */
const fixed = new Date('1980-01-01T00:00:00Z');

/**
 * `SOURCE_DATE_EPOCH` in seconds, as reproducible builds know it (https://reproducible-builds.org/specs/source-date-epoch/), else
 * 1980-01-01; never the clock.
 */
export function sourceDate(environment: Readonly<Record<string, string | undefined>> = process.env): Date {
  const seconds = environment['SOURCE_DATE_EPOCH'] ?? '';
  return /^\d{1,11}$/.test(seconds) ? new Date(Number(seconds) * 1000) : fixed;
}
