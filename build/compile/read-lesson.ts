import type { Report } from '../problems/diagnostic.ts';
import { emptyLesson, noTitle } from '../problems/lesson-problems.ts';
import { splitFrontMatter } from '../read/front-matter.ts';
import { placeAt, type Located } from '../read/located.ts';
import { readMarkdown } from '../read/markdown.ts';
import { isComment, splitSections } from '../read/sections.ts';
import { readYaml, type YamlMap } from '../read/yaml.ts';
import type { CourseMeta } from './course-meta.ts';
import { readLessonMeta } from './lesson-meta.ts';
import { outlineScreens, plainText, type LessonOutline } from './lesson-outline.ts';

/** Reads one lesson file: front matter, blocks, screens. Undefined when there is nothing to go on with. */
export function readLesson(
  source: Located,
  module: string,
  course: CourseMeta,
  report: Report,
): LessonOutline | undefined {
  const split = splitFrontMatter(source);
  split.problems.forEach(report);
  if (!split.value) return undefined;
  const { matter, body } = split.value;
  const yaml = readYaml(matter);
  yaml.problems.forEach(report);
  const empty: YamlMap = { kind: 'map', entries: [], at: placeAt(matter) };
  const routes = course.routes.map((route) => route.id);
  const known = yaml.value !== undefined && split.problems.length === 0;
  // With broken YAML every key would seem to be missing: one problem is enough.
  const meta = readLessonMeta(
    yaml.value ?? empty,
    source.file,
    course.writing,
    routes,
    known ? report : () => undefined,
  );
  const document = readMarkdown(body);
  document.problems.forEach(report);
  const sections = splitSections(document.nodes);
  const heading = sections.find((section) => section.heading?.level === 1)?.heading;
  const title = meta.title ?? (heading ? plainText(heading.rest, course.fills) : '');
  const filled = title.replace(
    /\{\{\s*([a-z0-9_]+)\s*\}\}/g,
    (whole, name: string) => course.fills[name] ?? whole,
  );
  if (title === '' && known) report(noTitle(placeAt(source)));
  const says = sections.some(
    (section) => (section.heading?.level ?? 1) > 1 || section.nodes.some((node) => !isComment(node)),
  );
  if (!says && document.problems.length === 0 && !meta.test && !meta.recall)
    report(emptyLesson(placeAt(body)));
  const name = filled === '' ? meta.id : filled;
  const outline = outlineScreens(says ? sections : [], name, course.fills, report);
  const at = placeAt(body);
  return {
    file: source.file,
    module,
    meta,
    title: name,
    links: document.links,
    anchors: outline.anchors,
    opening: outline.opening,
    // A test or recall without a word of text still needs a screen to stand on.
    screens: outline.screens.length > 0 ? outline.screens : [{ title: name, at, parts: [] }],
  };
}
