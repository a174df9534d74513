import type { KeepPlace, PrivacyLevel } from '../edition.ts';
import type { StatementKindName } from './sendable.ts';

/** A standard that a package speaks; `web` speaks to nobody. */
export type Standard = 'scorm12' | 'scorm2004' | 'cmi5' | 'xapi' | 'web';

/** One thing about a learner that leaves the page, in plain words, and where it is written. */
export interface Fact {
  /** `reported`: others can read it in reports. `kept`: it is there to go on from, as codes. */
  readonly as: 'reported' | 'kept';
  readonly from: PrivacyLevel;
  /** Only under one of the two places to keep the state. */
  readonly keep?: KeepPlace;
  /** Only in a course that has this: nobody is told of what is never sent. */
  readonly needs?: 'test' | 'talks';
  /** What the learner reads. */
  readonly words: { readonly nl: string; readonly en: string };
  /** What it serves, for the works council and the privacy officer. */
  readonly purpose: { readonly nl: string; readonly en: string };
  readonly scorm12: readonly RegExp[];
  readonly scorm2004: readonly RegExp[];
  readonly statements: readonly StatementKindName[];
  /** Ids of documents in the State API. */
  readonly states: readonly string[];
}

/** Id of the document in the State API that holds the state to go on from. */
export const resumeState = 'resume';

/** Id of the document in the State API that remembers which results were told. */
export const toldState = 'told';

/** Everything that is ever sent or kept outside the device. The learner's text, the annex and the tests derive from it. */
export const facts = {
  visit: {
    as: 'reported',
    from: 'minimal',
    words: { nl: 'wanneer je de cursus opent en stopt', en: 'when you open the course and stop' },
    purpose: {
      nl: 'De leeromgeving moet weten dat een sessie begint en eindigt.',
      en: 'The learning environment has to know that a session begins and ends.',
    },
    scorm12: [/^cmi\.core\.exit$/],
    scorm2004: [/^cmi\.exit$/, /^adl\.nav\.request$/],
    statements: ['initialized', 'resumed', 'suspended', 'terminated'],
    states: [],
  },
  time: {
    as: 'reported',
    from: 'minimal',
    words: { nl: 'hoelang je bezig was', en: 'how long it took' },
    purpose: { nl: 'Om leertijd te kunnen verantwoorden.', en: 'To account for learning time.' },
    scorm12: [/^cmi\.core\.session_time$/],
    scorm2004: [/^cmi\.session_time$/],
    statements: ['completed', 'passed', 'failed', 'suspended', 'terminated'],
    states: [],
  },
  completion: {
    as: 'reported',
    from: 'minimal',
    words: { nl: 'of je de cursus hebt afgerond', en: 'whether you completed the course' },
    purpose: { nl: 'Om te zien wie de cursus heeft gevolgd.', en: 'To see who followed the course.' },
    scorm12: [/^cmi\.core\.lesson_status$/],
    scorm2004: [/^cmi\.completion_status$/],
    statements: ['completed'],
    states: [toldState],
  },
  success: {
    as: 'reported',
    from: 'minimal',
    needs: 'test',
    words: { nl: 'of je geslaagd bent', en: 'whether you passed' },
    purpose: { nl: 'Om een bewijs van deelname te kunnen geven.', en: 'To give a certificate.' },
    scorm12: [/^cmi\.core\.lesson_status$/],
    scorm2004: [/^cmi\.success_status$/],
    statements: ['passed', 'failed'],
    states: [toldState],
  },
  score: {
    as: 'reported',
    from: 'minimal',
    needs: 'test',
    words: { nl: 'je score', en: 'your score' },
    purpose: { nl: 'Om te bepalen of je geslaagd bent.', en: 'To decide whether you passed.' },
    scorm12: [/^cmi\.core\.score\.(raw|min|max)$/],
    scorm2004: [/^cmi\.score\.(scaled|raw|min|max)$/],
    statements: ['passed', 'failed'],
    states: [],
  },
  progress: {
    as: 'reported',
    from: 'standard',
    words: {
      nl: 'welke lessen je hebt afgerond en hoe ver je bent',
      en: 'which lessons you completed and how far you are',
    },
    purpose: {
      nl: 'Om deelnemers te kunnen helpen die blijven steken.',
      en: 'To help learners who get stuck.',
    },
    scorm12: [],
    scorm2004: [/^cmi\.progress_measure$/],
    statements: ['progressed', 'lessonCompleted'],
    states: [],
  },
  answers: {
    as: 'reported',
    from: 'extensive',
    words: {
      nl: 'welke antwoorden je koos en of ze goed waren',
      en: 'which answers you chose and whether they were right',
    },
    purpose: {
      nl: 'Om de vragen van de cursus te verbeteren.',
      en: 'To improve the questions of the course.',
    },
    scorm12: [/^cmi\.interactions\.\d+\./],
    scorm2004: [/^cmi\.interactions\.\d+\./],
    statements: ['answered'],
    states: [],
  },
  endings: {
    as: 'reported',
    from: 'extensive',
    needs: 'talks',
    words: { nl: 'hoe je oefengesprekken afliepen', en: 'how your practice talks ended' },
    purpose: {
      nl: 'Om de gesprekken van de cursus te verbeteren.',
      en: 'To improve the talks of the course.',
    },
    scorm12: [/^cmi\.interactions\.\d+\./],
    scorm2004: [/^cmi\.interactions\.\d+\./],
    statements: ['talkEnded'],
    states: [],
  },
  place: {
    as: 'kept',
    from: 'minimal',
    keep: 'lms',
    words: { nl: 'waar je was', en: 'where you were' },
    purpose: {
      nl: 'Om verder te gaan waar je was, ook op een ander apparaat.',
      en: 'To go on where you were, also on another device.',
    },
    scorm12: [/^cmi\.core\.lesson_location$/],
    scorm2004: [/^cmi\.location$/],
    statements: [],
    states: [resumeState],
  },
  choices: {
    as: 'kept',
    from: 'minimal',
    keep: 'lms',
    words: { nl: 'wat je koos, als korte codes', en: 'what you chose, as short codes' },
    purpose: {
      nl: 'Om verder te gaan waar je was, ook op een ander apparaat.',
      en: 'To go on where you were, also on another device.',
    },
    scorm12: [/^cmi\.suspend_data$/],
    scorm2004: [/^cmi\.suspend_data$/],
    statements: [],
    states: [resumeState],
  },
  finished: {
    as: 'kept',
    from: 'minimal',
    keep: 'device',
    words: {
      nl: 'welke route je koos, welke lessen klaar zijn, welke gesprekken je speelde en je toetsscores',
      en: 'which route you chose, which lessons are done, which talks you played and your test scores',
    },
    purpose: {
      nl: 'Om op een ander apparaat niet alles opnieuw te hoeven doen.',
      en: 'So that not everything has to be done anew on another device.',
    },
    scorm12: [/^cmi\.suspend_data$/],
    scorm2004: [/^cmi\.suspend_data$/],
    statements: [],
    states: [resumeState],
  },
} as const satisfies Record<string, Fact>;

/** Name of a fact. */
export type FactName = keyof typeof facts;
