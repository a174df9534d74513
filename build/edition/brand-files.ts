import type { EditionLogo } from '../../components/model/edition.ts';
import { judgeMedia } from '../compile/media-file.ts';
import type { CompiledEdition } from '../compiled-edition.ts';
import type { Effects } from '../effects.ts';
import type { Place } from '../problem.ts';
import type { Report } from '../problems/diagnostic.ts';
import { editionFile, fontName } from '../problems/edition-problems.ts';
import { readFields, requiredText, textField, type WritingLanguage } from '../read/fields.ts';
import type { YamlValue } from '../read/yaml.ts';

/** Where an edition's own files are read, and gathered for the package. */
export interface EditionFiles {
  readonly folder: string;
  readonly effects: Effects;
  readonly report: Report;
  readonly files: CompiledEdition['files'][number][];
}

/** A font as CSS: the custom property, and the face where the font comes with the package. */
export interface EditionFont {
  readonly rule: string;
  readonly face?: string;
}

const fontNames = { name: ['naam', 'name'], file: ['bestand', 'file'] } as const;
const logoNames = { file: ['bestand', 'file'], alt: ['beschrijving', 'description'] } as const;

/** `lettertype: Verdana`, or `{ naam, bestand }` for a font that goes into the package. */
export async function compileFont(
  value: YamlValue | undefined,
  language: WritingLanguage,
  files: EditionFiles,
): Promise<EditionFont | undefined> {
  if (!value || value.kind === 'list') return undefined;
  const fields = value.kind === 'map' ? readFields(value, fontNames, language, files.report) : undefined;
  const name =
    value.kind === 'scalar' ? value.text.trim() : fields && requiredText(fields, 'name', 'naam: Open Sans');
  if (!name) return undefined;
  if (!/^[\p{L}\p{N} _-]{1,60}$/u.test(name)) {
    files.report(fontName(value.at, name));
    return undefined;
  }
  const rule = `--ii-font-family: "${name}", system-ui, sans-serif;`;
  const file = fields ? textField(fields, 'file') : undefined;
  if (file === undefined) return { rule };
  const packed = await addFile(
    file,
    fields?.get('file')?.value.at ?? value.at,
    'lettertype',
    ['woff2'],
    files,
  );
  if (!packed) return undefined;
  const face = `@font-face { font-family: "${name}"; src: url("${packed}") format("woff2"); font-weight: 100 900; font-display: swap; }`;
  return { rule, face };
}

/** `logo: { bestand: logo.svg, beschrijving: Gemeente Voorbeeld }`. */
export async function compileLogo(
  value: YamlValue | undefined,
  language: WritingLanguage,
  files: EditionFiles,
): Promise<EditionLogo | undefined> {
  if (value?.kind !== 'map') return undefined;
  const fields = readFields(value, logoNames, language, files.report);
  const file = requiredText(fields, 'file', 'bestand: logo.svg');
  const alt = requiredText(fields, 'alt', 'beschrijving: Gemeente Voorbeeld');
  if (file === undefined || alt === undefined) return undefined;
  const at = fields.get('file')?.value.at ?? value.at;
  const packed = await addFile(file, at, 'logo', ['svg', 'png', 'webp'], files);
  return packed ? { file: packed, alt } : undefined;
}

/** Puts a file of the edition into the package, under a name of our own. */
async function addFile(
  path: string,
  at: Place,
  name: string,
  suffixes: readonly string[],
  { folder, effects, report, files }: EditionFiles,
): Promise<string | undefined> {
  const suffix = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  const inside = !/^([/\\]|[a-z]:)|(^|[/\\])\.\.([/\\]|$)/i.test(path);
  const bytes = inside && suffixes.includes(suffix) ? await effects.read(`${folder}/${path}`) : undefined;
  if (!bytes) {
    report(editionFile(at, path, suffixes));
    return undefined;
  }
  if (suffix !== 'woff2') judgeMedia(path, bytes, at, report);
  const packed = `editie/${name}.${suffix}`;
  files.push({ name: packed, bytes });
  return packed;
}
