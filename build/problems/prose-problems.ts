import { didYouMean, diagnostic, withHint } from './diagnostic.ts';

/** HTML in a lesson. */
export const rawHtml = diagnostic('prose/raw-html', 'error', (html: string) => ({
  message: {
    nl: `Hier staat HTML (\`${html}\`). Dat kan niet in een les.`,
    en: `There is HTML here (\`${html}\`). A lesson cannot hold that.`,
  },
  hint: {
    nl: 'Gebruik Markdown: `**vet**`, `*schuin*`, een lege regel voor een nieuwe alinea. Bedoel je het teken zelf? Schrijf dan `\\<`.',
    en: 'Use Markdown: `**bold**`, `*italic*`, an empty line for a new paragraph. Do you mean the sign itself? Then write `\\<`.',
  },
}));

/** A comment without end hides the rest of the lesson. */
export const openComment = diagnostic('prose/open-comment', 'error', () => ({
  message: {
    nl: 'Deze opmerking wordt niet gesloten: alles eronder valt weg.',
    en: 'This comment is not closed: all that follows is dropped.',
  },
  hint: { nl: 'Zet `-->` aan het eind van de opmerking.', en: 'Put `-->` at the end of the comment.' },
}));

/** A link that could run code, or to something a browser should not open from a course. */
export const unsafeLink = diagnostic('link/unsafe', 'error', (scheme: string) => ({
  message: {
    nl: `Een link mag niet met \`${scheme}\` beginnen.`,
    en: `A link may not begin with \`${scheme}\`.`,
  },
  hint: {
    nl: 'Gebruik https:, mailto: of tel:, of het pad van een les.',
    en: 'Use https:, mailto: or tel:, or the path of a lesson.',
  },
}));

/** A path that leaves the course folder. */
export const pathEscapes = diagnostic('link/outside-course', 'error', (path: string) => ({
  message: {
    nl: `\`${path}\` ligt buiten de map van de cursus.`,
    en: `\`${path}\` lies outside the folder of the course.`,
  },
  hint: {
    nl: 'Zet het bestand zelf in de map van de cursus, geen snelkoppeling (symlink), en pas het pad aan.',
    en: 'Put the file itself in the folder of the course, no shortcut (symlink), and change the path.',
  },
}));

/** A link without address. */
export const emptyLink = diagnostic('link/empty', 'error', () => ({
  message: { nl: 'Deze link heeft geen adres.', en: 'This link has no address.' },
  hint: {
    nl: 'Zet het adres tussen de haakjes: `[tekst](adres)`.',
    en: 'Put the address between the brackets: `[text](address)`.',
  },
}));

/** A link to a file or lesson that is not there. */
export const brokenLink = diagnostic(
  'link/missing-target',
  'error',
  (path: string, suggestion: string | undefined) =>
    withHint(
      {
        nl: `De link wijst naar \`${path}\`, maar dat bestaat niet.`,
        en: `The link points to \`${path}\`, but that does not exist.`,
      },
      didYouMean(suggestion) ?? {
        nl: 'Kijk of de naam klopt. Paden gelden vanaf de map van deze les.',
        en: 'Check the name. Paths are relative to the folder of this lesson.',
      },
    ),
);

/** `www.example.org` without `https://`: Markdown takes it for a file. */
export const linkWithoutScheme = diagnostic('link/without-https', 'error', (address: string) => ({
  message: {
    nl: `Voor \`${address}\` ontbreekt \`https://\`: zo zoeken we een bestand met die naam.`,
    en: `\`https://\` is missing before \`${address}\`: like this a file of that name is looked for.`,
  },
  hint: { nl: `Schrijf \`https://${address}\`.`, en: `Write \`https://${address}\`.` },
}));

/** A link to a heading that is not there. */
export const brokenAnchor = diagnostic(
  'link/missing-heading',
  'error',
  (anchor: string, suggestion: string | undefined) =>
    withHint(
      {
        nl: `Er is geen kop \`#${anchor}\` in die les.`,
        en: `There is no heading \`#${anchor}\` in that lesson.`,
      },
      didYouMean(suggestion === undefined ? undefined : `#${suggestion}`) ?? {
        nl: 'Haal het deel achter `#` weg, of neem de kop over in kleine letters met streepjes.',
        en: 'Take away the part after `#`, or copy the heading in small letters with dashes.',
      },
    ),
);

