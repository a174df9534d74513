import { createHash } from 'node:crypto';
import type { BuiltPackage } from '../../build/build-course.ts';
import type { Learner } from '../learners.ts';
import { pathPart, type QuirkSet } from '../zoo/quirk-set.ts';
import { documentKey, writeDocument } from './documents.ts';
import type { LaunchActor, LrsLaunch } from './launches.ts';
import type { Lrs } from './lrs.ts';
import { storeStatements } from './statements.ts';

/** What an LMS knows of the course it launches. */
export interface LaunchedCourse {
  readonly id: string;
  readonly built: BuiltPackage;
  readonly edition: string;
  /** How often the attempt was begun anew; each has a registration of its own. */
  readonly round: number;
}

/** Facts of the assignable unit in `cmi5.xml`. */
export interface AssignableUnit {
  readonly id: string;
  readonly moveOn: string;
  readonly masteryScore?: number;
}

/** The assignable unit of a cmi5 package. */
export function assignableUnit({ files }: BuiltPackage): AssignableUnit {
  const file = files.find(({ path }) => path === 'cmi5.xml');
  const [tag = ''] = /<au\b[^>]*>/.exec(file ? new TextDecoder().decode(file.bytes) : '') ?? [];
  const attribute = (name: string): string | undefined => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
  const mastery = attribute('masteryScore');
  return {
    id: attribute('id') ?? '',
    moveOn: attribute('moveOn') ?? 'NotApplicable',
    ...(mastery ? { masteryScore: Number(mastery) } : {}),
  };
}

/** The activity of a Tin Can package. */
function tincanActivity({ files }: BuiltPackage): string {
  const file = files.find(({ path }) => path === 'tincan.xml');
  return /<activity\b[^>]*\bid="([^"]*)"/.exec(file ? new TextDecoder().decode(file.bytes) : '')?.[1] ?? '';
}

/** A UUID that follows from a text: the same learner gets the same registration after a restart. */
export function stableUuid(text: string): string {
  const hex = createHash('sha1').update(text).digest('hex');
  const variant = ((parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The learner as an agent: an opaque account, as cmi5 asks, never an e-mail address. */
export function actorOf(learner: Learner, origin: string): LaunchActor {
  return { objectType: 'Agent', account: { homePage: origin, name: learner.id } };
}

/** Where a launch happens. */
export interface LaunchPlace {
  /** Of the LMS and its LRS. */
  readonly origin: string;
  /** Address of the package's start page. */
  readonly start: string;
  readonly quirks: QuirkSet;
}

/** Begins a launch as the standard asks, and gives the address with its parameters. */
export async function launchThroughLrs(
  lrs: Lrs,
  course: LaunchedCourse,
  learner: Learner,
  { origin, start, quirks }: LaunchPlace,
): Promise<string> {
  const { built, edition, round } = course;
  const actor = actorOf(learner, origin);
  const registration = stableUuid(JSON.stringify([course.id, built.target, edition, learner.id, round]));
  const endpoint = `${origin}/lrs/${pathPart('xapi', quirks)}/`;
  if (built.target === 'xapi') {
    const launch = lrs.launches.begin({
      standard: 'xapi',
      actor,
      registration,
      activityId: tincanActivity(built),
    });
    return `${start}?${new URLSearchParams({
      endpoint,
      auth: `Basic ${launch.token}`,
      actor: JSON.stringify(actor),
      registration,
      activity_id: launch.activityId,
      'Accept-Language': 'nl',
    })}`;
  }
  // The LMS gives the activity an id of its own: the one in cmi5.xml is never the launch's (cmi5 8.1.4).
  const activityId = `${origin}/activity/${course.id}`;
  const launch = lrs.launches.begin({ standard: 'cmi5', actor, registration, activityId });
  await prepareCmi5(lrs, launch, assignableUnit(built), origin);
  return `${start}?${new URLSearchParams({
    endpoint,
    fetch: `${origin}/lrs/fetch?session=${launch.sessionId}`,
    actor: JSON.stringify(actor),
    registration,
    activityId,
  })}`;
}

/** LaunchData, the learner's preferences and the `launched` statement (cmi5 9.3.1, 10, 11). */
async function prepareCmi5(lrs: Lrs, launch: LrsLaunch, unit: AssignableUnit, origin: string): Promise<void> {
  const database = await lrs.database();
  const agent = JSON.stringify(launch.actor);
  const contextTemplate = {
    contextActivities: { grouping: [{ id: unit.id }] },
    extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': launch.sessionId },
  };
  const data = {
    contextTemplate,
    launchMode: 'Normal',
    launchMethod: 'AnyWindow',
    moveOn: unit.moveOn,
    ...(unit.masteryScore === undefined ? {} : { masteryScore: unit.masteryScore }),
    returnURL: `${origin}/`,
  };
  const state = documentKey(
    'state',
    new URLSearchParams({ activityId: launch.activityId, agent, registration: launch.registration }),
  );
  await writeDocument(database, state, 'LMS.LaunchData', jsonDocument(data), { merge: false });
  const profile = documentKey('agent-profile', new URLSearchParams({ agent }));
  await writeDocument(
    database,
    profile,
    'cmi5LearnerPreferences',
    jsonDocument({ languagePreference: 'nl', audioPreference: 'on' }),
    {
      merge: false,
      ifMatch: undefined,
      ifNoneMatch: undefined,
    },
  ).catch(() => undefined);
  await storeStatements(
    database,
    [lmsStatement(launch, 'http://adlnet.gov/expapi/verbs/launched', contextTemplate)],
    {
      account: { homePage: origin, name: 'proef-lms' },
    },
  );
}

/** A statement that the LMS itself makes about a session. */
export function lmsStatement(
  launch: LrsLaunch,
  verb: string,
  context: object,
): Readonly<Record<string, unknown>> {
  return {
    actor: launch.actor,
    verb: { id: verb, display: { en: verb.slice(verb.lastIndexOf('/') + 1) } },
    object: { objectType: 'Activity', id: launch.activityId },
    context: {
      registration: launch.registration,
      ...context,
      contextActivities: {
        ...(context as { contextActivities?: object }).contextActivities,
        category: [{ id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' }],
      },
    },
    timestamp: new Date().toISOString(),
  };
}

function jsonDocument(value: unknown): { readonly body: Uint8Array; readonly type: string } {
  return { body: new TextEncoder().encode(JSON.stringify(value)), type: 'application/json' };
}
