/** A day without a time, `2026-11-24`; days are compared and counted as people do, whatever the time zone. */
export type Day = string;

/** The day of an instant where the learner is. */
export function dayOf(date: Date): Day {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A number of days later. */
export function daysLater(day: Day, days: number): Day {
  const date = inUtc(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** How many days lie between two days; negative when the second comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((inUtc(to).getTime() - inUtc(from).getTime()) / 86_400_000);
}

/** The same day, or the Monday after it in a weekend. */
export function workday(day: Day): Day {
  const weekday = inUtc(day).getUTCDay();
  return daysLater(day, weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
}

/** The day in words, e.g. `24 november 2026`. */
export function dayText(day: Day, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(inUtc(day));
}

/** Whether a text that was kept is a day. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(inUtc(text).getTime());
}

/** Midnight in UTC: no summer time moves it. */
function inUtc(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
