/** Texts of the questions. */
export const questions = {
  check: { nl: 'Controleer', en: 'Check' },
} as const;
