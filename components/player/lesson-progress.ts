import type { Lesson } from '../model/course.ts';
import type { Interaction } from '../model/interaction.ts';
import type { Session } from '../model/session.ts';
import { outcome } from '../model/outcome.ts';
import type { LessonModule } from './lesson-module.ts';
import type { ScreenAddress } from './screen-address.ts';
import type { SessionController } from './session-controller.ts';

/** Something on a screen of a lesson that waits for the learner. */
export interface OpenItem {
  readonly type: 'question' | 'talk' | 'test';
  readonly title: string;
  /** Code of the screen it stands on. */
  readonly screen: string;
}

/**
 * What a lesson still asks: scored questions not answered, talks not played to an ending (nor skipped), a test without a finished try.
 * Questions that do not count, and private ones, never hold a lesson up.
 */
export function openItems(lesson: Lesson, { Lesson: element }: LessonModule, session: Session): OpenItem[] {
  const open: OpenItem[] = [];
  for (const screen of element.screens) {
    for (const key of element.keysOn(screen)) {
      const interaction: Interaction<unknown> | undefined = element.interactions[key];
      const talk = element.dialogues[key];
      if (interaction?.scored && !session.answers[key]) {
        open.push({ type: 'question', title: interaction.label, screen: screen.code });
      } else if (talk && !isPlayed(session, key)) {
        open.push({ type: 'talk', title: talk.title, screen: screen.code });
      }
    }
  }
  const last = element.screens.at(-1);
  if (lesson.test && last && !session.tests[lesson.code]?.scores.length) {
    open.push({ type: 'test', title: lesson.title, screen: last.code });
  }
  return open;
}

/** The test of this lesson was taken, the course asks for a pass, and there is a try left to get it. */
export function mayTryTestAgain(
  { course, session, launch }: SessionController,
  { id, code }: Lesson,
): boolean {
  if (!session.tests[code]?.scores.length) return false;
  return outcome(course, session, launch?.masteryScore).left.some(
    (remaining) => remaining.type === 'test' && remaining.lesson === id,
  );
}

/** A test on this screen is under way, or still waits for the learner: its button is the one that leads on. */
export function hasOpenTest(controller: SessionController, { lesson, screen }: ScreenAddress): boolean {
  if (!lesson.test || lesson.screens.at(-1) !== screen) return false;
  const state = controller.session.tests[lesson.code];
  return !state?.scores.length || state.running || mayTryTestAgain(controller, lesson);
}

function isPlayed(session: Session, key: string): boolean {
  const talk = session.talks[key];
  return talk !== undefined && (talk.endings.length > 0 || talk.skipped);
}

/** Whether every screen of the lesson was seen. */
export function isSeenWhole(lesson: Lesson, session: Session): boolean {
  const seen = session.lessons[lesson.code]?.seen ?? [];
  return lesson.screens.every(({ code }) => seen.includes(code));
}

/** How far a lesson is, for the outline. */
export function lessonStage(lesson: Lesson, session: Session): 'done' | 'begun' | 'not-yet' {
  const state = session.lessons[lesson.code];
  if (state?.done) return 'done';
  return state && state.seen.length > 0 ? 'begun' : 'not-yet';
}
