import type { Outcome } from '../../model/outcome.ts';
import { scorm12Reported } from '../../model/patterns.ts';
import { scorm12Room } from '../../model/snapshot.ts';
import type { AnsweredInteraction, ScormDialect } from '../scorm/scorm-dialect.ts';

const core = 'cmi.core';

/** SCORM 1.2 (Run-Time Environment 1.2). */
export const scorm12Dialect: ScormDialect = {
  standard: 'scorm12',
  apiName: 'API',
  methods: {
    initialize: 'LMSInitialize',
    finish: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    lastError: 'LMSGetLastError',
    diagnostic: 'LMSGetErrorString',
  },
  alreadyInitialized: '101',
  elements: {
    suspendData: 'cmi.suspend_data',
    location: `${core}.lesson_location`,
    sessionTime: `${core}.session_time`,
    exit: `${core}.exit`,
    mode: `${core}.lesson_mode`,
    credit: `${core}.credit`,
    learnerId: `${core}.student_id`,
    learnerName: `${core}.student_name`,
    masteryScore: 'cmi.student_data.mastery_score',
    score: `${core}.score.raw`,
    interactionCount: 'cmi.interactions._count',
  },
  statusElements: [`${core}.lesson_status`],
  room: scorm12Room,
  mastery: percent,
  readScore: percent,
  timespan: scorm12Timespan,
  // Without it Moodle, ILIAS and the standard itself (RTE 3-25) turn `not attempted` into `completed` at finish.
  beginning: [[`${core}.lesson_status`, 'incomplete']],
  isUntouched: ([status = '']) => ['', 'not attempted', 'unknown'].includes(status.toLowerCase()),
  isFinal: ([status = '']) => ['completed', 'passed', 'failed'].includes(status.toLowerCase()),
  results: ({ completed, success, score }: Outcome) =>
    completed
      ? [
          ...(score === undefined
            ? []
            : ([
                [`${core}.score.raw`, decimal(score * 100)],
                [`${core}.score.min`, '0'],
                [`${core}.score.max`, '100'],
              ] as const)),
          [`${core}.lesson_status`, success ?? 'completed'] as const,
        ]
      : [[`${core}.lesson_status`, 'incomplete'] as const],
  optional: [`${core}.score.min`, `${core}.score.max`],
  reported: scorm12Reported,
  talkEnded: ({ id, title }, result, at) => ({
    id,
    label: title,
    weight: 0,
    reported: { suffix: '', type: 'performance', response: result },
    result: 'neutral',
    seconds: 0,
    at,
  }),
  interaction: (index, { id, weight, reported, result, seconds, at }: AnsweredInteraction) => {
    const field = `cmi.interactions.${index}`;
    const rows: readonly (readonly [string, string] | undefined)[] = [
      [`${field}.id`, `${id}${reported.suffix}`.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, 255)],
      [`${field}.type`, reported.type],
      [`${field}.time`, clock(at)],
      // A range is no CMIDecimal, so a strict LMS would refuse it.
      reported.correct && !(reported.type === 'numeric' && reported.correct.includes(':'))
        ? [`${field}.correct_responses.0.pattern`, reported.correct.slice(0, 255)]
        : undefined,
      // ILIAS takes 0..100 alone.
      [`${field}.weighting`, decimal(weight)],
      [`${field}.student_response`, reported.response.slice(0, 255)],
      // `incorrect` is SCORM 2004; 1.2 says `wrong`.
      [`${field}.result`, result === 'right' ? 'correct' : result],
      [`${field}.latency`, scorm12Timespan(seconds)],
    ];
    return rows.filter((row) => row !== undefined);
  },
};

function percent(text: string): number | undefined {
  const value = Number(text);
  return text.trim() !== '' && value >= 0 && value <= 100 ? value / 100 : undefined;
}

/** A CMIDecimal with at most two decimals: `80`, `66.67`. */
function decimal(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A CMITimespan `HHHH:MM:SS.SS`, at most 9999:59:59.99. */
export function scorm12Timespan(seconds: number): string {
  const hundredths = Math.min(3_599_999_999, Math.max(0, Math.round(seconds * 100)));
  const two = (value: number): string => String(value).padStart(2, '0');
  const whole = Math.floor(hundredths / 100);
  return `${String(Math.floor(whole / 3600)).padStart(4, '0')}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}.${two(hundredths % 100)}`;
}

/** A CMITime `HH:MM:SS`. */
function clock(at: Date): string {
  return [at.getHours(), at.getMinutes(), at.getSeconds()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
