import type { Statement } from './statement-facts.ts';

const verbs: Readonly<Record<string, string>> = {
  launched: 'opent',
  initialized: 'begint aan',
  attempted: 'begint aan',
  progressed: 'is verder in',
  experienced: 'bekijkt',
  answered: 'beantwoordt',
  completed: 'rondt af:',
  passed: 'slaagt voor',
  failed: 'slaagt niet voor',
  suspended: 'stopt even met',
  resumed: 'gaat verder met',
  terminated: 'sluit',
  satisfied: 'voldoet aan',
  exited: 'verlaat',
  voided: 'trekt in:',
};

/** A statement as a Dutch sentence that an administrator can read. */
export function statementSentence(statement: Statement): string {
  const verb = String(record(statement['verb'])['id'] ?? '');
  const word = verb.slice(verb.lastIndexOf('/') + 1);
  const object = record(statement['object']);
  const name =
    Object.values(record(record(object['definition'])['name']))[0] ?? shortId(String(object['id'] ?? ''));
  return `${actorName(statement['actor'])} ${verbs[word] ?? word} ${String(name)}${outcome(record(statement['result']))}`;
}

function outcome(result: Statement): string {
  const score = record(result['score'])['scaled'];
  const extensions = record(result['extensions']);
  const progress = extensions['https://w3id.org/xapi/cmi5/result/extensions/progress'];
  const parts = [
    typeof score === 'number' ? `score ${Math.round(score * 100)} %` : '',
    typeof progress === 'number' ? `${progress} % gedaan` : '',
    result['success'] === true ? 'goed' : result['success'] === false ? 'niet goed' : '',
    typeof result['duration'] === 'string' ? `in ${durationWords(result['duration'])}` : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}

/** `PT1H2M3.4S` as `1 u 2 min`. */
export function durationWords(duration: string): string {
  const [, hours, minutes, seconds] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(duration) ?? [];
  const parts = [
    hours ? `${hours} u` : '',
    minutes ? `${minutes} min` : '',
    !hours && seconds ? `${Math.round(Number(seconds))} s` : '',
  ];
  return parts.filter((part) => part !== '').join(' ') || duration;
}

function actorName(actor: unknown): string {
  const { name, mbox, account } = record(actor);
  return String(name ?? record(account)['name'] ?? mbox ?? 'iemand');
}

function shortId(id: string): string {
  return id.replace(/^https?:\/\/[^/]+\//, '');
}

function record(value: unknown): Statement {
  return value !== null && typeof value === 'object' ? (value as Statement) : {};
}