/** A link to a lesson that learners of this lesson do not all have on their route. */
export const offRoute = diagnostic('link/other-route', 'warning', (title: string, routes: string) => ({
  message: {
    nl: `De les "${title}" staat niet op de route ${routes}, en deze les wel.`,
    en: `The lesson "${title}" is not on the route ${routes}, and this lesson is.`,
  },
  hint: {
    nl: 'Haal de link weg, of pas `rollen` van een van de lessen aan.',
    en: 'Take the link away, or change `roles` of one of the lessons.',
  },
}));

/** A link to a lesson that is never shown by itself. */
export const linkToBank = diagnostic('link/to-bank', 'error', (path: string) => ({
  message: {
    nl: `\`${path}\` is een vragenbank: die les wordt niet zelf getoond.`,
    en: `\`${path}\` is a question bank: that lesson is never shown by itself.`,
  },
  hint: { nl: 'Wijs naar een gewone les.', en: 'Point to an ordinary lesson.' },
}));

/** A picture without description. */
export const noAlt = diagnostic('image/no-alt', 'error', () => ({
  message: { nl: 'Dit beeld heeft geen beschrijving.', en: 'This picture has no description.' },
  hint: {
    nl: 'Schrijf tussen [ ] wat er te zien is. Voegt het beeld niets toe? Schrijf dan `decoratief`.',
    en: 'Write between [ ] what there is to see. Does the picture add nothing? Then write `decorative`.',
  },
}));

/** A picture, sound or film from the internet. */
export const remoteMedia = diagnostic('image/from-internet', 'error', (address: string) => ({
  message: {
    nl: `\`${address}\` staat op internet. Een cursus haalt niets van buiten.`,
    en: `\`${address}\` is on the internet. A course fetches nothing from outside.`,
  },
  hint: {
    nl: 'Zet het bestand naast de les en gebruik de naam ervan.',
    en: 'Put the file beside the lesson and use its name.',
  },
}));

/** A picture, sound or film that is not there. */
export const missingMedia = diagnostic(
  'image/missing-file',
  'error',
  (path: string, suggestion: string | undefined) =>
    withHint(
      { nl: `Het bestand \`${path}\` is er niet.`, en: `The file \`${path}\` is not there.` },
      didYouMean(suggestion) ?? {
        nl: 'Paden gelden vanaf de map van deze les. Let op hoofdletters.',
        en: 'Paths are relative to the folder of this lesson. Mind the capitals.',
      },
    ),
);

/** A file that a browser cannot show as picture, sound or film. */
export const unknownMedia = diagnostic('image/unknown-kind', 'error', (suffix: string) => ({
  message: {
    nl: `Een bestand van het soort \`${suffix}\` kan niet getoond worden.`,
    en: `A file of the kind \`${suffix}\` cannot be shown.`,
  },
  hint: {
    nl: 'Gebruik svg, png, jpg, webp, avif of gif; mp3, m4a of ogg; mp4 of webm.',
    en: 'Use svg, png, jpg, webp, avif or gif; mp3, m4a or ogg; mp4 or webm.',
  },
}));

/** A sound or film without captions. */
export const noCaptions = diagnostic('media/no-captions', 'error', (file: string) => ({
  message: { nl: `Ondertitels ontbreken: \`${file}\`.`, en: `Captions are missing: \`${file}\`.` },
  hint: {
    nl: 'Zet een WebVTT-bestand met die naam naast het beeld of geluid.',
    en: 'Put a WebVTT file of that name beside it.',
  },
}));

/** A sound or film without a transcript. */
export const noTranscript = diagnostic('media/no-transcript', 'error', (file: string) => ({
  message: {
    nl: `De uitgeschreven tekst ontbreekt: \`${file}\`.`,
    en: `The transcript is missing: \`${file}\`.`,
  },
  hint: {
    nl: 'Schrijf in een Markdown-bestand met die naam wat er gezegd wordt en te zien is.',
    en: 'Write in a Markdown file of that name what is said and seen.',
  },
}));

/** A text to fill in that course.yaml does not declare. */
export const unknownFill = diagnostic(
  'fill/unknown-name',
  'error',
  (name: string, suggestion: string | undefined, known: readonly string[]) =>
    withHint(
      {
        nl: `De invultekst \`{{${name}}}\` is niet bekend.`,
        en: `The text to fill in \`{{${name}}}\` is not known.`,
      },
      known.length === 0
        ? {
            nl: 'Zet de naam met een neutrale tekst onder `invullen:` in course.yaml.',
            en: 'Put the name with a neutral text under `fill:` in course.yaml.',
          }
        : didYouMean(suggestion, known),
    ),
);

