import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { compileCourse } from '../compile-course.ts';
import { nodeEffects } from '../node-effects.ts';
import { readFixture, withLesson } from '../test-support/fixture.ts';
import { haddadLesson } from '../test-support/haddad.ts';
import { memoryEffects, type MemoryEffects } from '../test-support/memory-effects.ts';
import { parseCheckArguments } from './check-arguments.ts';
import { check, type CheckResult } from './check.ts';
import { formatCourse } from './format-course.ts';
import { formatNotes } from './format-notes.ts';

const root = join(import.meta.dirname, '..', '..');

function effectsOf(files: Readonly<Record<string, string>>): MemoryEffects {
  return memoryEffects(Object.fromEntries(Object.entries(files).map(([path, text]) => [`c/${path}`, text])));
}

async function fix(effects: MemoryEffects, ...args: readonly string[]): Promise<CheckResult> {
  const parsed = parseCheckArguments(['c', '--fix', ...args]);
  assert.ok(!('error' in parsed));
  return check(parsed, effects);
}

const untidy = [
  '',
  '### Vraag:   Wat doe je?',
  '<!-- id: wat -->',
  '* (x) Luisteren',
  '    > Precies.',
  '* ( ) Praten',
  '',
  '',
  '### Koppel: Wat hoort bij wat?',
  '',
  '<!-- id: koppel -->',
  '',
  '|Gevoel|Zin|',
  '|---|---|',
  '|boos|"Nu is het genoeg."|',
  '|bang|"Wat gaat er gebeuren?"|',
  '||"Het regent."|',
  '',
].join('\n');

