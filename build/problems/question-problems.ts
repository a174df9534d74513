import { didYouMean, diagnostic, withHint } from './diagnostic.ts';

/** A heading word that is nearly a known one. */
export const unknownHeadingWord = diagnostic(
  'heading/unknown-word',
  'error',
  (word: string, nearly: string) => ({
    message: {
      nl: `\`${word}:\` lijkt op \`${nearly}:\`, maar is het niet.`,
      en: `\`${word}:\` looks like \`${nearly}:\`, but is not.`,
    },
    hint: {
      nl: `Bedoelde je \`${nearly}: …\`? Is het een gewone kop? Schrijf dan \`${word}\\: …\`.`,
      en: `Did you mean \`${nearly}: …\`? Is it a plain heading? Then write \`${word}\\: …\`.`,
    },
  }),
);

/** A level of headings that is skipped. */
export const skippedLevel = diagnostic('heading/skipped-level', 'warning', (from: number, to: number) => ({
  message: {
    nl: `Na een kop met ${'#'.repeat(from)} komt hier meteen een kop met ${'#'.repeat(to)}.`,
    en: `After a heading with ${'#'.repeat(from)} comes one with ${'#'.repeat(to)} at once.`,
  },
  hint: { nl: `Gebruik hier \`${'#'.repeat(from + 1)}\`.`, en: `Use \`${'#'.repeat(from + 1)}\` here.` },
}));

/** A second `#` title. */
export const secondTitle = diagnostic('heading/second-title', 'warning', () => ({
  message: {
    nl: 'Een les heeft één titel met `#`; dit is de tweede.',
    en: 'A lesson has one title with `#`; this is the second.',
  },
  hint: { nl: 'Gebruik `##`: daar begint een nieuw scherm.', en: 'Use `##`: a new screen begins there.' },
}));

/** A heading without words. */
export const emptyHeading = diagnostic('heading/empty', 'error', () => ({
  message: { nl: 'Deze kop heeft geen tekst.', en: 'This heading has no text.' },
  hint: {
    nl: 'Schrijf achter het woord en de dubbele punt waar het over gaat.',
    en: 'Write behind the word and the colon what it is about.',
  },
}));

/** A screen without anything on it. */
export const emptyScreen = diagnostic('screen/empty', 'warning', (title: string) => ({
  message: {
    nl: `Onder "${title}" staat niets: dat wordt een leeg scherm.`,
    en: `There is nothing under "${title}": that becomes an empty screen.`,
  },
  hint: {
    nl: 'Schrijf er tekst onder, of maak er een kop met `###` van.',
    en: 'Write text under it, or make it a heading with `###`.',
  },
}));

/** `Einde:` outside a talk. */
export const endingOutside = diagnostic('heading/ending-outside', 'error', () => ({
  message: {
    nl: '`Einde:` hoort in een gesprek, en hier is geen gesprek.',
    en: '`Ending:` belongs in a talk, and there is no talk here.',
  },
  hint: { nl: 'Begin het gesprek met `## Gesprek: …`.', en: 'Begin the talk with `## Conversation: …`.' },
}));

/** `### Gesprek:` on another level than 2. */
export const talkLevel = diagnostic('heading/talk-level', 'error', () => ({
  message: {
    nl: 'Een gesprek begint met twee hekjes: `## Gesprek: …`.',
    en: 'A talk begins with two hash signs: `## Conversation: …`.',
  },
  hint: { nl: 'Scènes hebben er drie: `### …`.', en: 'Scenes have three: `### …`.' },
}));

/** A question without an id. */
export const noId = diagnostic('question/no-id', 'warning', (id: string) => ({
  message: {
    nl: 'Dit onderdeel heeft nog geen vast id. Verander je de kop, dan raken antwoorden van deelnemers kwijt.',
    en: 'This part has no fixed id yet. When you change the heading, answers of learners get lost.',
  },
  hint: {
    nl: `Doe \`npm run check -- --fix\`, of zet eronder: \`<!-- id: ${id} -->\`.`,
    en: `Run \`npm run check -- --fix\`, or put under it: \`<!-- id: ${id} -->\`.`,
  },
}));

