import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lessonsOnRoute, type Course, type Lesson } from './course.ts';
import { dayOf, daysBetween, daysLater, isDay, workday } from './day.ts';
import { momentsOf } from './moments.ts';
import { newSession, type Session } from './session.ts';

function lesson(id: string, more: Partial<Lesson> = {}): Lesson {
  return { id, code: id, title: id, minutes: 1, screens: [{ code: '0', title: id }], questions: 0, ...more };
}

const course = {
  modules: [
    {
      id: 'm',
      title: 'M',
      lessons: [
        lesson('a'),
        lesson('t', { afterDays: 10 }),
        lesson('d', { afterDays: 3 }),
        lesson('l', { afterDays: 3, routes: ['ander'] }),
      ],
    },
  ],
} as unknown as Course;
const session: Session = { ...newSession(1), route: 'een' };
const stages = (finishedOn: string, today: string, from = session): string[] =>
  momentsOf(course, from, finishedOn, today).map(({ lesson: { id }, stage }) => `${id} ${stage}`);

describe('moments to come back', () => {
  it('are no part of a route', () => {
    assert.deepEqual(
      lessonsOnRoute(course, 'een').map(({ id }) => id),
      ['a'],
    );
  });

  it('come when their day has come, and only those of the route', () => {
    assert.deepEqual(stages('2026-11-24', '2026-11-26'), ['d later', 't later']);
    assert.deepEqual(stages('2026-11-24', '2026-11-27'), ['d due', 't later']);
    assert.deepEqual(stages('2026-11-24', '2027-03-01'), ['d due', 't due']);
  });

  it('are done when their lesson is, and wait while the course is not finished', () => {
    const done = { ...session, lessons: { d: { seen: ['0'], done: true } } };
    assert.deepEqual(stages('2026-11-24', '2026-12-24', done), ['d done', 't due']);
    assert.deepEqual(stages('', '2026-12-24'), ['d later', 't later']);
  });
});

describe('days', () => {
  it('are counted as people do, over summer time and the end of a year', () => {
    assert.equal(daysLater('2026-03-27', 3), '2026-03-30');
    assert.equal(daysLater('2026-12-30', 3), '2027-01-02');
    assert.equal(daysBetween('2026-10-20', '2026-10-30'), 10);
    assert.equal(dayOf(new Date(2026, 0, 5, 23, 59)), '2026-01-05');
  });

  it('in a weekend become Monday', () => {
    assert.deepEqual(['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30'].map(workday), [
      '2026-11-27',
      '2026-11-30',
      '2026-11-30',
      '2026-11-30',
    ]);
  });

  it('are told from other texts', () => {
    assert.deepEqual(['2026-11-24', '2026-13-40', 'gisteren', ''].map(isDay), [true, false, false, false]);
  });
});
