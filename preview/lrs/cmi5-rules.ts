import type { PGlite } from '@electric-sql/pglite';
import { LrsError } from './lrs-error.ts';
import type { LrsLaunch } from './launches.ts';
import type { Statement } from './statement-facts.ts';

const adl = 'http://adlnet.gov/expapi/verbs/';
const category = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';

/** Refuses with 403 what cmi5 forbids (9.3, 9.4, 9.6): order, doubles, the session's actor, registration and category. */
export async function checkCmi5(
  database: PGlite,
  launch: LrsLaunch,
  statements: readonly Statement[],
): Promise<void> {
  for (const statement of statements) {
    const verb = String((statement['verb'] as Statement | undefined)?.['id'] ?? '').replace(adl, '');
    const context = (statement['context'] ?? {}) as Readonly<Record<string, unknown>>;
    if (launch.state === 'terminated' || launch.state === 'abandoned')
      refuse('the session has ended (9.3.8)');
    if (launch.state === 'launched' && verb !== 'initialized') refuse('initialized comes first (9.3.2)');
    if (launch.state === 'initialized' && verb === 'initialized')
      refuse('initialized once a session (9.3.2)');
    if (context['registration'] !== launch.registration) refuse('the registration of the launch (9.6.1)');
    const extensions = (context['extensions'] ?? {}) as Readonly<Record<string, unknown>>;
    if (extensions['https://w3id.org/xapi/cmi5/context/extensions/sessionid'] !== launch.sessionId)
      refuse('the session id of the launch (9.6.3.1)');
    if (isDefined(context)) await checkDefined(database, launch, statement, verb);
    if (verb === 'initialized') launch.state = 'initialized';
    if (verb === 'terminated') launch.state = 'terminated';
  }
}

async function checkDefined(
  database: PGlite,
  launch: LrsLaunch,
  statement: Statement,
  verb: string,
): Promise<void> {
  const object = (statement['object'] ?? {}) as Statement;
  if (object['id'] !== launch.activityId) refuse('the activity id of the launch (9.4)');
  const result = (statement['result'] ?? {}) as Statement;
  if (verb === 'completed' && (result['score'] !== undefined || result['success'] !== undefined))
    refuse('completed has no score and no success (9.5)');
  if (!['completed', 'passed'].includes(verb)) return;
  const { rows } = await database.query(
    "select 1 from statements where registration = $1 and verb = $2 and body->'object'->>'id' = $3 limit 1",
    [launch.registration, adl + verb, launch.activityId],
  );
  if (rows.length > 0) refuse(`${verb} once a registration (9.3.3)`);
}

function isDefined(context: Readonly<Record<string, unknown>>): boolean {
  const activities = (context['contextActivities'] ?? {}) as Readonly<Record<string, unknown>>;
  return ((activities['category'] ?? []) as readonly Statement[]).some(({ id }) => id === category);
}

function refuse(rule: string): never {
  throw new LrsError(403, `cmi5: ${rule}.`);
}
