import type { Course } from '../model/course.ts';
import type { Edition } from '../model/edition.ts';
import type { SearchIndex } from '../model/search-index.ts';
import { edition, setFillDefaults } from '../shared/edition.ts';
import { setGlossary, type Explained } from '../shared/glossary.ts';
import { prepareAnnouncements } from '../shared/live-region.ts';
import { setLanguage } from '../shared/strings.ts';
import { openDeviceStore } from '../tracking/device-store.ts';
import type { Tracker } from '../tracking/tracker.ts';
import { CoursePlayer } from './course-player.ts';
import { loadClosing } from './closing.ts';
import { whenIdle, type LessonLoader } from './lesson-module.ts';
import { lessonsAhead } from './lessons-ahead.ts';
import { Opening } from './opening.ts';
import { followPage } from './page-life.ts';
import { addressHash, readAddress, type Address } from './screen-address.ts';
import { SessionController } from './session-controller.ts';
import { applyTextSize } from './text-size.ts';
import { StudyClock } from './study-clock.ts';

/** What the entry of a package hands to the player. */
export interface PlayerOptions {
  readonly course: Course;
  readonly lessons: LessonLoader;
  /** The words of the course; absent when it explains none. */
  readonly glossary?: (() => Promise<readonly Explained[]>) | undefined;
  /** The words of the screens, for searching. */
  readonly search?: () => Promise<SearchIndex>;
  readonly createTracker: (options: { readonly course: Course; readonly edition: Edition }) => Tracker;
}

/** Starts the course in this page. The learner can begin at once; the LMS may answer later. */
export function startPlayer({
  course,
  lessons,
  glossary,
  search,
  createTracker,
}: PlayerOptions): SessionController {
  // From here on the page can speak for itself: the start script leaves errors to the player.
  document.documentElement.dataset['started'] = '';
  const branding = edition();
  setLanguage(course.language);
  setFillDefaults(course.fills);
  setGlossary(glossary);
  prepareAnnouncements();
  const store = openDeviceStore(course.id);
  applyTextSize(store);
  const controller = new SessionController({
    course,
    lessons,
    tracker: createTracker({ course, edition: branding }),
    store,
    seed: 1 + Math.floor(Math.random() * 46655),
    ...(branding.route === undefined ? {} : { fixedRoute: branding.route }),
  });
  followPage(controller, new StudyClock());

  const player = new CoursePlayer();
  player.controller = controller;
  player.search = search;
  const go = (address: Address): void => {
    const hash = addressHash(address);
    if (location.hash === hash) void show(address, true);
    else location.hash = hash;
  };
  player.go = go;
  const root = document.querySelector<HTMLElement>('#opening');
  const opening = root ? new Opening(root, controller, go) : undefined;
  document.body.append(player);

  let isPreloading = false;
  const show = async (address: Address, moveFocus: boolean): Promise<void> => {
    const isStart = address.at === 'start' && opening !== undefined;
    if (opening) opening.shown = isStart;
    player.hidden = isStart;
    if (isStart) {
      document.title = course.title;
      if (moveFocus) {
        scrollTo(0, 0);
        opening.focus();
      }
    }
    await player.show(address, moveFocus);
    // What a screen can do without comes after it.
    if (!isStart) void import('./screen-comforts.ts').catch(() => undefined);
    if (isPreloading) return;
    isPreloading = true;
    // First of all the way out: whoever stops hears whether it was saved, also when the line has gone by then.
    whenIdle(() => {
      const next = (): void => controller.chunks.preload(lessonsAhead(controller));
      void loadClosing().then(next, next);
    });
  };

  const addressNow = (): Address | undefined => {
    if (controller.exited) return { at: 'left' };
    return location.hash === '' ? { at: 'start' } : readAddress(course, location.hash);
  };
  addEventListener('hashchange', () => {
    const address = addressNow();
    if (address) void show(address, true);
  });
  void show(addressNow() ?? { at: 'start' }, false);
  void controller.open();
  return controller;
}
