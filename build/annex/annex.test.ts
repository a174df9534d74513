import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fixtureCourse } from '../../components/model/fixture-course.ts';
import { factsOf } from '../../components/model/statements/privacy.ts';
import { annexPage } from './annex.ts';

const course = { ...fixtureCourse, title: 'Ruzie & rust', version: '1.2.0' };
const standards = ['scorm12', 'scorm2004', 'cmi5', 'xapi', 'web'] as const;

describe('the annex to a package', () => {
  it('names each thing that leaves the device under an edition, and nothing else', () => {
    for (const standard of standards)
      for (const privacy of ['minimal', 'standard', 'extensive'] as const)
        for (const keep of ['lms', 'device'] as const) {
          const page = annexPage(course, { name: 'Neutraal', privacy, keep }, [standard]);
          const named = [...page.matchAll(/<th scope="row">([^<]+)<\/th>/g)].map(([, words]) => words);
          assert.deepEqual(
            named,
            factsOf(course, { privacy, keep }, standard).map(({ words }) => words.nl),
          );
        }
  });

  it('says of the web app that it talks to nobody', () => {
    const page = annexPage(course, { name: 'Neutraal', privacy: 'extensive', keep: 'lms' }, ['web']);
    assert.match(page, /praat met niemand/);
    assert.doesNotMatch(page, /<table/);
  });

  it('escapes the title, and is in the language of the course', () => {
    const edition = { name: 'Neutral', privacy: 'minimal', keep: 'lms' } as const;
    assert.match(annexPage(course, edition, ['scorm12']), /Ruzie &amp; rust/);
    const english = annexPage({ ...course, language: 'en' }, edition, ['cmi5']);
    assert.match(english, /<html lang="en">/);
    assert.match(english, /Which data go where\?/);
    assert.match(english, /http:\/\/adlnet\.gov\/expapi\/verbs\/passed/);
  });
});
