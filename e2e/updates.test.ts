import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import type { BuildResult } from '../build/build-course.ts';
import type { LessonHost } from '../components/lesson/lesson-host.ts';
import type { Session } from '../components/model/session.ts';
import { answerScreen } from './support/answer-screen.ts';
import { copyCourse, type CourseVersions } from './support/course-versions.ts';
import { Learner } from './support/learner.ts';
import { launch, newBrowser, openStage, type PreviewStage } from './support/preview-stage.ts';
import { reworkCourse, rewordings } from './support/rework-course.ts';
import { shownAnswers } from './support/shown-answers.ts';

const smallCourse = fileURLToPath(new URL('../examples/small-course', import.meta.url));
const targets = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th', 'cmi5', 'xapi', 'web'] as const;
type Target = (typeof targets)[number];

/** What the LMS says of somebody who is half-way, and of somebody who passed; a website has no LMS. */
const underWay: Readonly<Record<Target, string>> = {
  scorm12: 'incomplete',
  'scorm2004-3rd': 'incomplete unknown',
  'scorm2004-4th': 'incomplete unknown',
  cmi5: 'incomplete',
  xapi: 'incomplete',
  web: '',
};
const passed: Readonly<Record<Target, string>> = {
  scorm12: 'passed',
  'scorm2004-3rd': 'completed passed',
  'scorm2004-4th': 'completed passed',
  cmi5: 'passed',
  xapi: 'passed',
  web: '',
};

let versions: CourseVersions;
let stage: PreviewStage;
let first: BuildResult;
let second: BuildResult;

before(async () => {
  versions = await copyCourse(smallCourse);
  // All six questions of the banks are drawn, so that the one that goes is among them.
  await versions.edit('finish/last-questions.md', 'count: 4', 'count: 6');
  first = await versions.build();
  await reworkCourse(versions);
  second = await versions.build();
  versions.place(first);
  stage = await openStage(versions.folder, versions.course);
});
after(async () => {
  await stage.close();
  await versions.close();
});

/** The course, opened by one learner. */
interface Opened {
  readonly page: Page;
  readonly place: Page | Frame;
  readonly learner: Learner;
}

async function open(context: BrowserContext, target: Target): Promise<Opened> {
  if (target !== 'web') {
    const { page, frame, learner } = await launch(stage, context, target, `updates-${target}`);
    return { page, place: frame, learner };
  }
  const page = await context.newPage();
  page.on('pageerror', (error) => stage.faults.push(error.message));
  await page.goto(`${stage.preview.url}/package/web/neutraal/index.html`);
  await page.locator('html[data-started]').waitFor({ state: 'attached' });
  return { page, place: page, learner: new Learner(page) };
}

/** Puts another version in the LMS; the web app asks whether it may change. */
async function release(version: BuildResult, context: BrowserContext, target: Target): Promise<void> {
  versions.place(version);
  if (target !== 'web') return;
  const { page } = await open(context, target);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name: 'Open the new version' }).click(),
  ]);
  await page.close();
}

/** Opens a screen by its address and waits until its lesson shows it. */
async function goToScreen({ place }: Opened, lesson: string, screen: string): Promise<void> {
  await place.evaluate((hash) => {
    location.hash = hash;
  }, `#/les/${lesson}/${screen}`);
  await place.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('course-player main .screen > .prose')].some((element) => {
        const { host, screen: shown } = element as unknown as { host?: LessonHost; screen?: string };
        return host?.lesson.id === wanted.lesson && shown === wanted.screen;
      }),
    { lesson, screen },
  );
}

/** Opens a page beside the lessons; who reads it waits for its words. */
async function goToPage({ place }: Opened, page: string): Promise<void> {
  await place.evaluate((hash) => {
    location.hash = hash;
  }, `#/${page}`);
}

/** "Stop and save": the course says that it is saved, or goes back to where it came from. */
async function leave({ page, place }: Opened): Promise<void> {
  await place.getByRole('button', { name: 'Stop and save' }).first().click();
  await Promise.race([
    place.getByText(/^(Everything is saved in your|Your progress is on this device)/).waitFor(),
    place.waitForURL((url) => !url.pathname.startsWith('/package/')),
  ]);
  await page.close();
}

/** Everything the learner did, as the player knows it. */
function session({ place }: Opened): Promise<Session> {
  return place
    .locator('course-player')
    .evaluate((player) => (player as unknown as { controller: { session: Session } }).controller.session);
}

