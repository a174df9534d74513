import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readMarkdown, type MdNode } from '../read/markdown.ts';
import { locate } from '../read/located.ts';
import { compileFiles, smallCourse, withLesson } from '../test-support/fixture.ts';

const golden = ['prose', 'questions']
  .map((name) => readFileSync(join(import.meta.dirname, '..', 'fixtures', 'golden', `${name}.md`), 'utf8'))
  .join('\n');
const lines = golden.split('\n');

/** Lessons as a tired author leaves them: lines in any order, doubled, cut, indented, with odd signs in between. */
const messyLesson = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...lines) },
      { weight: 1, arbitrary: fc.constantFrom(...lines).map((line) => `  ${line}`) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(...lines).map((line) => line.slice(0, Math.floor(line.length / 2))),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '',
          '---',
          '> ',
          '- ',
          '- (x)',
          '[]',
          '<!--',
          '{{',
          '[[',
          '|',
          '#',
          '\t',
          '```',
          '## Gesprek: x',
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
    ),
    { maxLength: 40 },
  )
  .map((some) => some.join('\n'));

describe('whatever an author writes', () => {
  it('gives problems with a place in the file, never a throw', async () => {
    await fc.assert(
      fc.asyncProperty(messyLesson, async (body) => {
        const files = withLesson(body);
        const { problems, value } = await compileFiles(files);
        const length = (files['m/les.md'] ?? '').split('\n').length;
        for (const { at, message, code } of problems) {
          assert.ok(message.nl !== '' && message.en !== '', code);
          assert.ok(at.line >= 1 && at.column >= 1, `${code} ${at.line}:${at.column}`);
          if (at.file === 'm/les.md') assert.ok(at.line <= length, `${code} on line ${at.line} of ${length}`);
        }
        assert.equal(
          value === undefined,
          problems.some((problem) => problem.severity === 'error'),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('also holds for course.yaml and front matter', async () => {
    const yaml = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.constantFrom('- a', 'a: &b *b', '? a', '{', 'a: [', '\t', 'a: |', '!!js x'),
    );
    await fc.assert(
      fc.asyncProperty(yaml, yaml, async (course, matter) => {
        await compileFiles({ ...smallCourse, 'course.yaml': `${smallCourse['course.yaml']}${course}\n` });
        await compileFiles({ ...smallCourse, 'm/les.md': `---\nid: les\n${matter}\n---\nTekst.\n` });
        await compileFiles({ ...smallCourse, 'm/module.yaml': matter });
      }),
      { numRuns: 100 },
    );
  });

  it('keeps the place of each block: the file says there what the block begins with', () => {
    fc.assert(
      fc.property(messyLesson, (body) => {
        // An item that begins with an empty line loses it in the lexer; its place may be a line off, which is near enough.
        const source = body.replace(/\t/g, ' ').replace(/^([ >]*(?:[-*+]|\d+[.)]))[ ]*$/gm, '$1 x');
        const all = source.split('\n');
        const visit = (node: MdNode): void => {
          const start = node.source.starts[0];
          const first = (node.source.text.split('\n')[0] ?? '').trim();
          if (start && first !== '' && !first.startsWith('[')) {
            const line = all[start.line - 1] ?? '';
            assert.ok(
              line.includes(first),
              `${node.type} "${first}" is not on line ${start.line}: "${line}"`,
            );
          }
          node.children.forEach(visit);
        };
        readMarkdown(locate('les.md', source)).nodes.forEach(visit);
      }),
      { numRuns: 1500 },
    );
  });

  it('a long lesson without structure is read in time', async () => {
    const started = performance.now();
    const text = `${'woord [ ( * _ ` { '.repeat(20)}\n`.repeat(400);
    await compileFiles(withLesson(text));
    assert.ok(performance.now() - started < 20_000);
  });
});
