import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Course } from '../../components/model/course.ts';
import { projectRoot } from '../bundle/generate-modules.ts';
import type { SchemaSet } from './schemas.ts';

/** `licenties.txt`: whose work is in the package and under which terms. */
export async function notices(
  course: Course,
  libraries: readonly string[],
  schemas: SchemaSet | undefined,
): Promise<string> {
  const rule = '-'.repeat(72);
  const parts = [
    [
      `${course.title} ${course.version}`,
      ...(course.publisher ? [course.publisher] : []),
      ...(course.rights ? [course.rights] : []),
      '',
      'De cursusspeler is gemaakt met inwoner-interactie. Licentie: European Union Public Licence 1.2 (EUPL-1.2),',
      'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12',
      '',
      'In dit pakket zit ook werk van anderen. Hieronder staan hun licenties.',
    ].join('\n'),
    ...(await Promise.all(libraries.map(libraryNotice))),
    ...(schemas ? [schemaNotice] : []),
  ];
  return `${parts.join(`\n\n${rule}\n\n`)}\n`;
}

const schemaNotice = [
  'XML schemas of SCORM (*.xsd, *.dtd)',
  '',
  'IMS Global Learning Consortium, Advanced Distributed Learning (ADL) and W3C. Their notices stand in the files themselves.',
].join('\n');

async function libraryNotice(name: string): Promise<string> {
  const folder = join(projectRoot, 'node_modules', name);
  const about = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license?: string;
    homepage?: string;
  };
  const file = (await readdir(folder)).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file ? (await readFile(join(folder, file), 'utf8')).replace(/\r\n?/g, '\n').trim() : '';
  return [`${name} ${about.version} (${about.license ?? 'zie de tekst'})`, '', text].join('\n').trim();
}