/** What the questions of a lesson show, screen by screen. */
async function answersIn(
  opened: Opened,
  lesson: string,
  screens: readonly string[],
): Promise<[string, string][]> {
  const answers: [string, string][] = [];
  for (const screen of screens) {
    await goToScreen(opened, lesson, screen);
    answers.push(...(await opened.place.evaluate(shownAnswers)));
  }
  return answers;
}

/** The status that the LMS keeps, in the words of its standard. */
async function status({ page }: Opened, target: Target): Promise<string> {
  if (target === 'web') return '';
  const address = `${stage.preview.url}/attempts/${target}/neutraal/updates-${target}`;
  const kept = (await (await page.request.get(address)).json()) as Record<string, string>;
  return target.startsWith('scorm2004')
    ? `${kept['cmi.completion_status']} ${kept['cmi.success_status']}`
    : (kept['cmi.core.lesson_status'] ?? 'nothing');
}

/** Half the course: four lessons done, a talk left half-way, and a test. */
async function playHalf(opened: Opened): Promise<void> {
  const { place, learner } = opened;
  await learner.begin('keeper');
  for (const [lesson, screens] of [
    ['a-day-in-the-hive', '012'],
    ['reading-the-hive', '012'],
    ['my-plan', '0'],
  ] as const) {
    for (const screen of screens) {
      await goToScreen(opened, lesson, screen);
      // Questions come in after the words of a screen.
      await place.evaluate(shownAnswers);
      await place.evaluate(answerScreen, { testRight: true });
    }
  }
  await goToScreen(opened, 'last-questions', '0');
  await place.locator('course-test #start').waitFor();
  await place.evaluate(answerScreen, { testRight: true, testQuestions: 3 });
  await goToScreen(opened, 'over-the-hedge', '0');
  await goToScreen(opened, 'over-the-hedge', '2');
  await place.evaluate(shownAnswers);
  await place.evaluate(answerScreen, { testRight: true });
  await goToScreen(opened, 'over-the-hedge', '1');
  const talk = place.locator('course-dialogue');
  await talk.locator('.button.main').click();
  await talk.locator('#note').fill('geheim: she is angry');
  await talk.getByRole('button', { name: 'Continue' }).click();
  await talk.locator('.reply[data-reply="1"]').click();
  await talk.locator('.reply[data-reply="3"]').click();
  await talk.getByText('The swelling is going down.').waitFor();
}

/** The words in which the second version asks and answers the same. */
function reworded(answers: readonly (readonly [string, string])[]): [string, string][] {
  const anew = (words: string): string =>
    rewordings.reduce((text, [, from, to]) => text.replace(from, to), words);
  return answers.map(([question, answer]) => [anew(question), anew(answer)]);
}

/** The outline, a line a lesson, without what is counted. */
async function outlineOf({ place }: Opened): Promise<string[]> {
  const lines = await place.locator('.outline-lesson').allTextContents();
  return lines.map((line) => line.replace(/\s+/g, ' ').trim());
}

