import { diagnostic } from './diagnostic.ts';

/** `###Vraag` without a space. */
export const headingWithoutSpace = diagnostic('heading/no-space', 'error', (hashes: string) => ({
  message: {
    nl: `Achter \`${hashes}\` hoort een spatie; zo is het geen kop.`,
    en: `A space belongs behind \`${hashes}\`; like this it is no heading.`,
  },
  hint: {
    nl: `Schrijf \`${hashes} …\`. Bedoel je het teken zelf? Schrijf \`\\#\`.`,
    en: `Write \`${hashes} …\`. Do you mean the sign itself? Write \`\\#\`.`,
  },
}));

/** A heading word without its colon. */
export const headingWithoutColon = diagnostic('heading/no-colon', 'error', (word: string) => ({
  message: {
    nl: `Achter \`${word}\` hoort een dubbele punt; zo is het een gewone kop.`,
    en: `A colon belongs behind \`${word}\`; like this it is a plain heading.`,
  },
  hint: { nl: `Schrijf \`### ${word}: …\`.`, en: `Write \`### ${word}: …\`.` },
}));

/** `Vraag: ...` as a paragraph or in bold. */
export const keywordWithoutHash = diagnostic('heading/no-hash', 'warning', (word: string) => ({
  message: {
    nl: `\`${word}:\` staat hier niet in een kop en begint dus geen opdracht.`,
    en: `\`${word}:\` does not stand in a heading here, so it begins no assignment.`,
  },
  hint: { nl: `Bedoelde je \`### ${word}: …\`?`, en: `Did you mean \`### ${word}: …\`?` },
}));

/** A heading word on a level where it does not count. */
export const keywordLevel = diagnostic('heading/keyword-level', 'warning', (word: string) => ({
  message: {
    nl: `\`${word}:\` telt alleen in een kop met twee, drie of vier hekjes.`,
    en: `\`${word}:\` only counts in a heading with two, three or four hash signs.`,
  },
  hint: { nl: `Schrijf \`### ${word}: …\`.`, en: `Write \`### ${word}: …\`.` },
}));

/** A line that became a heading because of the dashes under it. */
export const accidentalHeading = diagnostic('heading/underlined', 'warning', () => ({
  message: {
    nl: 'Deze tekst wordt een kop, omdat er meteen streepjes onder staan.',
    en: 'This text becomes a heading, because dashes stand right under it.',
  },
  hint: {
    nl: 'Zet een lege regel boven de streepjes. Is het een kop? Schrijf `## …`.',
    en: 'Put an empty line above the dashes. Is it a heading? Write `## …`.',
  },
}));

/** `:::tip`. */
export const directiveFence = diagnostic('prose/directive', 'error', () => ({
  message: { nl: 'Blokken met `:::` bestaan hier niet.', en: 'Blocks with `:::` do not exist here.' },
  hint: {
    nl: 'Een kader maak je met `> [!TIP]` en daaronder `> tekst`.',
    en: 'A frame is made with `> [!TIP]` and `> text` under it.',
  },
}));

/** A table without the line of dashes. */
export const brokenTable = diagnostic('prose/broken-table', 'error', () => ({
  message: {
    nl: 'Dit lijkt een tabel, maar de regel met streepjes onder de kop ontbreekt.',
    en: 'This looks like a table, but the line of dashes under its head is missing.',
  },
  hint: {
    nl: 'Zet onder de eerste regel `| --- | --- |`, met evenveel kolommen.',
    en: 'Put `| --- | --- |` under the first line, with as many columns.',
  },
}));

/** A row of a table with more cells than its head: Markdown leaves them out. */
export const rowTooWide = diagnostic('prose/row-too-wide', 'error', (cells: number, columns: number) => ({
  message: {
    nl: `Deze rij heeft ${cells} cellen en de tabel ${columns} kolommen: wat te veel is, verdwijnt.`,
    en: `This row has ${cells} cells and the table ${columns} columns: what is too much disappears.`,
  },
  hint: {
    nl: 'Zet de cel in een eigen rij, of geef de tabel in de kop een kolom erbij. Bedoel je het teken zelf? Schrijf `\\|`.',
    en: 'Put the cell in a row of its own, or give the head of the table another column. Do you mean the sign itself? Write `\\|`.',
  },
}));

/** A block of code that never ends. */
export const openCode = diagnostic('prose/open-code', 'error', () => ({
  message: {
    nl: 'Dit blok met code wordt niet gesloten: alles eronder valt erin.',
    en: 'This block of code is not closed: all that follows falls into it.',
  },
  hint: {
    nl: 'Zet aan het eind van het blok dezelfde tekens als aan het begin.',
    en: 'Put the same signs at the end of the block as at its start.',
  },
}));

