import type { Course } from '../../model/course.ts';
import type { LearningEvent } from '../../model/event.ts';
import type { ChoiceInteraction } from '../../model/interaction.ts';
import { merge } from '../../model/merge.ts';
import { reduce } from '../../model/reduce.ts';
import { restore } from '../../model/restore.ts';
import { newSession, type Session } from '../../model/session.ts';
import type { Exit, Launch, SaveStatus, Tracker } from '../tracker.ts';

/** A question with one right answer, `b`. */
export const question: ChoiceInteraction<string> = {
  id: 'wat-voelt-ria',
  key: 'a.0',
  element: 'choice',
  type: 'choice',
  label: 'Wat voelt Ria?',
  question: 'Wat voelt Ria?',
  weight: 1,
  scored: true,
  attempts: 0,
  shuffled: false,
  multiple: false,
  options: [
    { code: 'a', text: 'Haast', correct: false },
    { code: 'b', text: 'Zorg', correct: true },
  ],
};

/** Somebody who follows a course: does things and hears how saving goes. The player in short. */
export class Learner {
  session: Session = newSession(7);
  launch: Launch | undefined;
  readonly statuses: SaveStatus[] = [];

  constructor(
    readonly course: Course,
    readonly tracker: Tracker,
  ) {}

  get status(): SaveStatus['type'] | undefined {
    return this.statuses.at(-1)?.type;
  }

  async open(): Promise<Launch> {
    const launch = await this.tracker.open((status) => void this.statuses.push(status));
    this.launch = launch;
    this.session = merge(restore(launch.state, 7).session, this.session);
    return launch;
  }

  does(...events: readonly LearningEvent[]): void {
    for (const event of events) {
      this.session = reduce(this.course, this.session, event, this.launch?.masteryScore);
      this.tracker.record(event, this.session);
    }
  }

  sees(lesson: string, screen: string): void {
    this.does({ type: 'screen-seen', lesson, screen });
  }

  answers(option: 'a' | 'b' = 'b', key = question.key): void {
    const correct = option === 'b';
    this.does({
      type: 'answered',
      key,
      response: [option],
      grade: { scaled: correct ? 1 : 0, correct },
      seconds: 4,
      interaction: { ...question, key },
    });
  }

  /** Everything that the route of the fixture course asks, but for the test. */
  doesAllButTheTest(): void {
    this.does(
      { type: 'route-chosen', route: 'medewerker' },
      ...['a', 'b', 'c1', 'd', 'e'].map((lesson) => ({ type: 'lesson-completed', lesson }) as const),
      { type: 'talk-started', key: 'c1.0' },
      { type: 'talk-replied', key: 'c1.0', reply: 'a' },
      { type: 'talk-ended', key: 'c1.0', ending: '9', result: 'passed', remembered: [] },
    );
  }

  takesTheTest(scaled: number): void {
    this.does(
      { type: 'test-started', lesson: 'e', drawn: ['g.0', 'g.1', 'h.0'] },
      { type: 'test-finished', lesson: 'e', scaled },
    );
  }

  flush(): void {
    this.tracker.flush(this.session);
  }

  close(): void {
    this.tracker.close(this.session);
  }

  exit(): Promise<Exit> {
    return this.tracker.exit(this.session);
  }
}
