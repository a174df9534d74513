import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fixtureCourse as course } from './fixture-course.ts';
import { progressText, readProgress, type Progress } from './progress-file.ts';
import { newSession } from './session.ts';

const progress: Progress = {
  session: {
    ...newSession(7),
    revision: 12,
    lessons: { a: { seen: [], done: true }, b: { seen: ['0', '1'], done: false } },
    answers: { 'a.0': { attempts: 2, response: ['1'], scaled: 1, best: 1 } },
    remembered: ['ik bel terug'],
  },
  notes: { 'a.1': 'Mijn woorden: "één" – en meer', 'a.notitie': 'regel 1\nregel 2' },
  finishedOn: '2026-11-25',
};
const text = progressText(course, progress, '2026-11-26');

describe('the file with progress', () => {
  it('brings back everything, private words included', () => {
    assert.deepEqual(readProgress(course, text), { type: 'whole', progress });
  });

  it('reads what an editor saved with other line ends or a byte order mark', () => {
    assert.equal(readProgress(course, `\ufeff${text.replace(/\n/g, '\r\n')}`).type, 'whole');
  });

  it('says that it belongs to another course', () => {
    const other = { ...course, id: 'iets-anders' };
    assert.deepEqual(readProgress(other, text), { type: 'other-course', title: course.title });
  });

  it('says that it is no file with progress', () => {
    for (const wrong of ['', 'zomaar tekst', '[]', 'null', '{"kind":"iets"}', '%PDF-1.7'])
      assert.equal(readProgress(course, wrong).type, 'no-progress', wrong);
  });

  it('says that it is damaged when anything in it was changed, or half of it is gone', () => {
    assert.equal(readProgress(course, text.replace('Mijn woorden', 'Jouw woorden')).type, 'damaged');
    assert.equal(readProgress(course, text.slice(0, text.length / 2)).type, 'damaged');
    assert.equal(readProgress(course, text.replace(/"checksum": ".*"/, '"checksum": "0"')).type, 'damaged');
  });

  it('leaves a file of a later version alone', () => {
    assert.equal(readProgress(course, text.replace('"format": 1', '"format": 2')).type, 'newer');
  });

  it('never throws, whatever is in the file', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (any) => {
        assert.notEqual(readProgress(course, any).type, 'whole');
      }),
    );
  });
});
