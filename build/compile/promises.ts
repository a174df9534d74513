import type { Place } from '../problem.ts';
import type { Report } from '../problems/diagnostic.ts';
import { unknownPromise } from '../problems/course-problems.ts';
import { fold, suggest } from '../read/nearly.ts';

/** The promises of a course: what talks remember (`onthoud:`) and what talks and lessons ask for (`als onthouden "..."`). */
export interface PromiseRegister {
  /** Keeps that a reply makes a promise, and gives its name as it is stored. */
  made(written: string): string;
  /** Keeps that something asks for a promise, and gives its name as it is stored. */
  asked(written: string, at: Place): string;
  /** Reports what is asked for and never made, once all lessons were read. */
  close(report: Report): void;
}

/** An empty register. */
export function newPromiseRegister(): PromiseRegister {
  const names = new Set<string>();
  const questions: { readonly name: string; readonly at: Place }[] = [];
  return {
    made(written) {
      const name = fold(written);
      names.add(name);
      return name;
    },
    asked(written, at) {
      const name = fold(written);
      questions.push({ name, at });
      return name;
    },
    close(report) {
      for (const { name, at } of questions) {
        if (!names.has(name)) report(unknownPromise(at, name, suggest(name, [...names]), [...names]));
      }
    },
  };
}
