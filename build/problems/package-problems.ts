import { diagnostic } from './diagnostic.ts';

/** Something that looks like a credential. */
export const secretInPackage = diagnostic('package/secret', 'error', (found: string) => ({
  message: {
    nl: `Hier staat iets dat op een geheim lijkt (${found}). Een pakket is openbaar: iedereen die het krijgt, kan dit lezen.`,
    en: `This looks like a secret (${found}). A package is public: everyone who gets it can read this.`,
  },
  hint: { nl: 'Haal het weg.', en: 'Take it out.' },
}));

/** The address of an LRS. */
export const endpointInPackage = diagnostic('package/endpoint', 'error', (found: string) => ({
  message: {
    nl: `Hier staat het adres van een LRS (${found}). Een pakket krijgt dat adres van het LMS dat de cursus opent.`,
    en: `This is the address of an LRS (${found}). A package gets that address from the LMS that opens the course.`,
  },
  hint: { nl: 'Haal het adres weg.', en: 'Take the address out.' },
}));

/** A file name that an LMS may refuse. */
export const unsafeName = diagnostic('package/unsafe-name', 'error', (path: string) => ({
  message: {
    nl: `Het bestand \`${path}\` kan niet in een pakket: sommige LMS'en weigeren het.`,
    en: `The file \`${path}\` cannot go into a package: some LMSs refuse it.`,
  },
  hint: {
    nl: 'Gebruik kleine letters, cijfers en streepjes, en een gewoon soort bestand (png, jpg, svg, mp3, mp4, vtt, pdf).',
    en: 'Use small letters, digits and hyphens, and a common kind of file (png, jpg, svg, mp3, mp4, vtt, pdf).',
  },
}));

/** The saved state of a learner who does everything does not fit. */
export const stateTooLarge = diagnostic(
  'package/state-too-large',
  'error',
  (size: number, room: number, lessons: number) => ({
    message: {
      nl: `De voortgang van wie alles doet is ${size} tekens; in een LMS passen er ${room}. De cursus heeft ${lessons} lessen.`,
      en: `The progress of somebody who does everything takes ${size} characters; an LMS holds ${room}. The course has ${lessons} lessons.`,
    },
    hint: {
      nl: 'Splits de cursus in twee cursussen, of gebruik minder schermen en vragen.',
      en: 'Split the course into two courses, or use fewer screens and questions.',
    },
  }),
);

/** The saved state fits, but answers of finished lessons are left out of it. */
export const stateTight = diagnostic('package/state-tight', 'warning', (size: number, room: number) => ({
  message: {
    nl: `De volledige voortgang van wie alles doet is ${size} tekens; in een LMS passen er ${room}. Antwoorden in afgeronde lessen worden dan niet bewaard. Afronding en scores wel.`,
    en: `The full progress of somebody who does everything takes ${size} characters; an LMS holds ${room}. Answers in finished lessons are not kept then. Completion and scores are.`,
  },
}));
