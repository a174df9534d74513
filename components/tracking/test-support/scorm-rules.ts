/** What a strict LMS allows for one element. */
export interface ElementRule {
  readonly access: 'read' | 'write' | 'both';
  /** Text that is allowed. */
  readonly shape?: RegExp;
  readonly range?: readonly [number, number];
  /** Value when nothing was set; without it a get fails in 2004 (403). */
  readonly start?: string;
}

const text = (most: number): RegExp => new RegExp(`^[\\u0000-\\uffff]{0,${most}}$`);
const one = (...words: readonly string[]): RegExp => new RegExp(`^(${words.join('|')})$`);

/** SCORM 1.2 as Moodle (mod/scorm/datamodels/scorm_12.js) and ILIAS with "check values" (SCORM1_2standard.js) enforce it together. */
const decimal12 = /^-?([0-9]{0,3})(\.[0-9]*)?$/;
export const scorm12Rules: Readonly<Record<string, ElementRule>> = {
  'cmi.core.student_id': { access: 'read' },
  'cmi.core.student_name': { access: 'read' },
  'cmi.core.lesson_location': { access: 'both', shape: text(255), start: '' },
  'cmi.core.credit': { access: 'read' },
  // `not attempted` is for the LMS alone (CR 1.6.5).
  'cmi.core.lesson_status': {
    access: 'both',
    shape: one('passed', 'completed', 'failed', 'incomplete', 'browsed'),
    start: 'not attempted',
  },
  'cmi.core.entry': { access: 'read' },
  'cmi.core.score.raw': { access: 'both', shape: decimal12, range: [0, 100], start: '' },
  'cmi.core.score.min': { access: 'both', shape: decimal12, range: [0, 100], start: '' },
  'cmi.core.score.max': { access: 'both', shape: decimal12, range: [0, 100], start: '' },
  'cmi.core.total_time': { access: 'read' },
  'cmi.core.lesson_mode': { access: 'read' },
  'cmi.core.exit': { access: 'write', shape: /^(time-out|logout|suspend|)$/ },
  'cmi.core.session_time': { access: 'write', shape: /^([0-9]{2,4}):([0-9]{2}):([0-9]{2})(\.[0-9]{1,2})?$/ },
  'cmi.suspend_data': { access: 'both', shape: text(4096), start: '' },
  'cmi.launch_data': { access: 'read', start: '' },
  'cmi.student_data.mastery_score': { access: 'read', start: '' },
  'cmi.interactions._count': { access: 'read' },
  'cmi.interactions._children': {
    access: 'read',
    start: 'id,objectives,time,type,correct_responses,weighting,student_response,result,latency',
  },
  'cmi.interactions.n.id': { access: 'write', shape: /^[A-Za-z0-9_-]{1,255}$/ },
  'cmi.interactions.n.type': {
    access: 'write',
    shape: one(
      'true-false',
      'choice',
      'fill-in',
      'matching',
      'performance',
      'sequencing',
      'likert',
      'numeric',
    ),
  },
  'cmi.interactions.n.time': {
    access: 'write',
    shape: /^([0-2][0-9]):([0-5][0-9]):([0-5][0-9])(\.[0-9]{1,2})?$/,
  },
  'cmi.interactions.n.correct_responses.n.pattern': { access: 'write', shape: text(255) },
  'cmi.interactions.n.weighting': { access: 'write', shape: decimal12, range: [0, 100] },
  'cmi.interactions.n.student_response': { access: 'write', shape: text(255) },
  'cmi.interactions.n.result': {
    access: 'write',
    shape: /^(correct|wrong|unanticipated|neutral|([0-9]{0,3})(\.[0-9]*)?)$/,
  },
  'cmi.interactions.n.latency': {
    access: 'write',
    shape: /^([0-9]{2,4}):([0-9]{2}):([0-9]{2})(\.[0-9]{1,2})?$/,
  },
};

/** Responses and patterns of SCORM 1.2, a type (RTE 3.4.4). */
export const scorm12Responses: Readonly<Record<string, RegExp>> = {
  'true-false': /^[01tf]/,
  choice: /^([0-9a-z](,[0-9a-z])*)?$/,
  'fill-in': text(255),
  matching: /^([0-9a-z]\.[0-9a-z](,[0-9a-z]\.[0-9a-z])*)?$/,
  performance: text(255),
  sequencing: /^([0-9a-z](,[0-9a-z])*)?$/,
  likert: /^[0-9a-z]?$/,
  numeric: /^-?[0-9]+(\.[0-9]+)?$/,
};

