import { didYouMean, diagnostic, withHint } from './diagnostic.ts';

/** The file of an edition is not there. */
export const editionMissing = diagnostic('edition/missing', 'error', (id: string, known: readonly string[]) =>
  withHint(
    { nl: `De editie \`${id}\` bestaat niet.`, en: `The edition \`${id}\` does not exist.` },
    didYouMean(undefined, known),
  ),
);

/** A text to fill in that the course does not know. */
export const unknownFill = diagnostic(
  'edition/unknown-text',
  'error',
  (name: string, suggestion: string | undefined, known: readonly string[]) =>
    withHint(
      {
        nl: `De cursus heeft geen tekst om in te vullen die \`${name}\` heet.`,
        en: `The course has no text to fill in that is called \`${name}\`.`,
      },
      didYouMean(suggestion, known),
    ),
);

/** A text that the course leaves open, and that the edition does not fill in: learners read the neutral one. */
export const missingText = diagnostic('edition/text-missing', 'warning', (name: string, neutral: string) => ({
  message: {
    nl: `De tekst \`${name}\` is niet ingevuld. Deelnemers lezen nu: "${neutral}".`,
    en: `The text \`${name}\` is not filled in. Learners read this now: "${neutral}".`,
  },
  hint: {
    nl: `Zet bij \`teksten\` wat er bij deze organisatie hoort: \`${name}: ...\`. Past de neutrale tekst? Neem hem dan over.`,
    en: `Put what belongs to this organisation with \`texts\`: \`${name}: ...\`. Does the neutral text fit? Then copy it.`,
  },
}));

/** A text that would run as a script where it stands as the address of a link. */
export const unsafeText = diagnostic('edition/unsafe-text', 'error', (name: string) => ({
  message: {
    nl: `De tekst bij \`${name}\` begint als een script. Dat kan niet.`,
    en: `The text of \`${name}\` begins like a script. That cannot be.`,
  },
  hint: {
    nl: 'Een adres begint met https:// of mailto:.',
    en: 'An address begins with https:// or mailto:.',
  },
}));

/** A route that the course does not have. */
export const unknownRoute = diagnostic(
  'edition/unknown-route',
  'error',
  (name: string, suggestion: string | undefined, known: readonly string[]) =>
    withHint(
      { nl: `De cursus heeft geen route \`${name}\`.`, en: `The course has no route \`${name}\`.` },
      didYouMean(suggestion, known),
    ),
);

/** Something that is not a colour. */
export const notAColour = diagnostic('edition/not-a-colour', 'error', (text: string) => ({
  message: { nl: `\`${text}\` is geen kleur.`, en: `\`${text}\` is not a colour.` },
  hint: {
    nl: 'Schrijf een kleur als `"#0a5c6b"`, met aanhalingstekens: zonder leest YAML het als een opmerking.',
    en: 'Write a colour as `"#0a5c6b"`, with quotes: without them YAML reads a comment.',
  },
}));

/** A key of a colour with nothing behind it: mostly a `#` without quotes, which begins a comment in YAML. */
export const noColour = diagnostic('edition/no-colour', 'error', (key: string) => ({
  message: {
    nl: `Bij \`${key}\` staat geen kleur. Alles na een \`#\` zonder aanhalingstekens leest YAML als een opmerking.`,
    en: `There is no colour at \`${key}\`. YAML reads all after a \`#\` without quotes as a remark.`,
  },
  hint: {
    nl: `Zet aanhalingstekens om de kleur: \`${key}: "#0a5c6b"\`.`,
    en: `Put quotes around the colour: \`${key}: "#0a5c6b"\`.`,
  },
}));

/** Two colours that cannot be told apart well enough; another one is used. */
export const lowContrast = diagnostic(
  'edition/low-contrast',
  'warning',
  (key: string, asked: string, ground: string, ratio: number, used: string) => ({
    message: {
      nl: `De kleur ${asked} bij \`${key}\` is slecht te zien op ${ground} (contrast ${decimal(ratio)}, minstens 4,5 is nodig). We gebruiken ${used}.`,
      en: `The colour ${asked} of \`${key}\` is hard to see on ${ground} (contrast ${ratio.toFixed(1)}, at least 4.5 is needed). We use ${used}.`,
    },
    hint: {
      nl: `Vraag de huisstijlbeheerder om een donkerdere kleur, of neem ${used} over.`,
      en: `Ask the keeper of the house style for a darker colour, or take ${used}.`,
    },
  }),
);

/** A logo or font file that is not there or cannot go into a package. */
export const editionFile = diagnostic(
  'edition/file',
  'error',
  (path: string, suffixes: readonly string[]) => ({
    message: {
      nl: `Het bestand \`${path}\` is er niet, of het is geen ${suffixes.join(' of ')}.`,
      en: `The file \`${path}\` is not there, or it is not a ${suffixes.join(' or ')}.`,
    },
    hint: {
      nl: 'Zet het bestand in de map van de editie. Het pad begint bij die map.',
      en: 'Put the file into the folder of the edition. The path begins at that folder.',
    },
  }),
);

/** A font name with characters that do not belong in it. */
export const fontName = diagnostic('edition/font-name', 'error', (name: string) => ({
  message: {
    nl: `\`${name}\` is geen naam van een lettertype.`,
    en: `\`${name}\` is not the name of a font.`,
  },
  hint: { nl: 'Bijvoorbeeld: naam: Open Sans', en: 'For example: name: Open Sans' },
}));

function decimal(value: number): string {
  return value.toFixed(1).replace('.', ',');
}
