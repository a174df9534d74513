import { randomUUID } from 'node:crypto';
import type { PGlite } from '@electric-sql/pglite';
import validation from '@learninglocker/xapi-validation';
import { agentKey } from './agent-key.ts';
import { LrsError } from './lrs-error.ts';
import { statementFacts, type Statement } from './statement-facts.ts';

/** A page of statements; `more` is the rest of the query, or ''. */
export interface StatementPage {
  readonly statements: readonly Statement[];
  readonly more: string;
}

type Validate = (statement: Statement) => readonly unknown[];
// The package is CommonJS with a default export, which tsx and Node wrap once more.
const validate = ((validation as unknown as { default?: Validate }).default ?? validation) as Validate;

/** Stores statements; all or none. Returns their ids. Throws `LrsError` 400 or 409. */
export async function storeStatements(
  database: PGlite,
  statements: readonly Statement[],
  authority: Statement,
): Promise<readonly string[]> {
  const ids = new Set<string>();
  const complete = statements.map((statement) => {
    const faults = validate(statement);
    if (faults.length > 0) throw new LrsError(400, `Not a valid statement: ${JSON.stringify(faults)}`);
    const id = typeof statement['id'] === 'string' ? statement['id'].toLowerCase() : randomUUID();
    if (ids.has(id)) throw new LrsError(400, `The id ${id} is in the batch twice.`);
    ids.add(id);
    return { ...statement, id };
  });
  await database.transaction(async (transaction) => {
    for (const statement of complete) {
      const { rows } = await transaction.query<{ body: Statement }>(
        'select body from statements where id = $1',
        [statement.id],
      );
      const existing = rows[0]?.body;
      if (existing) {
        if (!isSame(existing, statement))
          throw new LrsError(409, `There is another statement with id ${statement.id}.`);
        continue;
      }
      const stored = new Date();
      const facts = statementFacts(statement);
      const body = {
        ...statement,
        stored: stored.toISOString(),
        timestamp: statementTime(statement, stored),
        authority,
        version: '1.0.0',
      };
      await transaction.query(
        `insert into statements (id, stored, verb, activities, related_activities, agents, related_agents, registration, voids, body)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          statement.id,
          stored,
          facts.verb,
          facts.activities,
          facts.relatedActivities,
          facts.agents,
          [...facts.relatedAgents, agentKey(authority)],
          facts.registration,
          facts.voids,
          body,
        ],
      );
      // Voiding statements cannot be voided themselves (xAPI Data 2.3.2).
      if (facts.voids)
        await transaction.query('update statements set voided = true where id = $1 and voids is null', [
          facts.voids.toLowerCase(),
        ]);
    }
  });
  return complete.map(({ id }) => id);
}

function statementTime(statement: Statement, stored: Date): string {
  return typeof statement['timestamp'] === 'string' ? statement['timestamp'] : stored.toISOString();
}

/** A resent statement is the same when everything the client set is the same. */
function isSame(existing: Statement, sent: Statement): boolean {
  return Object.entries(sent).every(
    ([key, value]) => key === 'version' || key === 'id' || stable(existing[key]) === stable(value),
  );
}

function stable(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}

/** One statement by `statementId` or `voidedStatementId`. Throws `LrsError` 404. */
export async function oneStatement(database: PGlite, id: string, voided: boolean): Promise<Statement> {
  const { rows } = await database.query<{ body: Statement }>(
    'select body from statements where id = $1 and voided = $2',
    [id.toLowerCase(), voided],
  );
  if (!rows[0]) throw new LrsError(404, `There is no ${voided ? 'voided ' : ''}statement ${id}.`);
  return rows[0].body;
}

const mostPerPage = 100;

/** Statements by the filters of xAPI Communication 2.1.3, newest first unless `ascending`. */
export async function queryStatements(database: PGlite, query: URLSearchParams): Promise<StatementPage> {
  const where: string[] = ['voided = false'];
  const values: unknown[] = [];
  const add = (condition: string, value: unknown): void => {
    values.push(value);
    where.push(condition.replace('?', `$${values.length}`));
  };
  const activity = query.get('activity');
  if (activity)
    add(`? = any(${isTrue(query, 'related_activities') ? 'related_activities' : 'activities'})`, activity);
  const agent = query.get('agent');
  if (agent)
    add(
      `? = any(${isTrue(query, 'related_agents') ? 'related_agents' : 'agents'})`,
      agentKey(json(agent, 'agent')),
    );
  const verb = query.get('verb');
  if (verb) add('verb = ?', verb);
  const registration = query.get('registration');
  if (registration) add('registration = ?', registration);
  const since = query.get('since');
  if (since) add('stored > ?', moment(since));
  const until = query.get('until');
  if (until) add('stored <= ?', moment(until));
  const isAscending = isTrue(query, 'ascending');
  const cursor = query.get('cursor');
  if (cursor) add(isAscending ? 'seq > ?' : 'seq < ?', Number(cursor));
  const asked = Number(query.get('limit') ?? 0);
  if (!Number.isInteger(asked) || asked < 0) throw new LrsError(400, 'limit is a whole number of 0 or more.');
  const limit = asked === 0 ? mostPerPage : Math.min(asked, mostPerPage);
  const { rows } = await database.query<{ seq: string; body: Statement }>(
    `select seq::text, body from statements where ${where.join(' and ')} order by seq ${isAscending ? 'asc' : 'desc'} limit ${limit + 1}`,
    values,
  );
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  let more = '';
  // A limit that the client set is the size of a page, not the end of the answer.
  if (rows.length > limit && last) {
    const rest = new URLSearchParams(query);
    rest.set('cursor', last.seq);
    more = rest.toString();
  }
  return { statements: shown.map(({ body }) => inFormat(body, query.get('format') ?? 'exact')), more };
}

function inFormat(statement: Statement, format: string): Statement {
  if (!['exact', 'ids', 'canonical'].includes(format))
    throw new LrsError(400, 'format is exact, ids or canonical.');
  if (format !== 'ids') return statement;
  const { object, actor, verb, ...rest } = statement as Record<string, Record<string, unknown>>;
  const onlyId = (value: Record<string, unknown> | undefined): unknown =>
    value && 'id' in value
      ? { id: value['id'], ...(value['objectType'] ? { objectType: value['objectType'] } : {}) }
      : value;
  return {
    ...rest,
    actor: { ...actor, name: undefined },
    verb: { id: verb?.['id'] },
    object: onlyId(object),
  };
}

function isTrue(query: URLSearchParams, name: string): boolean {
  const value = query.get(name);
  if (value !== null && value !== 'true' && value !== 'false')
    throw new LrsError(400, `${name} is true or false.`);
  return value === 'true';
}

function moment(value: string): Date {
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) throw new LrsError(400, `${value} is not a timestamp.`);
  return date;
}

/** JSON in a parameter. Throws `LrsError` 400. */
export function json(value: string, name: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    throw new LrsError(400, `${name} is not JSON.`);
  }
}
