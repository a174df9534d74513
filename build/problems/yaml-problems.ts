import { didYouMean, diagnostic, withHint } from './diagnostic.ts';

/** A colon in a value without quotes. */
export const colonInText = diagnostic('yaml/colon-in-text', 'error', (line: string) => ({
  message: {
    nl: 'In deze waarde staat een dubbele punt met een spatie erachter. YAML leest dat als een nieuwe sleutel.',
    en: 'This value holds a colon with a space after it. YAML reads that as a new key.',
  },
  hint: {
    nl: `Zet aanhalingstekens om de waarde: ${quoted(line)}`,
    en: `Put quotes around the value: ${quoted(line)}`,
  },
}));

/** A value that begins with a sign that YAML keeps for itself. */
export const specialStart = diagnostic('yaml/special-start', 'error', (line: string) => ({
  message: {
    nl: 'Deze waarde begint met een teken dat in YAML iets anders betekent.',
    en: 'This value begins with a sign that means something else in YAML.',
  },
  hint: {
    nl: `Zet aanhalingstekens om de waarde: ${quoted(line)}`,
    en: `Put quotes around the value: ${quoted(line)}`,
  },
}));

/** A tab where YAML wants spaces. */
export const tabIndent = diagnostic('yaml/tab', 'error', () => ({
  message: {
    nl: 'Hier staat een tab. YAML springt in met spaties.',
    en: 'There is a tab here. YAML indents with spaces.',
  },
  hint: { nl: 'Vervang de tab door twee spaties.', en: 'Replace the tab by two spaces.' },
}));

/** Quotes that are not closed. */
export const openQuote = diagnostic('yaml/open-quote', 'error', () => ({
  message: { nl: 'Een aanhalingsteken wordt niet gesloten.', en: 'A quote is not closed.' },
  hint: {
    nl: 'Zet ook aan het eind een aanhalingsteken. Staat er een aanhalingsteken in de tekst zelf? Schrijf dan \\" .',
    en: 'Put a quote at the end as well. Is there a quote in the text itself? Then write \\" .',
  },
}));

/** Any other mistake in the YAML. */
export const yamlSyntax = diagnostic('yaml/syntax', 'error', (detail: string) => ({
  message: { nl: 'Deze regel is geen geldige YAML.', en: `This line is not valid YAML: ${detail}` },
  hint: {
    nl: 'Kijk naar de inspringing, en of er `sleutel: waarde` staat. Lijsten staan tussen [ ] of met streepjes.',
    en: 'Look at the indent, and whether it says `key: value`. Lists stand between [ ] or with dashes.',
  },
}));

/** The same key twice. */
export const duplicateKey = diagnostic('yaml/duplicate-key', 'error', (key: string, line: number) => ({
  message: {
    nl: `De sleutel \`${key}\` staat er twee keer; de eerste staat op regel ${line}.`,
    en: `The key \`${key}\` is there twice; the first one stands on line ${line}.`,
  },
  hint: { nl: 'Haal een van de twee weg.', en: 'Take one of the two away.' },
}));

/** The Dutch and the English name of one key in one file. */
export const bothLanguages = diagnostic('yaml/both-languages', 'error', (key: string, other: string) => ({
  message: {
    nl: `\`${key}\` en \`${other}\` zijn twee namen voor hetzelfde.`,
    en: `\`${key}\` and \`${other}\` are two names for the same thing.`,
  },
  hint: { nl: 'Haal een van de twee weg.', en: 'Take one of the two away.' },
}));

/** A key in the other language than the course's. */
export const otherLanguage = diagnostic('yaml/other-language', 'warning', (key: string, own: string) => ({
  message: {
    nl: `\`${key}\` werkt, maar in deze cursus heet het \`${own}\`.`,
    en: `\`${key}\` works, but in this course it is called \`${own}\`.`,
  },
  hint: { nl: `Schrijf \`${own}\`.`, en: `Write \`${own}\`.` },
}));

