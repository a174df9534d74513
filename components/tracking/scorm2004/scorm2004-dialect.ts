import type { Outcome } from '../../model/outcome.ts';
import { isoDuration } from '../../model/statements/duration.ts';
import { scorm2004Reported } from '../../model/patterns.ts';
import { scorm12Room } from '../../model/snapshot.ts';
import type { AnsweredInteraction, ScormDialect } from '../scorm/scorm-dialect.ts';

/** SCORM 2004, 3rd and 4th edition (Run-Time Environment 1.1). */
export const scorm2004Dialect: ScormDialect = {
  standard: 'scorm2004',
  apiName: 'API_1484_11',
  methods: {
    initialize: 'Initialize',
    finish: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    lastError: 'GetLastError',
    diagnostic: 'GetErrorString',
  },
  alreadyInitialized: '103',
  elements: {
    suspendData: 'cmi.suspend_data',
    location: 'cmi.location',
    sessionTime: 'cmi.session_time',
    exit: 'cmi.exit',
    mode: 'cmi.mode',
    credit: 'cmi.credit',
    learnerId: 'cmi.learner_id',
    learnerName: 'cmi.learner_name',
    masteryScore: 'cmi.scaled_passing_score',
    score: 'cmi.score.scaled',
    interactionCount: 'cmi.interactions._count',
    // The player takes the frame back (adapt-contrib-spoor#371); `exitAll` would begin a new attempt.
    navigation: 'adl.nav.request',
  },
  statusElements: ['cmi.completion_status', 'cmi.success_status'],
  // The 3rd edition promises 4,000 characters; the 4th has more, but one state serves both.
  room: scorm12Room,
  mastery: scaled,
  readScore: scaled,
  timespan: isoDuration,
  beginning: [['cmi.completion_status', 'incomplete']],
  isUntouched: ([completion = '']) => ['', 'not attempted', 'unknown'].includes(completion.toLowerCase()),
  isFinal: ([completion = '', success = '']) =>
    completion.toLowerCase() === 'completed' || ['passed', 'failed'].includes(success.toLowerCase()),
  results: ({ completed, success, score, progress }: Outcome, wantsProgress) => [
    ...(completed && score !== undefined
      ? ([
          ['cmi.score.scaled', real(score)],
          ['cmi.score.raw', real(score * 100)],
          ['cmi.score.min', '0'],
          ['cmi.score.max', '100'],
        ] as const)
      : []),
    ...(wantsProgress ? ([['cmi.progress_measure', real(progress)]] as const) : []),
    // Moodle tests a misspelt `cmi.scaled_passed_score`, so it never decides: always say it ourselves (scorm_13.js).
    ...(completed && success ? ([['cmi.success_status', success]] as const) : []),
    ['cmi.completion_status', completed ? 'completed' : 'incomplete'],
  ],
  optional: ['cmi.score.raw', 'cmi.score.min', 'cmi.score.max', 'cmi.progress_measure'],
  reported: scorm2004Reported,
  talkEnded: ({ id, title }, result, at) => ({
    id,
    label: title,
    weight: 0,
    reported: { suffix: '', type: 'other', response: result },
    result: 'neutral',
    seconds: 0,
    at,
  }),
  interaction: (index, { id, label, weight, reported, result, seconds, at }: AnsweredInteraction) => {
    const field = `cmi.interactions.${index}`;
    const rows: readonly (readonly [string, string] | undefined)[] = [
      // Id first, type before pattern and response (else 408).
      [`${field}.id`, `${id}${reported.suffix}`.replace(/\s/g, '_')],
      [`${field}.type`, reported.type],
      // Not toISOString() as it is: `.123Z` gives 406.
      [`${field}.timestamp`, at.toISOString().slice(0, 19)],
      reported.correct ? [`${field}.correct_responses.0.pattern`, reported.correct] : undefined,
      [`${field}.weighting`, real(weight)],
      // An empty response is refused for most types (406).
      reported.response === '' ? undefined : [`${field}.learner_response`, reported.response],
      [`${field}.result`, ({ right: 'correct', wrong: 'incorrect', neutral: 'neutral' } as const)[result]],
      [`${field}.latency`, isoDuration(seconds)],
      [`${field}.description`, label.slice(0, 250)],
    ];
    return rows.filter((row) => row !== undefined);
  },
};

function scaled(text: string): number | undefined {
  const value = Number(text);
  return text.trim() !== '' && value >= -1 && value <= 1 ? value : undefined;
}

/** A real(10,7) without an exponent. */
function real(value: number): string {
  return String(Number(value.toFixed(4)));
}
