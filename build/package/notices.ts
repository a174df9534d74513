import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Course } from '../../components/model/course.ts';
import { projectRoot } from '../bundle/generate-modules.ts';
import type { SchemaSet } from './schemas.ts';

/** Libraries that others come inside of, as one file: the bundler does not see those. */
const preBundled: Readonly<Record<string, readonly string[]>> = { '@xapi/xapi': ['axios'] };

const words = {
  nl: {
    player:
      'De cursusspeler is gemaakt met inwoner-interactie. Licentie: European Union Public Licence 1.2 (EUPL-1.2),',
    others: 'In dit pakket zit ook werk van anderen. Hieronder staan hun licenties.',
    inside: 'zit in',
    seeText: 'zie de tekst',
    schemas: 'XML-schema’s van SCORM (*.xsd, *.dtd)',
    schemaTerms:
      'IMS Global Learning Consortium, Advanced Distributed Learning (ADL) en W3C. Hun voorwaarden staan in de bestanden zelf.',
  },
  en: {
    player:
      'The course player is made with inwoner-interactie. Licence: European Union Public Licence 1.2 (EUPL-1.2),',
    others: 'The work of others is in this package too. Their licences follow.',
    inside: 'inside',
    seeText: 'see the text',
    schemas: 'XML schemas of SCORM (*.xsd, *.dtd)',
    schemaTerms:
      'IMS Global Learning Consortium, Advanced Distributed Learning (ADL) and W3C. Their notices stand in the files themselves.',
  },
} as const;

/** `licenties.txt`: whose work is in the package and under which terms, in the language of the course. */
export async function notices(
  course: Course,
  libraries: readonly string[],
  schemas: SchemaSet | undefined,
): Promise<string> {
  const rule = '-'.repeat(72);
  const told = words[course.language.toLowerCase().startsWith('nl') ? 'nl' : 'en'];
  const parts = [
    [
      `${course.title} ${course.version}`,
      ...(course.publisher ? [course.publisher] : []),
      ...(course.rights ? [course.rights] : []),
      '',
      told.player,
      'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12',
      '',
      told.others,
    ].join('\n'),
    ...(await Promise.all(
      libraries.flatMap((name) => [
        libraryNotice(name, told.seeText),
        ...(preBundled[name] ?? []).map((inner) => innerNotice(inner, name, told.inside, told.seeText)),
      ]),
    )),
    ...(schemas ? [`${told.schemas}\n\n${told.schemaTerms}`] : []),
  ];
  return `${parts.join(`\n\n${rule}\n\n`)}\n`;
}

/** A library as it is installed. */
interface Installed {
  readonly version: string;
  readonly license: string | undefined;
  readonly text: string;
}

async function installed(name: string): Promise<Installed> {
  const folder = join(projectRoot, 'node_modules', name);
  const about = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license?: string;
  };
  const file = (await readdir(folder)).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file ? (await readFile(join(folder, file), 'utf8')).replace(/\r\n?/g, '\n').trim() : '';
  return { version: about.version, license: about.license, text };
}

async function libraryNotice(name: string, seeText: string): Promise<string> {
  const { version, license, text } = await installed(name);
  return `${name} ${version} (${license ?? seeText})\n\n${text}`.trim();
}

/** Of what is inside another library the version is not known: that library chose it. */
async function innerNotice(name: string, outer: string, inside: string, seeText: string): Promise<string> {
  const { license, text } = await installed(name);
  return `${name}, ${inside} ${outer} (${license ?? seeText})\n\n${text}`.trim();
}