/** A key that does not exist. */
export const unknownKey = diagnostic(
  'yaml/unknown-key',
  'error',
  (key: string, suggestion: string | undefined, known: readonly string[]) =>
    withHint(
      { nl: `De sleutel \`${key}\` bestaat hier niet.`, en: `The key \`${key}\` does not exist here.` },
      didYouMean(suggestion, known),
    ),
);

/** A key that has to be there. */
export const missingKey = diagnostic('yaml/missing-key', 'error', (key: string, example: string) => ({
  message: { nl: `De sleutel \`${key}\` ontbreekt.`, en: `The key \`${key}\` is missing.` },
  hint: { nl: `Voeg een regel toe, bijvoorbeeld: ${example}`, en: `Add a line, for example: ${example}` },
}));

/** A value of the wrong kind. */
export const wrongKind = diagnostic(
  'yaml/wrong-kind',
  'error',
  (key: string, nl: string, en: string, example: string) => ({
    message: { nl: `Bij \`${key}\` hoort ${nl}.`, en: `\`${key}\` wants ${en}.` },
    hint: { nl: `Bijvoorbeeld: ${example}`, en: `For example: ${example}` },
  }),
);

/** A value that is not one of those possible. */
export const unknownValue = diagnostic(
  'yaml/unknown-value',
  'error',
  (key: string, value: string, suggestion: string | undefined, known: readonly string[]) =>
    withHint(
      { nl: `\`${value}\` kan niet bij \`${key}\`.`, en: `\`${value}\` is not possible for \`${key}\`.` },
      didYouMean(suggestion, known),
    ),
);

/** Text after ` #` is a comment in YAML, which an author seldom means. */
export const hashInText = diagnostic('yaml/hash-in-text', 'warning', (line: string) => ({
  message: {
    nl: 'Alles na ` #` leest YAML als opmerking: dat deel van de waarde valt weg.',
    en: 'YAML reads all after ` #` as a remark: that part of the value is dropped.',
  },
  hint: {
    nl: `Hoort het bij de waarde? Zet er aanhalingstekens om: ${quoted(line)}`,
    en: `Does it belong to the value? Put quotes around it: ${quoted(line)}`,
  },
}));

/** Anchors and aliases: nobody who writes lessons means them. */
export const aliasUsed = diagnostic('yaml/alias', 'error', () => ({
  message: {
    nl: 'Een waarde die met `*` of `&` begint, verwijst in YAML naar een andere waarde. Dat kan hier niet.',
    en: 'A value that begins with `*` or `&` refers to another value in YAML. That is not possible here.',
  },
  hint: { nl: 'Zet aanhalingstekens om de waarde.', en: 'Put quotes around the value.' },
}));

function quoted(line: string): string {
  const colon = line.indexOf(':');
  const key = line.slice(0, colon).trim();
  const value = line
    .slice(colon + 1)
    .trim()
    .replace(/"/g, '\\"');
  return `\`${key}: "${value}"\``;
}

/** A bracket that is not closed. */
export const openBracket = diagnostic('yaml/open-bracket', 'error', (bracket: string) => ({
  message: {
    nl: `Het haakje \`${bracket}\` wordt niet gesloten.`,
    en: `The bracket \`${bracket}\` is not closed.`,
  },
  hint: {
    nl: 'Zet het sluithaakje aan het eind. Hoort het haakje bij de tekst? Zet er aanhalingstekens om.',
    en: 'Put the closing bracket at the end. Does the bracket belong to the text? Put quotes around it.',
  },
}));

/** A key that stands further to the right than the one above it. */
export const wrongIndent = diagnostic('yaml/indent', 'error', () => ({
  message: {
    nl: 'Deze regel staat verder naar rechts dan de sleutel erboven, die al een waarde heeft.',
    en: 'This line stands further to the right than the key above it, which has a value already.',
  },
  hint: { nl: 'Zet de sleutels recht onder elkaar.', en: 'Put the keys right under each other.' },
}));
