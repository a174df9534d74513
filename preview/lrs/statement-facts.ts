import { agentKey } from './agent-key.ts';

/** A statement as it came in. */
export type Statement = Readonly<Record<string, unknown>>;

/** What a statement is filtered by. */
export interface StatementFacts {
  readonly verb: string;
  readonly activities: readonly string[];
  readonly relatedActivities: readonly string[];
  readonly agents: readonly string[];
  readonly relatedAgents: readonly string[];
  readonly registration: string | null;
  /** Id of the statement that this one voids. */
  readonly voids: string | null;
}

const voided = 'http://adlnet.gov/expapi/verbs/voided';

/** The facts of a statement, its sub-statement included for the related filters (xAPI Communication 2.1.3). */
export function statementFacts(statement: Statement): StatementFacts {
  const object = record(statement['object']);
  const context = record(statement['context']);
  const verb = text(record(statement['verb'])['id']);
  const own = {
    activities: activityOf(object),
    agents: [agentKey(statement['actor']), agentOf(object)].filter(Boolean),
  };
  const related = relatedOf(statement);
  return {
    verb,
    activities: own.activities,
    relatedActivities: unique([...own.activities, ...related.activities]),
    agents: own.agents,
    relatedAgents: unique([...own.agents, ...related.agents]),
    registration: text(context['registration']) || null,
    voids: verb === voided && object['objectType'] === 'StatementRef' ? text(object['id']) : null,
  };
}

function relatedOf(statement: Statement): {
  readonly activities: readonly string[];
  readonly agents: readonly string[];
} {
  const context = record(statement['context']);
  const object = record(statement['object']);
  const contexts = Object.values(record(context['contextActivities'])).flat() as readonly unknown[];
  const members = [statement['actor'], context['team'], object].flatMap(
    (group) => (record(group)['member'] as readonly unknown[] | undefined) ?? [],
  );
  const inner = object['objectType'] === 'SubStatement' ? statementFacts(object) : undefined;
  return {
    activities: [
      ...contexts.map((activity) => text(record(activity)['id'])).filter(Boolean),
      ...(inner?.relatedActivities ?? []),
    ],
    agents: [
      ...[statement['authority'], context['instructor'], context['team'], ...members]
        .map(agentKey)
        .filter(Boolean),
      ...(inner?.relatedAgents ?? []),
    ],
  };
}

function activityOf(object: Statement): readonly string[] {
  const type = object['objectType'] ?? 'Activity';
  return type === 'Activity' && typeof object['id'] === 'string' ? [object['id']] : [];
}

function agentOf(object: Statement): string {
  return object['objectType'] === 'Agent' || object['objectType'] === 'Group' ? agentKey(object) : '';
}

function record(value: unknown): Statement {
  return value !== null && typeof value === 'object' ? (value as Statement) : {};
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