describe('--fix formats', () => {
  it('signs of lists, tables, empty lines and front matter, and nothing that is read', async () => {
    const effects = effectsOf({
      ...withLesson(untidy),
      'm/les.md': `---\nid:   les\ntitel: "Les"\nminuten:  4\n---\n${untidy}`,
    });
    const before = await compileCourse('c', effects);
    const { output } = await fix(effects);
    assert.match(output, /^Opgemaakt: m\/les\.md$/m);
    assert.equal(
      effects.text('c/m/les.md'),
      [
        '---',
        'id: les',
        "titel: 'Les'",
        'minuten: 4',
        '---',
        '',
        '### Vraag: Wat doe je?',
        '<!-- id: wat -->',
        '',
        '- (x) Luisteren',
        '  > Precies.',
        '- ( ) Praten',
        '',
        '### Koppel: Wat hoort bij wat?',
        '<!-- id: koppel -->',
        '',
        '| Gevoel | Zin                     |',
        '| ------ | ----------------------- |',
        '| boos   | "Nu is het genoeg."     |',
        '| bang   | "Wat gaat er gebeuren?" |',
        '|        | "Het regent."           |',
        '',
      ].join('\n'),
    );
    assert.deepEqual((await compileCourse('c', effects)).value, before.value);
  });

  it('writes nothing the second time, ids and links of a talk included', async () => {
    const effects = effectsOf({
      ...withLesson(''),
      'm/les.md': haddadLesson.replace('<!-- id: haddad -->\n', ''),
    });
    await fix(effects);
    const first = effects.text('c/m/les.md');
    assert.match(first ?? '', /<!-- id: [a-z-]+ -->/);
    assert.match(first ?? '', /naar: \[Het verhaal\]\(#het-verhaal\)/);
    const { output } = await fix({
      ...effects,
      write: (path) => assert.fail(`${path} is written again`),
    });
    assert.doesNotMatch(output, /Opgemaakt/);
  });

  it('keeps line ends and the byte order mark', async () => {
    const effects = effectsOf({
      ...withLesson(''),
      'm/les.md': `\ufeff---\r\nid: les\r\ntitel:   Les\r\n---\r\n${untidy.replaceAll('\n', '\r\n')}`,
    });
    await fix(effects);
    const text = effects.text('c/m/les.md') ?? '';
    assert.match(text, /^\ufeff---\r\nid: les\r\ntitel: Les\r\n---\r\n\r\n### Vraag: Wat/);
    assert.doesNotMatch(text, /(?<!\r)\n/);
  });

  it('leaves code as it is', async () => {
    const effects = effectsOf(withLesson('\n```js\nlet   a=1\n```\n\n* een\n* twee\n'));
    await fix(effects);
    assert.match(effects.text('c/m/les.md') ?? '', /```js\nlet {3}a=1\n```\n\n- een\n- twee\n/);
  });

  it('leaves a file alone that would say something else, tells so, and formats the others', async () => {
    const lesson = (id: string, word: string): string =>
      `---\nid: ${id}\ntitel: Les ${id}\n---\n\n## Kop\n\n${word}  twee.\n`;
    const effects = effectsOf({
      ...withLesson('\nTekst.\n'),
      'm/een.md': lesson('een', 'Een'),
      'm/mis.md': lesson('mis', 'Mis'),
      'm/stuk.md': lesson('stuk', 'Stuk'),
    });
    const format = (text: string): Promise<string> =>
      text.includes('Stuk')
        ? Promise.reject(new Error('cannot be read'))
        : Promise.resolve(text.replace('Mis', 'Mist').replace(/ {2}/g, ' '));
    const done = await formatCourse('c', effects, undefined, format);
    assert.deepEqual(done, { written: ['m/een.md'], refused: ['m/mis.md', 'm/stuk.md'], hasErrors: false });
    assert.match(effects.text('c/m/een.md') ?? '', /^Een twee\.$/m);
    assert.match(effects.text('c/m/mis.md') ?? '', /^Mis {2}twee\.$/m);
    assert.match(formatNotes(done, 'nl'), /^Opgemaakt: m\/een\.md\nNiet opgemaakt: m\/mis\.md\. /);
    assert.match(formatNotes(done, 'en'), /^Formatted: m\/een\.md\nNot formatted: m\/mis\.md\. /);
  });

  it('does nothing while there are errors, and says so', async () => {
    const wrong = withLesson('\n### Vraag: Wat?\n<!-- id: wat -->\n\n*  ( ) Luisteren\n*  ( ) Praten\n');
    const effects = effectsOf(wrong);
    const { output, exitCode } = await fix(effects);
    assert.equal(exitCode, 1);
    assert.match(output, /^Niet opgemaakt: er staan nog fouten/);
    assert.equal(effects.text('c/m/les.md'), wrong['m/les.md']);
    const json = await fix(effects, '--format', 'json', '--lang', 'en');
    assert.doesNotThrow(() => JSON.parse(json.output) as unknown);
    assert.match(json.errors, /^Not formatted: there are still errors/);
  });

  it('refuses one of the fixtures that compile, whose feedback became code, and is done after one time', async () => {
    const folder = join(root, 'build', 'fixtures');
    let compiled = 0;
    const left: string[] = [];
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!path.endsWith('.md') || path.endsWith('README.md')) continue;
      const text = readFileSync(join(folder, path), 'utf8').replace(/^<!-- expect.* -->\n?/gm, '');
      const effects = effectsOf(readFixture(text).files);
      const { refused, hasErrors } = await formatCourse('c', effects);
      if (hasErrors) continue;
      compiled += 1;
      if (refused.length > 0) left.push(path.replaceAll('\\', '/'));
      assert.deepEqual((await formatCourse('c', effects)).written, [], path);
    }
    assert.deepEqual(left, ['bad/feedback-too-deep-is-code.md']);
    assert.ok(compiled >= 90, String(compiled));
  });

  for (const course of ['modules', 'examples/small-course']) {
    it(`${course} is as --fix leaves it`, async () => {
      const silent = nodeEffects(() => undefined);
      const { written, refused, hasErrors } = await formatCourse(join(root, course), {
        ...silent,
        write: () => Promise.resolve(),
      });
      assert.deepEqual({ written, refused, hasErrors }, { written: [], refused: [], hasErrors: false });
    });
  }
});
