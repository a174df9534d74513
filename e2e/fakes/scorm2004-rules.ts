import type { ElementRule, StrictRules } from './strict-scorm.ts';

const text =
  (most: number): ((value: string) => boolean) =>
  (value) =>
    value.length <= most;
const matches =
  (pattern: RegExp): ((value: string) => boolean) =>
  (value) =>
    pattern.test(value);
const real = /^-?\d{1,5}(\.\d{1,7})?$/;
const duration = /^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/;
// ADL's data model refuses `.123Z` and a bare `Z`.
const timestamp = /^(19[7-9]\d|20[0-3]\d)-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,2}(Z|[+-]\d{2}:\d{2})?)?$/;
const scaled = (value: string): boolean => real.test(value) && Number(value) >= -1 && Number(value) <= 1;

const elements: Readonly<Record<string, ElementRule>> = {
  'cmi.learner_id': { access: 'r' },
  'cmi.learner_name': { access: 'r' },
  'cmi.credit': { access: 'r' },
  'cmi.entry': { access: 'r' },
  'cmi.mode': { access: 'r' },
  'cmi.total_time': { access: 'r' },
  'cmi.scaled_passing_score': { access: 'r' },
  'cmi.completion_threshold': { access: 'r' },
  'cmi.location': { access: 'rw', accepts: text(1000) },
  'cmi.completion_status': {
    access: 'rw',
    accepts: matches(/^(completed|incomplete|not attempted|unknown)$/),
  },
  'cmi.success_status': { access: 'rw', accepts: matches(/^(passed|failed|unknown)$/) },
  'cmi.score.scaled': { access: 'rw', accepts: scaled },
  'cmi.score.raw': { access: 'rw', accepts: matches(real) },
  'cmi.score.min': { access: 'rw', accepts: matches(real) },
  'cmi.score.max': { access: 'rw', accepts: matches(real) },
  'cmi.progress_measure': { access: 'rw', accepts: (value) => scaled(value) && Number(value) >= 0 },
  'cmi.exit': { access: 'w', accepts: matches(/^(time-out|suspend|logout|normal|)$/) },
  'cmi.session_time': { access: 'w', accepts: matches(duration) },
  // The 3rd edition promises 4,000 characters.
  'cmi.suspend_data': { access: 'rw', accepts: text(4000) },
  'adl.nav.request': {
    access: 'rw',
    accepts: matches(/^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_)$/),
  },
};

const interaction: Readonly<Record<string, ElementRule>> = {
  id: { access: 'rw', accepts: matches(/^\S{1,4000}$/) },
  type: {
    access: 'rw',
    accepts: matches(
      /^(true-false|choice|fill-in|long-fill-in|matching|performance|sequencing|likert|numeric|other)$/,
    ),
  },
  timestamp: { access: 'rw', accepts: matches(timestamp) },
  weighting: { access: 'rw', accepts: matches(real) },
  learner_response: { access: 'rw', accepts: (value) => value !== '' },
  result: { access: 'rw', accepts: matches(/^(correct|incorrect|unanticipated|neutral|-?\d+(\.\d+)?)$/) },
  latency: { access: 'rw', accepts: matches(duration) },
  description: { access: 'rw', accepts: text(250) },
  'correct_responses.0.pattern': { access: 'rw', accepts: (value) => value !== '' },
};

/** SCORM 2004 as ADL's run-time enforces it. */
export const scorm2004Rules: StrictRules = {
  prefix: '',
  finish: 'Terminate',
  codes: {
    alreadyInitialized: '103',
    notRunningGet: '122',
    notRunningSet: '132',
    notRunningCommit: '142',
    notRunningFinish: '112',
    unknown: '401',
    readOnly: '404',
    writeOnly: '405',
    type: '406',
    notSet: '403',
    order: '351',
    dependency: '408',
  },
  element: (name) => {
    const [, field] = /^cmi\.interactions\.\d+\.(.+)$/.exec(name) ?? [];
    return field === undefined ? elements[name] : interaction[field];
  },
  interactionOrder: {
    id: [],
    type: ['id'],
    learner_response: ['id', 'type'],
    correct_responses: ['id', 'type'],
  },
  defaults: {
    'cmi.learner_id': 's-1',
    'cmi.learner_name': 'Jansen, Samira',
    'cmi.credit': 'credit',
    'cmi.mode': 'normal',
    'cmi.entry': 'ab-initio',
    'cmi.completion_status': 'unknown',
    'cmi.success_status': 'unknown',
  },
  atFinish: () => undefined,
  // "only cmi.exit==suspend should allow previous datamodel elements" (Moodle, scorm_13lib.php).
  nextLaunch: (data) => {
    if (data.get('cmi.exit') !== 'suspend') return new Map(Object.entries(scorm2004Rules.defaults));
    const next = new Map(
      [...data].filter(([name]) => !/session_time|\.exit$|^cmi\.interactions|^adl\./.test(name)),
    );
    next.set('cmi.entry', 'resume');
    return next;
  },
  score: 'cmi.score.scaled',
  statuses: ['cmi.completion_status', 'cmi.success_status'],
  room: 4000,
};
