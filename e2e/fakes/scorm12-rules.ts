import type { ElementRule, StrictRules } from './strict-scorm.ts';

const text =
  (most: number): ((value: string) => boolean) =>
  (value) =>
    value.length <= most;
const matches =
  (pattern: RegExp): ((value: string) => boolean) =>
  (value) =>
    pattern.test(value);
const decimal = /^-?\d{0,3}(\.\d*)?$/;
const timespan = /^\d{2,4}:\d{2}:\d{2}(\.\d{1,2})?$/;
const clock = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/;

// Moodle's scorm_12.js and ILIAS's SCORM1_2standard.js with "check values" on: CMIString255 and CMIString4096 are strict.
const elements: Readonly<Record<string, ElementRule>> = {
  'cmi.core.student_id': { access: 'r' },
  'cmi.core.student_name': { access: 'r' },
  'cmi.core.credit': { access: 'r' },
  'cmi.core.entry': { access: 'r' },
  'cmi.core.lesson_mode': { access: 'r' },
  'cmi.core.total_time': { access: 'r' },
  'cmi.core._children': { access: 'r' },
  'cmi.core.lesson_location': { access: 'rw', accepts: text(255) },
  // Content must not write `not attempted` (405).
  'cmi.core.lesson_status': {
    access: 'rw',
    accepts: matches(/^(passed|completed|failed|incomplete|browsed)$/),
  },
  'cmi.core.score.raw': {
    access: 'rw',
    accepts: (value) => value === '' || (decimal.test(value) && Number(value) >= 0 && Number(value) <= 100),
  },
  'cmi.core.score.min': { access: 'rw', accepts: matches(decimal) },
  'cmi.core.score.max': { access: 'rw', accepts: matches(decimal) },
  'cmi.core.exit': { access: 'w', accepts: matches(/^(time-out|suspend|logout|)$/) },
  'cmi.core.session_time': { access: 'w', accepts: matches(timespan) },
  'cmi.suspend_data': { access: 'rw', accepts: text(4096) },
  'cmi.launch_data': { access: 'r' },
  'cmi.student_data.mastery_score': { access: 'r' },
};

const interaction: Readonly<Record<string, ElementRule>> = {
  id: { access: 'w', accepts: matches(/^[A-Za-z0-9_-]{1,255}$/) },
  type: {
    access: 'w',
    accepts: matches(/^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/),
  },
  time: { access: 'w', accepts: matches(clock) },
  weighting: {
    access: 'w',
    accepts: (value) => decimal.test(value) && Number(value) >= 0 && Number(value) <= 100,
  },
  student_response: { access: 'w', accepts: text(255) },
  result: { access: 'w', accepts: matches(/^(correct|wrong|unanticipated|neutral|-?\d+(\.\d+)?)$/) },
  latency: { access: 'w', accepts: matches(timespan) },
  'correct_responses.0.pattern': { access: 'w', accepts: text(255) },
};

/** SCORM 1.2 as Moodle and ILIAS enforce it. */
export const scorm12Rules: StrictRules = {
  prefix: 'LMS',
  finish: 'Finish',
  codes: {
    alreadyInitialized: '101',
    notRunningGet: '301',
    notRunningSet: '301',
    notRunningCommit: '301',
    notRunningFinish: '301',
    unknown: '401',
    readOnly: '403',
    writeOnly: '404',
    type: '405',
    order: '201',
    dependency: '201',
  },
  element: (name) => {
    const [, field] = /^cmi\.interactions\.\d+\.(.+)$/.exec(name) ?? [];
    return field === undefined ? elements[name] : interaction[field];
  },
  interactionOrder: {
    id: [],
    type: ['id'],
    student_response: ['id', 'type'],
    correct_responses: ['id', 'type'],
  },
  defaults: {
    'cmi.core.student_id': 's-1',
    'cmi.core.student_name': 'Jansen, Samira',
    'cmi.core.credit': 'credit',
    'cmi.core.lesson_mode': 'normal',
    'cmi.core.entry': 'ab-initio',
    'cmi.core.lesson_status': 'not attempted',
    'cmi.core.lesson_location': '',
    'cmi.core.score.raw': '',
    'cmi.suspend_data': '',
    'cmi.student_data.mastery_score': '',
  },
  // Moodle scorm_12.js:629 and the standard's own rules at LMSFinish.
  atFinish: (data) => {
    if (data.get('cmi.core.lesson_status') === 'not attempted')
      data.set('cmi.core.lesson_status', 'completed');
    const mastery = data.get('cmi.student_data.mastery_score') ?? '';
    const raw = data.get('cmi.core.score.raw') ?? '';
    if (mastery !== '' && raw !== '' && data.get('cmi.core.credit') === 'credit') {
      data.set('cmi.core.lesson_status', Number(raw) >= Number(mastery) ? 'passed' : 'failed');
    }
  },
  nextLaunch: (data) => {
    const next = new Map([...data].filter(([name]) => !/session_time|\.exit$|^cmi\.interactions/.test(name)));
    next.set('cmi.core.entry', data.get('cmi.core.exit') === 'suspend' ? 'resume' : '');
    return next;
  },
  score: 'cmi.core.score.raw',
  statuses: ['cmi.core.lesson_status'],
  room: 4096,
};
