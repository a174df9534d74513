import type { Course } from './course.ts';

/** A small course for tests: two routes, a test with a bank of six, a talk and a recall. */
export const fixtureCourse: Course = {
  id: 'proef',
  iri: 'https://example.org/proef',
  title: 'Proef',
  description: 'Een kleine cursus.',
  language: 'nl',
  version: '1.0.0',
  fingerprint: '00000000',
  keywords: [],
  modules: [
    {
      id: 'een',
      title: 'Een',
      lessons: [
        {
          id: 'a',
          code: 'a',
          title: 'A',
          minutes: 10,
          questions: 2,
          screens: [
            { code: '0', title: 'A0' },
            { code: '1', title: 'A1' },
          ],
        },
        {
          id: 'b',
          code: 'b',
          title: 'B',
          minutes: 5,
          routes: ['medewerker'],
          questions: 1,
          screens: [{ code: '0', title: 'B0' }],
        },
        {
          id: 'talk',
          code: 'c1',
          title: 'Gesprek',
          minutes: 5,
          questions: 0,
          screens: [{ code: '0', title: 'G' }],
          talks: [
            { id: 's1', code: '0', title: 'S1' },
            { id: 's5', code: '1', title: 'S5', alternative: 's9' },
            { id: 's9', code: '2', title: 'S9' },
          ],
        },
        {
          id: 'again',
          code: 'd',
          title: 'Terughalen',
          minutes: 2,
          questions: 0,
          screens: [{ code: '0', title: 'T' }],
          recall: { lessons: ['a', 'b'], questions: ['a.0', 'a.1', 'b.0'], count: 2 },
        },
        {
          id: 'toets',
          code: 'e',
          title: 'Toets',
          minutes: 8,
          questions: 0,
          screens: [{ code: '0', title: 'Toets' }],
          test: {
            count: 3,
            from: [
              { name: 'gevoel', lessons: ['g'], questions: ['g.0', 'g.1', 'g.2', 'g.3'] },
              { name: 'beeld', lessons: ['h'], questions: ['h.0', 'h.1', 'h.2'] },
            ],
          },
        },
      ],
    },
  ],
  routes: [
    {
      id: 'medewerker',
      title: 'Medewerker',
      minutes: 30,
      completion: {
        lessons: ['a', 'b', 'talk', 'again', 'toets'],
        talks: { from: ['s1', 's5'], atLeast: 1 },
        test: { lesson: 'toets', passed: 70, attempts: 3 },
      },
    },
    { id: 'college', title: 'Collegelid', minutes: 10, completion: { lessons: ['a'] } },
  ],
  fills: {},
};
