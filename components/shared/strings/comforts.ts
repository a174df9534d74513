/** Texts of the comforts; they come in with the first of them that is used. */
export const comforts = {
  readAloud: { nl: 'Lees voor', en: 'Read aloud' },
  readPause: { nl: 'Pauze', en: 'Pause' },
  readOn: { nl: 'Lees verder', en: 'Read on' },
  readStop: { nl: 'Stop', en: 'Stop' },

  noteMine: { nl: 'Mijn notitie bij deze les', en: 'My note at this lesson' },
  noteThere: { nl: 'er staat al iets', en: 'there is something' },
  noteLabel: { nl: 'Schrijf wat jij wilt onthouden', en: 'Write what you want to remember' },
  noteStays: {
    nl: 'Dit blijft op dit apparaat. Niemand anders leest het.',
    en: 'This stays on this device. Nobody else reads it.',
  },
  noteDoesNotStay: {
    nl: 'Dit apparaat bewaart niets: wat je schrijft, is weg als je dit venster sluit. Bewaar het eerst als bestand.',
    en: 'This device keeps nothing: what you write is gone when you close this window. Save it as a file first.',
  },
  noteAll: { nl: 'Al mijn notities', en: 'All my notes' },
  noteGone: { nl: 'Bij een vraag die er niet meer is', en: 'At a question that is no longer there' },
  notesStay: {
    nl: 'Wat je zelf schreef, staat alleen op dit apparaat, in deze browser. Het gaat niet naar je organisatie. Op een ander apparaat zie je het niet. Wist iemand de gegevens van deze browser, dan is het weg. Wil je het houden? Bewaar het dan als bestand.',
    en: 'What you wrote is on this device only, in this browser. It does not go to your organisation. You do not see it on another device. If somebody clears the data of this browser, it is gone. Do you want to keep it? Then save it as a file.',
  },
  notesNone: {
    nl: 'Je schreef nog niets op. Onder elke les kun je een notitie maken. Je antwoorden op open vragen en je plan komen hier ook te staan.',
    en: 'You have not written anything yet. You can make a note under each lesson. Your answers to open questions and your plan will be here too.',
  },
  notesPrint: { nl: 'Print', en: 'Print' },
  notesSaveHtml: { nl: 'Bewaar als webpagina', en: 'Save as a web page' },
  notesSaveText: { nl: 'Bewaar als tekst', en: 'Save as text' },
  notesSaveHint: {
    nl: 'Het bestand komt in de map met downloads. Gebruiken meer mensen deze computer? Zet het dan op een eigen plek. Komt er geen bestand, dan staat je leeromgeving dat niet toe. Print dan, of kopieer de tekst.',
    en: 'The file goes to the folder with downloads. Do more people use this computer? Then move it to a place of your own. If no file comes, your learning environment does not allow it. Then print, or copy the text.',
  },
  notesFile: { nl: 'mijn-notities', en: 'my-notes' },
  notesSavedOn: { nl: 'Bewaard op {date}', en: 'Saved on {date}' },

  searchLabel: { nl: 'Waar zoek je naar?', en: 'What are you looking for?' },
  searchHint: {
    nl: 'Je zoekt in de lessen van je route. Wat je typt, blijft op dit apparaat.',
    en: 'You search the lessons of your route. What you type stays on this device.',
  },
  searchNone: {
    nl: 'Niets gevonden. Probeer een ander of een korter woord.',
    en: 'Nothing found. Try another or a shorter word.',
  },
  searchOne: { nl: '1 scherm gevonden', en: '1 screen found' },
  searchMany: { nl: '{count} schermen gevonden', en: '{count} screens found' },
  searchFirst: {
    nl: '{count} schermen gevonden, de eerste {shown} staan hier',
    en: '{count} screens found, the first {shown} are here',
  },
  searchFailed: {
    nl: 'Zoeken lukt nu niet: de woorden van de cursus kwamen niet binnen. Sluit dit en probeer het opnieuw.',
    en: 'Searching does not work now: the words of the course did not come in. Close this and try again.',
  },
} as const;
