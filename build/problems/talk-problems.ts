import { didYouMean, diagnostic, withHint } from './diagnostic.ts';

/** A talk without a scene. */
export const noScenes = diagnostic('talk/no-scenes', 'error', () => ({
  message: { nl: 'Dit gesprek heeft geen scènes.', en: 'This talk has no scenes.' },
  hint: {
    nl: 'Schrijf eronder `### Naam van de scène` met wat de inwoner zegt en de antwoorden.',
    en: 'Write `### Name of the scene` under it, with what the resident says and the replies.',
  },
}));

/** A talk without an ending. */
export const noEnding = diagnostic('talk/no-ending', 'error', () => ({
  message: { nl: 'Dit gesprek heeft geen einde.', en: 'This talk has no ending.' },
  hint: {
    nl: 'Schrijf `### Einde: …` met `Resultaat: geslaagd` of `Resultaat: nog eens proberen`.',
    en: 'Write `### Ending: …` with `Result: passed` or `Result: try again`.',
  },
}));

/** Two scenes of one name. */
export const duplicateScene = diagnostic('talk/duplicate-scene', 'error', (name: string) => ({
  message: { nl: `Er zijn twee scènes die "${name}" heten.`, en: `There are two scenes called "${name}".` },
  hint: {
    nl: 'Geef er een een andere naam, anders is `naar:` niet duidelijk.',
    en: 'Give one of them another name, else `to:` is not clear.',
  },
}));

/** A scene with two `#`, which would end the talk. */
export const sceneLevel = diagnostic('talk/scene-level', 'error', (name: string) => ({
  message: {
    nl: `"${name}" is een scène van het gesprek hierboven, maar twee hekjes beginnen een nieuw scherm.`,
    en: `"${name}" is a scene of the talk above, but two hash signs begin a new screen.`,
  },
  hint: {
    nl: `Een scène heeft drie hekjes: \`### ${name}\`.`,
    en: `A scene has three hash signs: \`### ${name}\`.`,
  },
}));

/** `naar:` a scene that is not there. */
export const unknownScene = diagnostic(
  'talk/unknown-scene',
  'error',
  (name: string, suggestion: string | undefined, known: readonly string[]) =>
    withHint(
      { nl: `De scène "${name}" is er niet in dit gesprek.`, en: `The scene "${name}" is not in this talk.` },
      didYouMean(suggestion, known),
    ),
);

/** A name that is neither a meter nor a goal. */
export const unknownName = diagnostic(
  'talk/unknown-name',
  'error',
  (name: string, suggestion: string | undefined, known: readonly string[]) =>
    withHint(
      {
        nl: `"${name}" is geen meter en geen gespreksdoel.`,
        en: `"${name}" is no meter and no goal of the talk.`,
      },
      didYouMean(suggestion, known) ?? {
        nl: 'Noem meters bovenaan (`- vertrouwen: 2 (0 tot 5)`) en doelen bij `gespreksdoelen:`.',
        en: 'Name meters at the top (`- trust: 2 (0 to 5)`) and goals at `goals:`.',
      },
    ),
);

/** A reply that leads nowhere. */
export const replyWithoutTo = diagnostic('talk/reply-without-to', 'error', () => ({
  message: {
    nl: 'Bij dit antwoord staat niet waar het gesprek verdergaat.',
    en: 'This reply does not say where the talk goes on.',
  },
  hint: {
    nl: 'Schrijf eronder `  - naar: Naam van de scène`.',
    en: 'Write `  - to: Name of the scene` under it.',
  },
}));

/** Two `naar:` under one reply. */
export const secondTo = diagnostic('talk/second-to', 'error', () => ({
  message: { nl: 'Bij dit antwoord staat al een `naar:`.', en: 'This reply has a `to:` already.' },
  hint: {
    nl: 'Houd er een over. Hangt het ergens van af? Gebruik `Als …: naar …` in de scène zelf.',
    en: 'Keep one. Does it depend on something? Use `If …: to …` in the scene itself.',
  },
}));

