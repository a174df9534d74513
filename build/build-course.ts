import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import type { Course } from '../components/model/course.ts';
import type { Standard } from '../components/model/statements/facts.ts';
import { xapiProfile } from '../components/model/statements/profile.ts';
import { annexPage } from './annex/annex.ts';
import { bundle, type Bundle } from './bundle/bundle.ts';
import { availableTrackers, modulesOf, projectRoot } from './bundle/generate-modules.ts';
import { compileCourse } from './compile-course.ts';
import type { CompiledCourse } from './compiled-course.ts';
import type { CompiledEdition } from './compiled-edition.ts';
import { compileEdition } from './edition/compile-edition.ts';
import type { Effects } from './effects.ts';
import { packageCourse } from './package/package-course.ts';
import { sizeProblems } from './package/size-problems.ts';
import { stateSize, type StateSize } from './package/state-size.ts';
import type { Target, TargetName } from './package/target.ts';
import { targets as allTargets } from './package/targets.ts';
import { sourceDate } from './package/source-date.ts';
import type { PackageFile } from './package/zip.ts';
import { renderPage } from './page.ts';
import type { Problem } from './problem.ts';

/** What to build. */
export interface BuildOptions {
  /** The course folder. */
  readonly folder: string;
  readonly effects: Effects;
  /** Names of targets; all whose tracker exists when absent. */
  readonly targets?: readonly TargetName[];
  /** Ids of editions; `neutraal` when absent. */
  readonly editions?: readonly string[];
  /** Where the editions' files are; `editions/` of the project when absent. */
  readonly editionsFolder?: string;
  /** What an earlier build of the same course left, to go faster. */
  readonly cache?: Bundle['cache'];
  /** For an author's eye, as the preview shows: the same code, neither shaken nor minified, sooner. */
  readonly draft?: boolean;
  /** Called when a stage begins, for whoever watches. */
  readonly onStage?: (stage: BuildStage) => void;
}

/** The stages of a build, in order. */
export type BuildStage = 'compile' | 'bundle' | 'package';

/** One package, still in memory. */
export interface BuiltPackage {
  readonly target: TargetName;
  readonly edition: string;
  /** Name of the zip. */
  readonly name: string;
  readonly files: readonly PackageFile[];
}

/** A text that goes with the packages but not into them. */
export interface BuiltDocument {
  readonly name: string;
  readonly text: string;
}

/** What a build made. `packages` is empty when there is an error among the problems. */
export interface BuildResult {
  readonly packages: readonly BuiltPackage[];
  /** Documents that lie beside the packages, e.g. the xAPI Profile of what each edition can send. */
  readonly documents: readonly BuiltDocument[];
  readonly problems: readonly Problem[];
  readonly compiled?: CompiledCourse;
  readonly stateSize?: StateSize;
  readonly cache?: Bundle['cache'];
}

/** Compiles, bundles and packages a course in memory. Nothing is written: `writePackages` does that. */
export async function buildCourse(options: BuildOptions): Promise<BuildResult> {
  const { folder, effects, onStage } = options;
  onStage?.('compile');
  const { value: compiled, problems: found } = await compileCourse(folder, effects);
  const problems: Problem[] = [...found];
  if (!compiled || hasErrors(problems)) return { packages: [], documents: [], problems };
  const targets = chosenTargets(options.targets);
  const editions = await compileEditions(options, compiled, problems);
  const size = stateSize(compiled);
  problems.push(...sizeProblems(compiled.course, size));
  const known = { problems, compiled, stateSize: size };
  if (hasErrors(problems)) return { packages: [], documents: [], ...known };

  onStage?.('bundle');
  const trackers = [...new Set(targets.map(({ tracker }) => tracker))];
  const bundled = await bundle({
    ...modulesOf(compiled, trackers),
    cache: options.cache,
    draft: options.draft ?? false,
  });

  onStage?.('package');
  const css = await minifyCss(await readFile(join(projectRoot, 'components/player/course.css'), 'utf8'));
  const packages: BuiltPackage[] = [];
  for (const edition of editions) {
    for (const target of targets) {
      const input = { compiled, bundle: bundled, css, page: renderPage };
      const { files, problems: faults } = await packageCourse(input, target, edition);
      problems.push(...faults);
      packages.push({
        target: target.name,
        edition: edition.edition.id,
        name: zipName(compiled, target.name, edition.edition.id),
        files,
      });
    }
  }
  const { cache } = bundled;
  if (hasErrors(problems)) return { packages: [], documents: [], ...known, cache };
  const speaks = targets.some(({ tracker }) => tracker === 'cmi5' || tracker === 'xapi');
  const documents = editions.flatMap((edition) => [
    annexOf(compiled, edition, trackers),
    ...(speaks ? [profileOf(compiled, edition)] : []),
  ]);
  return { packages, documents, ...known, cache };
}

/** The xAPI Profile (JSON-LD) that says exactly what an edition can send. */
function profileOf({ course }: CompiledCourse, { edition }: CompiledEdition): BuiltDocument {
  const profile = xapiProfile(course, edition.privacy, sourceDate().toISOString());
  return {
    name: `${fileStem(course)}-xapi-profile${editionSuffix(edition.id)}.jsonld`,
    text: `${JSON.stringify(profile, null, 2)}\n`,
  };
}

/** For the works council and the privacy officer: everything that leaves a learner's device under an edition, and why. */
function annexOf(
  { course }: CompiledCourse,
  { edition }: CompiledEdition,
  standards: readonly Standard[],
): BuiltDocument {
  const name = course.language === 'nl' ? 'gegevens' : 'data';
  return {
    name: `${fileStem(course)}-${name}${editionSuffix(edition.id)}.html`,
    text: annexPage(course, edition, standards),
  };
}

/** The style sheet without comments and white space; the browser floor is that of the scripts. */
async function minifyCss(css: string): Promise<string> {
  const { code } = await transform(css, {
    loader: 'css',
    minify: true,
    target: ['safari16.4'],
    charset: 'ascii',
  });
  return code;
}

function zipName({ course }: CompiledCourse, target: TargetName, edition: string): string {
  return `${fileStem(course)}-${target}${editionSuffix(edition)}.zip`;
}

function editionSuffix(id: string): string {
  return id === 'neutraal' ? '' : `-${id}`;
}

function fileStem({ id, version }: Course): string {
  return `${id}-${version.replace(/[^A-Za-z0-9.-]+/g, '-')}`;
}

/** The targets that can be built: those whose tracker is in the house. */
export function availableTargets(): readonly Target[] {
  const trackers = availableTrackers();
  return allTargets.filter(({ tracker }) => trackers.includes(tracker));
}

function chosenTargets(names: readonly TargetName[] | undefined): readonly Target[] {
  const available = availableTargets();
  return names ? available.filter(({ name }) => names.includes(name)) : available;
}

async function compileEditions(
  { editions = ['neutraal'], editionsFolder = join(projectRoot, 'editions'), effects }: BuildOptions,
  { course }: CompiledCourse,
  problems: Problem[],
): Promise<readonly CompiledEdition[]> {
  const compiled: CompiledEdition[] = [];
  for (const id of editions) {
    const edition = await compileEdition(editionsFolder, id, course, effects);
    problems.push(...edition.problems);
    if (edition.value) compiled.push(edition.value);
  }
  return compiled;
}

function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
