/** Texts that stand in the page itself as HTML: no script speaks them. */
export const opening = {
  beginLoading: { nl: 'De cursus wordt geladen …', en: 'The course is loading …' },
  chooseRoute: { nl: 'Welke route past bij jou?', en: 'Which route suits you?' },
  chooseRouteFirst: { nl: 'Kies eerst een route.', en: 'First choose a route.' },
  chooseRouteLater: {
    nl: 'Je kunt later van route wisselen. Wat je al deed, blijft staan.',
    en: 'You can change routes later. What you did is kept.',
  },
  aboutMinutes: { nl: 'ongeveer {minutes} minuten', en: 'about {minutes} minutes' },
  durationAbout: { nl: 'ongeveer {length}', en: 'about {length}' },
  durationAlmost: { nl: 'bijna {length}', en: 'almost {length}' },
  durationOver: { nl: 'ruim {length}', en: 'a little over {length}' },
  threeQuarters: { nl: 'drie kwartier', en: 'three quarters of an hour' },
  oneHour: { nl: 'een uur', en: 'an hour' },
  hourAndHalf: { nl: 'anderhalf uur', en: 'one and a half hours' },
  hours: { nl: '{hours} uur', en: '{hours} hours' },
  hoursAndQuarter: { nl: '{hours} uur en een kwartier', en: '{hours} and a quarter hours' },
  hoursAndHalf: { nl: '{hours},5 uur', en: '{hours} and a half hours' },
  hoursAndThreeQuarters: { nl: '{hours} uur en drie kwartier', en: '{hours} and three quarter hours' },
  piecesOf: { nl: 'in stukken van ongeveer {minutes} minuten', en: 'in pieces of about {minutes} minutes' },
  piecesFromTo: { nl: 'in stukken van {from} tot {to} minuten', en: 'in pieces of {from} to {to} minutes' },
  privacyTitle: { nl: 'Wat er met je gegevens gebeurt', en: 'What happens with your data' },
  noScript: {
    nl: 'Deze cursus heeft JavaScript nodig. Zet JavaScript aan in je browser, of vraag de beheerder van je leeromgeving om hulp.',
    en: 'This course needs JavaScript. Switch it on in your browser, or ask the administrator of your learning environment for help.',
  },
} as const;