for (const target of targets) {
  describe(`a new version of the course, in ${target}`, () => {
    let context: BrowserContext;
    let opened: Opened;
    let day: [string, string][];
    let reading: [string, string][];
    let hedge: [string, string][];
    let tried: readonly string[];
    const dayKept = (): [string, string][] =>
      reworded(day).filter(([question]) => !/^A bee that stings|^How many metres/.test(question));

    before(async () => {
      versions.place(first);
      context = await newBrowser(stage);
      opened = await open(context, target);
      await playHalf(opened);
      day = await answersIn(opened, 'a-day-in-the-hive', ['1', '2']);
      reading = await answersIn(opened, 'reading-the-hive', ['1', '2']);
      hedge = await answersIn(opened, 'over-the-hedge', ['2']);
      for (const [question, answer] of [...day, ...reading, ...hedge]) assert.notEqual(answer, '', question);
      tried = Object.keys((await session(opened)).tests['6']?.answers ?? {});
      assert.equal(tried.length, 3);
      await goToScreen(opened, 'over-the-hedge', '1');
      await leave(opened);
      await release(second, context, target);
    });
    after(() => context.close());

    /** What the learner finds after the update, on this device or another. */
    async function findsEverything(): Promise<void> {
      // An LRS may answer later than the course is there.
      await opened.place
        .locator('#begin-note')
        .getByText(/You were at 3 Over the hedge, screen 2 of 3\./)
        .waitFor();
      await opened.learner.begin();
      assert.equal(opened.learner.hash, '#/les/over-the-hedge/1');
      const talk = opened.place.locator('course-dialogue');
      await talk.getByText('I went too fast there. How is he?').waitFor();
      await talk.getByText('The swelling has gone down.').waitFor();
      assert.deepEqual(await outlineOf(opened), [
        'Bees at night not yet',
        '1 A day in the hive done',
        '2 Reading the hive done',
        'Near a hive not yet',
        '3 Over the hedge you are here · 2 of 3',
        '5 Last questions begun · 1 of 1',
      ]);
      const day2 = await answersIn(opened, 'a-day-in-the-hive', ['1', '2', '3']);
      const [changed] = day2.splice(2, 1);
      assert.deepEqual(changed, ['Why does a bee sting?', '']);
      assert.deepEqual(day2, dayKept());
      assert.deepEqual(await answersIn(opened, 'reading-the-hive', ['1']), reworded(reading.slice(0, 3)));
      assert.deepEqual(await answersIn(opened, 'over-the-hedge', ['2']), reworded(hedge));
      // Of the six questions drawn one is gone: the other answers stand.
      await goToScreen(opened, 'last-questions', '0');
      await opened.place.locator('course-test nav.steps').waitFor();
      assert.equal(await opened.place.locator('course-test nav .step').count(), 5);
      const stand = tried.filter((key) => key !== '4.0').length;
      assert.equal(await opened.place.locator('course-test nav .step.done').count(), stand);
      assert.equal(await status(opened, target), underWay[target]);
    }

    if (target !== 'web') {
      it('opens what was done in the one before on another device', async () => {
        const other = await newBrowser(stage);
        opened = await open(other, target);
        await findsEverything();
        await goToScreen(opened, 'over-the-hedge', '1');
        await leave(opened);
        await other.close();
        assert.deepEqual(stage.faults, []);
      });
    }

    it('opens what was done in the one before, private words included', async () => {
      opened = await open(context, target);
      await findsEverything();
      await goToPage(opened, 'notities');
      const notes = opened.place.locator('course-notes');
      await notes.getByText('geheim0 geheim1').waitFor();
      await notes.getByText('geheim: she is angry').waitFor();
      assert.deepEqual(stage.faults, []);
    });

    it('is played to its end', async () => {
      await goToScreen(opened, 'bees-at-night', '0');
      await opened.learner.play(60);
      assert.equal(opened.learner.hash, '#/klaar');
      assert.ok((await session(opened)).completed);
      await leave(opened);
      opened = await open(context, target);
      assert.equal(await status(opened, target), passed[target]);
      await opened.page.close();
    });

    it('can be taken back, and put in place again: what was reached stays', async () => {
      await release(first, context, target);
      opened = await open(context, target);
      await opened.learner.begin();
      await goToPage(opened, 'klaar');
      await opened.place.getByText('You have completed the course').waitFor();
      // The course is completed, whatever this version asks more.
      assert.deepEqual(await outlineOf(opened), [
        '1 A day in the hive done',
        '2 Reading the hive done',
        '3 Over the hedge done',
        '4 Asked again not yet',
        '5 Last questions done',
        '6 My plan done',
      ]);
      // The question that was another kind in between was answered there in its own way.
      const asBefore = day.map(([question, answer]) => [question, /^A bee/.test(question) ? '' : answer]);
      assert.deepEqual(await answersIn(opened, 'a-day-in-the-hive', ['1', '2']), asBefore);
      assert.deepEqual(await answersIn(opened, 'reading-the-hive', ['1', '2']), reading);
      assert.deepEqual(await answersIn(opened, 'over-the-hedge', ['2']), hedge);
      assert.equal(await status(opened, target), passed[target]);
      await leave(opened);
      await release(second, context, target);
      opened = await open(context, target);
      await opened.learner.begin();
      assert.deepEqual(await answersIn(opened, 'bees-at-night', ['0']), [['Bees sleep.', 'True']]);
      const open2 = (await outlineOf(opened)).filter((line) => !/done$|you are here/.test(line));
      assert.deepEqual(open2, []);
      assert.equal(await status(opened, target), passed[target]);
      assert.deepEqual(stage.faults, []);
    });
  });
}
