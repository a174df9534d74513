import { compileCourse, type CompileOptions } from '../compile-course.ts';
import type { CompiledCourse } from '../compiled-course.ts';
import type { Compiled } from '../problem.ts';
import { memoryEffects, type MemoryEffects } from './memory-effects.ts';

/** A small course that compiles without a word; fixtures replace or add files. */
export const smallCourse: Readonly<Record<string, string>> = {
  'course.yaml': [
    'id: proef',
    'iri: https://example.org/cursus/proef',
    'titel: Proef',
    'taal: nl',
    'versie: 1.0.0',
    'modules: [m]',
    'invullen:',
    '  gemeente: je gemeente',
    '',
  ].join('\n'),
  'm/module.yaml': 'titel: Module\n',
  'm/les.md': '---\nid: les\ntitel: Les\n---\n\nTekst.\n',
};

/** A fixture: the files of a course and the problems it has to give, as `code file:line:column`. */
export interface Fixture {
  readonly files: Readonly<Record<string, string>>;
  readonly expected: readonly string[];
}

/**
 * Reads a fixture. Plain Markdown is the body of a lesson; `=== path` lines put several files in one fixture. What has to be found
 * stands in comments at the end: `<!-- expect: code 3:1 -->` (or `code path:3:1`). `=== -path` takes a file of the small course away.
 */
export function readFixture(text: string): Fixture {
  const expected = [...text.matchAll(/^<!-- expect: (\S+) (\S+) -->$/gm)].map(
    ([, code = '', place = '']) => ({ code, place }),
  );
  const body = text.replace(/^<!-- expect: .* -->\n?/gm, '');
  if (!body.startsWith('=== ')) {
    const matter = '---\nid: les\ntitel: Les\n---\n';
    return {
      files: { ...smallCourse, 'm/les.md': matter + body },
      expected: expected.map(({ code, place }) => {
        const [line = '0', column = '0'] = place.split(':');
        return `${code} m/les.md:${Number(line) + 4}:${column}`;
      }),
    };
  }
  const files: Record<string, string> = { ...smallCourse };
  const removed: string[] = [];
  for (const part of body.split(/^=== /m).slice(1)) {
    const end = part.indexOf('\n');
    const path = part.slice(0, end).trim();
    files[path.replace(/^-/, '')] = part.slice(end + 1);
    if (path.startsWith('-')) removed.push(path.slice(1));
  }
  for (const path of removed) Reflect.deleteProperty(files, path);
  return { files, expected: expected.map(({ code, place }) => `${code} ${place}`) };
}

/** Compiles files in memory. */
export async function compileFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: CompileOptions = {},
): Promise<Compiled<CompiledCourse> & { readonly effects: MemoryEffects }> {
  const effects = memoryEffects(
    Object.fromEntries(Object.entries(files).map(([path, data]) => [`c/${path}`, data])),
  );
  const compiled = await compileCourse('c', effects, options);
  return { ...compiled, effects };
}

/** The small course with this text under the front matter of its lesson. */
export function withLesson(body: string): Readonly<Record<string, string>> {
  return { ...smallCourse, 'm/les.md': `---\nid: les\ntitel: Les\n---\n${body}` };
}
