import type { Course } from '../../model/course.ts';
import { learnerKey } from '../learner-key.ts';
import { TrackingError } from '../tracking-error.ts';
import type { SaveStatus } from '../tracker.ts';
import { LrsClient, type LrsAddress } from '../xapi/lrs-client.ts';
import { agentText, type LrsLaunched } from '../xapi/lrs-launch.ts';
import { inCmi5Context } from './cmi5-context.ts';
import { tabSession, type TabSession } from './tab-session.ts';

/** New tries at an LRS that does not answer at launch. Milliseconds. */
const retries = [1_000, 3_000] as const;

/** The launch parameters of cmi5 (8.1), decoded once. */
export interface Cmi5Parameters {
  readonly endpoint: string;
  readonly fetch: string;
  readonly actor: Readonly<Record<string, unknown>>;
  readonly registration: string;
  readonly activityId: string;
}

/** Reads the launch parameters, in any order; undefined when one is missing. */
export function cmi5Parameters(search: string): Cmi5Parameters | undefined {
  const params = new URLSearchParams(search);
  const [endpoint, fetch, actorText, registration, activityId] = [
    'endpoint',
    'fetch',
    'actor',
    'registration',
    'activityId',
  ].map((name) => params.get(name) ?? '');
  if (!endpoint || !fetch || !actorText || !registration || !activityId) return undefined;
  try {
    const actor = JSON.parse(actorText) as Readonly<Record<string, unknown>>;
    return {
      endpoint: endpoint.endsWith('/') ? endpoint : `${endpoint}/`,
      fetch,
      actor,
      registration,
      activityId,
    };
  } catch {
    return undefined;
  }
}

/** Launches over cmi5, in the order that the LMS enforces: fetch, LaunchData, preferences (cmi5, 8.2, 10, 11). */
export async function launchCmi5(owner: Window, course: Course): Promise<LrsLaunched> {
  const params = cmi5Parameters(owner.location.search);
  if (!params) return alone({ type: 'not-connected' }, '');
  const key = learnerKey(agentText(params.actor));
  const tab = tabSession(owner, course.id, params.fetch);
  if (tab.read()?.isOver) return alone({ type: 'ended' }, key);
  try {
    const isReload = tab.read() !== undefined;
    const token = tab.read()?.token ?? (await fetchToken(owner, params.fetch));
    if (!isReload) tab.keep({ token, hasBegun: false, isOver: false });
    return await launched(owner, course, params, token, tab);
  } catch (error) {
    const known =
      error instanceof TrackingError ? error : new TrackingError('cmi5', 'launch', undefined, String(error));
    const isDead = ['401', '403'].includes(known.lmsCode ?? '') || known.call === 'fetch';
    return alone(isDead && tab.read() ? { type: 'ended' } : { type: 'not-saved', error: known }, key);
  }
}

async function launched(
  owner: Window,
  course: Course,
  { endpoint, actor, registration, activityId }: Cmi5Parameters,
  token: string,
  tab: TabSession,
): Promise<LrsLaunched> {
  // The token stands in the header as it came: not encoded once more (8.2.2).
  const address: LrsAddress = { endpoint, auth: `Basic ${token}`, actor, registration, activityId };
  const client = new LrsClient(owner, 'cmi5', address);
  const data = await again(owner, () => client.state('LMS.LaunchData'));
  if (!data) throw new TrackingError('cmi5', 'LMS.LaunchData', '404');
  // Before any statement: CATAPULT refuses statements that come first (11.0.0.0-3). 404 is normal, 403 is no error.
  const preferences = await client.agentProfile('cmi5LearnerPreferences').catch(() => undefined);
  const languages = String(preferences?.['languagePreference'] ?? '').split(',');
  const template = (data['contextTemplate'] ?? {}) as Readonly<Record<string, unknown>>;
  const extensions = (template['extensions'] ?? {}) as Readonly<Record<string, unknown>>;
  const mastery = data['masteryScore'];
  const mode = String(data['launchMode'] ?? 'Normal').toLowerCase();
  const returnTo = data['returnURL'];
  const facts = {
    activityId,
    registration,
    template,
    // CATAPULT sends null when there is none.
    ...(typeof mastery === 'number' ? { masteryScore: mastery } : {}),
  };
  const sessionId = String(
    extensions['https://w3id.org/xapi/cmi5/context/extensions/sessionid'] ?? registration,
  );
  return {
    type: 'launched',
    launch: {
      client,
      address,
      mode: mode === 'review' || mode === 'browse' ? mode : 'normal',
      ...(facts.masteryScore === undefined ? {} : { masteryScore: facts.masteryScore }),
      ...(languages[0] ? { language: languages[0].trim() } : {}),
      ...(typeof returnTo === 'string' && returnTo !== '' ? { returnTo } : {}),
      // Tokens die with the session, so what waits belongs to this session alone (9.3.8).
      outboxKey: `${course.id}/cmi5/${sessionId}`,
      isReload: tab.read()?.hasBegun === true,
      tellsPauses: false,
      complete: (draft) => inCmi5Context(draft, facts),
      begun: () => tab.keep({ token, hasBegun: true, isOver: false }),
      over: () => tab.keep({ token: '', hasBegun: true, isOver: true }),
    },
  };
}

/** POST, once; answers 200 also for errors (8.2). */
async function fetchToken(owner: Window, address: string): Promise<string> {
  const response = await again(owner, async () => {
    const answer = await owner.fetch(address, {
      method: 'POST',
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    if (answer.status >= 500) throw new TrackingError('cmi5', 'fetch', String(answer.status));
    return answer;
  });
  const body = (await response.json().catch(() => ({}))) as Readonly<Record<string, unknown>>;
  const token = body['auth-token'];
  if (typeof token === 'string' && token !== '') return token;
  throw new TrackingError(
    'cmi5',
    'fetch',
    String(body['error-code'] ?? response.status),
    String(body['error-text'] ?? ''),
  );
}

async function again<T>(owner: Window, work: () => Promise<T>): Promise<T> {
  for (const wait of retries) {
    try {
      return await work();
    } catch (error) {
      const code = error instanceof TrackingError ? error.lmsCode : undefined;
      if (code !== undefined && !/^5|429/.test(code)) throw error;
      await new Promise<void>((resolve) => void owner.setTimeout(resolve, wait));
    }
  }
  return work();
}

function alone(status: SaveStatus, key: string): LrsLaunched {
  return { type: 'alone', status, learnerKey: key };
}
