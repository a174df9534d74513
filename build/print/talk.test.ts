import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileFiles, smallCourse } from '../test-support/fixture.ts';
import { haddadLesson } from '../test-support/haddad.ts';
import { printTalks } from './talk.ts';

async function printed(
  lesson = haddadLesson,
  course: Readonly<Record<string, string>> = smallCourse,
): Promise<string> {
  const { value } = await compileFiles({ ...course, 'm/les.md': lesson });
  const [talk] = value ? printTalks(value) : [];
  assert.ok(talk);
  // The white space between elements says nothing.
  return talk.html
    .replace(/\s+/g, ' ')
    .replace(
      / ?(<\/?(?:html|head|h\d|table|caption|thead|tbody|tr|th|td|ul|ol|li|section|p)\b[^>]*>) ?/g,
      '$1',
    );
}

/** The part of a page under one heading of the second level. */
function part(html: string, id: string): string {
  const from = html.indexOf(`<h2 id="${id}">`);
  assert.ok(from >= 0, id);
  const to = html.indexOf('<h2 ', from + 1);
  return html.slice(from, to < 0 ? undefined : to);
}

describe('a talk on paper', async () => {
  const html = await printed();
  const script = part(html, 'gesprek');
  const observer = part(html, 'kijkblad');

  it('is a document of its own, with headings in order and nothing from outside', () => {
    assert.match(html, /^<!doctype html><html lang="nl">/);
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    assert.equal(levels.filter((level) => level === 1).length, 1);
    levels.forEach((level, index) => assert.ok(level <= (levels[index - 1] ?? 0) + 1, `heading ${index}`));
    assert.doesNotMatch(html, /<script|<link|src="http|url\(/);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('each table has a head that names its columns', () => {
    for (const [table] of html.matchAll(/<table[\s\S]*?<\/table>/g))
      assert.match(table, /<thead><tr><th scope="col">/);
  });

  it('each reply has a letter, and leads to the number of its scene', () => {
    const numbers = new Map(
      [...script.matchAll(/<h3 id="scene-\d+-kop">(\d+)\. (.+?)<\/h3>/g)].map(([, number, name]) => [
        name,
        number,
      ]),
    );
    assert.equal(numbers.get('Binnenkomst'), '1');
    assert.equal(numbers.get('Einde: Gesprek afgebroken'), '7');
    const reply = /Heeft u uw nummer[\s\S]*?href="#scene-(\d+)" ?>ga naar (\d+)</.exec(script);
    assert.deepEqual([reply?.[1], reply?.[2]], [numbers.get('Het dossier'), numbers.get('Het dossier')]);
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g))
      assert.ok(html.includes(` id="${target}"`), target);
  });

  it('the players see no effects; the observer sees them all, with the same letters', () => {
    assert.doesNotMatch(script, /vertrouwen [+−]\d/);
    const letterIn = (text: string, words: string): string | undefined => {
      const before = text.slice(0, text.indexOf(words));
      return /.*(?:class="letter">|<th scope="row">)([A-Z])</s.exec(before)?.[1];
    };
    assert.equal(letterIn(script, 'Ik regel het vandaag'), letterIn(observer, 'Dat klinkt mooi.'));
    assert.match(observer, /na 2 beurten: vertrouwen −3, spanning \+2/);
    assert.match(observer, /onthoud: &quot;vandaag geregeld&quot;/);
    assert.match(observer, /Zo ging het: Om gehoord worden\./);
  });

  it('conditions and jumps are said in words', () => {
    assert.match(script, /\(alleen als vertrouwen 4 of meer is\)/);
    assert.match(script, /Eerst kijken: als spanning 5 of meer is, ga dan meteen naar 7\./);
  });

  it('what the resident thinks stands on the own card alone', () => {
    const cards = part(html, 'rolkaarten');
    const [, resident = ''] = cards.split('<h3>Meneer Haddad</h3>');
    assert.match(resident, /Straks word ik weer weggestuurd/);
    assert.doesNotMatch(script, /Straks word ik weer weggestuurd/);
    assert.match(resident, /spanning: gespannen \(3 van 5\)/);
    assert.match(resident, /Je bent heel gespannen\./);
  });

  it('the questions are drawn from the talk', () => {
    const questions = part(html, 'nabespreking');
    assert.match(questions, /Waar hoorde je &quot;erkennen&quot; of &quot;doorvragen&quot;\?/);
    assert.match(questions, /Dit lijkt eerst te helpen: “Ik regel het vandaag nog voor u\.”/);
    assert.match(questions, /Er zijn 3 aflopen/);
  });

  it('texts to fill in are filled in, and what an author wrote is never mark-up', async () => {
    assert.match(
      html,
      /Je werkt aan de balie van je gemeente\. Meneer Haddad is hier nu voor de <em>derde<\/em> keer\./,
    );
    const odd = await printed(haddadLesson.replace('Het duurt.', 'Het duurt 1 < 2 & "meer".'));
    assert.match(odd, /Het duurt 1 &lt; 2 &amp; “meer”\./);
  });

  it('an English course is printed in English', async () => {
    const english = await printed(haddadLesson, {
      ...smallCourse,
      'course.yaml': (smallCourse['course.yaml'] ?? '').replace('taal: nl', 'taal: en'),
    });
    assert.match(english, /<html lang="en">/);
    assert.match(english, /Questions to talk it over/);
    assert.doesNotMatch(english, /Rolkaarten|Kijker|ga naar/);
  });
});
