import type { Edition } from '../../model/edition.ts';
import { fixtureCourse } from '../../model/fixture-course.ts';
import type { Course } from '../../model/course.ts';
import type { Standard } from '../../model/statements/facts.ts';
import { inMemory, type KeyStore } from '../key-store.ts';
import type { Tracker } from '../tracker.ts';
import { createWebTracker } from '../web/web-tracker.ts';
import { passing, stageLrs } from './lrs-stage.ts';
import { editionWith, stageScorm } from './scorm-stage.ts';
import { brokenRules, setsOf } from './scorm-trace.ts';
import { StrictLrs } from './strict-lrs.ts';
import { StrictScorm } from './strict-scorm.ts';
import { MemoryStorage, VirtualWindow } from './virtual-window.ts';

/** What goes wrong between a course and what launched it. */
export type Fault = 'offline' | 'lies' | 'answers lost';

/** What a host holds of a learner. */
export interface Held {
  readonly state: string;
  readonly completed: boolean;
  readonly success: string | undefined;
  readonly score: number | undefined;
}

/** A page with the course in it. */
export interface Opened {
  readonly page: VirtualWindow;
  readonly tracker: Tracker;
}

/** How a host is set up. */
export interface HostSetup {
  readonly edition?: Partial<Edition>;
  readonly course?: Course;
  readonly mode?: 'normal' | 'review' | 'browse';
  readonly learner?: string;
  /** 0..1. */
  readonly mastery?: number;
  /** There is nothing on the other side. */
  readonly absent?: boolean;
}

/** What launches a course, for one standard: a strict stand-in of our own, the same in all tests of all adapters. */
export interface Host {
  readonly standard: Standard;
  /** Opens the course anew; `reload` stays in the same tab and the same session. `store` is what this device keeps for the tracker. */
  open(reload?: boolean, store?: KeyStore): Opened;
  /** Opens the course in a second tab, while the first goes on. */
  openBeside(store?: KeyStore): Opened;
  held(): Held;
  fault(fault: Fault, isOn: boolean): void;
  /** Rules that were broken in any launch. */
  broken(): readonly string[];
  /** Everything that was ever sent, as text. */
  sent(): readonly string[];
}

/** The host of each standard. */
export const hosts: Readonly<Record<Standard, (setup?: HostSetup) => Host>> = {
  scorm12: (setup) => scormHost('1.2', setup),
  scorm2004: (setup) => scormHost('2004', setup),
  cmi5: (setup) => lrsHost('cmi5', setup),
  xapi: (setup) => lrsHost('xapi', setup),
  web: webHost,
};

function scormHost(
  version: '1.2' | '2004',
  { edition, course, mode = 'normal', learner = '7', mastery, absent = false }: HostSetup = {},
): Host {
  const masteryText = mastery === undefined ? undefined : String(version === '1.2' ? mastery * 100 : mastery);
  const lms = new StrictScorm({
    version,
    mode,
    learner,
    ...(masteryText === undefined ? {} : { mastery: masteryText }),
  });
  let session = new MemoryStorage();
  const broken: string[] = [];
  const sent: string[] = [];
  /** Second windows of the attempt. */
  const besides: StrictScorm[] = [];
  const settle = (): void => {
    for (const one of [lms, ...besides.splice(0)]) {
      broken.push(...brokenRules(one.calls));
      sent.push(...setsOf(one.calls));
      one.calls.length = 0;
    }
  };
  const stage = (one: StrictScorm, tab: MemoryStorage): Opened => {
    const { page, learner: person } = stageScorm(one, {
      ...(edition ? { edition } : {}),
      ...(course ? { course } : {}),
      session: tab,
      ...(absent ? { place: () => undefined } : {}),
    });
    return { page, tracker: person.tracker };
  };
  const get = (name12: string, name2004: string): string =>
    lms.kept.get(version === '1.2' ? name12 : name2004) ?? '';
  return {
    standard: version === '1.2' ? 'scorm12' : 'scorm2004',
    open(reload = false) {
      settle();
      if (!reload) session = new MemoryStorage();
      return stage(lms, session);
    },
    openBeside() {
      const one = lms.beside();
      besides.push(one);
      return stage(one, new MemoryStorage());
    },
    held() {
      const status = get('cmi.core.lesson_status', 'cmi.completion_status');
      const success = get('cmi.core.lesson_status', 'cmi.success_status');
      const score = get('cmi.core.score.raw', 'cmi.score.scaled');
      return {
        state: lms.kept.get('cmi.suspend_data') ?? '',
        completed: ['completed', 'passed', 'failed'].includes(status),
        success: ['passed', 'failed'].includes(success) ? success : undefined,
        score: score === '' ? undefined : Number(score) / (version === '1.2' ? 100 : 1),
      };
    },
    fault(fault, isOn) {
      if (fault === 'lies') lms.faults.lies = isOn;
      else lms.faults.offline = isOn;
    },
    broken: () => [...broken, ...[lms, ...besides].flatMap((one) => brokenRules(one.calls))],
    sent: () => [...sent, ...[lms, ...besides].flatMap((one) => setsOf(one.calls))],
  };
}

