import type { PaperSheet } from '../compiled-course.ts';
import type { Report } from '../problems/diagnostic.ts';
import { onlyText } from '../problems/lesson-problems.ts';
import { placeOf } from '../read/located.ts';
import { newAssetShelf } from './assets.ts';
import type { CourseMeta } from './course-meta.ts';
import type { LessonOutline } from './lesson-outline.ts';
import { compileBlocks, footnoteLabel, takeFootnotes } from './prose.ts';
import type { ProseContext } from './prose-context.ts';
import { newResolver, type CourseMap } from './resolver.ts';

/** Compiles the sheets that exist on paper only (`drukwerk:`). Their pictures stay out of the packages. */
export function compileSheets(
  outlines: readonly LessonOutline[],
  map: CourseMap,
  media: ReadonlyMap<string, Uint8Array>,
  meta: CourseMeta,
  report: Report,
): readonly PaperSheet[] {
  return outlines.map((outline) => {
    const shelf = newAssetShelf(media);
    const context: ProseContext = {
      language: meta.writing,
      links: outline.links,
      fills: Object.keys(meta.fills),
      fillDefaults: meta.fills,
      report,
      resolve: newResolver(outline.file, { ...map, shelf }, report),
    };
    return { ...compileSheet(outline, context), assets: shelf.taken() };
  });
}

function compileSheet(outline: LessonOutline, context: ProseContext): Omit<PaperSheet, 'assets'> {
  const nodes = outline.screens.flatMap(({ parts }) =>
    parts.flatMap(({ sections }) => sections.flatMap((section) => section.nodes)),
  );
  const notes = nodes.filter((node) => node.type === 'footnoteNote');
  const footnotes = {
    prefix: `noot-${outline.meta.id}`,
    written: new Map(notes.map((node) => [footnoteLabel(node), node])),
    numbered: [],
    pending: [],
  };
  const own: ProseContext = { ...context, footnotes };
  const parts = outline.screens.map((screen) => ({
    title: screen.title,
    prose: [
      ...screen.parts.flatMap((part) => {
        const heading = part.sections[0]?.heading;
        if (part.kind !== 'prose' && heading) context.report(onlyText(placeOf(heading.text)));
        return part.sections.flatMap(({ heading: head, nodes: blocks }) =>
          compileBlocks(head && head.level > 2 ? [head.node, ...blocks] : blocks, own),
        );
      }),
      ...takeFootnotes(own),
    ],
  }));
  return { id: outline.meta.id, title: outline.title, module: outline.module, parts };
}