/** A reply without words. */
export const emptyReply = diagnostic('talk/empty-reply', 'error', () => ({
  message: { nl: 'Dit antwoord heeft geen tekst.', en: 'This reply has no text.' },
  hint: {
    nl: 'Schrijf achter het streepje wat de deelnemer zegt of doet.',
    en: 'Write behind the dash what the learner says or does.',
  },
}));

/** A reply without feedback. */
export const replyWithoutFeedback = diagnostic('talk/reply-without-feedback', 'warning', () => ({
  message: { nl: 'Bij dit antwoord staat geen feedback.', en: 'This reply has no feedback.' },
  hint: {
    nl: 'Schrijf eronder `  > …`: eerst wat er goed aan is, dan het ene ding om te zien.',
    en: 'Write `  > …` under it: first what is good in it, then the one thing to see.',
  },
}));

/** An ending without a result. */
export const noResult = diagnostic('talk/no-result', 'error', () => ({
  message: { nl: 'Bij dit einde staat geen resultaat.', en: 'This ending has no result.' },
  hint: {
    nl: 'Schrijf `Resultaat: geslaagd` of `Resultaat: nog eens proberen`.',
    en: 'Write `Result: passed` or `Result: try again`.',
  },
}));

/** A result that is not known. */
export const unknownResult = diagnostic('talk/unknown-result', 'error', (word: string) => ({
  message: { nl: `"${word}" is geen resultaat.`, en: `"${word}" is no result.` },
  hint: { nl: 'Schrijf `geslaagd` of `nog eens proberen`.', en: 'Write `passed` or `try again`.' },
}));

/** `Resultaat:` outside an ending. */
export const resultOutside = diagnostic('talk/result-outside', 'error', () => ({
  message: {
    nl: '`Resultaat:` hoort bij een einde, en dit is een gewone scène.',
    en: '`Result:` belongs to an ending, and this is a plain scene.',
  },
  hint: { nl: 'Noem de scène `### Einde: …`.', en: 'Call the scene `### Ending: …`.' },
}));

/** Replies in an ending. */
export const repliesInEnding = diagnostic('talk/replies-in-ending', 'error', () => ({
  message: {
    nl: 'Een einde heeft geen antwoorden: het gesprek is dan klaar.',
    en: 'An ending has no replies: the talk is over then.',
  },
  hint: {
    nl: 'Haal de antwoorden weg, of noem de scène geen `Einde:`.',
    en: 'Take the replies away, or do not call the scene `Ending:`.',
  },
}));

/** A line in the list of meters that cannot be read. */
export const meterLine = diagnostic('talk/meter-line', 'error', (text: string) => ({
  message: { nl: `Dit is geen meter: "${text}".`, en: `This is no meter: "${text}".` },
  hint: {
    nl: 'Schrijf `- vertrouwen: 2 (0 tot 5)` of `- spanning: 8 (0 tot 10, laag is goed; rustig | gespannen | heet)`.',
    en: 'Write `- trust: 2 (0 to 5)` or `- tension: 8 (0 to 10, low is good; calm | tense | hot)`.',
  },
}));

/** A meter in a scene instead of before the first. */
export const meterInScene = diagnostic('talk/meter-in-scene', 'error', (name: string) => ({
  message: {
    nl: `De meter "${name}" staat in een scène, en wordt zo een antwoord van de deelnemer.`,
    en: `The meter "${name}" stands in a scene, which makes it a reply of the learner.`,
  },
  hint: {
    nl: 'Zet hem bij de andere meters: in de lijst onder de situatie, boven de eerste scène (`### …`).',
    en: 'Put it with the other meters: in the list under the situation, above the first scene (`### …`).',
  },
}));

/** A meter that starts outside its range, or has no range. */
export const meterRange = diagnostic(
  'talk/meter-range',
  'error',
  (name: string, start: number, minimum: number, maximum: number) => ({
    message: {
      nl: `De meter "${name}" begint op ${start}, buiten ${minimum} tot ${maximum}.`,
      en: `The meter "${name}" starts at ${start}, outside ${minimum} to ${maximum}.`,
    },
    hint: {
      nl: 'Kies een begin binnen het bereik, en een bereik van laag naar hoog.',
      en: 'Choose a start within the range, and a range from low to high.',
    },
  }),
);

