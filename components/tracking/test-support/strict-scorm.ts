import type { ScormApi } from '../scorm/find-api.ts';
import {
  scorm12Responses,
  scorm12Rules,
  scorm2004Responses,
  scorm2004Rules,
  type ElementRule,
} from './scorm-rules.ts';

/** One call to the API. */
export interface ScormCall {
  readonly method: string;
  readonly args: readonly unknown[];
  readonly answer: unknown;
  readonly error: string;
}

/** What may go wrong in an LMS; each a quirk that was seen in one. */
export interface ScormFaults {
  /** So many next commits fail. */
  commitsToFail: number;
  /** Commits fail until it is set back: offline, or the login expired. */
  offline: boolean;
  /** Commit says "true" and keeps nothing. */
  lies: boolean;
  /** Commit gives null while the page closes (Cornerstone, adapt_framework#2222). */
  nullCommit: boolean;
  /** `_count` and score come as numbers (Chamilo, scorm_api.php). */
  numbers: boolean;
  /** SetValue answers false with code 0 on success (spoor, wrapper.js). */
  falseOnSuccess: boolean;
  /** Elements that this LMS does not know. */
  unsupported: readonly string[];
  /** Lesson mode and credit come back empty (openedx-scorm-xblock#43). */
  emptyMode: boolean;
  /** Initialize answers false with "already initialised" (a reload while the session runs). */
  alreadyRunning: boolean;
}

/** How the LMS is set up. */
export interface ScormSetup {
  readonly version?: '1.2' | '2004';
  readonly learner?: string;
  readonly learnerName?: string;
  readonly mode?: string;
  readonly credit?: string;
  /** As the element gives it: percent in 1.2, scaled in 2004. */
  readonly mastery?: string;
  /** What happens at the finish of SCORM 1.2: Moodle overrides any status by the mastery score, ILIAS only `completed`. */
  readonly like?: 'moodle' | 'ilias';
}

const codes = {
  '1.2': {
    again: '101',
    before: '301',
    after: '301',
    unknown: '401',
    read: '404',
    write: '403',
    shape: '405',
    range: '405',
    order: '201',
    args: '201',
  },
  '2004': {
    again: '103',
    before: '132',
    after: '133',
    unknown: '401',
    read: '405',
    write: '404',
    shape: '406',
    range: '407',
    order: '351',
    args: '201',
  },
} as const;

function noFaults(): ScormFaults {
  return {
    commitsToFail: 0,
    offline: false,
    lies: false,
    nullCommit: false,
    numbers: false,
    falseOnSuccess: false,
    unsupported: [],
    emptyMode: false,
    alreadyRunning: false,
  };
}

/**
 * A stand-in LMS that is as strict as Moodle and ILIAS together, of our own: what it keeps outlives a launch, what a launch wrote without
 * a commit does not. Records every call. Plain TypeScript, for Node and the browser.
 */
export class StrictScorm {
  readonly version: '1.2' | '2004';
  readonly calls: ScormCall[] = [];
  readonly faults: ScormFaults;
  /** Seconds of finished sessions. */
  readonly sessions: string[] = [];
  readonly #setup: ScormSetup;
  readonly #record: { kept: Map<string, string> };
  readonly #rules: Readonly<Record<string, ElementRule>>;
  readonly #responses: Readonly<Record<string, RegExp>>;
  #live = new Map<string, string>();
  #state: 'new' | 'running' | 'finished' = 'new';
  #error = '0';

  /** `beside` is a launch of the same attempt that goes on. */
  constructor(setup: ScormSetup = {}, beside?: StrictScorm) {
    this.#setup = setup;
    this.#record = beside ? beside.#record : { kept: new Map() };
    this.faults = beside?.faults ?? noFaults();
    this.version = setup.version ?? '1.2';
    this.#rules = this.version === '1.2' ? scorm12Rules : scorm2004Rules;
    this.#responses = this.version === '1.2' ? scorm12Responses : scorm2004Responses;
  }

  /** Name of the API object. */
  get apiName(): 'API' | 'API_1484_11' {
    return this.version === '1.2' ? 'API' : 'API_1484_11';
  }

  /** What is kept. */
  get kept(): Map<string, string> {
    return this.#record.kept;
  }

  set kept(kept: Map<string, string>) {
    this.#record.kept = kept;
  }

  get finished(): boolean {
    return this.#state === 'finished';
  }

