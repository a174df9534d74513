import { fixtureCourse } from '../../model/fixture-course.ts';
import type { Course } from '../../model/course.ts';
import type { Edition } from '../../model/edition.ts';
import { createCmi5Tracker } from '../cmi5/cmi5-tracker.ts';
import { inMemory, type KeyStore } from '../key-store.ts';
// What the trackers fetch late is there already, so that a launch does not wait for the disk.
import '../cmi5/cmi5-launch.ts';
import '../xapi/lrs-tracker.ts';
import '../xapi/tin-can-launch.ts';
import { createXapiTracker } from '../xapi/xapi-tracker.ts';
import { Learner } from './learner.ts';
import { editionWith } from './scorm-stage.ts';
import type { StrictLrs } from './strict-lrs.ts';
import { MemoryStorage, VirtualWindow } from './virtual-window.ts';

/** What a launch may bring along. */
export interface LrsStageLaunch {
  readonly standard?: 'cmi5' | 'xapi';
  readonly edition?: Partial<Edition>;
  readonly course?: Course;
  readonly session?: MemoryStorage;
  readonly store?: KeyStore;
  /** The address; a new launch unless given. */
  readonly address?: string;
}

/** A learner in front of a page that was launched over this LRS. */
export interface LrsStage {
  readonly page: VirtualWindow;
  readonly learner: Learner;
}

/** Opens the page, without waiting for the launch. */
export function stageLrs(
  lrs: StrictLrs,
  {
    standard = 'cmi5',
    edition,
    course = fixtureCourse,
    session = new MemoryStorage(),
    store = inMemory(),
    address = lrs.launch(),
  }: LrsStageLaunch = {},
): LrsStage {
  const page = new VirtualWindow({ session }, address);
  page.fetch = lrs.fetch;
  const create = standard === 'cmi5' ? createCmi5Tracker : createXapiTracker;
  const tracker = create({ course, edition: editionWith(edition), window: page.window, keyStore: store });
  return { page, learner: new Learner(course, tracker) };
}

/** Opens the page and waits for the launch. */
export async function openLrs(lrs: StrictLrs, launch: LrsStageLaunch = {}): Promise<LrsStage> {
  const stage = stageLrs(lrs, launch);
  const opening = stage.learner.open();
  await passing(stage.page, opening, 20_000);
  await stage.page.advance(100);
  return stage;
}

/** Code that is fetched late comes in its own time, which a busy machine stretches. Milliseconds. */
const patience = 10_000;

/** Lets virtual time pass until a promise is settled: `most` milliseconds, or longer while late code has had less than its patience. */
export async function passing<T>(page: VirtualWindow, promise: Promise<T>, most: number): Promise<T> {
  let isDone = false;
  const watched = promise.finally(() => {
    isDone = true;
  });
  const end = Date.now() + patience;
  for (let waited = 0; !isDone && (waited < most || Date.now() < end); waited += 50) {
    await page.advance(50);
    await realTurn();
  }
  if (!isDone) throw new Error(`Nothing came within ${most} ms.`);
  return watched;
}

function realTurn(): Promise<void> {
  const { setImmediate: soon } = globalThis as { setImmediate?: (work: () => void) => unknown };
  return new Promise((resolve) => void (soon ? soon(resolve) : setTimeout(resolve, 0)));
}
