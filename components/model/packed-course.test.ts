import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Course, Lesson } from './course.ts';
import { fixtureCourse } from './fixture-course.ts';
import { packCourse, unpackCourse } from './packed-course.ts';

/** As it travels: through a file. */
function travelled(course: Course): Course {
  return unpackCourse(JSON.parse(JSON.stringify(packCourse(course))) as ReturnType<typeof packCourse>);
}

describe('the packed outline', () => {
  it('gives back the same course', () => {
    assert.deepEqual(travelled(fixtureCourse), fixtureCourse);
  });

  it('gives back any course: other codes, titles, rules and fields that most lessons do not have', () => {
    const word = fc.string({ minLength: 1, maxLength: 8 });
    const screens = fc.array(fc.record({ code: fc.constantFrom('0', '1', '2', 'a', 'zz'), title: word }), {
      minLength: 1,
      maxLength: 4,
    });
    const lesson: fc.Arbitrary<Lesson> = fc.record(
      {
        id: word,
        code: word,
        title: word,
        number: word,
        minutes: fc.nat(90),
        objective: word,
        routes: fc.uniqueArray(fc.constantFrom('een', 'twee')),
        screens,
        questions: fc.nat(9),
        recall: fc.record({ lessons: fc.array(word), questions: fc.array(word), count: fc.nat(9) }),
      },
      { requiredKeys: ['id', 'code', 'title', 'minutes', 'screens', 'questions'] },
    );
    const lessons = fc.uniqueArray(lesson, { maxLength: 6, selector: ({ id }) => id });
    fc.assert(
      fc.property(lessons, fc.array(fc.nat(9), { maxLength: 6 }), (all, picks) => {
        const ids = all.map(({ id }) => id);
        const some = picks.flatMap((pick) => ids[pick] ?? []);
        const course: Course = {
          ...fixtureCourse,
          modules: [{ id: 'm', title: 'M', lessons: all }],
          routes: [
            { id: 'een', title: 'Een', minutes: 1, completion: { lessons: ids } },
            { id: 'twee', title: 'Twee', minutes: 1, completion: { lessons: some } },
          ],
        };
        assert.deepEqual(travelled(course), JSON.parse(JSON.stringify(course)));
      }),
    );
  });

  it('does not name the lessons of a route one by one, nor what every screen has', () => {
    const many: Course = {
      ...fixtureCourse,
      modules: [
        {
          id: 'm',
          title: 'M',
          lessons: Array.from({ length: 500 }, (_, index) => ({
            id: `les-${index}`,
            code: index.toString(36),
            title: `Les ${index}`,
            minutes: 5,
            questions: 3,
            screens: [
              { code: '0', title: `Les ${index}` },
              { code: '1', title: 'Wat je hoort' },
            ],
          })),
        },
      ],
      routes: [
        {
          id: 'alle',
          title: 'Alle',
          minutes: 5,
          completion: { lessons: Array.from({ length: 500 }, (_, index) => `les-${index}`) },
        },
      ],
    };
    assert.deepEqual(travelled(many), many);
    assert.ok(JSON.stringify(packCourse(many)).length < JSON.stringify(many).length / 2.5);
  });
});