/** An id with signs that are not allowed. */
export const badId = diagnostic('id/not-allowed', 'error', (id: string, better: string) => ({
  message: {
    nl: `\`${id}\` kan geen id zijn: alleen kleine letters, cijfers en streepjes, hoogstens 40.`,
    en: `\`${id}\` cannot be an id: only small letters, digits and dashes, at most 40.`,
  },
  hint: { nl: `Bijvoorbeeld \`${better}\`.`, en: `For example \`${better}\`.` },
}));

/** The same id twice. */
export const duplicateId = diagnostic('id/duplicate', 'error', (id: string, file: string, line: number) => ({
  message: {
    nl: `Het id \`${id}\` bestaat al: ${file}, regel ${line}.`,
    en: `The id \`${id}\` exists already: ${file}, line ${line}.`,
  },
  hint: {
    nl: 'Gekopieerd? Haal de regel met het id bij de kopie weg en doe `npm run check -- --fix`.',
    en: 'Copied? Take the line with the id away from the copy and run `npm run check -- --fix`.',
  },
}));

/** An id comment right above the heading that it is meant for. */
export const idAboveHeading = diagnostic('id/above-heading', 'warning', (id: string) => ({
  message: {
    nl: `Het id \`${id}\` staat boven de kop. We lezen het bij de kop eronder.`,
    en: `The id \`${id}\` stands above the heading. It is read with the heading below it.`,
  },
  hint: {
    nl: `Zet \`<!-- id: ${id} -->\` onder de kop: anders verhuist het niet mee als je de vraag verplaatst.`,
    en: `Put \`<!-- id: ${id} -->\` under the heading: else it does not move along when you move the question.`,
  },
}));

/** Two id comments under one heading. */
export const twoIds = diagnostic('id/two', 'error', (first: string) => ({
  message: {
    nl: `Dit onderdeel heeft al het id \`${first}\`.`,
    en: `This part has the id \`${first}\` already.`,
  },
  hint: { nl: 'Haal een van de twee weg.', en: 'Take one of the two away.' },
}));

/** Text between two answers. */
export const strayParagraph = diagnostic('question/stray-paragraph', 'error', () => ({
  message: { nl: 'Deze tekst staat tussen de antwoorden in.', en: 'This text stands between the answers.' },
  hint: {
    nl: 'Is het feedback? Zet er twee spaties en `>` voor. Hoort het bij de vraag? Zet het boven het eerste antwoord.',
    en: 'Is it feedback? Put two spaces and `>` in front. Does it belong to the question? Put it above the first answer.',
  },
}));

/** Feedback that is not indented, right under an answer. */
export const gluedFeedback = diagnostic('question/loose-feedback', 'warning', () => ({
  message: {
    nl: 'Deze feedback staat niet ingesprongen. We lezen hem bij het antwoord erboven.',
    en: 'This feedback is not indented. It is read with the answer above it.',
  },
  hint: { nl: 'Zet er twee spaties voor: `  > …`.', en: 'Put two spaces in front: `  > …`.' },
}));

/** A quote under the answers, which may be feedback. */
export const looseQuote = diagnostic('question/loose-quote', 'warning', () => ({
  message: {
    nl: 'Bedoelde je feedback bij dit antwoord? Zo is het een citaat onder de vraag.',
    en: 'Did you mean feedback with this answer? Like this it is a quotation under the question.',
  },
  hint: {
    nl: 'Feedback: zet er twee spaties voor, direct onder het antwoord. Uitleg bij de vraag: `> Uitleg: …`.',
    en: 'Feedback: put two spaces in front, right under the answer. Explanation of the question: `> Explanation: …`.',
  },
}));

/** A word at the start of a quote that is nearly a known part. */
export const unknownPart = diagnostic('question/unknown-part', 'warning', (word: string, nearly: string) => ({
  message: {
    nl: `\`${word}:\` lijkt op \`${nearly}:\`, maar is het niet.`,
    en: `\`${word}:\` looks like \`${nearly}:\`, but is not.`,
  },
  hint: { nl: `Bedoelde je \`> ${nearly}: …\`?`, en: `Did you mean \`> ${nearly}: …\`?` },
}));

/** `Uitleg: ...` without `>`. */
export const partWithoutQuote = diagnostic('question/part-without-quote', 'warning', (word: string) => ({
  message: { nl: `\`${word}:\` staat hier als gewone tekst.`, en: `\`${word}:\` stands here as plain text.` },
  hint: { nl: `Zet er \`> \` voor: \`> ${word}: …\`.`, en: `Put \`> \` in front: \`> ${word}: …\`.` },
}));

