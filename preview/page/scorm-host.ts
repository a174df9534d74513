import { Api12, Api2004 } from './scorm-again.ts';
import { CallLog } from './call-log.ts';
import { connectHost, courseWindow, forgetOnDevice, showCourse, unloadCourse } from './course-place.ts';
import { showRows } from './record-list.ts';
import { zooApi } from './zoo-api.ts';
import { quirksOn } from './zoo-switches.ts';

/** The stand-in LMS for SCORM: scorm-again under the name the standard asks, every call written down, attempts kept by the server. */
declare global {
  interface Window {
    API?: object | undefined;
    API_1484_11?: object | undefined;
  }
}

type Attempt = Record<string, string>;
type Method = (...args: string[]) => unknown;

const { target = '', edition = '', learner = '', name = '', mastery = '' } = document.documentElement.dataset;
/** Milliseconds after which a late API is there. */
const lateness = 3_000;
let lateTimer = 0;
const is2004 = target.startsWith('scorm2004');
const store = `/attempts/${target}/${edition}/${learner}`;
const log = new CallLog();

/** A new API object, as an LMS makes one for each launch. */
async function freshApi(): Promise<void> {
  const answer = await fetch(store);
  const round = answer.headers.get('x-attempt-round') ?? '0';
  const saved = (await answer.json()) as Attempt;
  const quirks = quirksOn();
  const settings = {
    autocommit: false,
    lmsCommitUrl: `${store}?round=${round}`,
    dataCommitFormat: 'flattened',
    alwaysSendTotalTime: true,
    mastery_override: quirks.has('mastery-override'),
    logLevel: 5 as const,
  };
  const api = is2004 ? new Api2004(settings) : new Api12(settings);
  api.loadFromFlattenedJSON(is2004 ? launch2004(saved) : launch12(saved), '');
  offer(undefined);
  const recorded = withLog(zooApi(api, { quirks, is2004, eventInCourse }));
  if (quirks.has('late-api')) lateTimer = window.setTimeout(() => offer(recorded), lateness);
  else if (!quirks.has('no-api')) offer(recorded);
  showRecord(saved);
}

/** Puts the API where a course looks for it. */
function offer(api: object | undefined): void {
  window.clearTimeout(lateTimer);
  if (is2004) window.API_1484_11 = api;
  else window.API = api;
}

function eventInCourse(): string | undefined {
  try {
    // What the course handles now is known to its window alone.
    return (courseWindow() as (Window & { readonly event?: Event }) | null)?.event?.type;
  } catch {
    return undefined;
  }
}

/** What a SCORM 1.2 LMS gives at launch: what was kept, who it is, and `resume` after a suspend. */
function launch12(saved: Attempt): Attempt {
  const kept = Object.fromEntries(
    Object.entries(saved).filter(
      ([element]) => !/session_time|\.exit$|\.entry$|^cmi\.interactions|_children|_count/.test(element),
    ),
  );
  const imposed = quirksOn().has('mastery-override') ? '90' : mastery;
  return {
    ...kept,
    'cmi.core.student_id': learner,
    'cmi.core.student_name': name,
    'cmi.core.entry':
      saved['cmi.core.exit'] === 'suspend' ? 'resume' : saved['cmi.core.lesson_status'] ? '' : 'ab-initio',
    ...(imposed ? { 'cmi.student_data.mastery_score': imposed } : {}),
  };
}

/** SCORM 2004: anything but `suspend` begins a new attempt (RTE 4.2.8). */
function launch2004(saved: Attempt): Attempt {
  const who = { 'cmi.learner_id': learner, 'cmi.learner_name': name };
  if (saved['cmi.exit'] !== 'suspend') return { ...who, 'cmi.entry': 'ab-initio' };
  const kept = Object.fromEntries(
    Object.entries(saved).filter(
      ([element]) =>
        !/session_time|\.exit$|\.entry$|^cmi\.interactions|_children|_count|^adl\./.test(element),
    ),
  );
  return { ...kept, ...who, 'cmi.entry': 'resume' };
}

function withLog(api: object): object {
  const lastError = is2004 ? 'GetLastError' : 'LMSGetLastError';
  return new Proxy(api, {
    get(inner, property) {
      const member = Reflect.get(inner, property) as unknown;
      if (typeof member !== 'function' || typeof property !== 'string' || !/^(LMS)?[A-Z]/.test(property))
        return member;
      return (...args: string[]): unknown => {
        const result = (member as Method).apply(inner, args);
        if (!/LastError|ErrorString|Diagnostic/.test(property)) {
          const error = (Reflect.get(inner, lastError) as Method).call(inner);
          log.add({ method: property, args, result: String(result), error: String(error) });
        }
        if (/Commit|Finish|Terminate/.test(property)) setTimeout(() => void refreshRecord(), 50);
        return result;
      };
    },
  });
}

async function refreshRecord(): Promise<void> {
  // Without a connection the record on the page stays as it was.
  const answer = await fetch(store).catch(() => undefined);
  if (answer) showRecord((await answer.json()) as Attempt);
}

function showRecord(saved: Attempt): void {
  const rows: readonly (readonly [string, string | undefined])[] = is2004
    ? [
        ['Klaar', saved['cmi.completion_status']],
        ['Geslaagd', saved['cmi.success_status']],
        ['Score', saved['cmi.score.scaled']],
        ['Voortgang', saved['cmi.progress_measure']],
        ['Tijd', saved['cmi.total_time']],
        ['Plek', saved['cmi.location']],
      ]
    : [
        ['Status', saved['cmi.core.lesson_status']],
        ['Score', saved['cmi.core.score.raw']],
        ['Tijd', saved['cmi.core.total_time']],
        ['Plek', saved['cmi.core.lesson_location']],
      ];
  const state = saved['cmi.suspend_data'] ?? '';
  showRows([...rows, ['Bewaarde toestand', state ? `${state.length} tekens` : undefined]]);
}

/** Ends what runs, and launches again at the same place. */
async function relaunch(hash = ''): Promise<void> {
  await unloadCourse();
  await freshApi();
  await showCourse(hash);
}

async function beginAnew(): Promise<void> {
  await unloadCourse();
  await fetch(store, { method: 'DELETE' });
  forgetOnDevice(learner);
  await relaunch();
}

connectHost({ relaunch, beginAnew });
void relaunch();
