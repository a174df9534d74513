/** Texts of the comforts; they come in with the first of them that is used. */
export const comforts = {
  readAloud: { nl: 'Lees voor', en: 'Read aloud' },
  readPause: { nl: 'Pauze', en: 'Pause' },
  readOn: { nl: 'Lees verder', en: 'Read on' },
  readStop: { nl: 'Stop', en: 'Stop' },

  searchTitle: { nl: 'Zoeken in de cursus', en: 'Search the course' },
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