function lrsHost(
  standard: 'cmi5' | 'xapi',
  { edition, course, mode = 'normal', learner = '7', mastery, absent = false }: HostSetup = {},
): Host {
  const lrs = new StrictLrs({
    standard,
    learner,
    mode: ({ normal: 'Normal', review: 'Review', browse: 'Browse' } as const)[mode],
    masteryScore: mastery ?? null,
  });
  const ownStore = inMemory();
  let session = new MemoryStorage();
  let address = '';
  const launch = (): string => (absent ? 'https://course.example/index.html' : lrs.launch());
  const stage = (at: string, tab: MemoryStorage, store: KeyStore): Opened => {
    const { page, learner: person } = stageLrs(lrs, {
      standard,
      session: tab,
      store,
      address: at,
      ...(edition ? { edition } : {}),
      ...(course ? { course } : {}),
    });
    return { page, tracker: person.tracker };
  };
  return {
    standard,
    open(reload = false, store = ownStore) {
      if (!reload) {
        session = new MemoryStorage();
        address = launch();
      }
      return stage(address, session, store);
    },
    openBeside: (store = ownStore) => stage(launch(), new MemoryStorage(), store),
    held() {
      const onCourse = lrs.statements.filter(
        ({ object }) => (object as { id: string }).id === lrs.activityId,
      );
      const of = (verb: string): Readonly<Record<string, unknown>> | undefined =>
        onCourse.filter((statement) => (statement['verb'] as { id: string }).id.endsWith(`/${verb}`)).at(-1);
      const success = of('passed') ?? of('failed');
      const result = success?.['result'] as { success: boolean; score?: { scaled: number } } | undefined;
      return {
        state: String(lrs.states.get('resume')?.['state'] ?? ''),
        completed: of('completed') !== undefined,
        success: result && (result.success ? 'passed' : 'failed'),
        score: result?.score?.scaled,
      };
    },
    fault(fault, isOn) {
      if (fault === 'answers lost') lrs.faults.losesAnswers = isOn;
      else lrs.faults.offline = isOn;
    },
    broken: () => lrs.broken,
    sent: () =>
      lrs.requests
        .filter(({ method }) => method !== 'GET')
        .map(({ path, body, query }) => `${path} ${query['stateId'] ?? ''} ${body}`),
  };
}

function webHost({ edition, course = fixtureCourse }: HostSetup = {}): Host {
  const texts = new Map<string, string>();
  let isBlocked = false;
  const memory = inMemory(texts);
  const store: KeyStore = {
    ...memory,
    get persistent() {
      return !isBlocked;
    },
    put: (key, text) => (isBlocked ? Promise.resolve() : memory.put(key, text)),
  };
  const requests: string[] = [];
  const open = (): Opened => {
    const page = new VirtualWindow();
    page.fetch = (input) => {
      requests.push(String(input));
      return Promise.reject(new TypeError('Failed to fetch'));
    };
    const made = { course, edition: editionWith(edition), window: page.window, keyStore: store };
    return { page, tracker: createWebTracker(made) };
  };
  return {
    standard: 'web',
    open,
    openBeside: open,
    held: () => ({ state: texts.get('state') ?? '', completed: false, success: undefined, score: undefined }),
    fault: (_, isOn) => {
      isBlocked = isOn;
    },
    broken: () => [],
    sent: () => requests,
  };
}

/** Lets time pass until the launch came. */
export function launched<T>(page: VirtualWindow, opening: Promise<T>): Promise<T> {
  return passing(page, opening, 30_000);
}
