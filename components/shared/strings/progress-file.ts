/** Texts of the web app about taking progress along to another device. */
export const progressFile = {
  takeTitle: { nl: 'Verder op een ander apparaat?', en: 'Going on at another device?' },
  takeWhy: {
    nl: 'Bewaar je voortgang in een bestand, en open dat bestand daar, op deze zelfde plek in de cursus.',
    en: 'Save your progress in a file, and open that file there, at this same place in the course.',
  },
  takeWhat: {
    nl: 'In het bestand staat welke lessen je deed, wat je antwoordde en alles wat je zelf opschreef: notities, reflecties en je plan. Wie het bestand heeft, kan dat lezen. Wij sturen het nergens heen.',
    en: 'The file holds which lessons you did, what you answered and everything you wrote yourself: notes, reflections and your plan. Who has the file can read that. We send it nowhere.',
  },
  takeSave: { nl: 'Bewaar mijn voortgang in een bestand', en: 'Save my progress in a file' },
  takeFile: { nl: 'voortgang', en: 'progress' },
  takeSaved: {
    nl: 'Het bestand {name} staat bij je downloads.',
    en: 'The file {name} is with your downloads.',
  },
  bringFile: { nl: 'Open een bestand met je voortgang', en: 'Open a file with your progress' },
  bringNoProgress: {
    nl: 'In dit bestand staat geen voortgang. Kies het bestand dat je in de cursus hebt bewaard. Er is hier niets veranderd.',
    en: 'There is no progress in this file. Choose the file that you saved in the course. Nothing has changed here.',
  },
  bringOtherCourse: {
    nl: 'Dit bestand hoort bij een andere cursus: {title}. Er is hier niets veranderd.',
    en: 'This file belongs to another course: {title}. Nothing has changed here.',
  },
  bringDamaged: {
    nl: 'Dit bestand is beschadigd. Bewaar het opnieuw op het andere apparaat. Er is hier niets veranderd.',
    en: 'This file is damaged. Save it again on the other device. Nothing has changed here.',
  },
  bringNewer: {
    nl: 'Dit bestand komt uit een nieuwere versie van de cursus. Open hier eerst die versie. Er is hier niets veranderd.',
    en: 'This file comes from a newer version of the course. Open that version here first. Nothing has changed here.',
  },
  bringAsk: {
    nl: 'Bij {count} van je eigen teksten staat hier iets anders dan in het bestand. Welke teksten wil je houden?',
    en: '{count} of your own texts here differ from those in the file. Which texts do you want to keep?',
  },
  bringAskOne: {
    nl: 'Bij een van je eigen teksten staat hier iets anders dan in het bestand. Welke tekst wil je houden?',
    en: 'One of your own texts here differs from that in the file. Which text do you want to keep?',
  },
  bringHere: { nl: 'Wat hier staat', en: 'What is here' },
  bringThere: { nl: 'Wat in het bestand staat', en: 'What is in the file' },
  bringNot: { nl: 'Open het bestand toch niet', en: 'Do not open the file after all' },
  bringDone: {
    nl: 'Je voortgang is erbij gezet. Nu zijn {done} van de {total} lessen klaar.',
    en: 'Your progress has been added. Now {done} of {total} lessons are done.',
  },
} as const;
