import { statusRank } from '../scorm/status-rank.ts';
import type { ScormCall } from './strict-scorm.ts';

/** What a package may never do, whatever the learner does: the broken rules found in the calls of one launch. */
export function brokenRules(calls: readonly ScormCall[]): readonly string[] {
  const broken: string[] = [];
  const at = (method: string): number[] =>
    calls.flatMap((call, index) => (call.method === method ? [index] : []));
  if (at('Initialize').length > 1) broken.push('Initialize more than once');
  if (at('Finish').length > 1) broken.push('Finish more than once');
  const [finish] = at('Finish');
  if (finish !== undefined && finish < calls.length - 1)
    broken.push(`${calls[finish + 1]?.method} after Finish`);
  const statuses = new Map<string, string>();
  let statusSince: string | undefined;
  for (const { method, args, error } of calls) {
    if (method === 'Commit') statusSince = undefined;
    if (method === 'GetValue' && /status$/.test(String(args[0]))) continue;
    if (method !== 'SetValue') continue;
    const [element, value] = args as [string, unknown];
    if (typeof value !== 'string') {
      broken.push(`${element} is not text`);
      continue;
    }
    if (['402', '405', '406', '407', '408', '351', '201', '404', '403'].includes(error))
      broken.push(`${element}=${value} refused (${error})`);
    if (/score\.(raw|scaled)$/.test(element) && statusSince) broken.push(`score after ${statusSince}`);
    if (element === 'cmi.suspend_data' && (value.length > 4000 || /[^\x20-\x7e]/.test(value)))
      broken.push('suspend_data too long or not ASCII');
    if (/(lesson|completion|success)_status$/.test(element)) {
      if (statusRank(value) < statusRank(statuses.get(element) ?? ''))
        broken.push(`${element} lowered to ${value}`);
      if (value === 'not attempted') broken.push('not attempted written');
      statuses.set(element, value);
      statusSince = element;
    }
  }
  return broken;
}

/** Elements that were set, in order, as `element=value`. */
export function setsOf(calls: readonly ScormCall[]): readonly string[] {
  return calls.filter(({ method }) => method === 'SetValue').map(({ args }) => `${args[0]}=${args[1]}`);
}
