import { didYouMean, diagnostic, withHint } from './diagnostic.ts';

/** A lesson without front matter. */
export const noFrontMatter = diagnostic('lesson/no-front-matter', 'error', () => ({
  message: {
    nl: 'Deze les begint niet met een blok tussen `---` en `---`.',
    en: 'This lesson does not begin with a block between `---` and `---`.',
  },
  hint: {
    nl: 'Zet bovenaan: `---`, dan `id: naam-van-de-les` en `titel: …`, dan weer `---`.',
    en: 'Put at the top: `---`, then `id: name-of-the-lesson` and `title: …`, then `---` again.',
  },
}));

/** Front matter that is not closed. */
export const openFrontMatter = diagnostic('lesson/open-front-matter', 'error', () => ({
  message: {
    nl: 'Het blok dat hier begint, wordt niet gesloten.',
    en: 'The block that begins here is not closed.',
  },
  hint: {
    nl: 'Zet een regel met `---` onder de laatste sleutel.',
    en: 'Put a line with `---` under the last key.',
  },
}));

/** A lesson without title. */
export const noTitle = diagnostic('lesson/no-title', 'error', () => ({
  message: { nl: 'Deze les heeft geen titel.', en: 'This lesson has no title.' },
  hint: {
    nl: 'Zet `titel: …` bovenin, of begin met `# …`.',
    en: 'Put `title: …` at the top, or begin with `# …`.',
  },
}));

/** A role that is no route of the course. */
export const unknownRole = diagnostic(
  'lesson/unknown-role',
  'error',
  (role: string, suggestion: string | undefined, known: readonly string[]) =>
    withHint(
      {
        nl: `De rol \`${role}\` is geen route in course.yaml.`,
        en: `The role \`${role}\` is no route in course.yaml.`,
      },
      didYouMean(suggestion, known),
    ),
);

/** A lesson with nothing to show. */
export const emptyLesson = diagnostic('lesson/empty', 'error', () => ({
  message: { nl: 'In deze les staat nog niets.', en: 'There is nothing in this lesson yet.' },
  hint: {
    nl: 'Schrijf onder het blok met `---` de tekst van de les.',
    en: 'Write the text of the lesson under the block with `---`.',
  },
}));

/** A lesson that is a bank and a test at once. */
export const bankAndTest = diagnostic('lesson/bank-and-test', 'error', () => ({
  message: {
    nl: 'Een les is een vragenbank, een toets of een herhaling, niet twee tegelijk.',
    en: 'A lesson is a question bank, a test or a recall, not two at once.',
  },
  hint: { nl: 'Maak er twee lessen van.', en: 'Make two lessons of it.' },
}));

/** A bank without questions that count. */
export const emptyBank = diagnostic('bank/empty', 'error', (name: string) => ({
  message: {
    nl: `In de bank \`${name}\` staat geen vraag die meetelt.`,
    en: `The bank \`${name}\` holds no question that counts.`,
  },
  hint: {
    nl: 'Zet er vragen in zonder `Telt niet mee.`',
    en: 'Put questions in it without `Does not count.`',
  },
}));

/** A bank that no test draws from. */
export const unusedBank = diagnostic('bank/unused', 'warning', (name: string) => ({
  message: {
    nl: `Geen toets trekt vragen uit de bank \`${name}\`.`,
    en: `No test draws questions from the bank \`${name}\`.`,
  },
  hint: {
    nl: 'Zet de naam bij `toets: { uit: […] }` van de toets.',
    en: 'Put the name with `test: { from: […] }` of the test.',
  },
}));

/** A talk in a bank: tests ask questions. */
export const talkInBank = diagnostic('bank/talk', 'error', () => ({
  message: { nl: 'In een vragenbank kan geen gesprek staan.', en: 'A question bank cannot hold a talk.' },
  hint: { nl: 'Zet het gesprek in een gewone les.', en: 'Put the talk in an ordinary lesson.' },
}));

/** A bank that does not exist. */
export const unknownBank = diagnostic(
  'test/unknown-bank',
  'error',
  (name: string, suggestion: string | undefined, known: readonly string[]) =>
    withHint(
      { nl: `Er is geen les met \`bank: ${name}\`.`, en: `There is no lesson with \`bank: ${name}\`.` },
      didYouMean(suggestion, known),
    ),
);

/** More questions asked than there are. */
export const tooManyDrawn = diagnostic('test/too-many', 'error', (wanted: number, there: number) => ({
  message: {
    nl: `Er worden ${wanted} vragen getrokken, maar er zijn er ${there}.`,
    en: `${wanted} questions are drawn, but there are ${there}.`,
  },
  hint: {
    nl: 'Maak `aantal` kleiner of schrijf meer vragen.',
    en: 'Make `count` smaller or write more questions.',
  },
}));

/** A module or lesson that recall cannot find. */
export const unknownRecall = diagnostic(
  'recall/unknown',
  'error',
  (name: string, suggestion: string | undefined, known: readonly string[]) =>
    withHint(
      {
        nl: `Er is geen module of les \`${name}\` om vragen uit terug te halen.`,
        en: `There is no module or lesson \`${name}\` to recall questions from.`,
      },
      didYouMean(suggestion, known),
    ),
);

/** A line in begrippen.md that is no `**word**: explanation`. */
export const notATerm = diagnostic('glossary/not-a-term', 'error', () => ({
  message: {
    nl: 'Dit is geen begrip in de vorm `**woord**: uitleg`.',
    en: 'This is no term of the form `**word**: explanation`.',
  },
  hint: {
    nl: 'Zet het woord tussen `**`, dan een dubbele punt, dan de uitleg. Eén alinea per begrip.',
    en: 'Put the word between `**`, then a colon, then the explanation. One paragraph a term.',
  },
}));

/** A term twice. */
export const duplicateTerm = diagnostic('glossary/duplicate', 'error', (term: string) => ({
  message: { nl: `Het begrip "${term}" staat er twee keer.`, en: `The term "${term}" is there twice.` },
  hint: { nl: 'Voeg de twee samen.', en: 'Join the two.' },
}));

/** A talk can only be swapped for another talk. */
export const noTalkThere = diagnostic('talk/no-alternative', 'error', (title: string) => ({
  message: {
    nl: `In de les "${title}" staat geen gesprek om naar uit te wijken.`,
    en: `The lesson "${title}" holds no talk to go to instead.`,
  },
  hint: { nl: 'Wijs naar een les met `## Gesprek: …`.', en: 'Point to a lesson with `## Conversation: …`.' },
}));

/** A question or talk on a sheet that exists on paper only. */
export const onlyText = diagnostic('lesson/only-text', 'warning', () => ({
  message: {
    nl: 'Een blad onder `drukwerk:` is alleen tekst: van deze vraag of dit gesprek komt alleen de tekst op papier.',
    en: 'A sheet under `print:` is text only: of this question or talk only the text comes on paper.',
  },
  hint: {
    nl: 'Zet de vraag in een les, of schrijf hem als gewone tekst. Gesprekken komen vanzelf op papier.',
    en: 'Put the question in a lesson, or write it as plain text. Talks come on paper by themselves.',
  },
}));
