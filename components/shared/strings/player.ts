/** Texts of the player. */
export const player = {
  next: { nl: 'Volgende', en: 'Next' },
  previous: { nl: 'Vorige', en: 'Previous' },
} as const;
