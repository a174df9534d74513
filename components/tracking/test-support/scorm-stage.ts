import { fixtureCourse } from '../../model/fixture-course.ts';
import type { Course } from '../../model/course.ts';
import type { Edition } from '../../model/edition.ts';
import { createScorm2004Tracker } from '../scorm2004/scorm2004-tracker.ts';
import { createScorm12Tracker } from '../scorm12/scorm12-tracker.ts';
import { Learner } from './learner.ts';
import type { StrictScorm } from './strict-scorm.ts';
import { MemoryStorage, VirtualWindow } from './virtual-window.ts';

/** The edition that reports least, with changes. */
export function editionWith(changes: Partial<Edition> = {}): Edition {
  return { id: 'proef', name: 'Proef', fills: {}, privacy: 'minimal', keep: 'lms', ...changes };
}

/** A learner in front of a page of this LMS. */
export interface ScormStage {
  readonly page: VirtualWindow;
  readonly learner: Learner;
}

/** What a launch may bring along. */
export interface ScormLaunch {
  readonly edition?: Partial<Edition>;
  readonly course?: Course;
  /** The tab's own storage; the same object is a reload. */
  readonly session?: MemoryStorage;
  /** Puts the API somewhere else. */
  readonly place?: (page: VirtualWindow, api: unknown, name: string) => void;
  /** A reload: the LMS itself stays as it was. */
  readonly reload?: boolean;
}

/** Opens the page, without waiting for the launch. */
export function stageScorm(
  lms: StrictScorm,
  {
    edition,
    course = fixtureCourse,
    session = new MemoryStorage(),
    place = inParent,
    reload = false,
  }: ScormLaunch = {},
): ScormStage {
  const page = new VirtualWindow({ session });
  place(page, reload ? lms.api() : lms.launch(), lms.apiName);
  const create = lms.version === '1.2' ? createScorm12Tracker : createScorm2004Tracker;
  const tracker = create({ course, edition: editionWith(edition), window: page.window });
  return { page, learner: new Learner(course, tracker) };
}

/** Opens the page and waits for the launch. */
export async function openScorm(lms: StrictScorm, launch: ScormLaunch = {}): Promise<ScormStage> {
  const stage = stageScorm(lms, launch);
  const opening = stage.learner.open();
  await stage.page.advance(0);
  await opening;
  return stage;
}

function inParent(page: VirtualWindow, api: unknown, name: string): void {
  const parent: Record<string, unknown> = { [name]: api };
  parent['parent'] = parent;
  page.parent = parent;
  page.top = parent;
}
