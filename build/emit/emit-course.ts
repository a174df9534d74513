import type { Course } from '../../components/model/course.ts';
import { packCourse } from '../../components/model/packed-course.ts';
import type { CompiledCourse } from '../compiled-course.ts';
import { emitLesson, type GeneratedModule } from './emit-lesson.ts';
import { searchIndex } from './search-index.ts';
import { emitRich } from './template.ts';

/** Import specifier of the outline. */
export const courseModuleId = 'generated/course.js';
const glossaryModuleId = 'generated/glossary.js';
const searchModuleId = 'generated/search.js';

/** Every generated module of a course but the entries: the outline, one a lesson, and what loads only when asked for. */
export function emitCourse(compiled: CompiledCourse): readonly GeneratedModule[] {
  return [
    emitOutline(compiled),
    emitGlossary(compiled),
    emitSearch(compiled),
    ...compiled.lessons.map(emitLesson),
  ];
}

/**
 * The outline alone: the content of lessons, and the glossary, come in chunks of their own. Lessons are found by their id and the
 * hash that the page names: with a table of them, the first screen of a long course would wait for all their addresses.
 */
function emitOutline({ course, glossary }: CompiledCourse): GeneratedModule {
  const code = [
    `import { unpackCourse } from 'components/model/packed-course.ts';`,
    `export const course = unpackCourse(${JSON.stringify(packCourse(withoutObjectives(course)))});`,
    'export const lessons = (id) => import(`./les-${id}-${document.documentElement.dataset.lessons}.js`);',
    glossary.length > 0
      ? `export const glossary = () => import('${glossaryModuleId}').then((module) => module.glossary);`
      : 'export const glossary = undefined;',
    `export const search = () => import('${searchModuleId}').then((module) => module.search);`,
    '',
  ].join('\n');
  return { id: courseModuleId, code };
}

/** What a lesson teaches stands in the lesson itself. */
function withoutObjectives(course: Course): Course {
  const modules = course.modules.map((module) => ({
    ...module,
    lessons: module.lessons.map(({ objective: _, ...lesson }) => lesson),
  }));
  return { ...course, modules };
}

/** One string, because a parser reads JSON faster than a literal of this size. */
function emitSearch({ lessons }: CompiledCourse): GeneratedModule {
  const json = JSON.stringify(JSON.stringify(searchIndex(lessons)));
  return { id: searchModuleId, code: `export const search = JSON.parse(${json});\n` };
}

function emitGlossary({ glossary }: CompiledCourse): GeneratedModule {
  const entries = glossary.map(
    ({ term, explanation }) => `  { term: ${JSON.stringify(term)}, explanation: ${emitRich(explanation)} },`,
  );
  const body = `export const glossary = [\n${entries.join('\n')}\n];\n`;
  const imports = [
    ...(body.includes('html`') ? [`import { html } from 'lit';\n`] : []),
    ...(body.includes('${fill(') ? [`import { fill } from 'components/shared/edition.ts';\n`] : []),
  ];
  return { id: glossaryModuleId, code: imports.join('') + body };
}
