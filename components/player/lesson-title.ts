import type { Lesson } from '../model/course.ts';

/** The title with its number for people, when it is one. */
export function numberedTitle({ number, title }: Lesson): string {
  return number && /^\d/.test(number) ? `${number} ${title}` : title;
}
