import type { YamlMap } from '../read/yaml.ts';
import { readFields, textField, type WritingLanguage } from '../read/fields.ts';
import { lowContrast, noColour, notAColour } from '../problems/edition-problems.ts';
import type { Report } from '../problems/diagnostic.ts';
import { contrast, readColour, standOut, writeColour, type Rgb } from './contrast.ts';

const names = {
  accent: ['accent', 'accent'],
  accentText: ['tekst-op-accent', 'text-on-accent'],
  ink: ['tekst', 'text'],
  paper: ['achtergrond', 'background'],
  sand: ['vlak', 'surface'],
  line: ['lijn', 'line'],
} as const;

type ColourName = keyof typeof names;

/** The colours of an edition that names none. */
const neutral: Readonly<Record<ColourName, Rgb>> = {
  accent: [10, 92, 107],
  accentText: [255, 255, 255],
  ink: [27, 36, 48],
  paper: [255, 255, 255],
  sand: [247, 242, 234],
  line: [217, 207, 191],
};

const tokens: Readonly<Record<ColourName, string>> = {
  accent: '--ii-accent',
  accentText: '--ii-on-accent',
  ink: '--ii-ink',
  paper: '--ii-paper',
  sand: '--ii-sand',
  line: '--ii-line',
};

/** Each text colour with the grounds that it stands on; checked in this order. Text and links need 4.5 (WCAG 2.2, 1.4.3). */
const pairs: readonly { readonly name: ColourName; readonly on: readonly ColourName[] }[] = [
  { name: 'ink', on: ['paper', 'sand'] },
  { name: 'accent', on: ['paper', 'sand'] },
  { name: 'accentText', on: ['accent'] },
];

const needed = 4.5;

/** The colours of an edition as custom properties; a pair under AA gets a safe colour and a warning. */
export function compileColours(map: YamlMap, language: WritingLanguage, report: Report): readonly string[] {
  const fields = readFields(map, names, language, report);
  const colours: Record<ColourName, Rgb> = { ...neutral };
  const given = new Set<ColourName>();
  for (const name of Object.keys(names) as ColourName[]) {
    const entry = fields.get(name);
    if (entry?.value.kind === 'scalar' && entry.value.value === null) {
      report(noColour(entry.keyAt, entry.key));
      continue;
    }
    const text = textField(fields, name);
    if (text === undefined) continue;
    const colour = readColour(text);
    if (!colour) report(notAColour(fields.get(name)?.value.at ?? map.at, text));
    else {
      colours[name] = colour;
      given.add(name);
    }
  }
  for (const { name, on } of pairs) {
    const grounds = on.map((ground) => colours[ground]);
    const worst = grounds.reduce((least, ground) =>
      contrast(colours[name], ground) < contrast(colours[name], least) ? ground : least,
    );
    const ratio = contrast(colours[name], worst);
    if (ratio >= needed) continue;
    const safe = standOut(colours[name], grounds, needed);
    const at = [name, ...on].map((key) => fields.get(key)?.value.at).find((place) => place !== undefined);
    report(
      lowContrast(
        at ?? map.at,
        fields.label(name),
        writeColour(colours[name]),
        writeColour(worst),
        ratio,
        writeColour(safe),
      ),
    );
    colours[name] = safe;
    given.add(name);
  }
  return [...given].map((name) => `${tokens[name]}: ${writeColour(colours[name])};`);
}
