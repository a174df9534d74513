import { hash } from '../model/shuffle.ts';

/** A key for what this device keeps for a learner: a hash of the LMS's id, never the id or a name itself. '' for no id. */
export function learnerKey(id: string): string {
  if (id === '') return '';
  return hash(id).toString(36) + hash([...id].reverse().join('')).toString(36);
}

/** The first name in "Last, First" or "First Last"; for a greeting only, never stored. */
export function firstName(name: string): string | undefined {
  const [, afterComma] = name.split(',');
  return (afterComma ?? name).trim().split(/\s+/)[0] || undefined;
}
