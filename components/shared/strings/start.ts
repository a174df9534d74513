/** Texts of the start script, for when the course itself does not come in. */
export const start = {
  startFailed: {
    nl: 'De cursus is niet goed binnengekomen. Controleer je verbinding en probeer het opnieuw.',
    en: 'The course did not come in well. Check your connection and try again.',
  },
  startAgain: { nl: 'Opnieuw proberen', en: 'Try again' },
} as const;