const real = /^-?\d{1,5}(\.\d{1,18})?$/;
const interval =
  /^P(\d+Y)?(\d+M)?(\d+D)?(T(((\d+H)(\d+M)?(\d+(\.\d{1,2})?S)?)|((\d+M)(\d+(\.\d{1,2})?S)?)|((\d+(\.\d{1,2})?S))))?$/;

/** SCORM 2004 as Moodle (scorm_13.js) and ADL's own data model enforce it together. */
export const scorm2004Rules: Readonly<Record<string, ElementRule>> = {
  'cmi.learner_id': { access: 'read' },
  'cmi.learner_name': { access: 'read' },
  'cmi.location': { access: 'both', shape: text(1000) },
  'cmi.credit': { access: 'read' },
  'cmi.mode': { access: 'read' },
  'cmi.entry': { access: 'read' },
  'cmi.completion_status': {
    access: 'both',
    shape: one('completed', 'incomplete', 'not attempted', 'unknown'),
    start: 'unknown',
  },
  'cmi.success_status': { access: 'both', shape: one('passed', 'failed', 'unknown'), start: 'unknown' },
  'cmi.score.scaled': { access: 'both', shape: real, range: [-1, 1] },
  'cmi.score.raw': { access: 'both', shape: real },
  'cmi.score.min': { access: 'both', shape: real },
  'cmi.score.max': { access: 'both', shape: real },
  'cmi.progress_measure': { access: 'both', shape: real, range: [0, 1] },
  'cmi.scaled_passing_score': { access: 'read' },
  'cmi.total_time': { access: 'read' },
  'cmi.exit': { access: 'write', shape: /^(time-out|logout|normal|suspend|)$/ },
  'cmi.session_time': { access: 'write', shape: interval },
  // 4,000 is all that the 3rd edition promises.
  'cmi.suspend_data': { access: 'both', shape: text(4000) },
  'cmi.interactions._count': { access: 'read' },
  'cmi.interactions._children': {
    access: 'read',
    start:
      'id,type,objectives,timestamp,correct_responses,weighting,learner_response,result,latency,description',
  },
  'cmi.interactions.n.id': { access: 'both', shape: /^\S{1,4000}$/ },
  'cmi.interactions.n.type': {
    access: 'both',
    shape: one(
      'true-false',
      'choice',
      'fill-in',
      'long-fill-in',
      'matching',
      'performance',
      'sequencing',
      'likert',
      'numeric',
      'other',
    ),
  },
  'cmi.interactions.n.timestamp': {
    access: 'both',
    shape:
      /^(19[7-9][0-9]|20[0-2][0-9]|203[0-8])-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,2}((Z|[+-]([01][0-9]|2[0-3]))(:[0-5][0-9])?)?)?$/,
  },
  'cmi.interactions.n.correct_responses.n.pattern': { access: 'both', shape: text(4000) },
  'cmi.interactions.n.weighting': { access: 'both', shape: real },
  'cmi.interactions.n.learner_response': { access: 'both', shape: text(4000) },
  'cmi.interactions.n.result': {
    access: 'both',
    shape: /^(correct|incorrect|unanticipated|neutral|-?\d{1,5}(\.\d{1,18})?)$/,
  },
  'cmi.interactions.n.latency': { access: 'both', shape: interval },
  'cmi.interactions.n.description': { access: 'both', shape: text(250) },
  'adl.nav.request': {
    access: 'both',
    shape: one('continue', 'previous', 'exit', 'exitAll', 'abandon', 'abandonAll', 'suspendAll', '_none_'),
    start: '_none_',
  },
};

const identifier = '[\\w.]{1,250}';

/** Responses of SCORM 2004, a type (RTE 4.2.9; Moodle's CMIShortIdentifier). */
export const scorm2004Responses: Readonly<Record<string, RegExp>> = {
  'true-false': /^(true|false)$/,
  choice: new RegExp(`^(${identifier}(\\[,\\]${identifier})*)?$`),
  'fill-in': text(4000),
  'long-fill-in': text(4000),
  matching: new RegExp(`^(\\w+\\[\\.\\]\\w+(\\[,\\]\\w+\\[\\.\\]\\w+)*)?$`),
  performance: text(4000),
  sequencing: new RegExp(`^${identifier}(\\[,\\]${identifier})*$`),
  likert: new RegExp(`^${identifier}$`),
  numeric: real,
  other: text(4000),
};
