import { lessonsOf, type Course, type Lesson, type Module, type TalkRef } from '../course.ts';

/** The lesson with this code. */
export function lessonOf(course: Course, code: string): Lesson | undefined {
  return lessonsOf(course).find((lesson) => lesson.code === code);
}

/** The module that this lesson stands in. */
export function moduleOf(course: Course, lesson: Lesson): Module | undefined {
  return course.modules.find(({ lessons }) => lessons.includes(lesson));
}

/** The talk with this key (`lesson code . talk code`). */
export function talkOf(course: Course, key: string): TalkRef | undefined {
  const [lesson = '', code] = key.split('.');
  return lessonOf(course, lesson)?.talks?.find((talk) => talk.code === code);
}
