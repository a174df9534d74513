import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { availableTargets } from '../build/build-course.ts';
import type { TargetName } from '../build/package/target.ts';
import { quirksFor, type QuirkId } from '../preview/zoo/quirks.ts';
import { openStage, type PreviewStage } from './support/preview-stage.ts';
import { writeZooCourse } from './support/zoo-course.ts';
import { assertHolds, Device, words, type Visit } from './support/zoo-visit.ts';

let stage: PreviewStage;
let folder = '';
/** What was counted, by target. */
const counts = new Map<
  TargetName,
  { quirks: number; launches: number; checked: number; completed: number }
>();

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zoo-'));
  await writeZooCourse(folder);
  stage = await openStage(folder);
  // The database of the LRS starts at its first request.
  await fetch(`${stage.preview.url}/lrs`);
});
after(async () => {
  await stage.close();
  await rm(folder, { recursive: true, force: true });
  console.table(Object.fromEntries(counts));
});

/** What a learner hears under a quirk, after the first lesson. */
type Hears =
  /** It is saved, and it is. */
  | 'saved'
  /** It is saved; it is not, but the device has a copy. */
  | 'lied to'
  /** First that it is not saved, then that it is. */
  | 'saved later'
  /** Not saved; the device has a copy. */
  | 'not saved'
  /** The session is over; the device has a copy. */
  | 'over'
  /** There is no LMS; the device has the progress. */
  | 'alone'
  /** There is no LMS, and the device keeps nothing. */
  | 'alone, nowhere'
  /** Not saved, and the device keeps nothing. */
  | 'nowhere';

/** Under the other quirks the learner hears that it is saved. */
const hears: Readonly<Record<'scorm' | 'lrs' | 'web', Partial<Readonly<Record<QuirkId, Hears>>>>> = {
  scorm: {
    'no-api': 'alone',
    // A private window, as the tests use, gives a frame of another site no storage.
    'cross-origin': 'alone, nowhere',
    sandbox: 'alone, nowhere',
    'lying-commit': 'lied to',
    'failing-commit': 'saved later',
    'session-expired': 'not saved',
    offline: 'not saved',
  },
  lrs: {
    'lying-commit': 'lied to',
    'failing-commit': 'saved later',
    'session-expired': 'over',
    offline: 'not saved',
  },
  web: { sandbox: 'nowhere', 'no-storage': 'nowhere' },
};

const lines: Readonly<Record<Hears, RegExp>> = {
  saved: words.saved,
  'lied to': words.saved,
  'saved later': words.saved,
  'not saved': words.retrying,
  over: words.ended,
  alone: words.alone,
  'alone, nowhere': words.aloneNowhere,
  nowhere: words.nowhere,
};

function heard(target: TargetName, quirk: QuirkId): Hears {
  const family = target === 'web' ? 'web' : target.startsWith('scorm') ? 'scorm' : 'lrs';
  return hears[family][quirk] ?? 'saved';
}

const count = (target: TargetName, what: 'quirks' | 'launches' | 'checked' | 'completed'): void => {
  const row = counts.get(target) ?? { quirks: 0, launches: 0, checked: 0, completed: 0 };
  counts.set(target, { ...row, [what]: row[what] + 1 });
};

/** What was told as saved is with the LMS, or for a web app still there after a reload. */
async function assertSaved(visit: Visit, when: string): Promise<void> {
  const { saved } = visit;
  if (!saved) return;
  const there = visit.target === 'web' ? await visit.session() : await visit.kept();
  assertHolds(there, saved, when);
  count(visit.target, 'checked');
}

for (const { name: target } of availableTargets()) {
  describe(`the zoo: ${target}`, { concurrency: 2 }, () => {
    for (const { id: quirk } of quirksFor(target)) {
      const told = heard(target, quirk);
      it(`${quirk}: ${told}, and nothing that was told as saved is lost`, async () => {
        const device = await Device.open(stage);
        const person = `samira-${quirk}`;
        const visit = await device.visit(target, person, quirk);
        count(target, 'quirks');
        count(target, 'launches');
        await visit.begin();
        await visit.learner.step();
        await visit.says(lines[told]);
        if (quirk === 'offline' || quirk === 'replaced') {
          const lost = visit.course.locator('course-player').getByText(/niet goed binnengekomen/);
          await lost.first().waitFor();
        }
        if (told === 'saved later') assert.ok(visit.told.some(({ type }) => type === 'not-saved'));
        if (told !== 'lied to') await assertSaved(visit, 'under the quirk');
        const mine = await visit.session();
        assert.equal(mine.answers['0.0']?.attempts, 1);
        if (!['saved', 'lied to', 'saved later'].includes(told))
          assert.equal(visit.saved?.answers['0.0'], undefined);

        // The LMS mends its ways while the learner is at the same place.
        if (told === 'alone') {
          // Nobody told who the learner is: what was kept here is found by who comes without an LMS again.
          await visit.go([quirk]);
          assertHolds(await visit.launched(), mine, 'on this device');
          await visit.begin();
          await visit.says(words.alone);
        }
        const { hash } = visit.learner;
        if (told === 'alone' || told === 'nowhere') await visit.go([]);
        else await visit.turn(quirk, false);
        count(target, 'launches');
        if (!told.startsWith('alone') && told !== 'nowhere') {
          assertHolds(await visit.launched(), mine, 'after the quirk');
          // Where a course of another origin is, its host cannot see.
          const isSeen = quirk !== 'cross-origin' && quirk !== 'sandbox';
          if (isSeen) assert.equal(visit.learner.hash, hash);
        }
        await visit.launched();
        await visit.begin();
        await visit.learner.play(6);
        assert.equal(visit.learner.hash, '#/klaar');
        await visit.says(words.saved);
        await assertSaved(visit, 'at the end');

        // Somewhere else; a web app has only this browser.
        if (target === 'web') {
          await visit.go([]);
          assert.ok((await visit.launched()).completed);
        } else {
          const other = await Device.open(stage);
          const elsewhere = await other.visit(target, person);
          assert.equal((await elsewhere.launched()).completed?.success, 'passed');
          assert.match(await elsewhere.status(), /passed/);
          await other.close();
        }
        count(target, 'launches');
        count(target, 'completed');
        assert.deepEqual(device.faults, []);
        await device.close();
      });
    }
  });
}
