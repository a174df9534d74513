import type { Effects } from '../effects.ts';
import type { Report } from '../problems/diagnostic.ts';
import type { Located } from '../read/located.ts';
import { sourceSecrets } from '../package/source-secrets.ts';
import { readSourceText } from '../read/source-text.ts';
import { readYaml, type YamlMap } from '../read/yaml.ts';
import { isMediaName, isSoundOrFilm } from './prose-media.ts';

/** The files of a course folder. Paths are relative to the folder. */
export interface CourseFiles {
  readonly paths: readonly string[];
  /** Direct subfolders with Markdown in them. */
  readonly folders: readonly string[];
  bytes(path: string): Promise<Uint8Array | undefined>;
  /** The text of a file; what is wrong with its encoding is reported. */
  text(path: string, report: Report): Promise<Located | undefined>;
  /** The YAML of a file; what is wrong with it is reported. */
  yaml(path: string, report: Report): Promise<YamlMap | undefined>;
  /** Lesson files directly in a folder: Markdown, without README.md and transcripts. */
  lessonsIn(folder: string): readonly string[];
  readonly media: readonly string[];
  readonly transcripts: readonly string[];
  /** Whether a path goes through a link that leads outside the folder: such a file is not read. */
  isOutside(path: string): boolean;
  /** Lessons of a folder that are links leading outside. */
  outsideIn(folder: string): readonly string[];
}

/** Lists a course folder. */
export async function openCourseFiles(folder: string, effects: Effects): Promise<CourseFiles> {
  const outside: string[] = [];
  const paths = await effects.list(folder, (path) => outside.push(path));
  const media = paths.filter(isMediaName);
  const stems = new Set(media.filter(isSoundOrFilm).map((path) => path.replace(/\.[^.]+$/, '')));
  const transcripts = paths.filter(
    (path) => stems.has(path.replace(/\.[a-z]{2}(?:-[a-z]+)?\.md$/i, '')) && path.endsWith('.md'),
  );
  const bytes = (path: string): Promise<Uint8Array | undefined> => effects.read(`${folder}/${path}`);
  const text = async (path: string, report: Report): Promise<Located | undefined> => {
    const data = await bytes(path);
    if (!data) return undefined;
    const { value, problems } = readSourceText(path, data);
    problems.forEach(report);
    if (value) sourceSecrets(value).forEach(report);
    return value;
  };
  return {
    paths,
    folders: [
      ...new Set(
        paths.filter((path) => path.endsWith('.md') && path.includes('/')).map((path) => path.split('/')[0]!),
      ),
    ],
    bytes,
    text,
    async yaml(path, report) {
      const source = await text(path, report);
      if (!source) return undefined;
      const { value, problems } = readYaml(source);
      problems.forEach(report);
      return value;
    },
    lessonsIn: (module) =>
      paths.filter(
        (path) =>
          path.startsWith(`${module}/`) &&
          !path.slice(module.length + 1).includes('/') &&
          path.toLowerCase().endsWith('.md') &&
          path.toLowerCase() !== `${module}/readme.md`.toLowerCase() &&
          !transcripts.includes(path),
      ),
    media,
    transcripts,
    isOutside: (path) => outside.some((link) => path === link || path.startsWith(`${link}/`)),
    outsideIn: (module) => outside.filter((path) => path.startsWith(`${module}/`) && path.endsWith('.md')),
  };
}
