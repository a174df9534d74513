import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { demoCourse } from '../components/test-support/demo-course.ts';
import type { Edition } from '../components/model/edition.ts';
import { contentSecurityPolicy } from './package/content-security-policy.ts';
import { renderPage } from './page.ts';

const neutral: Edition = { id: 'neutraal', name: 'Neutraal', fills: {}, privacy: 'minimal', keep: 'lms' };

function page(course = demoCourse, edition: Edition = neutral): string {
  return renderPage({
    course,
    edition: { edition, css: '', files: [] },
    csp: contentSecurityPolicy('scorm12'),
    target: 'scorm12',
    entry: 'app/scorm12.js',
    preload: ['app/scorm12.js', 'app/player.js'],
  });
}

describe('the page', () => {
  it('says in HTML what the course is, for whom, how long, what happens with data: no script is needed to read it', () => {
    const html = page();
    for (const words of [
      'Inwoner-interactie – van regels naar contact',
      'Zien, horen, helder, samen',
      'Welke route past bij jou?',
      'ongeveer 2,5 uur, in stukken van 5 tot 10 minuten',
      'Wat er met je gegevens gebeurt',
      'Wat je zelf opschrijft, blijft altijd op dit apparaat.',
      'Deze cursus heeft JavaScript nodig',
    ]) {
      assert.ok(html.includes(words), words);
    }
    assert.equal(html.match(/type="radio"/g)?.length, 2);
  });

  it('carries the policy, and has no inline script, style or handler that it would forbid', () => {
    const html = page();
    assert.match(html, /http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;;/);
    assert.match(html, /<meta name="referrer" content="no-referrer">/);
    assert.doesNotMatch(html, /<style|\sstyle=|\son[a-z]+=|javascript:/i);
    for (const [tag] of html.matchAll(/<script[^>]*>/g)) assert.match(tag, /src="/);
    assert.doesNotMatch(html, /https?:\/\//);
  });

  it('loads the edition before anything is painted and asks for each script once', () => {
    const html = page();
    // What stands after a script without `defer` is only asked for once that has run: one round trip later.
    const blocking = html.indexOf('<script src="edition.js"></script>');
    for (const early of ['course.css', 'edition.css', 'start.js', 'app/scorm12.js'])
      assert.ok(html.indexOf(`"${early}"`) > 0 && html.indexOf(`"${early}"`) < blocking, early);
    assert.match(html, /<script src="start\.js" defer>/);
    assert.equal(html.match(/href="app\/scorm12\.js"/g)?.length, 1);
  });

  it('escapes what an author wrote', () => {
    const html = page({
      ...demoCourse,
      title: 'Ja & "nee" <script>alert(1)</script>',
      description: "d'accord",
    });
    assert.ok(html.includes('Ja &amp; &quot;nee&quot; &lt;script&gt;alert(1)&lt;/script&gt;'));
    assert.ok(html.includes('d&#39;accord'));
    assert.doesNotMatch(html, /<script>alert/);
  });

  it('offers no choice where the edition fixes the route', () => {
    const html = page(demoCourse, { ...neutral, route: 'collegelid' });
    assert.doesNotMatch(html, /type="radio"/);
    assert.ok(html.includes('ruim een uur, in stukken van '));
  });

  it('speaks English in an English course', () => {
    const html = page({ ...demoCourse, language: 'en' });
    assert.match(html, /<html lang="en" data-standard="scorm12">/);
    assert.ok(html.includes('What happens with your data'));
  });

  it('says what is reported at each level', () => {
    assert.ok(page(demoCourse, { ...neutral, privacy: 'extensive' }).includes('welke antwoorden je koos'));
    assert.ok(!page().includes('welke antwoorden je koos'));
    assert.ok(page(demoCourse, { ...neutral, keep: 'device' }).includes('op een ander apparaat'));
  });
});
