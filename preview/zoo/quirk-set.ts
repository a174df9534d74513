import { zooQuirks, type QuirkId } from './quirks.ts';

/** The quirks that are on. */
export type QuirkSet = ReadonlySet<QuirkId>;

/** Reads a list of ids as the query of a host page has it (`slow-commit,late-api`); what is no quirk is left out. */
export function quirksIn(text: string | null): QuirkSet {
  const named = new Set((text ?? '').split(/[,+]/));
  return new Set(zooQuirks.map(({ id }) => id).filter((id) => named.has(id)));
}

/** Puts the quirks in a part of a path, so that who answers there needs to remember nothing: `neutraal~octet-stream+replaced`. */
export function pathPart(name: string, quirks: QuirkSet): string {
  return quirks.size === 0 ? name : `${name}~${[...quirks].join('+')}`;
}

/** The name and the quirks in a part of a path. */
export function readPathPart(part: string): { readonly name: string; readonly quirks: QuirkSet } {
  const [name = '', list = ''] = part.split('~');
  return { name, quirks: quirksIn(list) };
}
