import type { PGlite } from '@electric-sql/pglite';

const adl = 'http://adlnet.gov/expapi/verbs/';

/** What a registration has reached, from its statements. */
export interface Reached {
  readonly completed: boolean;
  readonly passed: boolean;
  readonly failed: boolean;
  readonly begun: boolean;
  readonly satisfied: boolean;
  /** 0..1, of the last passed or failed. */
  readonly score?: number;
}

/** Reads what a registration has reached. */
export async function reached(database: PGlite, registration: string): Promise<Reached> {
  const { rows } = await database.query<{ verb: string; score: string | null }>(
    "select verb, body->'result'->'score'->>'scaled' as score from statements where registration = $1 and voided = false order by seq",
    [registration],
  );
  const has = (verb: string): boolean => rows.some((row) => row.verb === verb);
  const score = rows
    .filter(({ verb, score: scaled }) => scaled !== null && [`${adl}passed`, `${adl}failed`].includes(verb))
    .at(-1)?.score;
  return {
    completed: has(`${adl}completed`),
    passed: has(`${adl}passed`),
    failed: has(`${adl}failed`),
    begun: has(`${adl}initialized`) || has(`${adl}attempted`),
    satisfied: has('https://w3id.org/xapi/adl/verbs/satisfied'),
    ...(score === undefined || score === null ? {} : { score: Number(score) }),
  };
}

/** Whether `moveOn` of the assignable unit is met (cmi5 13.1.4). */
export function isMet(moveOn: string, { completed, passed }: Reached): boolean {
  switch (moveOn) {
    case 'Completed':
      return completed;
    case 'Passed':
      return passed;
    case 'CompletedAndPassed':
      return completed && passed;
    case 'CompletedOrPassed':
      return completed || passed;
    default:
      return true;
  }
}

/** The status in the words of SCORM, for the list of learners. */
export function statusOf({ completed, passed, failed, begun }: Reached): string {
  if (passed) return 'passed';
  if (failed) return 'failed';
  if (completed) return 'completed';
  return begun ? 'incomplete' : '';
}