/** A meter or goal named twice. */
export const duplicateMeter = diagnostic('talk/duplicate-meter', 'error', (name: string) => ({
  message: {
    nl: `"${name}" staat er twee keer: als meter of als gespreksdoel.`,
    en: `"${name}" is there twice: as a meter or as a goal.`,
  },
  hint: { nl: 'Geef er een een andere naam.', en: 'Give one of them another name.' },
}));

/** A line under a reply that cannot be read. */
export const effectLine = diagnostic('talk/effect-line', 'error', (text: string) => ({
  message: {
    nl: `Ik begrijp deze regel onder het antwoord niet: "${text}".`,
    en: `I do not understand this line under the reply: "${text}".`,
  },
  hint: {
    nl: 'Er kan staan: `naar: …`, `vertrouwen +1, spanning -1`, `later: … (na 2 beurten)` of `onthoud: …`.',
    en: 'There can be: `to: …`, `trust +1, tension -1`, `later: … (after 2 turns)` or `remember: …`.',
  },
}));

/** `later:` without a moment, or with moment 0. */
export const laterWhen = diagnostic('talk/later-when', 'error', () => ({
  message: {
    nl: 'Bij `later:` staat niet (goed) wanneer het komt.',
    en: '`later:` does not say (well) when it comes.',
  },
  hint: {
    nl: 'Zet erachter `(na 2 beurten)`, met 1 of meer, of `(bij Naam van de scène)`.',
    en: 'Add `(after 2 turns)`, with 1 or more, or `(at Name of the scene)`.',
  },
}));

/** A condition that cannot be read. */
export const conditionText = diagnostic('talk/condition', 'error', (text: string) => ({
  message: {
    nl: `Ik begrijp deze voorwaarde niet: "${text}".`,
    en: `I do not understand this condition: "${text}".`,
  },
  hint: {
    nl: 'Schrijf `als vertrouwen minstens 4`, met minstens, hoogstens, meer dan of minder dan, of `als onthouden "…"`.',
    en: 'Write `if trust at least 4`, with at least, at most, more than or less than, or `if remembered "…"`.',
  },
}));

/** A feeling that no portrait can show. */
export const unknownFeeling = diagnostic(
  'talk/unknown-feeling',
  'warning',
  (word: string, suggestion: string | undefined) =>
    withHint(
      {
        nl: `Het gevoel "${word}" ken ik niet; het gezicht blijft neutraal.`,
        en: `I do not know the feeling "${word}"; the face stays neutral.`,
      },
      didYouMean(suggestion) ?? {
        nl: 'Kies een gewoon woord, zoals boos, bang, verdrietig, moe of opgelucht.',
        en: 'Choose a plain word, such as angry, afraid, sad, tired or relieved.',
      },
    ),
);

/** A question other than a prediction within a talk. */
export const questionInTalk = diagnostic('talk/question-inside', 'error', (word: string) => ({
  message: {
    nl: `Een \`${word}:\` kan niet in een gesprek staan.`,
    en: `A \`${word}:\` cannot stand in a talk.`,
  },
  hint: {
    nl: 'Zet een nieuwe kop met `##` ervoor, of gebruik `Voorspel:` of `Sta stil:`.',
    en: 'Put a new heading with `##` before it, or use `Predict:` or `Stand still:`.',
  },
}));

/** `Voorspel:` in a talk without answers. */
export const predictionWithoutList = diagnostic('talk/prediction-without-list', 'error', () => ({
  message: {
    nl: 'Onder `Voorspel:` hoort een lijst met `( )`.',
    en: 'A list with `( )` belongs under `Predict:`.',
  },
  hint: {
    nl: 'Schrijf `- (x) Wat er echt gebeurt` en `- ( ) Iets anders`.',
    en: 'Write `- (x) What really happens` and `- ( ) Something else`.',
  },
}));

/** Text between replies. */
export const textAmidReplies = diagnostic('talk/text-amid-replies', 'warning', () => ({
  message: {
    nl: 'Deze tekst staat tussen of na de antwoorden; de deelnemer leest hem ervoor.',
    en: 'This text stands between or after the replies; the learner reads it before them.',
  },
  hint: {
    nl: 'Zet de tekst boven de antwoorden. Hoort hij bij een antwoord? Zet er twee spaties en een `>` voor.',
    en: 'Put the text above the replies. Does it belong to a reply? Put two spaces and a `>` before it.',
  },
}));

