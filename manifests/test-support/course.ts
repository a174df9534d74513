import type { CompletionRule, Course } from '../../components/model/course.ts';
import type { ManifestInput } from '../course-facts.ts';

/** A small course with everything a manifest has to survive: accents, ampersands, quotes, markup in titles. */
export function testCourse(completion: CompletionRule, routes: readonly string[] = ['alle']): Course {
  return {
    id: 'luisteren-2',
    iri: 'https://example.org/cursus/luisteren-2',
    title: 'Luisteren & <doorvragen> – "echt" één',
    description: `Een cursus over luisteren. ${'Je oefent & leert. '.repeat(80)}`,
    language: 'nl',
    version: '1.2.0',
    fingerprint: '0a1b2c3d',
    keywords: ['luisteren', 'gesprek & contact'],
    publisher: 'Bureau Voorbeeld; Leren, en meer',
    rights: 'CC BY 4.0',
    modules: [
      {
        id: 'm1',
        title: 'Module 1',
        description: 'De eerste',
        lessons: [
          {
            id: 'les-1',
            code: '1',
            title: 'Les 1',
            minutes: 5,
            objective: 'Je kunt luisteren.',
            screens: [],
            questions: 0,
          },
          { id: 'toets', code: '2', title: 'Toets', minutes: 5, screens: [], questions: 0 },
        ],
      },
    ],
    routes: routes.map((id, index) => ({ id, title: `Route ${id}`, minutes: 95 + index, completion })),
    fills: {},
  };
}

/** Passing the test is all that counts. */
export const onlyTest: CompletionRule = {
  lessons: ['toets'],
  test: { lesson: 'toets', passed: 70, attempts: 3 },
};

/** Lessons count as well as the test. */
export const lessonsAndTest: CompletionRule = { ...onlyTest, lessons: ['les-1', 'toets'] };

/** No test: following the lessons is enough. */
export const lessonsOnly: CompletionRule = { lessons: ['les-1'] };

/** What a manifest is made from in the tests. */
export function testInput(completion: CompletionRule, routes?: readonly string[]): ManifestInput {
  return {
    course: testCourse(completion, routes),
    files: ['app/les-1-0a1b2c3d.js', 'index.html', 'start.js'],
  };
}
