import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { check } from '../build/check/check.ts';
import { parseCheckArguments } from '../build/check/check-arguments.ts';
import { compileCourse } from '../build/compile-course.ts';
import { dialoguesOf } from '../build/compiled-course.ts';
import { nodeEffects } from '../build/node-effects.ts';
import { launch, lmsRecord, newBrowser, openStage, type PreviewStage } from './support/preview-stage.ts';

const course = fileURLToPath(new URL('../examples/small-course', import.meta.url));
let stage: PreviewStage;

before(async () => {
  stage = await openStage(course);
});
after(() => stage.close());

describe('a second course, in English, with other modules and routes', () => {
  it('has nothing that an author should know', async () => {
    const args = parseCheckArguments([course, '--lang', 'en']);
    assert.ok(!('error' in args));
    const result = await check(
      args,
      nodeEffects(() => undefined),
      { CI: '1' },
    );
    assert.deepEqual(result, { output: 'No problems found.', errors: '', exitCode: 0 });
  });

  it('asks every kind of question, and has one talk', async () => {
    const { value } = await compileCourse(course, nodeEffects(), { ci: true });
    assert.ok(value);
    const blocks = value.lessons.flatMap(({ screens }) => screens.flatMap((screen) => screen.blocks));
    const kinds = blocks.flatMap((block) =>
      block.type === 'interaction' ? [block.interaction.element] : [],
    );
    assert.deepEqual([...new Set(kinds)].sort(), [
      'choice',
      'fill-in',
      'likert',
      'matching',
      'numeric',
      'plan',
      'prediction',
      'reflection',
      'sequencing',
      'sorting',
      'true-false',
    ]);
    assert.equal(dialoguesOf(value).length, 1);
    assert.ok(value.glossary.length > 0 && value.sheets.length > 0);
  });

  for (const [route, lessons, others] of [
    [
      'keeper',
      ['a-day-in-the-hive', 'reading-the-hive', 'over-the-hedge', 'asked-again', 'last-questions', 'my-plan'],
      [],
    ],
    [
      'helper',
      ['a-day-in-the-hive', 'over-the-hedge', 'asked-again', 'last-questions', 'my-plan'],
      ['reading-the-hive'],
    ],
  ] as const) {
    it(`is played to its end by a ${route}, in SCORM 1.2`, async () => {
      const context = await newBrowser(stage);
      const { page, frame, learner } = await launch(stage, context, 'scorm12', `bees-${route}`);
      await learner.begin(route);
      await learner.play(60);
      assert.equal(learner.hash, '#/klaar');
      await frame
        .locator('course-player')
        .getByText(/^Saved at/)
        .first()
        .waitFor({ timeout: 30_000 });
      const record = await lmsRecord(page);
      assert.equal(record['Status'], 'passed');
      assert.equal(record['Score'], '100');
      assert.match(await frame.locator('course-player').innerText(), /You have completed the course/);
      const seen = new Set(learner.screens.map((hash) => hash.split('/')[2] ?? ''));
      assert.deepEqual([...seen], [...lessons]);
      for (const other of others) assert.ok(!seen.has(other));
      await context.close();
      assert.deepEqual(stage.faults, []);
    });
  }
});