/** A scene in which the learner has nothing to choose. */
export const oneReply = diagnostic('talk/one-reply', 'warning', (name: string) => ({
  message: {
    nl: `In "${name}" is maar één antwoord: er valt niets te kiezen.`,
    en: `In "${name}" there is one reply only: nothing to choose.`,
  },
  hint: { nl: 'Schrijf er een tweede bij, liefst drie.', en: 'Add a second one, better three.' },
}));

/** A scene that nobody can reach. */
export const unreachableScene = diagnostic('talk/unreachable-scene', 'warning', (name: string) => ({
  message: { nl: `De scène "${name}" kan niemand bereiken.`, en: `Nobody can reach the scene "${name}".` },
  hint: {
    nl: 'Laat een antwoord ernaartoe gaan, of kijk naar de voorwaarden ervoor.',
    en: 'Let a reply lead to it, or look at the conditions before it.',
  },
}));

/** An ending that nobody reaches. */
export const unreachedEnding = diagnostic('talk/unreached-ending', 'warning', (name: string) => ({
  message: { nl: `Het einde "${name}" wordt nooit bereikt.`, en: `The ending "${name}" is never reached.` },
  hint: {
    nl: 'Laat een antwoord ernaartoe gaan, of kijk naar de voorwaarden ervoor.',
    en: 'Let a reply lead to it, or look at the conditions before it.',
  },
}));

/** A reply that can never appear. */
export const neverReply = diagnostic('talk/never-reply', 'warning', () => ({
  message: {
    nl: 'Dit antwoord kan nooit verschijnen: aan de voorwaarde wordt nooit voldaan.',
    en: 'This reply can never appear: its condition never holds.',
  },
  hint: {
    nl: 'Maak de voorwaarde ruimer, of geef eerdere antwoorden meer effect.',
    en: 'Widen the condition, or give earlier replies more effect.',
  },
}));

/** A point at which the talk is stuck. */
export const deadEnd = diagnostic('talk/dead-end', 'error', (name: string, path: readonly string[]) => ({
  message: {
    nl: `In "${name}" kan het gesprek vastlopen: er is dan geen antwoord meer over.`,
    en: `The talk can get stuck in "${name}": no reply is left then.`,
  },
  hint: {
    nl: `Dat gebeurt na: ${path.length > 0 ? path.join(' → ') : 'het begin'}. Voeg een antwoord zonder voorwaarde toe, of zet \`(mag vaker)\` voor een antwoord.`,
    en: `It happens after: ${path.length > 0 ? path.join(' → ') : 'the start'}. Add a reply without condition, or put \`(more than once)\` before one.`,
  },
}));

/** A part of the talk from which no ending can be reached. */
export const endlessLoop = diagnostic(
  'talk/endless-loop',
  'error',
  (name: string, path: readonly string[]) => ({
    message: {
      nl: `Vanaf "${name}" kan het gesprek niet meer aflopen.`,
      en: `From "${name}" the talk can no longer end.`,
    },
    hint: {
      nl: `Dat gebeurt na: ${path.length > 0 ? path.join(' → ') : 'het begin'}. Laat een antwoord naar een einde leiden.`,
      en: `It happens after: ${path.length > 0 ? path.join(' → ') : 'the start'}. Let a reply lead to an ending.`,
    },
  }),
);

/** A first reply after which nothing can go wrong. */
export const alwaysWins = diagnostic('talk/always-wins', 'warning', () => ({
  message: {
    nl: 'Na dit eerste antwoord loopt het gesprek altijd goed af, wat er daarna ook gezegd wordt.',
    en: 'After this first reply the talk always ends well, whatever is said next.',
  },
  hint: { nl: 'Laat latere antwoorden ook gevolgen hebben.', en: 'Let later replies have consequences too.' },
}));

