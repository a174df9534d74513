import type { Course } from '../../model/course.ts';
import type { Activity, StatementDraft } from '../../model/statements/statement.ts';
import { learnerKey } from '../learner-key.ts';
import { LrsClient, type LrsAddress } from './lrs-client.ts';
import { agentText, type LrsLaunched } from './lrs-launch.ts';

const known = [
  'endpoint',
  'auth',
  'actor',
  'registration',
  'activity_id',
  'activity_platform',
  'Accept-Language',
  'grouping',
  'content_endpoint',
  'content_token',
] as const;

/** The launch parameters of a Tin Can package (RusticiSoftware/launch, lms_lrs.md). */
export interface TinCanParameters {
  readonly endpoint: string;
  /** Whole value of the Authorization header. */
  readonly auth: string;
  readonly actor: Readonly<Record<string, unknown>>;
  readonly registration?: string;
  readonly activityId?: string;
  readonly platform?: string;
  readonly language?: string;
  readonly grouping?: string;
  /** Unknown parameters, to be echoed on each request. */
  readonly echo: Readonly<Record<string, string>>;
}

/** Reads the launch parameters; undefined when there is no LRS, key or learner in them. */
export function tinCanParameters(search: string): TinCanParameters | undefined {
  const params = new URLSearchParams(search);
  const get = (name: (typeof known)[number]): string => params.get(name) ?? '';
  const actor = tinCanActor(get('actor'));
  if (!get('endpoint') || !get('auth') || !actor) return undefined;
  const optional = {
    registration: get('registration'),
    activityId: get('activity_id'),
    platform: get('activity_platform'),
    language: get('Accept-Language').split(/[,;]/)[0]?.trim() ?? '',
    grouping: get('grouping'),
  };
  return {
    endpoint: get('endpoint'),
    // Some LMSs give the bare token (the launch guideline itself does).
    auth: /^\w+ /.test(get('auth')) ? get('auth') : `Basic ${get('auth')}`,
    actor,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== '')),
    echo: Object.fromEntries([...params].filter(([name]) => !(known as readonly string[]).includes(name))),
  };
}

/** An actor, with the lists and names of xAPI 0.9 made into those of 1.0 (learninglocker#699), and exactly one identifier. */
export function tinCanActor(text: string): Readonly<Record<string, unknown>> | undefined {
  let given: Readonly<Record<string, unknown>>;
  try {
    given = JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    return undefined;
  }
  const first = (value: unknown): unknown => (Array.isArray(value) ? (value[0] as unknown) : value);
  const account = first(given['account']) as Readonly<Record<string, unknown>> | undefined;
  const homePage = account?.['homePage'] ?? account?.['accountServiceHomePage'];
  const accountName = account?.['name'] ?? account?.['accountName'];
  const identifiers: readonly (readonly [string, unknown])[] = [
    ['account', homePage && accountName ? { homePage, name: accountName } : undefined],
    ['mbox', first(given['mbox'])],
    ['mbox_sha1sum', first(given['mbox_sha1sum'])],
    ['openid', first(given['openid'])],
  ];
  const identifier = identifiers.find(([, value]) => Boolean(value));
  if (!identifier) return undefined;
  const name = first(given['name']);
  return {
    objectType: 'Agent',
    ...(typeof name === 'string' && name !== '' ? { name } : {}),
    [identifier[0]]: identifier[1],
  };
}

/** Launches over Tin Can; `query` was taken out of the address bar. */
export function launchTinCan(owner: Window, course: Course, query: string): Promise<LrsLaunched> {
  const mark = `${course.id}/xapi`;
  const params = tinCanParameters(query);
  if (!params) {
    // A reload of a page that was launched: the key is gone, so the course must be opened again in the LMS.
    const key = attempt(() => owner.sessionStorage.getItem(mark));
    return Promise.resolve(
      typeof key === 'string'
        ? { type: 'alone', status: { type: 'ended' }, learnerKey: key }
        : { type: 'alone', status: { type: 'not-connected' }, learnerKey: '' },
    );
  }
  const { endpoint, auth, actor, registration, activityId = course.iri, language, echo } = params;
  const key = learnerKey(agentText(actor));
  attempt(() => owner.sessionStorage.setItem(mark, key));
  const lrs: LrsAddress = {
    endpoint,
    auth,
    actor,
    // The LRS may have given another id than the one in the package.
    activityId,
    echo,
    ...(registration === undefined ? {} : { registration }),
  };
  return Promise.resolve({
    type: 'launched',
    launch: {
      client: new LrsClient(owner, 'xapi', lrs),
      address: lrs,
      mode: 'normal',
      ...(language === undefined ? {} : { language }),
      outboxKey: `${course.id}/xapi/${key}/${registration ?? ''}`,
      isReload: false,
      tellsPauses: true,
      complete: (draft) => inTinCanContext(draft, params),
      begun: () => undefined,
      over: () => undefined,
    },
  });
}

/** A draft with the registration, platform and grouping of the launch. */
export function inTinCanContext(
  draft: StatementDraft,
  { registration, platform, grouping }: Pick<TinCanParameters, 'registration' | 'platform' | 'grouping'>,
): StatementDraft {
  const { contextActivities } = draft.context;
  const group: readonly Activity[] = grouping ? [{ objectType: 'Activity', id: grouping }] : [];
  return {
    ...draft,
    context: {
      ...draft.context,
      ...(registration === undefined ? {} : { registration }),
      ...(platform === undefined ? {} : { platform }),
      contextActivities:
        group.length > 0
          ? { ...contextActivities, grouping: [...(contextActivities.grouping ?? []), ...group] }
          : contextActivities,
    },
  };
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
