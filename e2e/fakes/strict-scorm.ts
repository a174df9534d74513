/** One call that content made. */
export interface RecordedCall {
  readonly method: 'Initialize' | 'Finish' | 'Commit' | 'Get' | 'Set';
  readonly element?: string;
  readonly value?: unknown;
  readonly result: string;
  readonly error: string;
}

/** What an element takes, and who may read or write it. */
export interface ElementRule {
  readonly access: 'rw' | 'r' | 'w';
  readonly accepts?: (value: string) => boolean;
}

/** Rules of one version of SCORM, as strict LMSs enforce them. */
export interface StrictRules {
  readonly prefix: 'LMS' | '';
  readonly finish: 'Finish' | 'Terminate';
  readonly codes: {
    readonly alreadyInitialized: string;
    readonly notRunningGet: string;
    readonly notRunningSet: string;
    readonly notRunningCommit: string;
    readonly notRunningFinish: string;
    readonly unknown: string;
    readonly readOnly: string;
    readonly writeOnly: string;
    readonly type: string;
    readonly notSet?: string;
    readonly order: string;
    readonly dependency: string;
  };
  readonly element: (name: string) => ElementRule | undefined;
  /** The fields of an interaction that must be there before this one. */
  readonly interactionOrder: Readonly<Record<string, readonly string[]>>;
  readonly defaults: Readonly<Record<string, string>>;
  /** What the LMS itself does with an attempt that ends. */
  readonly atFinish: (data: Map<string, string>) => void;
  /** What is kept for the next launch. */
  readonly nextLaunch: (data: ReadonlyMap<string, string>) => Map<string, string>;
  readonly score: string;
  readonly statuses: readonly string[];
  readonly room: number;
}

/** Faults that can be switched on. */
export interface Faults {
  /** So many commits answer false. */
  failCommits: number;
  /** Commits answer true and keep nothing. */
  lie: boolean;
  /** Every call after this answers null, as at the close of a window (Cornerstone). */
  nullAtCommit: boolean;
  /** The session is over: everything answers false. */
  expired: boolean;
}

/** A strict stand-in LMS: it refuses what Moodle and ILIAS refuse, writes down every call, and keeps only what was committed. */
export class StrictScorm {
  readonly calls: RecordedCall[] = [];
  readonly faults: Faults = { failCommits: 0, lie: false, nullAtCommit: false, expired: false };
  readonly api: Record<string, (...args: unknown[]) => unknown>;
  /** Data of the running session, and what was committed. */
  private data: Map<string, string>;
  private kept: Map<string, string>;
  private state: 'idle' | 'running' | 'finished' = 'idle';
  private lastError = '0';

  constructor(
    readonly rules: StrictRules,
    launch: Readonly<Record<string, string>> = {},
  ) {
    this.kept = new Map(Object.entries({ ...rules.defaults, ...launch }));
    this.data = new Map(this.kept);
    const { prefix, finish } = rules;
    this.api = {
      [`${prefix}Initialize`]: (...args) => this.initialize(args),
      [`${prefix}${finish}`]: (...args) => this.finish(args),
      [`${prefix}Commit`]: (...args) => this.commit(args),
      [`${prefix}GetValue`]: (element) => this.get(String(element)),
      [`${prefix}SetValue`]: (element, value) => this.set(String(element), value),
      [`${prefix}GetLastError`]: () => this.lastError,
      [`${prefix}GetErrorString`]: (code) => `error ${String(code)}`,
      [`${prefix}GetDiagnostic`]: (code) => `diagnostic ${String(code)}`,
    };
  }

  /** What the LMS would show now. */
  record(element: string): string {
    return this.kept.get(element) ?? '';
  }

  /** The learner comes back: a new session on what was kept, with calls recorded afresh. */
  relaunch(): void {
    this.kept = this.rules.nextLaunch(this.kept);
    this.data = new Map(this.kept);
    this.state = 'idle';
    this.calls.length = 0;
  }

  /** The browser died: nothing that was not committed is left. */
  crash(): void {
    if (this.state !== 'finished') this.rules.atFinish(this.kept);
    this.relaunch();
  }

  private answer(call: Omit<RecordedCall, 'result' | 'error'>, result: string, error: string): string {
    this.lastError = error;
    this.calls.push({ ...call, result, error });
    return result;
  }

  private initialize(args: readonly unknown[]): string {
    const call = { method: 'Initialize', value: args[0] } as const;
    if (args.length !== 1 || args[0] !== '') return this.answer(call, 'false', '201');
    if (this.faults.expired) return this.answer(call, 'false', '101');
    if (this.state !== 'idle') return this.answer(call, 'false', this.rules.codes.alreadyInitialized);
    this.state = 'running';
    return this.answer(call, 'true', '0');
  }

  private finish(args: readonly unknown[]): unknown {
    const call = { method: 'Finish', value: args[0] } as const;
    if (args.length !== 1 || args[0] !== '') return this.answer(call, 'false', '201');
    if (this.state !== 'running' || this.faults.expired) {
      return this.answer(call, 'false', this.rules.codes.notRunningFinish);
    }
    this.state = 'finished';
    if (!this.faults.lie) {
      this.kept = new Map(this.data);
      this.rules.atFinish(this.kept);
    }
    return this.answer(call, 'true', '0');
  }

