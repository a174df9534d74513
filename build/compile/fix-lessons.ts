import type { Effects } from '../effects.ts';
import { applyEdits, linkScenes } from './dialogue/link-scenes.ts';
import { openCourseFiles } from './course-files.ts';
import { readCourseMeta } from './course-meta.ts';
import { newIdRegister } from './id.ts';
import { claimIds, inventIds, type LessonOutline } from './lesson-outline.ts';
import { readLesson } from './read-lesson.ts';

/**
 * Writes `<!-- id: .. -->` under the headings of questions and talks that have none, and makes links of the scenes that replies lead to.
 * Neither is ever in the output: no word that a learner reads changes. Line ends and a byte order mark stay as they are.
 */
export async function fixLessons(folder: string, effects: Effects): Promise<readonly string[]> {
  const silent = (): void => undefined;
  const files = await openCourseFiles(folder, effects);
  const source = await files.yaml('course.yaml', silent);
  if (!source) return [];
  const meta = readCourseMeta(source, silent);
  const outlines: LessonOutline[] = [];
  for (const { name } of meta.modules) {
    for (const file of files.lessonsIn(name)) {
      const text = await files.text(file, silent);
      const outline = text && readLesson(text, name, meta, silent);
      if (outline) outlines.push(outline);
    }
  }
  const ids = newIdRegister();
  for (const { meta: lesson } of outlines) ids.claim(lesson.id, lesson.idAt, silent);
  const written = outlines.map((outline) => ({ outline, known: claimIds(outline, ids, silent) }));
  const changed: string[] = [];
  for (const { outline, known } of written) {
    const all = inventIds(outline, known, ids, silent);
    const inserts = [...all].flatMap(([part, { id, written: there }]) => {
      const node = part.sections[0]?.heading?.node;
      if (there || !node) return [];
      const lines = node.source.text.trimEnd().split('\n').length;
      return [{ after: (node.source.starts[0]?.line ?? 1) + lines - 1, id }];
    });
    const edits = linkScenes(outline);
    if (inserts.length === 0 && edits.length === 0) continue;
    const bytes = await files.bytes(outline.file);
    if (!bytes) continue;
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    await effects.write(`${folder}/${outline.file}`, insertIds(applyEdits(text, edits), inserts));
    changed.push(outline.file);
  }
  return changed;
}

/** Puts id comments under lines, in the file's own line ends. */
export function insertIds(
  text: string,
  inserts: readonly { readonly after: number; readonly id: string }[],
): string {
  const pieces = text.split(/(\r\n|\r|\n)/);
  const end = pieces[1] ?? '\n';
  const lines = pieces.filter((_, index) => index % 2 === 0);
  const ends = pieces.filter((_, index) => index % 2 === 1);
  const ids = new Map(inserts.map(({ after, id }) => [after, id]));
  return lines
    .map((line, index) => {
      const id = ids.get(index + 1);
      const own = ends[index] ?? '';
      if (id === undefined) return line + own;
      const next = lines[index + 1] ?? '';
      // A comment right above a text would make a text of its own in some editors' previews: keep the empty line.
      const gap = own !== '' && next.trim() !== '' ? end : '';
      return `${line}${own === '' ? end : own}<!-- id: ${id} -->${own === '' ? '' : end}${gap}`;
    })
    .join('');
}
