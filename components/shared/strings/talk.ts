/** Texts of the conversations. */
export const talk = {
  whatDoYouSay: { nl: 'Wat zeg jij?', en: 'What do you say?' },
} as const;