  private commit(args: readonly unknown[]): unknown {
    const call = { method: 'Commit', value: args[0] } as const;
    if (args.length !== 1 || args[0] !== '') return this.answer(call, 'false', '201');
    if (this.state !== 'running') return this.answer(call, 'false', this.rules.codes.notRunningCommit);
    if (this.faults.nullAtCommit) {
      this.answer(call, 'null', '391');
      return null;
    }
    if (this.faults.expired) return this.answer(call, 'false', '391');
    if (this.faults.failCommits > 0) {
      this.faults.failCommits -= 1;
      return this.answer(call, 'false', '391');
    }
    if (!this.faults.lie) this.kept = new Map(this.data);
    return this.answer(call, 'true', '0');
  }

  private get(element: string): string {
    const call = { method: 'Get', element } as const;
    if (this.state !== 'running') return this.answer(call, '', this.rules.codes.notRunningGet);
    const count = /^(cmi\.interactions)\._count$/.exec(element);
    if (count) return this.answer(call, String(this.interactionCount()), '0');
    const rule = this.rules.element(element);
    if (!rule) return this.answer(call, '', this.rules.codes.unknown);
    if (rule.access === 'w') return this.answer(call, '', this.rules.codes.writeOnly);
    const value = this.data.get(element);
    if (value === undefined) return this.answer(call, '', this.rules.codes.notSet ?? '0');
    return this.answer(call, value, '0');
  }

  private set(element: string, given: unknown): string {
    const call = { method: 'Set', element, value: given } as const;
    const { codes } = this.rules;
    const value = String(given);
    if (this.state !== 'running') return this.answer(call, 'false', codes.notRunningSet);
    if (this.faults.expired) return this.answer(call, 'false', '101');
    const rule = this.rules.element(element);
    if (!rule) return this.answer(call, 'false', codes.unknown);
    if (rule.access === 'r') return this.answer(call, 'false', codes.readOnly);
    if (typeof given !== 'string' || (rule.accepts && !rule.accepts(value)))
      return this.answer(call, 'false', codes.type);
    const [, index, field] = /^cmi\.interactions\.(\d+)\.(\w+)/.exec(element) ?? [];
    if (index !== undefined && field !== undefined) {
      const count = this.interactionCount();
      if (Number(index) > count) return this.answer(call, 'false', codes.order);
      const needs = this.rules.interactionOrder[field] ?? ['id'];
      const missing = needs.filter(
        (other) => other !== field && !this.data.has(`cmi.interactions.${index}.${other}`),
      );
      if (missing.length > 0) return this.answer(call, 'false', codes.dependency);
    }
    this.data.set(element, value);
    return this.answer(call, 'true', '0');
  }

  private interactionCount(): number {
    const indexes = [...this.data.keys()].flatMap(
      (name) => /^cmi\.interactions\.(\d+)\./.exec(name)?.[1] ?? [],
    );
    return new Set(indexes).size;
  }

  /** What good content never does. Empty when all is well. */
  violations(): readonly string[] {
    const found: string[] = [];
    const { calls, rules } = this;
    const many = (method: RecordedCall['method']): number =>
      calls.filter((call) => call.method === method).length;
    if (many('Initialize') > 1) found.push('Initialize more than once');
    if (many('Finish') > 1) found.push('Finish more than once');
    const end = calls.findIndex((call) => call.method === 'Finish');
    if (end >= 0 && end < calls.length - 1) found.push(`${calls.length - 1 - end} calls after Finish`);
    for (const { method, element = '', value, error } of calls) {
      if (method === 'Set' && typeof value !== 'string') found.push(`${element} is a ${typeof value}`);
      if (method === 'Set' && error !== '0' && !this.faults.expired)
        found.push(`${element} = ${String(value)} gives ${error}`);
      if (element === 'cmi.suspend_data' && String(value).length > rules.room)
        found.push('suspend_data is too long');
      if (element === 'cmi.suspend_data' && !/^[\x20-\x7e]*$/.test(String(value ?? '')))
        found.push('suspend_data is not ASCII');
    }
    found.push(...this.resultViolations());
    return found;
  }

  private resultViolations(): readonly string[] {
    const found: string[] = [];
    const sets = this.calls.filter((call) => call.method === 'Set');
    const { score, statuses } = this.rules;
    const firstScore = sets.findIndex(({ element }) => element === score);
    const firstFinal = sets.findIndex(
      ({ element = '', value }) =>
        statuses.includes(element) && ['passed', 'failed', 'completed'].includes(String(value)),
    );
    if (firstScore >= 0 && firstFinal >= 0 && firstScore > firstFinal) found.push('status before score');
    if (firstScore >= 0 && firstFinal < 0) found.push('score without a final status');
    for (const status of statuses) {
      const values = sets.filter(({ element }) => element === status).map(({ value }) => String(value));
      values.forEach((value, index) => {
        const earlier = values.slice(0, index);
        if (value === 'incomplete' && earlier.some((other) => other !== 'incomplete'))
          found.push(`${status} back to incomplete`);
        if (value === 'failed' && earlier.includes('passed')) found.push(`${status} from passed to failed`);
      });
    }
    return found;
  }
}
