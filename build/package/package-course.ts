import type { Course } from '../../components/model/course.ts';
import type { Edition } from '../../components/model/edition.ts';
import { start } from '../../components/shared/strings/start.ts';
import { reachableFrom, withImports, type Bundle } from '../bundle/bundle.ts';
import { startScript } from '../bundle/start-script.ts';
import type { CompiledCourse } from '../compiled-course.ts';
import type { CompiledEdition } from '../compiled-edition.ts';
import type { Problem } from '../problem.ts';
import { unsafeName } from '../problems/package-problems.ts';
import { notices } from './notices.ts';
import { pathFault } from './safe-paths.ts';
import { readSchemas } from './schemas.ts';
import { secretProblems } from './secrets.ts';
import { serviceWorker, serviceWorkerLibraries } from './service-worker.ts';
import type { Target } from './target.ts';
import { byPath, type PackageFile } from './zip.ts';

/** What the page of a package is made from. */
export interface PageInput {
  readonly course: Course;
  readonly edition: CompiledEdition;
  readonly csp: string;
  readonly target: Target['name'];
  /** Path of the entry script. */
  readonly entry: string;
  /** Scripts that the first screen needs, to fetch at once beside each other. */
  readonly preload: readonly string[];
  /** The hash in the names of all lessons; absent where there are none to fetch. */
  readonly lessonHash?: string;
}

/** Everything that goes into packages, whichever the target or edition. */
export interface PackageInput {
  readonly compiled: CompiledCourse;
  readonly bundle: Bundle;
  /** The style sheet of the player. */
  readonly css: string;
  readonly page: (input: PageInput) => string;
}

/** The files of one package, sorted, and what is wrong with them. */
export interface PackagedCourse {
  readonly files: readonly PackageFile[];
  readonly problems: readonly Problem[];
}

/** Adds a target and an edition to the bundle. */
export async function packageCourse(
  { compiled, bundle, css, page }: PackageInput,
  target: Target,
  edition: CompiledEdition,
): Promise<PackagedCourse> {
  const { course } = compiled;
  const entry = bundle.entries[target.tracker];
  if (entry === undefined) throw new Error(`The bundle has no entry for ${target.tracker}.`);
  const reached = reachableFrom(bundle, entry);
  const scripts = bundle.scripts.filter(({ path }) => reached.has(path));
  const libraries = new Set([
    'systemjs',
    ...scripts.flatMap((script) => script.libraries),
    ...(target.offline ? serviceWorkerLibraries : []),
  ]);
  const preload = withImports(bundle, entry);
  const { lessonHash } = bundle;
  const language = course.language.toLowerCase().startsWith('nl') ? 'nl' : 'en';
  const failed = { text: start.startFailed[language], button: start.startAgain[language] };
  const texts: readonly (readonly [string, string])[] = [
    [
      'index.html',
      page({ course, edition, csp: target.csp, target: target.name, entry, preload, lessonHash }),
    ],
    ['start.js', await startScript(entry, failed, target.tracker === 'cmi5' || target.tracker === 'xapi')],
    ['course.css', css],
    ['edition.css', edition.css],
    ['edition.js', editionScript(edition.edition)],
    ['licenties.txt', await notices(course, [...libraries].sort(), target.schemas)],
    ...scripts.map(({ path, code }) => [path, code] as const),
  ];
  const files: PackageFile[] = [
    ...texts.map(([path, text]) => textFile(path, text)),
    ...compiled.assets.map(({ name, bytes }) => ({ path: name, bytes })),
    ...edition.files.map(({ name, bytes }) => ({ path: name, bytes })),
    ...(target.schemas ? await readSchemas(target.schemas) : []),
  ];
  const { route } = edition.edition;
  const listed = files.map(({ path }) => path).sort();
  const described = target.describe({ course, files: listed, ...(route ? { route } : {}) });
  files.push(...described.map(({ path, text }) => textFile(path, text)));
  if (target.offline) files.push(textFile('sw.js', await serviceWorker(files)));
  return { files: files.sort(byPath), problems: faults(files, target) };
}

/** The edition as one small classic script. */
export function editionScript(edition: Edition): string {
  // A script may be served as anything and read in any encoding: only ASCII is safe everywhere.
  const data = JSON.stringify(edition).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  // A reload at a lesson must not flash the opening screen; this is the one script that runs before anything is painted.
  const resuming = "if (/^#\\/./.test(location.hash)) document.documentElement.classList.add('resuming');";
  return `globalThis.courseEdition = ${data};\n${resuming}\n${lessonAhead}`;
}

/**
 * The lesson in the address, or else the first, is fetched beside the player that will ask for it. The names of its scripts come from
 * the page, which is as new as they are; this script may be older.
 */
const lessonAhead = `(function () {
  var page = document.documentElement.dataset;
  var lesson = (/^#\\/les\\/([a-z0-9-]+)/.exec(location.hash) || [])[1] || page.first;
  if (!page.lessons || !lesson) return;
  var link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'script';
  link.href = 'app/les-' + lesson + '-' + page.lessons + '.js';
  document.head.append(link);
})();
`;

function textFile(path: string, text: string): PackageFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

function faults(files: readonly PackageFile[], target: Target): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { path, bytes } of files) {
    if (pathFault(path, target.offline)) problems.push(unsafeName({ file: path, line: 1, column: 1 }, path));
    if (!/\.(js|css|html|json|xml|svg|txt|vtt|webmanifest)$/.test(path) || path === 'licenties.txt') continue;
    const text = new TextDecoder().decode(bytes);
    const placeOf = (index: number) => {
      const before = text.slice(0, index).split('\n');
      return { file: path, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    };
    problems.push(...secretProblems(text, placeOf));
  }
  return problems;
}
