import type { Course, Lesson } from '../course.ts';
import type { PrivacyLevel } from '../edition.ts';
import type { LearningEvent } from '../event.ts';
import type { Outcome } from '../outcome.ts';
import { scorm2004Reported } from '../patterns.ts';
import {
  courseActivity,
  lessonActivity,
  moduleActivity,
  profileActivity,
  questionActivity,
  talkActivity,
} from './activities.ts';
import { lessonOf, moduleOf, talkOf } from './course-parts.ts';
import { isoDuration } from './duration.ts';
import { reaches, statementKinds, type StatementKindName } from './sendable.ts';
import type { Activity, Score, StatementDraft, StatementResult } from './statement.ts';
import { iris, progressExtension, verbIri, verbs } from './vocabulary.ts';

/** What statements are made from. */
export interface Reporting {
  readonly course: Course;
  readonly privacy: PrivacyLevel;
  /** The course's activity id, when the launch gave another than its own IRI. */
  readonly activityId?: string;
}

/** The statements that an event gives at a privacy level; none for most. `progress` 0..1 is that after the event. */
export function draftsFor(
  reporting: Reporting,
  event: LearningEvent,
  progress: number,
): readonly StatementDraft[] {
  const { course } = reporting;
  switch (event.type) {
    case 'answered':
    case 'test-answered':
      return answered(reporting, event);
    case 'lesson-completed': {
      const lesson = lessonOf(course, event.lesson);
      if (!lesson) return [];
      return [
        ...draft(
          reporting,
          'lessonCompleted',
          lessonActivity(course, lesson),
          { completion: true },
          parents(course, lesson),
        ),
        // Never on or after completion (cmi5, 9.5.5.1).
        ...(progress < 1
          ? draft(reporting, 'progressed', courseOf(reporting), {
              extensions: { [progressExtension]: Math.floor(progress * 100) },
            })
          : []),
      ];
    }
    case 'talk-ended': {
      const talk = talkOf(course, event.key);
      const lesson = lessonOf(course, event.key.split('.')[0] ?? '');
      if (!talk || !lesson) return [];
      return draft(
        reporting,
        'talkEnded',
        talkActivity(course, talk),
        { completion: true, extensions: { [iris(course).ending]: event.result } },
        [lessonActivity(course, lesson), ...parents(course, lesson)],
      );
    }
    default:
      return [];
  }
}

/** The statement on the course itself that tells of the session or the result. */
export function courseDraft(
  reporting: Reporting,
  kind: 'initialized' | 'resumed' | 'completed' | 'passed' | 'failed' | 'suspended' | 'terminated',
  facts: { readonly seconds?: number; readonly score?: number } = {},
): StatementDraft {
  const { always, sometimes } = statementKinds[kind] as {
    always: readonly string[];
    sometimes: readonly string[];
  };
  const result: StatementResult = {
    ...(always.includes('completion') ? { completion: true } : {}),
    ...(always.includes('success') ? { success: kind === 'passed' } : {}),
    ...(sometimes.includes('score') && facts.score !== undefined ? { score: scoreOf(facts.score) } : {}),
    ...(always.includes('duration') ? { duration: isoDuration(facts.seconds ?? 0) } : {}),
  };
  return whole(reporting, kind, courseOf(reporting), result, []);
}

/** What was told of the result in this registration, and in this session. */
export interface Told {
  readonly completed: boolean;
  readonly passed: boolean;
  /** In this session: at most one of passed and failed (cmi5, 9.3.4 and 9.3.5). */
  readonly failedNow: boolean;
}

/** Which results are to be told now: each at most once, never failed after passed (cmi5, 9.3). */
export function dueResults(
  { completed, success }: Outcome,
  told: Told,
): readonly ('completed' | 'passed' | 'failed')[] {
  if (!completed) return [];
  const due: ('completed' | 'passed' | 'failed')[] = [];
  if (success === 'passed' && !told.passed && !told.failedNow) due.push('passed');
  if (success === 'failed' && !told.passed && !told.failedNow) due.push('failed');
  if (!told.completed) due.push('completed');
  return due;
}

function answered(
  reporting: Reporting,
  event: Extract<LearningEvent, { readonly type: 'answered' | 'test-answered' }>,
): readonly StatementDraft[] {
  const { course } = reporting;
  const { interaction, response, grade, seconds } = event;
  if (!interaction) return [];
  const code = event.type === 'test-answered' ? event.lesson : (event.key.split('.')[0] ?? '');
  const lesson = lessonOf(course, code);
  const near = lesson ? [lessonActivity(course, lesson), ...parents(course, lesson)] : [];
  return scorm2004Reported(interaction, response).flatMap((reported) =>
    draft(
      reporting,
      'answered',
      questionActivity(course, interaction, reported),
      {
        response: reported.response,
        ...(grade ? { success: grade.correct, score: scoreOf(grade.scaled) } : {}),
        ...(seconds > 0 ? { duration: isoDuration(seconds) } : {}),
      },
      near,
    ),
  );
}

/** A draft where the level reports this kind. */
function draft(
  reporting: Reporting,
  kind: StatementKindName,
  object: Activity,
  result: StatementResult,
  parent: readonly Activity[] = [],
): readonly StatementDraft[] {
  return reaches(reporting.privacy, statementKinds[kind].from)
    ? [whole(reporting, kind, object, result, parent)]
    : [];
}

function whole(
  reporting: Reporting,
  kind: StatementKindName,
  object: Activity,
  result: StatementResult,
  parent: readonly Activity[],
): StatementDraft {
  const { course } = reporting;
  const { verb, object: type } = statementKinds[kind];
  const { version, content } = iris(course);
  const [nearest] = parent;
  return {
    verb: { id: verbIri(verb), display: verbs[verb] },
    object,
    ...(Object.keys(result).length > 0 ? { result } : {}),
    context: {
      contextActivities: {
        ...(nearest ? { parent: [nearest] } : {}),
        ...around(reporting, type === 'course', parent.slice(1)),
        category: [profileActivity(course, reporting.privacy)],
      },
      language: course.language,
      extensions: { [version]: course.version, [content]: course.fingerprint },
    },
  };
}

/** Module and course. The course's own IRI is always among them, so that a report finds it whatever id a launch gave. */
function around(
  reporting: Reporting,
  isOnCourse: boolean,
  modules: readonly Activity[],
): { readonly grouping?: readonly Activity[] } {
  const { course, activityId = course.iri } = reporting;
  const grouping = [
    ...modules,
    ...(isOnCourse ? [] : [courseOf(reporting)]),
    ...(activityId === course.iri ? [] : [courseActivity(course)]),
  ];
  return grouping.length > 0 ? { grouping } : {};
}

function parents(course: Course, lesson: Lesson): readonly Activity[] {
  const module = moduleOf(course, lesson);
  return module ? [moduleActivity(course, module)] : [];
}

function courseOf({ course, activityId }: Reporting): Activity {
  return courseActivity(course, activityId);
}

function scoreOf(scaled: number): Score {
  return { scaled, raw: Math.round(scaled * 10_000) / 100, min: 0, max: 100 };
}
