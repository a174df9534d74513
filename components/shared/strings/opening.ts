/** Texts that stand in the page itself as HTML: no script speaks them. */
export const opening = {
  beginLoading: { nl: 'De cursus wordt geladen …', en: 'The course is loading …' },
  chooseRoute: { nl: 'Welke route past bij jou?', en: 'Which route suits you?' },
  chooseRouteLater: {
    nl: 'Je kunt later van route wisselen. Wat je al deed, blijft staan.',
    en: 'You can change routes later. What you did is kept.',
  },
  aboutMinutes: { nl: 'ongeveer {minutes} minuten', en: 'about {minutes} minutes' },
  privacyTitle: { nl: 'Wat er met je gegevens gebeurt', en: 'What happens with your data' },
  noScript: {
    nl: 'Deze cursus heeft JavaScript nodig. Zet JavaScript aan in je browser, of vraag de beheerder van je leeromgeving om hulp.',
    en: 'This course needs JavaScript. Switch it on in your browser, or ask the administrator of your learning environment for help.',
  },
} as const;
