/** Texts of the moments to come back. */
export const moments = {
  momentsTitle: { nl: 'Tijd om even terug te komen', en: 'Time to come back for a moment' },
  momentsSince: {
    nl: 'Het is {days} dagen geleden dat je de cursus afrondde. Kort terughalen helpt om het te onthouden.',
    en: 'You completed the course {days} days ago. Recalling it briefly helps you remember.',
  },
  momentsList: { nl: 'Korte momenten om terug te komen', en: 'Short moments to come back' },
  momentMinutes: { nl: 'ongeveer {minutes} min', en: 'about {minutes} min' },
  momentFrom: { nl: 'vanaf {day}', en: 'from {day}' },
  momentNow: { nl: 'staat klaar', en: 'is ready' },
  momentsCounted: {
    nl: 'De dagen tellen vanaf {day}. Op die dag zag dit apparaat dat je klaar was. Alleen dit apparaat weet dat.',
    en: 'The days count from {day}. On that day this device saw that you were done. Only this device knows that.',
  },
  calendarTitle: { nl: 'Zet het in je agenda', en: 'Put it in your calendar' },
  calendarFromToday: {
    nl: 'De dagen tellen vanaf vandaag. Rond je de cursus later af? Maak het bestand dan opnieuw: je agenda verplaatst de momenten.',
    en: 'The days count from today. Do you complete the course later? Then make the file again: your calendar moves the moments.',
  },
  calendarMake: { nl: 'Maak een agendabestand', en: 'Make a calendar file' },
  calendarHow: {
    nl: 'Open het bestand: je agenda vraagt of je de momenten wilt bewaren. Er staat niets over jou in. Een dag in het weekend wordt de maandag erna.',
    en: 'Open the file: your calendar asks whether you want to keep the moments. There is nothing about you in it. A day in the weekend becomes the Monday after it.',
  },
  calendarFile: { nl: 'terugkomen', en: 'coming-back' },
  calendarSummary: { nl: 'Terugkomen: {title}', en: 'Coming back: {title}' },
  calendarText: {
    nl: 'Open de cursus “{course}” opnieuw. Er staat een kort moment voor je klaar: {title}. Het duurt ongeveer {minutes} min.',
    en: 'Open the course “{course}” again. A short moment is ready for you: {title}. It takes about {minutes} min.',
  },
} as const;