/** The same part twice. */
export const partTwice = diagnostic('question/part-twice', 'warning', (word: string) => ({
  message: {
    nl: `\`${word}:\` staat er twee keer; alleen de eerste telt.`,
    en: `\`${word}:\` is there twice; only the first counts.`,
  },
  hint: { nl: 'Voeg ze samen.', en: 'Join them.' },
}));

/** A paragraph that is nearly a setting. */
export const nearlySetting = diagnostic('setting/nearly', 'warning', (setting: string) => ({
  message: {
    nl: 'Dit lijkt een instelling, maar we herkennen hem niet.',
    en: 'This looks like a setting, but it is not recognised.',
  },
  hint: { nl: `Bedoelde je \`${setting}\`?`, en: `Did you mean \`${setting}\`?` },
}));

/** A setting amid other words. */
export const settingInText = diagnostic('setting/in-text', 'warning', (setting: string) => ({
  message: {
    nl: `\`${setting}\` staat tussen andere tekst en werkt daarom niet als instelling.`,
    en: `\`${setting}\` stands amid other text, so it does not work as a setting.`,
  },
  hint: { nl: 'Zet de instelling in een eigen alinea.', en: 'Put the setting in a paragraph of its own.' },
}));

/** A setting that this kind of question does not have. */
export const settingNotHere = diagnostic('setting/not-here', 'warning', (setting: string) => ({
  message: {
    nl: `\`${setting}\` doet niets bij dit soort vraag.`,
    en: `\`${setting}\` does nothing with this kind of question.`,
  },
  hint: { nl: 'Haal de instelling weg.', en: 'Take the setting away.' },
}));

/** A weight or number of attempts out of range. */
export const settingRange = diagnostic(
  'setting/out-of-range',
  'error',
  (setting: string, from: number, to: number) => ({
    message: {
      nl: `\`${setting}\` kan niet: het getal is ${from} tot en met ${to}.`,
      en: `\`${setting}\` is not possible: the number is ${from} to ${to}.`,
    },
    hint: { nl: 'Kies een kleiner of groter getal.', en: 'Choose a smaller or larger number.' },
  }),
);

/** A line `Antwoord:` that is missing. */
export const noAnswerLine = diagnostic('question/no-answer-line', 'error', (example: string) => ({
  message: { nl: 'Hier ontbreekt een regel `Antwoord: …`.', en: 'A line `Answer: …` is missing here.' },
  hint: { nl: `Bijvoorbeeld: \`${example}\`.`, en: `For example: \`${example}\`.` },
}));

/** A second line `Antwoord:`. */
export const answerLineTwice = diagnostic('question/two-answer-lines', 'error', () => ({
  message: { nl: 'Er staan twee regels `Antwoord: …`.', en: 'There are two lines `Answer: …`.' },
  hint: { nl: 'Houd er een over.', en: 'Keep one.' },
}));

/** `Antwoord:` under a question that has its answers in a list or table. */
export const answerLineNotHere = diagnostic('question/answer-line-not-here', 'warning', () => ({
  message: {
    nl: '`Antwoord:` doet niets bij dit soort vraag.',
    en: '`Answer:` does nothing with this kind of question.',
  },
  hint: { nl: 'Zet `(x)` of `[x]` bij het goede antwoord.', en: 'Put `(x)` or `[x]` with the right answer.' },
}));

/** A question without answers. */
export const noAnswers = diagnostic('question/no-answers', 'error', (nl: string, en: string) => ({
  message: { nl: `Onder deze kop ontbreekt ${nl}.`, en: `Under this heading ${en} is missing.` },
  hint: {
    nl: 'Staat er een kop of `---` tussen? Daar stopt de vraag.',
    en: 'Is there a heading or `---` in between? The question ends there.',
  },
}));

/** A kind of list or table that does not belong to this question. */
export const unknownStatementAnswer = diagnostic(
  'statement/unknown-answer',
  'error',
  (answer: string, suggestion: string | undefined) =>
    withHint(
      {
        nl: `\`${answer}\` is geen antwoord op een stelling.`,
        en: `\`${answer}\` is not an answer to a statement.`,
      },
      didYouMean(suggestion, ['waar', 'niet waar', 'juist', 'onjuist', 'ja', 'nee']),
    ),
);
