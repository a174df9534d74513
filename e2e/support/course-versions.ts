import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCourse, type BuildResult } from '../../build/build-course.ts';
import { nodeEffects } from '../../build/node-effects.ts';
import type { CourseWatch } from '../../preview/course-watch.ts';

/** A course that an author changes. Each version is built as it goes to an LMS, and one of them stands there. */
export interface CourseVersions {
  readonly folder: string;
  /** What the stand-in LMS has. */
  readonly course: CourseWatch;
  read(file: string): Promise<string>;
  /** Replaces a text in a file; fails when it is not there once. */
  edit(file: string, from: string | RegExp, to: string): Promise<void>;
  write(file: string, text: string): Promise<void>;
  move(from: string, to: string): Promise<void>;
  remove(file: string): Promise<void>;
  /** Builds every package of the course as it is now, and lock files as an author's build writes them. */
  build(): Promise<BuildResult>;
  /** Puts a version in the LMS. */
  place(version: BuildResult): void;
  close(): Promise<void>;
}

/** Copies a course, so that it can be changed. */
export async function copyCourse(source: string): Promise<CourseVersions> {
  const root = await mkdtemp(join(tmpdir(), 'versions-'));
  const folder = join(root, 'course');
  await cp(source, folder, { recursive: true });
  const path = (file: string): string => join(folder, file);
  let placed: BuildResult | undefined;
  return {
    folder,
    course: {
      get good() {
        return placed;
      },
      get last() {
        return placed;
      },
      get whole() {
        return placed;
      },
      fresh: () => Promise.resolve(),
      rehearse: () => Promise.resolve(),
      onBuilt: () => () => undefined,
      build: () => (placed ? Promise.resolve(placed) : Promise.reject(new Error('No version was placed.'))),
      close: () => Promise.resolve(),
    },
    read: (file) => readFile(path(file), 'utf8'),
    async edit(file, from, to) {
      const text = await readFile(path(file), 'utf8');
      if (text.split(from).length !== 2) throw new Error(`${file} does not have this once: ${String(from)}`);
      await writeFile(
        path(file),
        text.replace(from, () => to),
      );
    },
    write: (file, text) => writeFile(path(file), text),
    move: (from, to) => rename(path(from), path(to)),
    remove: (file) => rm(path(file)),
    async build() {
      const result = await buildCourse({ folder, effects: nodeEffects(() => undefined) });
      if (result.packages.length === 0) throw new Error(JSON.stringify(result.problems.slice(0, 3)));
      return result;
    },
    place(version) {
      placed = version;
    },
    close: () => rm(root, { recursive: true, force: true }),
  };
}
