import type { Course } from '../../model/course.ts';
import { restore } from '../../model/restore.ts';
import { facts, type Fact, type FactName, type Standard } from '../../model/statements/facts.ts';
import { fieldPaths } from '../../model/statements/profile.ts';
import { kindOf, statementKinds, type ResultField } from '../../model/statements/sendable.ts';
import { activityTypes, iris, type ActivityType } from '../../model/statements/vocabulary.ts';

/** Fields of a statement that say nothing of what a learner did: who (as the launch said), when, and which part of the course. */
const always: readonly RegExp[] = [
  /^\$\.(id|timestamp)$/,
  /^\$\.actor\.(objectType|account\.homePage|account\.name)$/,
  /^\$\.verb\.(id|display\.(nl|en))$/,
  /^\$\.object\.(objectType|id|definition\..+)$/,
  /^\$\.context\.(registration|language|platform)$/,
  /^\$\.context\.contextActivities\.(parent|grouping|category)\[\]\.(objectType|id|definition\.(type|(name|description)\.(nl|en)))$/,
  /^\$\.context\.extensions\['https:\/\/w3id\.org\/xapi\/cmi5\/context\/extensions\/(sessionid|masteryscore)'\]$/,
];

/** Fields of a result that are a fact of their own. */
const factOfField: Partial<Record<ResultField, FactName>> = {
  score: 'score',
  success: 'success',
  duration: 'time',
};

/** Everything in something that was sent that none of these facts tells of. */
export function untold(
  course: Course,
  standard: Standard,
  sent: string,
  told: readonly Fact[],
): readonly string[] {
  if (standard === 'scorm12' || standard === 'scorm2004') {
    const element = sent.slice(0, sent.indexOf('='));
    return told.some((fact) => fact[standard].some((pattern) => pattern.test(element))) ? [] : [element];
  }
  const [path = '', stateId = ''] = sent.split(' ');
  if (path.startsWith('/fetch')) return [];
  if (path.endsWith('state'))
    return told.some((fact) => fact.states.includes(stateId)) ? [] : [`state ${stateId}`];
  return statementsIn(sent).flatMap((statement) => untoldFields(course, statement, told));
}

function untoldFields(course: Course, statement: Json, told: readonly Fact[]): readonly string[] {
  const kind = kindIn(statement);
  if (!kind || !told.some((fact) => fact.statements.includes(kind)))
    return [String(at(statement, 'verb', 'id'))];
  const ofCourse = statementKinds[kind].object === 'course';
  const fields = [
    ...statementKinds[kind].always,
    ...statementKinds[kind].sometimes,
  ] as readonly ResultField[];
  const results = fields.flatMap((field) => {
    const own = ofCourse ? factOfField[field] : undefined;
    return own && !told.includes(facts[own]) ? [] : fieldPaths(course)[field];
  });
  const { version, content } = iris(course);
  const allowed = new Set([
    ...results,
    `$.context.extensions['${version}']`,
    `$.context.extensions['${content}']`,
  ]);
  return leaves(statement, '$')
    .filter((path) => !allowed.has(path) && !always.some((pattern) => pattern.test(path)))
    .map((path) => `${kind}: ${path}`);
}

/** Whether this was sent. Told facts that nothing shows were promised for nothing. */
export function isShown(
  standard: Exclude<Standard, 'web'>,
  name: FactName,
  sent: readonly string[],
): boolean {
  if (standard === 'scorm12' || standard === 'scorm2004')
    return sent.some((one) => shownInScorm[standard][name].test(one)) && showsInState(standard, name, sent);
  const statements = sent.filter((one) => one.includes('/statements')).flatMap(statementsIn);
  const { statements: kinds } = facts[name] as Fact;
  if (kinds.length === 0) return showsInState(standard, name, sent);
  return statements.some((statement) => {
    const kind = kindIn(statement);
    if (!kind || !kinds.includes(kind)) return false;
    if (name === 'time') return at(statement, 'result', 'duration') !== undefined;
    return name !== 'score' || at(statement, 'result', 'score', 'scaled') !== undefined;
  });
}

const anything = /./;
const shownInScorm: Readonly<Record<'scorm12' | 'scorm2004', Readonly<Record<FactName, RegExp>>>> = {
  scorm12: {
    visit: /^cmi\.core\.exit=/,
    time: /^cmi\.core\.session_time=0000:0[1-9]/,
    completion: /^cmi\.core\.lesson_status=(completed|passed|failed)$/,
    success: /^cmi\.core\.lesson_status=(passed|failed)$/,
    score: /^cmi\.core\.score\.raw=\d/,
    progress: anything,
    answers: /^cmi\.interactions\.\d+\.id=wat-/,
    endings: /^cmi\.interactions\.\d+\.id=s1$/,
    place: /^cmi\.core\.lesson_location=a\.1$/,
    choices: anything,
    finished: anything,
  },
  scorm2004: {
    visit: /^cmi\.exit=/,
    time: /^cmi\.session_time=PT[1-9]/,
    completion: /^cmi\.completion_status=completed$/,
    success: /^cmi\.success_status=(passed|failed)$/,
    score: /^cmi\.score\.scaled=0?\.\d/,
    progress: /^cmi\.progress_measure=/,
    answers: /^cmi\.interactions\.\d+\.id=wat-/,
    endings: /^cmi\.interactions\.\d+\.id=s1$/,
    place: /^cmi\.location=a\.1$/,
    choices: anything,
    finished: anything,
  },
};

/** What is kept to go on from stands in the state, as codes. */
function showsInState(standard: Standard, name: FactName, sent: readonly string[]): boolean {
  const isScorm = standard === 'scorm12' || standard === 'scorm2004';
  const states = isScorm
    ? sent.filter((one) => one.startsWith('cmi.suspend_data=')).map((one) => one.slice(one.indexOf('=') + 1))
    : sent
        .filter((one) => one.includes(' resume '))
        .map((one) => String((JSON.parse(one.slice(one.indexOf('{'))) as Json)['state']));
  const sessions = states.map((state) => restore(state, 1).session);
  if (name === 'place') return sessions.some(({ place }) => place !== undefined);
  if (name === 'choices') return sessions.some(({ answers }) => Object.keys(answers).length > 0);
  if (name === 'finished')
    return sessions.some(({ lessons, route }) => route !== undefined && lessons['a']?.done === true);
  return true;
}

type Json = Readonly<Record<string, unknown>>;

function statementsIn(sent: string): readonly Json[] {
  return JSON.parse(sent.slice(sent.indexOf('['))) as readonly Json[];
}

function kindIn(statement: Json): ReturnType<typeof kindOf> {
  const type = at(statement, 'object', 'definition', 'type');
  const known = (Object.keys(activityTypes) as ActivityType[]).find((name) => activityTypes[name] === type);
  return kindOf(
    String(at(statement, 'verb', 'id'))
      .split('/')
      .at(-1) ?? '',
    known,
  );
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, name) => (inner as Json | undefined)?.[name], value);
}

/** Paths of everything in a value, as an xAPI Profile writes them; `[]` for each item of a list. */
function leaves(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((inner) => leaves(inner, `${path}[]`));
  if (value === null || typeof value !== 'object') return [path];
  return Object.entries(value).flatMap(([name, inner]) =>
    leaves(inner, /^\w+$/.test(name) ? `${path}.${name}` : `${path}['${name}']`),
  );
}