/** `{{` that is not closed. */
export const openFill = diagnostic('fill/not-closed', 'error', () => ({
  message: {
    nl: 'Hier begint een invultekst die niet wordt gesloten.',
    en: 'A text to fill in begins here and is not closed.',
  },
  hint: {
    nl: 'Schrijf `{{naam}}`. Bedoel je de haken zelf? Schrijf `\\{{`.',
    en: 'Write `{{name}}`. Do you mean the braces themselves? Write `\\{{`.',
  },
}));

/** `- [ ]` outside a question. */
export const taskOutside = diagnostic('prose/task-list', 'error', () => ({
  message: {
    nl: 'Een lijst met hokjes of rondjes hoort bij een vraag, en hier is geen vraag.',
    en: 'A list with boxes or rounds belongs to a question, and there is no question here.',
  },
  hint: {
    nl: 'Zet er een kop boven, zoals `### Vraag: …`. Is het gewoon een lijst? Haal `[ ]` of `( )` weg.',
    en: 'Put a heading above it, such as `### Question: …`. Is it just a list? Take `[ ]` or `( )` away.',
  },
}));

/** `[[...]]` outside `Vul in`. */
export const gapOutside = diagnostic('prose/gap', 'error', () => ({
  message: {
    nl: 'Een invulplek `[[…]]` kan alleen onder `### Vul in: …`.',
    en: 'A gap `[[…]]` is only possible under `### Fill in: …`.',
  },
  hint: {
    nl: 'Zet er een kop `### Vul in: …` boven, of haal de haken weg.',
    en: 'Put a heading `### Fill in: …` above it, or take the brackets away.',
  },
}));

/** A footnote that is not written. */
export const unknownFootnote = diagnostic('footnote/unknown', 'error', (label: string) => ({
  message: {
    nl: `Voetnoot \`[^${label}]\` is nergens geschreven.`,
    en: `Footnote \`[^${label}]\` is not written anywhere.`,
  },
  hint: { nl: `Zet onderaan: \`[^${label}]: tekst\`.`, en: `Put at the bottom: \`[^${label}]: text\`.` },
}));

/** A footnote that nothing refers to. */
export const unusedFootnote = diagnostic('footnote/unused', 'warning', (label: string) => ({
  message: {
    nl: `Naar voetnoot \`[^${label}]\` wordt nergens verwezen.`,
    en: `Nothing refers to footnote \`[^${label}]\`.`,
  },
  hint: {
    nl: `Zet \`[^${label}]\` in de tekst, of haal de noot weg.`,
    en: `Put \`[^${label}]\` in the text, or take the note away.`,
  },
}));

/** A footnote in a question or talk: its card stands apart from the notes. */
export const footnoteInQuestion = diagnostic('footnote/in-question', 'warning', () => ({
  message: {
    nl: 'Een voetnoot in een vraag of gesprek wordt niet getoond.',
    en: 'A footnote in a question or talk is not shown.',
  },
  hint: {
    nl: 'Zet de bron in de tekst boven de vraag, of onder `bronnen:`.',
    en: 'Put the source in the text above the question, or under `sources:`.',
  },
}));

/** `[tekst][naam]` without `[naam]: adres`. */
export const unknownReference = diagnostic('link/unknown-reference', 'warning', (name: string) => ({
  message: {
    nl: `\`[${name}]\` lijkt een link, maar het adres is nergens geschreven.`,
    en: `\`[${name}]\` looks like a link, but its address is not written.`,
  },
  hint: { nl: `Zet onderaan: \`[${name}]: adres\`.`, en: `Put at the bottom: \`[${name}]: address\`.` },
}));

/** A link to a text to fill in whose neutral text is no address. */
export const fillNoAddress = diagnostic('fill/not-an-address', 'error', (name: string) => ({
  message: {
    nl: `De neutrale tekst van \`{{${name}}}\` is geen adres, dus de link werkt niet.`,
    en: `The neutral text of \`{{${name}}}\` is no address, so the link does not work.`,
  },
  hint: {
    nl: 'Geef de invultekst in course.yaml een adres met https:, mailto: of tel:, of haal de link weg.',
    en: 'Give the text in course.yaml an address with https:, mailto: or tel:, or take the link away.',
  },
}));
