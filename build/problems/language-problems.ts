import { diagnostic } from './diagnostic.ts';

/** A sentence that is hard to keep in one's head. */
export const longSentence = diagnostic(
  'language/long-sentence',
  'warning',
  (words: number, most: number) => ({
    message: {
      nl: `Deze zin heeft ${words} woorden. Boven de ${most} leest het zwaar.`,
      en: `This sentence has ${words} words. Above ${most} it is hard to read.`,
    },
    hint: {
      nl: 'Maak er twee zinnen van, of haal weg wat de lezer al weet.',
      en: 'Make it two sentences, or leave out what the reader knows already.',
    },
  }),
);

/** Several passives in a row: nobody does anything. */
export const passivePile = diagnostic('language/passive-pile', 'warning', (count: number) => ({
  message: {
    nl: `Hier staat ${count} keer achter elkaar dat iets gedaan wordt, en niet door wie.`,
    en: `It says ${count} times in a row that something is done, and not by whom.`,
  },
  hint: {
    nl: 'Zeg wie het doet: niet "er wordt gebeld", maar "Sanne belt".',
    en: 'Say who does it: not "a call is made" but "Sanne calls".',
  },
}));

/** A word of the town hall. */
export const jargonWord = diagnostic('language/jargon', 'warning', (word: string, plain: string) => ({
  message: {
    nl: `"${word}" is een woord van kantoor.`,
    en: `"${word}" is an office word.`,
  },
  hint: {
    nl: `Gewoner is: ${plain}. Moet dit woord er staan? Leg het uit in begrippen.md.`,
    en: `Plainer: ${plain}. Does it have to be this word? Explain it in glossary.md.`,
  },
}));

/** The course says `u` to its learner. */
export const formalToLearner = diagnostic('language/u-to-learner', 'warning', () => ({
  message: {
    nl: 'Hier staat "u", maar de cursus zegt "je" tegen de deelnemer.',
    en: 'It says "u" here, but the course says "je" to the learner.',
  },
  hint: {
    nl: 'Maak er "je" van. Zegt iemand dit tegen een inwoner? Zet het tussen aanhalingstekens.',
    en: 'Make it "je". Does somebody say this to a resident? Put it in quotation marks.',
  },
}));

/** One speaker says both `u` and `je`. */
export const mixedAddress = diagnostic('language/je-and-u', 'warning', () => ({
  message: {
    nl: 'Eén spreker zegt hier "u" en "je" door elkaar.',
    en: 'One speaker says both "u" and "je" here.',
  },
  hint: {
    nl: 'Kies er één. Is "je" hier "men"? Zeg het dan met "ik", "we" of een naam.',
    en: 'Choose one. Does "je" mean "one" here? Then say it with "ik", "we" or a name.',
  },
}));

/** The learner says `je` in a talk where the other replies say `u`. */
export const mixedReplies = diagnostic('language/je-in-talk', 'warning', (most: 'u' | 'je') => ({
  message: {
    nl: `In dit gesprek zeggen de antwoorden meestal "${most}", maar dit antwoord niet.`,
    en: `The replies in this talk mostly say "${most}", but this one does not.`,
  },
  hint: {
    nl: 'Houd één aanspreekvorm aan, of merk het antwoord: dit is tegen iemand anders.',
    en: 'Keep one form of address, or mark the reply: it is said to somebody else.',
  },
}));

/** A screen with too much on it. */
export const longScreen = diagnostic('language/long-screen', 'warning', (words: number, most: number) => ({
  message: {
    nl: `Op dit scherm staan ${words} woorden om te lezen. ${most} is genoeg.`,
    en: `This screen holds ${words} words to read. ${most} is enough.`,
  },
  hint: {
    nl: 'Haal iets weg, of begin met `## …` een nieuw scherm.',
    en: 'Take something away, or begin a new screen with `## …`.',
  },
}));

/** A lesson that does not say what it is for. */
export const noObjective = diagnostic('language/no-objective', 'warning', () => ({
  message: { nl: 'Deze les heeft geen leerdoel.', en: 'This lesson has no objective.' },
  hint: {
    nl: 'Zet bovenin `leerdoel:` met één zin: wat kan iemand na deze les?',
    en: 'Put `objective:` at the top with one sentence: what can somebody do after this lesson?',
  },
}));

/** A lesson to read and not to do. */
export const littlePractice = diagnostic('language/little-practice', 'warning', (moments: number) => ({
  message: {
    nl: `Deze les heeft ${moments === 0 ? 'geen' : moments} actief moment. Twee is het minste.`,
    en: `This lesson has ${moments === 0 ? 'no' : moments} active moment. Two is the least.`,
  },
  hint: {
    nl: 'Voeg een vraag, sorteerspel, reflectie of gesprek toe. Is het een les om te lezen? Zet bovenaan de tekst: `<!-- taal: zo bedoeld, om te lezen -->`.',
    en: 'Add a question, a sorting game, a reflection or a talk. Is it a lesson to read? Put above its text: `<!-- language: as meant, to read -->`.',
  },
}));

/** A lesson that asks and never answers. */
export const noFeedback = diagnostic('language/no-feedback', 'warning', () => ({
  message: {
    nl: 'Deze les vraagt wel iets, maar geeft nergens feedback.',
    en: 'This lesson asks something but gives no feedback anywhere.',
  },
  hint: {
    nl: 'Zet een regel met `>` onder een antwoord, of `> Uitleg: …` onder de vraag.',
    en: 'Put a line with `>` under an answer, or `> Explanation: …` under the question.',
  },
}));

/** A mark that is not known. */
export const unknownMark = diagnostic('language/unknown-mark', 'warning', () => ({
  message: {
    nl: 'Deze opmerking begint met `taal:`, maar de rest is niet bekend.',
    en: 'This comment begins with `language:`, but the rest is not known.',
  },
  hint: {
    nl: 'Schrijf `<!-- taal: zo bedoeld, want … -->`.',
    en: 'Write `<!-- language: as meant, because … -->`.',
  },
}));
