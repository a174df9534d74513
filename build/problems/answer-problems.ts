import { diagnostic } from './diagnostic.ts';

/** No answer is marked as right. */
export const noCorrectAnswer = diagnostic('choice/no-correct-answer', 'error', () => ({
  message: { nl: 'Geen enkel antwoord is als goed aangemerkt.', en: 'No answer is marked as right.' },
  hint: {
    nl: 'Zet een `x` bij het goede antwoord: `- (x) …`. Is er geen goed antwoord? Zet eronder: `Telt niet mee.`',
    en: 'Put an `x` with the right answer: `- (x) …`. Is there no right answer? Put under it: `Does not count.`',
  },
}));

/** More than one right answer with rounds. */
export const severalRight = diagnostic('choice/several-right', 'error', () => ({
  message: {
    nl: 'Bij rondjes `( )` is één antwoord goed; hier zijn het er meer.',
    en: 'With rounds `( )` one answer is right; here there are more.',
  },
  hint: {
    nl: 'Mag de deelnemer er meer kiezen? Gebruik dan hokjes: `- [x]` en `- [ ]`.',
    en: 'May the learner choose more? Then use boxes: `- [x]` and `- [ ]`.',
  },
}));

/** Rounds and boxes in one question. */
export const mixedMarks = diagnostic('choice/mixed-marks', 'error', () => ({
  message: {
    nl: 'Rondjes `( )` en hokjes `[ ]` staan door elkaar.',
    en: 'Rounds `( )` and boxes `[ ]` are mixed.',
  },
  hint: {
    nl: 'Eén antwoord: overal `( )`. Meer antwoorden: overal `[ ]`.',
    en: 'One answer: `( )` everywhere. More answers: `[ ]` everywhere.',
  },
}));

/** An answer without a round or box amid others that have one. */
export const unmarkedAnswer = diagnostic('choice/unmarked-answer', 'error', () => ({
  message: { nl: 'Dit antwoord heeft geen rondje of hokje.', en: 'This answer has no round or box.' },
  hint: {
    nl: 'Zet er `( )` voor, of `(x)` als het goed is.',
    en: 'Put `( )` in front, or `(x)` when it is right.',
  },
}));

/** A sign in the round that is no x. */
export const unknownMark = diagnostic('choice/unknown-mark', 'error', (mark: string) => ({
  message: {
    nl: `In \`${mark}\` hoort een \`x\` (goed) of niets.`,
    en: `In \`${mark}\` belongs an \`x\` (right) or nothing.`,
  },
  hint: { nl: 'Schrijf `(x)` of `( )`.', en: 'Write `(x)` or `( )`.' },
}));

/** `[]` or `()` without a space. */
export const emptyMark = diagnostic('choice/empty-mark', 'warning', (mark: string) => ({
  message: {
    nl: `In \`${mark}\` hoort een spatie. We lezen het als een leeg vakje.`,
    en: `A space belongs in \`${mark}\`. It is read as empty.`,
  },
  hint: { nl: 'Schrijf `[ ]` of `( )`.', en: 'Write `[ ]` or `( )`.' },
}));

/** A single answer. */
export const oneAnswer = diagnostic('choice/one-answer', 'error', () => ({
  message: {
    nl: 'Er is maar één antwoord: dan valt er niets te kiezen.',
    en: 'There is just one answer: then there is nothing to choose.',
  },
  hint: { nl: 'Schrijf er minstens twee.', en: 'Write at least two.' },
}));

/** Every answer is right. */
export const allRight = diagnostic('choice/all-right', 'warning', () => ({
  message: { nl: 'Alle antwoorden zijn goed.', en: 'All answers are right.' },
  hint: {
    nl: 'Zet er een fout antwoord bij dat iemand echt zou kiezen.',
    en: 'Add a wrong answer that somebody would really choose.',
  },
}));

/** Two answers with the same words. */
export const sameAnswer = diagnostic('question/same-answer', 'error', (text: string) => ({
  message: { nl: `"${text}" staat er twee keer.`, en: `"${text}" is there twice.` },
  hint: { nl: 'Verander of verwijder een van de twee.', en: 'Change or remove one of the two.' },
}));

/** An answer without words. */
export const emptyAnswer = diagnostic('question/empty-answer', 'error', () => ({
  message: { nl: 'Dit antwoord heeft geen tekst.', en: 'This answer has no text.' },
  hint: {
    nl: 'Schrijf het antwoord achter het rondje of hokje.',
    en: 'Write the answer behind the round or box.',
  },
}));

