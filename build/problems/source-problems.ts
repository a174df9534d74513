import { diagnostic } from './diagnostic.ts';

/** The bytes of a text file are not UTF-8. */
export const notUtf8 = diagnostic('source/not-utf-8', 'error', () => ({
  message: {
    nl: 'Dit bestand is geen UTF-8: op deze regel staat een teken dat niet gelezen kan worden.',
    en: 'This file is not UTF-8: a character on this line cannot be read.',
  },
  hint: {
    nl: 'Sla het bestand opnieuw op en kies daarbij de codering UTF-8.',
    en: 'Save the file again with the encoding UTF-8.',
  },
}));

/** A text file is larger than a lesson may be. */
export const tooLarge = diagnostic('source/too-large', 'error', (bytes: number) => ({
  message: {
    nl: `Dit bestand is ${Math.ceil(bytes / 1024)} KB; een les is hoogstens 1 MB.`,
    en: `This file is ${Math.ceil(bytes / 1024)} KB; a lesson is at most 1 MB.`,
  },
  hint: { nl: 'Knip de les in tweeën.', en: 'Cut the lesson in two.' },
}));

/** Quotes or lists are nested deeper than anybody means. */
export const tooDeep = diagnostic('source/too-deep', 'error', () => ({
  message: {
    nl: 'Hier staat tekst meer dan 50 lagen diep in lijsten of citaten.',
    en: 'Text is nested more than 50 levels deep in lists or quotes here.',
  },
  hint: { nl: 'Haal inspringingen of `>`-tekens weg.', en: 'Take away indents or `>` signs.' },
}));

/** Two versions of a text that git could not join. */
export const mergeConflict = diagnostic('source/merge-conflict', 'error', () => ({
  message: {
    nl: 'Hier staan twee versies van een tekst onder elkaar, die git niet kon samenvoegen.',
    en: 'Two versions of a text stand here under each other, which git could not merge.',
  },
  hint: {
    nl: 'Kies een van de twee, en haal de regels met `<<<<<<<`, `=======` en `>>>>>>>` weg.',
    en: 'Choose one of the two, and take the lines with `<<<<<<<`, `=======` and `>>>>>>>` away.',
  },
}));

/** A NUL or another control character in the text. */
export const controlCharacter = diagnostic('source/control-character', 'error', () => ({
  message: {
    nl: 'Op deze regel staat een onzichtbaar stuurteken.',
    en: 'There is an invisible control character on this line.',
  },
  hint: { nl: 'Typ de regel opnieuw.', en: 'Type the line again.' },
}));
