import { fixtureCourse } from '../model/fixture-course.ts';
import { lessonsOf } from '../model/course.ts';
import type { ChoiceInteraction } from '../model/interaction.ts';
import type { LessonLoader, LessonModule } from '../player/lesson-module.ts';

/** The questions of the fixture course; no two share a code of an answer, so that an answer on the wrong question is seen. */
export const walkQuestions: Readonly<Record<string, ChoiceInteraction<string>>> = Object.fromEntries(
  ['a.0', 'a.1', 'b.0'].map((key, index) => {
    const codes = ['ab', 'cd', 'ef'][index] ?? '';
    const question: ChoiceInteraction<string> = {
      id: `vraag-${index}`,
      key,
      element: 'choice',
      type: 'choice',
      label: `Vraag ${index}`,
      question: `Vraag ${index}`,
      weight: 1,
      scored: true,
      attempts: 0,
      shuffled: false,
      multiple: false,
      options: [
        { code: codes[0] ?? '', text: 'Nee', correct: false },
        { code: codes[1] ?? '', text: 'Ja', correct: true },
      ],
    };
    return [key, question];
  }),
);

/** Chunks of the fixture course without any element: what the session needs of a lesson, and nothing else. */
export const walkLessons: LessonLoader = (id) => {
  const lesson = lessonsOf(fixtureCourse).find((candidate) => candidate.id === id);
  if (!lesson) return Promise.reject(new Error(`There is no lesson ${id}.`));
  const { code, screens, talks = [] } = lesson;
  const interactions = Object.fromEntries(
    Object.entries(walkQuestions).filter(([key]) => key.startsWith(`${code}.`)),
  );
  const dialogues = Object.fromEntries(talks.map((talk) => [`${code}.${talk.code}`, { title: talk.title }]));
  const Lesson = {
    interactions,
    dialogues,
    screens,
    keysOn: (screen: { readonly code: string }) =>
      screen === screens[0] ? [...Object.keys(interactions), ...Object.keys(dialogues)] : [],
    elements: () => Promise.resolve(),
  };
  return Promise.resolve({ tag: id, Lesson } as unknown as LessonModule);
};