/** The longest reply is nearly always the best. */
export const longestWins = diagnostic('talk/longest-wins', 'warning', (times: number, of: number) => ({
  message: {
    nl: `In ${times} van de ${of} scènes is het langste antwoord ook het beste. Dat verraadt het.`,
    en: `In ${times} of ${of} scenes the longest reply is also the best. That gives it away.`,
  },
  hint: {
    nl: 'Maak een paar goede antwoorden korter, of andere langer.',
    en: 'Make some good replies shorter, or others longer.',
  },
}));

/** Too much to prove. */
export const proofBound = diagnostic(
  'talk/proof-bound',
  'error',
  (bound: number, scenes: readonly string[]) => ({
    message: {
      nl: `Dit gesprek heeft meer dan ${bound} standen: het is niet te bewijzen. Niet bekeken: ${scenes.join(', ')}.`,
      en: `This talk has more than ${bound} states: it cannot be proved. Not explored: ${scenes.join(', ')}.`,
    },
    hint: {
      nl: 'Gebruik minder antwoorden met `(mag vaker)`, of minder voorwaarden.',
      en: 'Use fewer replies with `(more than once)`, or fewer conditions.',
    },
  }),
);

/** A line of consequences that stands between the replies. */
export const looseConsequence = diagnostic('talk/loose-consequence', 'warning', (text: string) => ({
  message: {
    nl: `\`${text}\` staat als antwoord in de lijst, maar hoort onder het antwoord erboven.`,
    en: `\`${text}\` stands in the list as a reply, but belongs under the reply above it.`,
  },
  hint: { nl: 'Zet er twee spaties voor.', en: 'Put two spaces before it.' },
}));

/** Feedback without the two spaces in front. */
export const looseFeedback = diagnostic('talk/loose-feedback', 'warning', () => ({
  message: {
    nl: 'Deze feedback staat los; we lezen hem bij het antwoord erboven.',
    en: 'This feedback stands apart; we read it with the reply above it.',
  },
  hint: { nl: 'Zet twee spaties voor de `>`.', en: 'Put two spaces before the `>`.' },
}));

/** `naar: ...` or `vertrouwen +1` that the learner would read as feedback. */
export const consequenceInFeedback = diagnostic('talk/consequence-in-feedback', 'error', (text: string) => ({
  message: {
    nl: `\`${text}\` staat in de feedback, en doet daar niets.`,
    en: `\`${text}\` stands in the feedback, and does nothing there.`,
  },
  hint: {
    nl: `Schrijf het op een eigen regel, met twee spaties en een streepje: \`  - ${text}\`.`,
    en: `Write it on a line of its own, with two spaces and a dash: \`  - ${text}\`.`,
  },
}));

/** A reply with a round or box in front. */
export const markedReply = diagnostic('talk/marked-reply', 'warning', (mark: string) => ({
  message: {
    nl: `Een antwoord in een gesprek heeft geen \`${mark}\`: goed en fout bestaan daar niet.`,
    en: `A reply in a talk has no \`${mark}\`: there is no right and wrong.`,
  },
  hint: {
    nl: 'Haal het weg. Wat een antwoord doet, staat eronder: `  - vertrouwen +1`.',
    en: 'Take it away. What a reply does stands under it: `  - trust +1`.',
  },
}));

/** A speaker's name without bold. */
export const speakerNotBold = diagnostic('talk/speaker-not-bold', 'warning', (name: string) => ({
  message: {
    nl: `De naam "${name}" is niet vet; we lezen dit toch als iets wat gezegd wordt.`,
    en: `The name "${name}" is not in bold; we read this as something that is said.`,
  },
  hint: { nl: `Schrijf \`**${name}** (gevoel): "…"\`.`, en: `Write \`**${name}** (feeling): "…"\`.` },
}));

/** A word before a colon that is nearly one that does something. */
export const nearlyWord = diagnostic('talk/nearly-word', 'warning', (word: string, meant: string) => ({
  message: {
    nl: `\`${word}:\` lijkt op \`${meant}:\`, maar is het niet; het wordt gewone tekst.`,
    en: `\`${word}:\` looks like \`${meant}:\`, but is not; it becomes plain text.`,
  },
  hint: { nl: `Bedoelde je \`${meant}:\`?`, en: `Did you mean \`${meant}:\`?` },
}));
