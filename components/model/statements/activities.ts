import type { Course, Lesson, Module, TalkRef } from '../course.ts';
import type { PrivacyLevel } from '../edition.ts';
import type { Interaction, Option } from '../interaction.ts';
import type { Reported } from '../patterns.ts';
import type { Activity, InteractionComponent } from './statement.ts';
import {
  activityTypes,
  lessonIri,
  moduleIri,
  profileVersionIri,
  questionIri,
  talkIri,
  type ActivityType,
  type LanguageMap,
} from './vocabulary.ts';

/** The course as an activity; `id` when the launch gave it another one. */
export function courseActivity(course: Course, id: string = course.iri): Activity {
  return activity(id, 'course', {
    nl: course.title,
    en: course.title,
    [course.language]: course.title,
  });
}

/** A module as an activity. */
export function moduleActivity(course: Course, module: Module): Activity {
  return activity(moduleIri(course, module), 'module', named('Module', 'Module', module.title));
}

/** A lesson as an activity. */
export function lessonActivity(course: Course, lesson: Lesson): Activity {
  const number = lesson.number === undefined ? '' : ` ${lesson.number}`;
  return activity(
    lessonIri(course, lesson),
    'lesson',
    named(`Les${number}`, `Lesson${number}`, lesson.title),
  );
}

/** A talk as an activity. */
export function talkActivity(course: Course, talk: TalkRef): Activity {
  return activity(talkIri(course, talk), 'talk', named('Gesprek', 'Talk', talk.title));
}

/** The profile that a statement follows, for its category (xAPI Profiles, 9.1). */
export function profileActivity(course: Course, privacy: PrivacyLevel): Activity {
  return {
    objectType: 'Activity',
    id: profileVersionIri(course, privacy),
    definition: {
      type: 'http://adlnet.gov/expapi/activities/profile',
      name: { nl: `xAPI-profiel van ${course.title}`, en: `xAPI profile of ${course.title}` },
    },
  };
}

/** A question as an activity, with its options (xAPI Data, Appendix C). */
export function questionActivity(
  course: Course,
  interaction: Interaction<unknown>,
  { suffix, type, correct }: Reported,
): Activity {
  const { label } = interaction;
  return {
    objectType: 'Activity',
    id: questionIri(course, interaction.id, suffix),
    definition: {
      type: activityTypes.question,
      name: named('Vraag', 'Question', label),
      description: own(course, label),
      interactionType: type,
      ...(correct === undefined ? {} : { correctResponsesPattern: [correct] }),
      ...components(course, interaction),
    },
  };
}

function components(
  course: Course,
  interaction: Interaction<unknown>,
): Partial<Record<'choices' | 'scale' | 'source' | 'target', readonly InteractionComponent[]>> {
  const list = (options: readonly Option<unknown>[]): readonly InteractionComponent[] =>
    options.map(({ code, text, label }) => ({
      id: code,
      description: own(course, label ?? (typeof text === 'string' ? text : code)),
    }));
  switch (interaction.type) {
    case 'choice':
    case 'sequencing':
      return { choices: list(interaction.options) };
    case 'matching':
      return { source: list(interaction.sources), target: list(interaction.targets) };
    case 'likert':
      return {
        scale: interaction.scale.map(({ value, label }) => ({
          id: value.toString(36),
          description: own(course, label || String(value)),
        })),
      };
    default:
      return {};
  }
}

function activity(id: string, type: ActivityType, name: LanguageMap): Activity {
  return { objectType: 'Activity', id, definition: { type: activityTypes[type], name } };
}

function named(nl: string, en: string, title: string): LanguageMap {
  return { nl: `${nl}: ${title}`, en: `${en}: ${title}` };
}

function own(course: Course, text: string): LanguageMap {
  return { [course.language]: text };
}