  /** The learner opens the course again: a new launch on what was kept. Calls so far are forgotten. */
  launch(): ScormApi {
    this.calls.length = 0;
    this.#state = 'new';
    this.#live = new Map(this.kept);
    // Without `suspend` the run-time data of SCORM 2004 are gone (RTE 4.2.8; Moodle, scorm_13lib.php).
    if (this.version === '2004' && this.#live.get('cmi.exit') !== 'suspend') this.#live.clear();
    const status = this.#statusElement();
    if (!this.#live.has(status)) this.#live.set(status, this.#rules[status]?.start ?? '');
    for (const name of ['cmi.exit', 'cmi.core.exit', 'cmi.session_time', 'cmi.core.session_time'])
      this.#live.delete(name);
    return this.api();
  }

  /** The same attempt in a second window: an API object of its own, over what is kept now. */
  beside(): StrictScorm {
    return new StrictScorm(this.#setup, this);
  }

  /** The API object; a reload of the content finds the same one. */
  api(): ScormApi {
    const prefix = this.version === '1.2' ? 'LMS' : '';
    const names = this.version === '1.2' ? ['Initialize', 'Finish'] : ['Initialize', 'Terminate'];
    const call =
      (method: string, work: (...args: readonly string[]) => unknown) =>
      (...args: readonly string[]): unknown => {
        this.#error = '0';
        const answer = work(...args);
        this.calls.push({ method, args, answer, error: this.#error });
        return answer;
      };
    return {
      [prefix + names[0]]: call('Initialize', (...args) => this.#initialize(args)),
      [prefix + names[1]]: call('Finish', (...args) => this.#finish(args)),
      [`${prefix}GetValue`]: call('GetValue', (element = '') => this.#get(element)),
      [`${prefix}SetValue`]: call('SetValue', (element = '', value) => this.#set(element, value)),
      [`${prefix}Commit`]: call('Commit', (...args) => this.#commit(args)),
      [`${prefix}GetLastError`]: () => this.#error,
      [`${prefix}GetErrorString`]: (code = '') => `Error ${code}`,
      [`${prefix}GetDiagnostic`]: (code = '') => `Error ${code}`,
    };
  }

  #fail(code: string): string {
    this.#error = code;
    return 'false';
  }

  #initialize(args: readonly unknown[]): string {
    const { args: wrong, again } = codes[this.version];
    if (args.length !== 1 || args[0] !== '') return this.#fail(wrong);
    if (this.#state === 'finished') return this.#fail(this.version === '1.2' ? again : '104');
    if (this.faults.alreadyRunning) {
      this.#state = 'running';
      return this.#fail(again);
    }
    if (this.#state === 'running') {
      // Moodle 4.3 empties what was not saved before it looks (scorm_12.js:172).
      this.#live = new Map(this.kept);
      return this.#fail(again);
    }
    this.#state = 'running';
    return 'true';
  }

  #get(element: string): unknown {
    const { before, after, unknown, read } = codes[this.version];
    if (this.#state !== 'running') {
      this.#fail(this.#state === 'new' ? before : after);
      return '';
    }
    const rule = this.#rule(element);
    if (!rule || this.faults.unsupported.some((name) => element.startsWith(name)))
      return this.#empty(unknown);
    if (rule.access === 'write') return this.#empty(read);
    const value = this.#value(element) ?? rule.start;
    if (value === undefined && this.version === '2004') return this.#empty('403');
    const isNumber =
      /_count$|score|(student|learner)_id$/.test(element) && value !== undefined && value !== '';
    return this.faults.numbers && isNumber ? Number(value) : (value ?? '');
  }

  #empty(code: string): string {
    this.#fail(code);
    return '';
  }

  #value(element: string): string | undefined {
    const {
      learner = '7',
      learnerName = 'Vries, Noor de',
      mode = 'normal',
      credit = 'credit',
      mastery,
    } = this.#setup;
    switch (element.replace(/^cmi\.(core\.)?/, '')) {
      case 'student_id':
      case 'learner_id':
        return learner;
      case 'student_name':
      case 'learner_name':
        return learnerName;
      case 'lesson_mode':
      case 'mode':
        return this.faults.emptyMode ? '' : mode;
      case 'credit':
        return this.faults.emptyMode ? '' : credit;
      case 'student_data.mastery_score':
      case 'scaled_passing_score':
        return mastery;
      case 'interactions._count':
        return String(this.#interactionCount());
      default:
        return this.#live.get(element);
    }
  }

  #interactionCount(): number {
    return [...this.#live.keys()].filter((name) => /^cmi\.interactions\.\d+\.id$/.test(name)).length;
  }

  #set(element: string, value: unknown): string {
    const { before, after, unknown, write, shape, range, order } = codes[this.version];
    if (this.#state !== 'running') return this.#fail(this.#state === 'new' ? before : after);
    const rule = this.#rule(element);
    if (!rule || this.faults.unsupported.some((name) => element.startsWith(name))) return this.#fail(unknown);
    if (rule.access === 'read') return this.#fail(write);
    if (typeof value !== 'string') return this.#fail(shape);
    if (rule.shape && !rule.shape.test(value)) return this.#fail(shape);
    if (rule.range && value !== '' && (Number(value) < rule.range[0] || Number(value) > rule.range[1]))
      return this.#fail(range);
    if (this.version === '2004' && rule.range && value === '') return this.#fail(shape);
    const refused = this.#interactionError(element, value, order, shape);
    if (refused) return this.#fail(refused);
    this.#live.set(element, value);
    return this.faults.falseOnSuccess ? 'false' : 'true';
  }

  #interactionError(element: string, value: string, order: string, shape: string): string | undefined {
    const [, indexText, field = ''] = /^cmi\.interactions\.(\d+)\.(.+)$/.exec(element) ?? [];
    if (indexText === undefined) return undefined;
    const index = Number(indexText);
    const count = this.#interactionCount();
    if (index > count) return order;
    const hasId = this.#live.has(`cmi.interactions.${index}.id`);
    if (field !== 'id' && !hasId) return this.version === '1.2' ? order : '408';
    const type = this.#live.get(`cmi.interactions.${index}.type`);
    const isResponse = /response|pattern/.test(field);
    if (isResponse && type === undefined) return this.version === '1.2' ? order : '408';
    if (!isResponse || type === undefined) return undefined;
    if (this.version === '2004' && type === 'numeric' && field.endsWith('pattern'))
      return /^-?[\d.]*\[:\]-?[\d.]*$/.test(value) ? undefined : shape;
    if (type === 'choice' && new Set(value.split(/\[,\]|,/)).size !== value.split(/\[,\]|,/).length)
      return shape;
    return this.#responses[type]?.test(value) ? undefined : shape;
  }

  #commit(args: readonly unknown[]): unknown {
    const { before, after, args: wrong } = codes[this.version];
    if (this.#state !== 'running')
      return this.#fail(this.#state === 'new' ? before : this.version === '1.2' ? after : '143');
    if (args.length !== 1 || args[0] !== '') return this.#fail(wrong);
    if (this.faults.nullCommit) return null;
    if (this.faults.lies) return 'true';
    if (this.faults.offline || this.faults.commitsToFail > 0) {
      this.faults.commitsToFail = Math.max(0, this.faults.commitsToFail - 1);
      return this.#fail(this.version === '1.2' ? '101' : '391');
    }
    this.kept = new Map(this.#live);
    return 'true';
  }

  #finish(args: readonly unknown[]): string {
    const { before, after, args: wrong } = codes[this.version];
    if (this.#state !== 'running') return this.#fail(this.#state === 'new' ? before : after);
    if (args.length !== 1 || args[0] !== '') return this.#fail(wrong);
    this.#state = 'finished';
    // Review and browse keep nothing (ILIAS, SCORM1_2standard.js).
    if ((this.#setup.mode ?? 'normal') !== 'normal') return 'true';
    if (this.version === '1.2') this.#decide();
    this.sessions.push(
      this.#live.get(this.version === '1.2' ? 'cmi.core.session_time' : 'cmi.session_time') ?? '',
    );
    if (this.faults.offline || this.faults.lies)
      return this.faults.lies ? 'true' : this.#fail(this.version === '1.2' ? '101' : '391');
    this.kept = new Map(this.#live);
    return 'true';
  }

  /** What Moodle and ILIAS do with the status when the attempt ends. */
  #decide(): void {
    const status = this.#live.get('cmi.core.lesson_status');
    if (status === 'not attempted') this.#live.set('cmi.core.lesson_status', 'completed');
    const raw = this.#live.get('cmi.core.score.raw') ?? '';
    const mastery = this.#setup.mastery ?? '';
    if (raw === '' || mastery === '' || (this.#setup.credit ?? 'credit') !== 'credit') return;
    if (this.#setup.like === 'ilias' && status !== 'completed') return;
    this.#live.set('cmi.core.lesson_status', Number(raw) >= Number(mastery) ? 'passed' : 'failed');
  }

  #rule(element: string): ElementRule | undefined {
    return this.#rules[element.replace(/\.\d+(?=\.)/g, '.n')];
  }

  #statusElement(): string {
    return this.version === '1.2' ? 'cmi.core.lesson_status' : 'cmi.completion_status';
  }
}