/** Answers inside an answer. */
export const nestedAnswers = diagnostic('question/nested-answers', 'error', () => ({
  message: {
    nl: 'Deze antwoorden staan ingesprongen onder een ander antwoord.',
    en: 'These answers are indented under another answer.',
  },
  hint: {
    nl: 'Haal de spaties aan het begin van de regel weg.',
    en: 'Take away the spaces at the start of the line.',
  },
}));

/** The right answer is much longer than the others. */
export const longestRight = diagnostic('choice/longest-right', 'warning', (right: number, other: number) => ({
  message: {
    nl: `Het goede antwoord is veel langer dan de rest (${right} tegen ${other} tekens): dat verraadt het.`,
    en: `The right answer is much longer than the rest (${right} against ${other} characters): that gives it away.`,
  },
  hint: {
    nl: 'Maak het korter, of een ander antwoord langer.',
    en: 'Make it shorter, or another answer longer.',
  },
}));

/** The right answer stands first in each question of a lesson. */
export const firstRight = diagnostic('choice/first-right', 'warning', (count: number) => ({
  message: {
    nl: `In alle ${count} vragen van deze les staat het goede antwoord bovenaan.`,
    en: `In all ${count} questions of this lesson the right answer stands first.`,
  },
  hint: {
    nl: 'Wissel af: op papier en bij een vaste volgorde valt het op.',
    en: 'Vary it: on paper and in a fixed order it shows.',
  },
}));

/** A prediction that never tells how it was. */
export const noReveal = diagnostic('prediction/no-reveal', 'warning', () => ({
  message: {
    nl: 'Na deze voorspelling hoort de deelnemer niet hoe het echt was.',
    en: 'After this prediction the learner does not hear how it really was.',
  },
  hint: { nl: 'Zet eronder: `> Zo was het: …`.', en: 'Put under it: `> How it was: …`.' },
}));

/** A table with another number of columns than the question wants. */
export const wrongColumns = diagnostic('matching/columns', 'error', (found: number) => ({
  message: {
    nl: `Deze tabel heeft ${found} kolommen; \`Koppel\` heeft er twee.`,
    en: `This table has ${found} columns; \`Match\` has two.`,
  },
  hint: {
    nl: 'Links wat gekoppeld wordt, rechts waaraan.',
    en: 'On the left what is matched, on the right to what.',
  },
}));

/** An empty right cell. */
export const emptyRightCell = diagnostic('matching/empty-right', 'error', () => ({
  message: {
    nl: 'De rechtercel is leeg: dan is er niets om aan te koppelen.',
    en: 'The right cell is empty: then there is nothing to match with.',
  },
  hint: {
    nl: 'Vul de cel. Een extra fout antwoord krijgt links een lege cel.',
    en: 'Fill the cell. An extra wrong answer has an empty cell on the left.',
  },
}));

/** Fewer than two pairs. */
export const fewPairs = diagnostic('matching/few-pairs', 'error', () => ({
  message: { nl: 'Er zijn minstens twee koppels nodig.', en: 'At least two pairs are needed.' },
  hint: { nl: 'Vul beide cellen van twee of meer rijen.', en: 'Fill both cells of two or more rows.' },
}));

/** Fewer than two trays or cards. */
export const fewTrays = diagnostic('sorting/too-few', 'error', (nl: string, en: string) => ({
  message: { nl: `Er zijn minstens twee ${nl} nodig.`, en: `At least two ${en} are needed.` },
  hint: {
    nl: 'In de kop van de tabel staan de bakken, eronder de kaarten.',
    en: 'The head of the table names the trays, the cards stand under it.',
  },
}));

/** A tray without a name. */
export const emptyTray = diagnostic('sorting/empty-tray', 'error', () => ({
  message: { nl: 'Deze bak heeft geen naam.', en: 'This tray has no name.' },
  hint: { nl: 'Schrijf de naam in de kop van de tabel.', en: 'Write the name in the head of the table.' },
}));

/** Steps with bullets instead of numbers. */
export const bulletSteps = diagnostic('sequencing/bullets', 'warning', () => ({
  message: {
    nl: 'De stappen hebben streepjes. We lezen ze in de volgorde waarin ze staan.',
    en: 'The steps have dashes. They are read in the order in which they stand.',
  },
  hint: { nl: 'Gebruik `1.` `2.` `3.`.', en: 'Use `1.` `2.` `3.`.' },
}));

/** A single step. */
export const fewSteps = diagnostic('sequencing/few-steps', 'error', () => ({
  message: {
    nl: 'Voor een volgorde zijn minstens twee stappen nodig.',
    en: 'An order needs at least two steps.',
  },
  hint: { nl: 'Schrijf de stappen als `1.` `2.` `3.`.', en: 'Write the steps as `1.` `2.` `3.`.' },
}));

