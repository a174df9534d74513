import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fixtureCourse as course } from '../fixture-course.ts';
import { annexRows } from './annex.ts';
import { factsOf, privacyLines } from './privacy.ts';

const keeps = ['lms', 'device'] as const;
const levels = ['minimal', 'standard', 'extensive'] as const;
const standards = ['scorm12', 'scorm2004', 'cmi5', 'xapi', 'web'] as const;

describe("the learner's privacy text", () => {
  it('says the most for the highest level', () => {
    const [line] = privacyLines(course, { privacy: 'extensive', keep: 'lms' }, 'cmi5', 'nl').reported;
    assert.equal(
      line,
      'Je organisatie ziet wanneer je de cursus opent en stopt, hoelang je bezig was, of je de cursus hebt afgerond, of je geslaagd bent, je score, welke lessen je hebt afgerond en hoe ver je bent, welke antwoorden je koos en of ze goed waren en hoe je oefengesprekken afliepen.',
    );
  });

  it('says nothing of answers in a report below the highest level', () => {
    for (const privacy of ['minimal', 'standard'] as const) {
      const { reported } = privacyLines(course, { privacy, keep: 'lms' }, 'scorm12', 'nl');
      assert.doesNotMatch(reported.join(' '), /antwoorden|oefengesprekken/);
    }
  });

  it('says what another device means when answers stay on this one', () => {
    const { kept } = privacyLines(course, { privacy: 'minimal', keep: 'device' }, 'scorm12', 'nl');
    assert.match(kept.join(' '), /op een ander apparaat begin je een les die nog niet klaar is opnieuw/);
    assert.doesNotMatch(kept.join(' '), /wat je koos/);
  });

  it('always says that own words stay here', () => {
    for (const standard of standards)
      for (const privacy of levels)
        for (const keep of keeps)
          for (const language of ['nl', 'en'] as const) {
            const { kept } = privacyLines(course, { privacy, keep }, standard, language);
            assert.match(
              kept.join(' '),
              language === 'nl' ? /blijft altijd op dit apparaat/ : /always stays on this device/,
            );
          }
  });

  it('of the web app says that nobody sees anything', () => {
    assert.deepEqual(factsOf(course, { privacy: 'extensive', keep: 'lms' }, 'web'), []);
    assert.match(
      privacyLines(course, { privacy: 'extensive', keep: 'lms' }, 'web', 'nl').reported.join(),
      /Niemand/,
    );
  });

  it('progress is no news in SCORM 1.2, which has no element for it', () => {
    const text = privacyLines(course, { privacy: 'standard', keep: 'lms' }, 'scorm12', 'nl').reported.join();
    assert.doesNotMatch(text, /hoe ver je bent/);
  });
});

describe('the annex', () => {
  it('has a purpose and a place in the standard for each row', () => {
    for (const standard of ['scorm12', 'scorm2004', 'cmi5', 'xapi'] as const) {
      for (const row of annexRows(course, { privacy: 'extensive', keep: 'lms' }, standard, 'nl')) {
        assert.ok(row.purpose.length > 10);
        assert.ok(row.where.length > 0, row.what);
      }
    }
  });

  it('names elements as the standard does', () => {
    const where = annexRows(course, { privacy: 'extensive', keep: 'lms' }, 'scorm12', 'nl').flatMap(
      (row) => row.where,
    );
    assert.ok(where.includes('cmi.core.score.{raw, min, max}'), where.join());
    assert.ok(where.includes('cmi.interactions.n.*'), where.join());
  });
});