/** A list that is indented so far that it is code. */
export const indentedList = diagnostic('prose/indented-list', 'warning', () => ({
  message: {
    nl: 'Door vier spaties aan het begin wordt deze lijst als code getoond.',
    en: 'Four spaces at the start make this list show as code.',
  },
  hint: { nl: 'Haal de spaties weg.', en: 'Take the spaces away.' },
}));

/** An address with a space. */
export const spaceInAddress = diagnostic('link/space-in-address', 'error', (address: string) => ({
  message: {
    nl: `In het adres \`${address}\` staat een spatie; zo wordt het geen link of beeld.`,
    en: `There is a space in the address \`${address}\`; like this it is no link or picture.`,
  },
  hint: {
    nl: 'Geef het bestand een naam met streepjes, of schrijf `%20`.',
    en: 'Give the file a name with dashes, or write `%20`.',
  },
}));

/** `(woorden)[adres]` or `[woorden] (adres)`. */
export const brokenLinkForm = diagnostic('link/form', 'warning', () => ({
  message: {
    nl: 'Dit lijkt een link, maar de haken kloppen niet.',
    en: 'This looks like a link, but its brackets are not right.',
  },
  hint: {
    nl: 'Schrijf `[woorden](adres)`, zonder spatie ertussen.',
    en: 'Write `[words](address)`, without a space in between.',
  },
}));

/** `{gemeente}` with single braces. */
export const singleBrace = diagnostic('fill/single-brace', 'warning', (name: string) => ({
  message: { nl: `\`{${name}}\` wordt niet ingevuld.`, en: `\`{${name}}\` is not filled in.` },
  hint: { nl: `Schrijf \`{{${name}}}\`.`, en: `Write \`{{${name}}}\`.` },
}));

/** Answers that are no list. */
export const notAList = diagnostic('choice/not-a-list', 'error', () => ({
  message: {
    nl: 'Dit lijkt een antwoord, maar het is geen lijst.',
    en: 'This looks like an answer, but it is no list.',
  },
  hint: {
    nl: 'Begin elk antwoord met een streepje en een spatie: `- (x) …`.',
    en: 'Begin each answer with a dash and a space: `- (x) …`.',
  },
}));

/** Marks behind the answers. */
export const markBehind = diagnostic('choice/mark-behind', 'error', () => ({
  message: {
    nl: 'Het rondje of hokje staat achter het antwoord.',
    en: 'The round or box stands behind the answer.',
  },
  hint: { nl: 'Zet het ervoor: `- (x) …`.', en: 'Put it in front: `- (x) …`.' },
}));

/** Two answers on a line. */
export const twoOnALine = diagnostic('choice/two-on-a-line', 'error', () => ({
  message: { nl: 'Op deze regel staan twee antwoorden.', en: 'There are two answers on this line.' },
  hint: { nl: 'Zet elk antwoord op een eigen regel.', en: 'Put each answer on a line of its own.' },
}));

/** Something under an answer that is probably meant as feedback. */
export const notFeedback = diagnostic('question/not-feedback', 'warning', () => ({
  message: {
    nl: 'Dit staat onder een antwoord, maar is geen feedback.',
    en: 'This stands under an answer, but is no feedback.',
  },
  hint: {
    nl: 'Feedback begint met twee spaties en `>`: `  > …`.',
    en: 'Feedback begins with two spaces and `>`: `  > …`.',
  },
}));

/** `<!-- id q -->`. */
export const badIdComment = diagnostic('id/form', 'error', () => ({
  message: {
    nl: 'Dit lijkt een id, maar de vorm klopt niet.',
    en: 'This looks like an id, but its form is not right.',
  },
  hint: { nl: 'Schrijf `<!-- id: naam -->`.', en: 'Write `<!-- id: name -->`.' },
}));

/** A line that is nearly `Antwoord:`. */
export const nearlyAnswerLine = diagnostic('question/nearly-answer-line', 'error', (word: string) => ({
  message: {
    nl: `\`${word}:\` lijkt op \`Antwoord:\`, maar is het niet.`,
    en: `\`${word}:\` looks like \`Answer:\`, but is not.`,
  },
  hint: { nl: 'Schrijf `Antwoord: …`.', en: 'Write `Answer: …`.' },
}));

/** A heading word in the other language than the course's. */
export const otherLanguageWord = diagnostic(
  'heading/other-language',
  'warning',
  (word: string, own: string) => ({
    message: {
      nl: `\`${word}:\` werkt, maar in deze cursus heet het \`${own}:\`.`,
      en: `\`${word}:\` works, but in this course it is called \`${own}:\`.`,
    },
    hint: { nl: `Schrijf \`${own}: …\`.`, en: `Write \`${own}: …\`.` },
  }),
);