/** `Vaste volgorde.` with steps to put in order. */
export const orderGivenAway = diagnostic('sequencing/fixed-order', 'warning', () => ({
  message: {
    nl: '`Vaste volgorde.` heeft hier geen zin: zo zou het goede antwoord er al staan. We husselen de stappen toch.',
    en: '`Fixed order.` makes no sense here: the right answer would stand there already. The steps are shuffled all the same.',
  },
  hint: {
    nl: 'Haal de zin weg. Bij `Volgorde` staan de stappen altijd eerst door elkaar.',
    en: 'Take the sentence away. With `Order` the steps are always mixed at first.',
  },
}));

/** A gap without an answer. */
export const emptyGap = diagnostic('fill-in/empty-gap', 'error', () => ({
  message: { nl: 'Deze invulplek heeft geen goed antwoord.', en: 'This gap has no right answer.' },
  hint: {
    nl: 'Schrijf het tussen de haken: `[[luisteren|horen]]`.',
    en: 'Write it between the brackets: `[[listen|hear]]`.',
  },
}));

/** A gap that is not closed. */
export const openGap = diagnostic('fill-in/open-gap', 'error', () => ({
  message: { nl: 'Deze invulplek wordt niet gesloten.', en: 'This gap is not closed.' },
  hint: {
    nl: 'Zet `]]` achter het antwoord, op dezelfde regel.',
    en: 'Put `]]` behind the answer, on the same line.',
  },
}));

/** A gap to pick from without a right choice, or with several. */
export const gapChoice = diagnostic('fill-in/choice', 'error', (right: number) => ({
  message: {
    nl:
      right === 0
        ? 'In deze keuzelijst is geen antwoord goed.'
        : 'In deze keuzelijst is meer dan één antwoord goed.',
    en: right === 0 ? 'No answer in this list is right.' : 'More than one answer in this list is right.',
  },
  hint: {
    nl: 'Bijvoorbeeld: `[[keuze: (x) luisteren, ( ) praten]]`.',
    en: 'For example: `[[choice: (x) listen, ( ) talk]]`.',
  },
}));

/** An answer that is no number. */
export const notANumber = diagnostic('numeric/not-a-number', 'error', (text: string) => ({
  message: { nl: `\`${text}\` begint niet met een getal.`, en: `\`${text}\` does not begin with a number.` },
  hint: {
    nl: 'Bijvoorbeeld: `Antwoord: 6 weken` of `Antwoord: 100 (95 tot 105)`.',
    en: 'For example: `Answer: 6 weeks` or `Answer: 100 (95 to 105)`.',
  },
}));

/** A range that is upside down, or does not hold the answer. */
export const wrongRange = diagnostic('numeric/range', 'error', () => ({
  message: {
    nl: 'Het antwoord ligt niet tussen de grenzen.',
    en: 'The answer does not lie between the bounds.',
  },
  hint: {
    nl: 'Eerst de kleinste grens: `100 (95 tot 105)`.',
    en: 'The smallest bound first: `100 (95 to 105)`.',
  },
}));

/** A scale without labels. */
export const noScale = diagnostic('scale/no-labels', 'error', () => ({
  message: { nl: 'De woorden bij de schaal ontbreken.', en: 'The words of the scale are missing.' },
  hint: {
    nl: 'Bijvoorbeeld: `1 = helemaal oneens, 5 = helemaal eens`.',
    en: 'For example: `1 = fully disagree, 5 = fully agree`.',
  },
}));

/** A scale with too few or too many points. */
export const scaleRange = diagnostic('scale/range', 'error', () => ({
  message: {
    nl: 'Een schaal heeft 2 tot 11 punten, van laag naar hoog.',
    en: 'A scale has 2 to 11 points, from low to high.',
  },
  hint: {
    nl: 'Bijvoorbeeld: `1 = helemaal oneens, 5 = helemaal eens`.',
    en: 'For example: `1 = fully disagree, 5 = fully agree`.',
  },
}));

/** A line of a plan without a gap. */
export const planWithoutGap = diagnostic('plan/no-gap', 'error', () => ({
  message: { nl: 'In deze regel valt niets in te vullen.', en: 'There is nothing to fill in on this line.' },
  hint: {
    nl: 'Zet `...` waar de deelnemer schrijft: `- Als ..., dan ...`.',
    en: 'Put `...` where the learner writes: `- If ..., then ...`.',
  },
}));
