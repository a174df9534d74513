/** Texts of the web app about its own versions. */
export const update = {
  newVersion: {
    nl: 'Er is een nieuwe versie van deze cursus.',
    en: 'There is a new version of this course.',
  },
  newVersionKeeps: {
    nl: 'Je gaat verder waar je bent.',
    en: 'You go on where you are.',
  },
  showNewVersion: { nl: 'Nieuwe versie openen', en: 'Open the new version' },
  later: { nl: 'Later', en: 'Later' },
} as const;
