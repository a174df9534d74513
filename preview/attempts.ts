import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { randomUUID } from 'node:crypto';

/** Element names and values of a SCORM attempt, e.g. `cmi.core.lesson_status`. */
export type Attempt = Readonly<Record<string, string>>;

/** Attempts of the preview's learners, kept on disk between visits: one file a course, target and learner. */
export interface Attempts {
  read(key: AttemptKey): Promise<Attempt | undefined>;
  write(key: AttemptKey, attempt: Attempt): Promise<void>;
  reset(key: AttemptKey): Promise<void>;
}

/** Whose attempt at what. */
export interface AttemptKey {
  readonly course: string;
  readonly target: string;
  readonly edition: string;
  readonly learner: string;
}

/** Keeps attempts in a folder. */
export function attemptsIn(folder: string): Attempts {
  const file = ({ course, target, edition, learner }: AttemptKey): string =>
    join(folder, ...[course, edition, target, learner].map(safe).slice(0, 3), `${safe(learner)}.json`);
  return {
    async read(key) {
      try {
        return JSON.parse(await readFile(file(key), 'utf8')) as Attempt;
      } catch {
        // Absent or half a file: the attempt starts anew, as in an LMS that lost it.
        return undefined;
      }
    },
    async write(key, attempt) {
      const path = file(key);
      await mkdir(dirname(path), { recursive: true });
      const temporary = `${path}.${randomUUID()}.tmp`;
      await writeFile(temporary, JSON.stringify(attempt, null, 2));
      await rename(temporary, path);
    },
    async reset(key) {
      await rm(file(key), { force: true });
    },
  };
}

function safe(name: string): string {
  return name.replace(/[^A-Za-z0-9._-]/g, '_').replace(/^\.+/, '_') || '_';
}
