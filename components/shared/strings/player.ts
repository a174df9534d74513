/** Texts of the player. */
export const player = {
  next: { nl: 'Volgende', en: 'Next' },
  previous: { nl: 'Vorige', en: 'Previous' },
  skipToLesson: { nl: 'Naar de les', en: 'Go to the lesson' },
  outline: { nl: 'Inhoud', en: 'Contents' },
  outlineOf: { nl: 'Inhoud van de cursus', en: 'Contents of the course' },
  close: { nl: 'Sluiten', en: 'Close' },
  stopAndSave: { nl: 'Stoppen en bewaren', en: 'Stop and save' },
  stopping: { nl: 'Bezig met bewaren …', en: 'Saving …' },
  progress: { nl: 'Voortgang', en: 'Progress' },
  progressWords: { nl: '{percent} % gedaan', en: '{percent} % done' },
  screenOf: { nl: 'scherm {number} van {total}', en: 'screen {number} of {total}' },
  done: { nl: 'klaar', en: 'done' },
  current: { nl: 'hier ben je', en: 'you are here' },
  begun: { nl: 'begonnen', en: 'begun' },
  notYet: { nl: 'nog niet', en: 'not yet' },
  minutes: { nl: '{minutes} min', en: '{minutes} min' },
  objective: { nl: 'Na deze les', en: 'After this lesson' },
  sources: { nl: 'Bronnen', en: 'Sources' },
  sourceProven: { nl: 'goed onderbouwd', en: 'well proven' },
  sourceAid: { nl: 'handig hulpmiddel, weinig onderzoek', en: 'handy aid, little research' },
  opensBeside: { nl: '(opent in een nieuw venster)', en: '(opens in a new window)' },
  printLesson: { nl: 'Print deze les', en: 'Print this lesson' },
  otherRoute: { nl: 'Naar het begin (route kiezen)', en: 'To the start (choose a route)' },
  toStart: { nl: 'Naar het begin', en: 'To the start' },
  yourData: { nl: 'Je gegevens', en: 'Your data' },

  connecting: { nl: 'Verbinding maken …', en: 'Connecting …' },
  saving: { nl: 'Bezig met opslaan …', en: 'Saving …' },
  savedAt: { nl: 'Opgeslagen om {time}', en: 'Saved at {time}' },
  notSavedRetry: {
    nl: 'Nog niet opgeslagen, we proberen het opnieuw',
    en: 'Not saved yet, we are trying again',
  },
  notSaved: {
    nl: 'Nog niet opgeslagen in het LMS. Je voortgang staat op dit apparaat',
    en: 'Not saved in the LMS yet. Your progress is on this device',
  },
  notSavedNowhere: {
    nl: 'Nog niet opgeslagen. Laat dit venster open',
    en: 'Not saved yet. Leave this window open',
  },
  notConnected: {
    nl: 'Niet verbonden met het LMS: je voortgang blijft op dit apparaat',
    en: 'Not connected to the LMS: your progress stays on this device',
  },
  notConnectedNowhere: {
    nl: 'Niet verbonden met het LMS, en dit apparaat bewaart niets. Sluit dit venster pas als je klaar bent',
    en: 'Not connected to the LMS, and this device keeps nothing. Only close this window when you are done',
  },
  sessionEnded: {
    nl: 'De sessie in het LMS is voorbij. Open de cursus daar opnieuw',
    en: 'The session in the LMS is over. Open the course there again',
  },
  readOnly: { nl: 'Je kijkt terug: er wordt niets opgeslagen', en: 'You are looking back: nothing is saved' },
  savedAgain: { nl: 'Alles is weer opgeslagen.', en: 'Everything is saved again.' },

  salvaged: {
    nl: 'Een deel van je bewaarde voortgang konden we niet lezen. Alles wat wel leesbaar was, staat er weer.',
    en: 'We could not read part of your saved progress. Everything that was readable is back.',
  },
  newer: {
    nl: 'Je voortgang is bewaard met een nieuwere versie van deze cursus. We laten die met rust. Je begint hier opnieuw.',
    en: 'Your progress was saved with a newer version of this course. We leave it alone. You start anew here.',
  },

  loadingLesson: { nl: 'De les wordt geladen …', en: 'The lesson is loading …' },
  lessonFailed: { nl: 'Deze les is niet goed binnengekomen', en: 'This lesson did not come in well' },
  lessonFailedWhy: {
    nl: 'Waarschijnlijk viel de verbinding even weg. Wat je al deed, is niet verloren. Controleer je verbinding en probeer het opnieuw.',
    en: 'The connection probably dropped for a moment. What you did is not lost. Check your connection and try again.',
  },
  loadAgain: { nl: 'Probeer het opnieuw', en: 'Try again' },

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
  finishDid: { nl: 'Wat je deed', en: 'What you did' },
  finishLessons: { nl: 'Lessen klaar', en: 'Lessons done' },
  finishOf: { nl: '{done} van {total}', en: '{done} of {total}' },
  finishTalks: { nl: 'Gesprekken gespeeld', en: 'Conversations played' },
  finishQuestions: { nl: 'Vragen beantwoord', en: 'Questions answered' },
  finishTime: { nl: 'Tijd in de cursus', en: 'Time in the course' },
  finishScore: { nl: 'Je score', en: 'Your score' },
  finishPassed: { nl: 'geslaagd', en: 'passed' },
  finishFailed: { nl: 'niet geslaagd', en: 'not passed' },
  finishLeft: { nl: 'Wat er nog te doen is', en: 'What is left to do' },
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

  leftTitle: { nl: 'Tot de volgende keer', en: 'See you next time' },
  leftSaved: {
    nl: 'Alles is opgeslagen in je leeromgeving. Je kunt dit venster sluiten.',
    en: 'Everything is saved in your learning environment. You can close this window.',
  },
  leftOnDevice: {
    nl: 'Je voortgang staat op dit apparaat. Je kunt dit venster sluiten.',
    en: 'Your progress is on this device. You can close this window.',
  },
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

  begin: { nl: 'Begin', en: 'Begin' },
  resume: { nl: 'Verder waar je was', en: 'Continue where you were' },
  resumeAt: { nl: 'Je was bij: {place}', en: 'You were at: {place}' },
  hello: { nl: 'Dag {name}.', en: 'Hello {name}.' },
  beginLoading: { nl: 'De cursus wordt geladen …', en: 'The course is loading …' },
  beginFree: { nl: 'Stoppen en verdergaan kan altijd.', en: 'You can always stop and continue later.' },
  chooseRoute: { nl: 'Welke route past bij jou?', en: 'Which route suits you?' },
  chooseRouteLater: {
    nl: 'Je kunt later van route wisselen. Wat je al deed, blijft staan.',
    en: 'You can change routes later. What you did is kept.',
  },
  chooseRouteFirst: { nl: 'Kies eerst een route hierboven.', en: 'First choose a route above.' },
  aboutMinutes: { nl: 'ongeveer {minutes} minuten', en: 'about {minutes} minutes' },
  privacyTitle: { nl: 'Wat er met je gegevens gebeurt', en: 'What happens with your data' },
  noScript: {
    nl: 'Deze cursus heeft JavaScript nodig. Zet JavaScript aan in je browser, of vraag de beheerder van je leeromgeving om hulp.',
    en: 'This course needs JavaScript. Switch it on in your browser, or ask the administrator of your learning environment for help.',
  },
} as const;
