import type { PrivacyLevel } from '../edition.ts';
import type { ActivityType, VerbName } from './vocabulary.ts';

/** A field of a result. */
export type ResultField =
  'completion' | 'success' | 'score' | 'duration' | 'response' | 'progress' | 'ending';

/** One kind of statement. */
export interface StatementKind {
  readonly verb: VerbName;
  readonly object: ActivityType;
  /** From which privacy level on it is sent. */
  readonly from: PrivacyLevel;
  /** Fields that its result always has. */
  readonly always: readonly ResultField[];
  /** Fields that its result may have. No other field is ever in it. */
  readonly sometimes: readonly ResultField[];
  readonly says: { readonly nl: string; readonly en: string };
}

/** Every statement that a course can send. What is not in this table is not sent. */
export const statementKinds = {
  initialized: {
    verb: 'initialized',
    object: 'course',
    from: 'minimal',
    always: [],
    sometimes: [],
    says: { nl: 'De cursus is geopend.', en: 'The course was opened.' },
  },
  resumed: {
    verb: 'resumed',
    object: 'course',
    from: 'minimal',
    always: [],
    sometimes: [],
    says: {
      nl: 'De cursus is weer geopend, met wat al gedaan was.',
      en: 'The course was opened again, with what was done before.',
    },
  },
  progressed: {
    verb: 'progressed',
    object: 'course',
    from: 'standard',
    always: ['progress'],
    sometimes: [],
    says: {
      nl: 'Hoe ver de deelnemer is, in hele procenten.',
      en: 'How far the learner is, in whole percents.',
    },
  },
  lessonCompleted: {
    verb: 'completed',
    object: 'lesson',
    from: 'standard',
    always: ['completion'],
    sometimes: [],
    says: { nl: 'Een les is af.', en: 'A lesson is done.' },
  },
  answered: {
    verb: 'answered',
    object: 'question',
    from: 'extensive',
    always: ['response'],
    sometimes: ['success', 'score', 'duration'],
    says: {
      nl: 'Welk antwoord gekozen is, in codes van de antwoorden; nooit eigen woorden.',
      en: 'Which answer was chosen, in codes of the answers; never own words.',
    },
  },
  talkEnded: {
    verb: 'completed',
    object: 'talk',
    from: 'extensive',
    always: ['completion', 'ending'],
    sometimes: [],
    says: {
      nl: 'Een oefengesprek is gespeeld, en hoe het afliep.',
      en: 'A practice talk was played, and how it ended.',
    },
  },
  completed: {
    verb: 'completed',
    object: 'course',
    from: 'minimal',
    always: ['completion', 'duration'],
    sometimes: [],
    says: { nl: 'De cursus is afgerond.', en: 'The course is completed.' },
  },
  passed: {
    verb: 'passed',
    object: 'course',
    from: 'minimal',
    always: ['success', 'duration'],
    sometimes: ['score'],
    says: { nl: 'De deelnemer is geslaagd, met de score.', en: 'The learner passed, with the score.' },
  },
  failed: {
    verb: 'failed',
    object: 'course',
    from: 'minimal',
    always: ['success', 'duration'],
    sometimes: ['score'],
    says: {
      nl: 'De deelnemer is niet geslaagd, met de score.',
      en: 'The learner did not pass, with the score.',
    },
  },
  suspended: {
    verb: 'suspended',
    object: 'course',
    from: 'minimal',
    always: ['duration'],
    sometimes: [],
    says: {
      nl: 'De deelnemer stopte voordat de cursus af was.',
      en: 'The learner left before the course was done.',
    },
  },
  terminated: {
    verb: 'terminated',
    object: 'course',
    from: 'minimal',
    always: ['duration'],
    sometimes: [],
    says: {
      nl: 'De cursus is gesloten, met de tijd van deze keer.',
      en: 'The course was closed, with the time of this session.',
    },
  },
} as const satisfies Record<string, StatementKind>;

/** Name of a kind of statement. */
export type StatementKindName = keyof typeof statementKinds;

const levels: readonly PrivacyLevel[] = ['minimal', 'standard', 'extensive'];

/** Whether a level reports what is reported from `from` on. */
export function reaches(level: PrivacyLevel, from: PrivacyLevel): boolean {
  return levels.indexOf(level) >= levels.indexOf(from);
}

/** The kind of a statement, by its verb and the type of its object; undefined for one that the table does not know. */
export function kindOf(verb: string, objectType: ActivityType | undefined): StatementKindName | undefined {
  const names = Object.keys(statementKinds) as StatementKindName[];
  return names.find(
    (name) => statementKinds[name].verb === verb && statementKinds[name].object === objectType,
  );
}
