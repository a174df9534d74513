import type { Place } from '../problem.ts';
import type { Report } from '../problems/diagnostic.ts';
import { badId, duplicateId } from '../problems/question-problems.ts';

/** Whether a text can be an id: `a-z0-9-`, 1 to 40 characters. */
export function isId(text: string): boolean {
  return /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/.test(text);
}

/** An id from a heading or title. */
export function slugOf(text: string, fallback = 'onderdeel'): string {
  const slug = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? fallback : slug;
}

/** The ids of lessons, questions and talks: each is used once in a course. */
export interface IdRegister {
  /** Notes an id; false (and reported) when it cannot be one or is taken. */
  claim(id: string, at: Place, report: Report): boolean;
  /** An id that is still free, from a wish; it is noted. */
  invent(wish: string, at: Place): string;
}

/** An empty register. */
export function newIdRegister(): IdRegister {
  const taken = new Map<string, Place>();
  return {
    claim(id, at, report) {
      if (!isId(id)) {
        report(badId(at, id, slugOf(id)));
        return false;
      }
      const first = taken.get(id);
      if (first) report(duplicateId(at, id, first.file, first.line));
      else taken.set(id, at);
      return !first;
    },
    invent(wish, at) {
      let id = wish;
      for (let number = 2; taken.has(id); number += 1) {
        id = `${wish.slice(0, 40 - String(number).length - 1)}-${number}`;
      }
      taken.set(id, at);
      return id;
    },
  };
}
