/** Texts of the player. */
export const player = {
  next: { nl: 'Volgende', en: 'Next' },
  previous: { nl: 'Vorige', en: 'Previous' },
  skipToLesson: { nl: 'Naar de les', en: 'Go to the lesson' },
  outline: { nl: 'Inhoud', en: 'Contents' },
  outlineOf: { nl: 'Inhoud van de cursus', en: 'Contents of the course' },
  close: { nl: 'Sluiten', en: 'Close' },
  stopAndSave: { nl: 'Stoppen en bewaren', en: 'Stop and save' },
  /** What `stopAndSave` begins with, where there is no room for more. */
  stop: { nl: 'Stoppen', en: 'Stop' },
  stopping: { nl: 'Bezig met bewaren …', en: 'Saving …' },
  progress: { nl: 'Voortgang', en: 'Progress' },
  progressWords: { nl: '{percent} % gedaan', en: '{percent} % done' },
  screenOf: { nl: 'scherm {number} van {total}', en: 'screen {number} of {total}' },
  countOf: { nl: '{number} van {total}', en: '{number} of {total}' },
  done: { nl: 'klaar', en: 'done' },
  current: { nl: 'hier ben je', en: 'you are here' },
  begun: { nl: 'begonnen', en: 'begun' },
  notYet: { nl: 'nog niet', en: 'not yet' },
  minutes: { nl: '{minutes} min', en: '{minutes} min' },
  objective: { nl: 'Na deze les', en: 'After this lesson' },
  printLesson: { nl: 'Print deze les', en: 'Print this lesson' },
  otherRoute: { nl: 'Naar het begin (route kiezen)', en: 'To the start (choose a route)' },
  toStart: { nl: 'Naar het begin', en: 'To the start' },
  yourData: { nl: 'Je gegevens', en: 'Your data' },
  search: { nl: 'Zoeken', en: 'Search' },
  pageWords: { nl: 'Begrippen', en: 'Words' },
  pageNotes: { nl: 'Mijn notities', en: 'My notes' },
  pageBack: { nl: 'Terug naar de les', en: 'Back to the lesson' },
  pageFailed: { nl: 'Dit deel is niet goed binnengekomen', en: 'This part did not come in well' },
  termMissing: {
    nl: 'De uitleg is nu niet te laden. Probeer het zo nog eens.',
    en: 'The explanation cannot be loaded now. Try again in a moment.',
  },
  textSize: { nl: 'Grootte van de tekst', en: 'Size of the text' },
  textSize1: { nl: 'Gewone tekst', en: 'Normal text' },
  textSize2: { nl: 'Grotere tekst', en: 'Larger text' },
  textSize3: { nl: 'Nog grotere tekst', en: 'Even larger text' },

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
  partLoading: { nl: 'Dit deel wordt geladen …', en: 'This part is loading …' },
  lessonFailed: { nl: 'Deze les is niet goed binnengekomen', en: 'This lesson did not come in well' },
  lessonFailedWhy: {
    nl: 'Waarschijnlijk viel de verbinding even weg. Wat je al deed, is niet verloren. Controleer je verbinding en probeer het opnieuw.',
    en: 'The connection probably dropped for a moment. What you did is not lost. Check your connection and try again.',
  },
  loadAgain: { nl: 'Probeer het opnieuw', en: 'Try again' },

  finishDid: { nl: 'Wat je deed', en: 'What you did' },
  leftTitle: { nl: 'Tot de volgende keer', en: 'See you next time' },

  begin: { nl: 'Begin', en: 'Begin' },
  resume: { nl: 'Verder waar je was', en: 'Continue where you were' },
  resumeAt: {
    nl: 'Je was bij {place}. Je hebt {percent}\u00a0% gedaan.',
    en: 'You were at {place}. You have done {percent}\u00a0%.',
  },
  changeRoute: { nl: 'Andere route kiezen', en: 'Choose another route' },
  hello: { nl: 'Dag {name}.', en: 'Hello {name}.' },
  beginFree: { nl: 'Stoppen en verdergaan kan altijd.', en: 'You can always stop and continue later.' },
} as const;
