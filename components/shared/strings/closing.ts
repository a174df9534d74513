/** Texts of the end of a lesson, the finish page, the page after leaving, and erasing; they come in after the first screen. */
export const closing = {
  sources: { nl: 'Bronnen', en: 'Sources' },
  sourceProven: { nl: 'goed onderbouwd', en: 'well proven' },
  sourceAid: { nl: 'handig hulpmiddel, weinig onderzoek', en: 'handy aid, little research' },
  opensBeside: { nl: '(opent in een nieuw venster)', en: '(opens in a new window)' },

  lessonDone: { nl: 'Deze les is klaar.', en: 'This lesson is done.' },
  lessonOpen: { nl: 'Nog open in deze les', en: 'Still open in this lesson' },
  lessonOpenWhy: {
    nl: 'Je mag altijd verder. De les telt als klaar zodra je dit gedaan hebt, of als je de les zo afrondt.',
    en: 'You can always go on. The lesson counts as done once you have done this, or when you finish it as it is.',
  },
  lessonUnseen: {
    nl: 'Je hebt nog niet alle schermen van deze les gezien.',
    en: 'You have not seen every screen of this lesson yet.',
  },
  finishLessonAsIs: { nl: 'Rond de les zo af', en: 'Finish the lesson as it is' },
  openQuestion: { nl: 'Vraag', en: 'Question' },
  openTalk: { nl: 'Gesprek', en: 'Conversation' },
  openTest: { nl: 'Toets', en: 'Test' },

  finishDone: { nl: 'Je hebt de cursus afgerond', en: 'You have completed the course' },
  finishNotDone: { nl: 'Tot hier ben je gekomen', en: 'This is how far you got' },
  finishLessons: { nl: 'Lessen klaar', en: 'Lessons done' },
  finishOf: { nl: '{done} van {total}', en: '{done} of {total}' },
  finishTalks: { nl: 'Gesprekken gespeeld', en: 'Conversations played' },
  finishQuestions: { nl: 'Vragen beantwoord', en: 'Questions answered' },
  finishTime: { nl: 'Tijd in de cursus', en: 'Time in the course' },
  finishTest: { nl: 'Toets: {verdict}, {percent} %', en: 'Test: {verdict}, {percent} %' },
  finishPassed: { nl: 'geslaagd', en: 'passed' },
  finishFailed: { nl: 'niet geslaagd', en: 'not passed' },
  finishFailedYet: { nl: 'nog niet geslaagd', en: 'not passed yet' },
  finishLeft: { nl: 'Nog te doen', en: 'Left to do' },
  finishOn: { nl: 'Verder met {title}', en: 'Go on with {title}' },
  finishLeftLesson: { nl: '1 les', en: '1 lesson' },
  finishLeftLessons: { nl: '{count} lessen', en: '{count} lessons' },
  finishLeftTalks: {
    nl: 'Speel nog {count} van deze gesprekken',
    en: 'Play {count} more of these conversations',
  },
  finishLeftTest: { nl: 'Maak de toets: {title}', en: 'Take the test: {title}' },
  finishTries: { nl: 'nog {count} keer', en: '{count} tries left' },
  finishWrote: { nl: 'Wat je opschreef', en: 'What you wrote' },
  finishWroteWhere: {
    nl: 'Je eigen woorden staan alleen op dit apparaat, bij:',
    en: 'Your own words are only on this device, at:',
  },
  finishWroteAll: { nl: 'Alles bij elkaar: Mijn notities', en: 'All together: My notes' },
  finishSees: { nl: 'Wat je organisatie nu ziet', en: 'What your organisation sees now' },
  finishBack: { nl: 'Terugkomen', en: 'Coming back' },
  finishBackLms: {
    nl: 'Open de cursus opnieuw in je leeromgeving. Je gaat dan verder waar je was, en je kunt alles nog eens lezen of spelen.',
    en: 'Open the course again in your learning environment. You continue where you were, and you can read or play everything again.',
  },
  finishBackDevice: {
    nl: 'Open de cursus opnieuw op dit apparaat, in dezelfde browser. Je gaat dan verder waar je was.',
    en: 'Open the course again on this device, in the same browser. You continue where you were.',
  },

  leftSaved: {
    nl: 'Alles is opgeslagen in je leeromgeving. Je kunt dit venster sluiten.',
    en: 'Everything is saved in your learning environment. You can close this window.',
  },
  leftOnDevice: {
    nl: 'Je voortgang staat op dit apparaat. Je kunt dit venster sluiten.',
    en: 'Your progress is on this device. You can close this window.',
  },
  leftNotReceived: {
    nl: 'Je organisatie heeft dit niet ontvangen. Je voortgang staat wel op dit apparaat. Open de cursus opnieuw vanuit je leeromgeving, op dit apparaat. Dan sturen we alles alsnog.',
    en: 'Your organisation has not received this. Your progress is on this device, though. Open the course again from your learning environment, on this device. Then we will send everything.',
  },
  leftGoOn: { nl: 'Toch verder', en: 'Go on anyway' },
  leftUnsure: {
    nl: 'Je leeromgeving heeft niet bevestigd dat alles is opgeslagen. Je voortgang staat nog op dit apparaat. Open de cursus straks opnieuw op dit apparaat. Dan sturen we alles alsnog.',
    en: 'Your learning environment did not confirm that everything is saved. Your progress is still on this device. Open the course again later on this device, and we will send it then.',
  },
  leftNowhere: {
    nl: 'Je leeromgeving heeft niet bevestigd dat alles is opgeslagen, en dit apparaat bewaart niets. Wat je net deed, kan weg zijn.',
    en: 'Your learning environment did not confirm that everything is saved, and this device keeps nothing. What you just did may be lost.',
  },
  leftReview: {
    nl: 'Je keek terug. Er is niets veranderd. Je kunt dit venster sluiten.',
    en: 'You looked back. Nothing has changed. You can close this window.',
  },
  closeWindow: { nl: 'Sluit dit venster', en: 'Close this window' },
  backToLms: { nl: 'Terug naar je leeromgeving', en: 'Back to your learning environment' },

  eraseTitle: { nl: 'Gedeelde computer?', en: 'Shared computer?' },
  eraseWhy: {
    nl: 'Je eigen woorden en een kopie van je voortgang staan op dit apparaat. Werken hier ook anderen? Wis ze dan.',
    en: 'Your own words and a copy of your progress are on this device. Do others work here too? Then erase them.',
  },
  eraseLosesProgress: {
    nl: 'Let op: er is geen LMS dat je voortgang bewaart. Na het wissen begin je opnieuw.',
    en: 'Note: there is no LMS that keeps your progress. After erasing you start anew.',
  },
  eraseLosesUnsaved: {
    nl: 'Let op: nog niet alles is opgeslagen in het LMS. Wat nog niet is opgeslagen, raak je kwijt.',
    en: 'Note: not everything is saved in the LMS yet. You lose what is not saved.',
  },
  eraseLosesWords: {
    nl: 'Wat je zelf opschreef, is dan echt weg. Je afgeronde lessen in het LMS blijven.',
    en: 'What you wrote yourself is then really gone. Your finished lessons in the LMS stay.',
  },
  erase: { nl: 'Wis mijn gegevens op dit apparaat', en: 'Erase my data on this device' },
  eraseSure: { nl: 'Ja, wis alles', en: 'Yes, erase everything' },
  eraseNot: { nl: 'Nee, laat staan', en: 'No, leave it' },
  erased: {
    nl: 'Gewist. Op dit apparaat staat niets meer van jou.',
    en: 'Erased. Nothing of yours is left on this device.',
  },
} as const;
