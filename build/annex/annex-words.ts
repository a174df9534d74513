import type { KeepPlace, PrivacyLevel } from '../../components/model/edition.ts';
import type { Standard } from '../../components/model/statements/facts.ts';

type Words = Readonly<Record<'nl' | 'en', string>>;

/** The words of the annex, in both languages. */
export const annexWords = {
  kind: { nl: 'Bijlage bij het pakket', en: 'Annex to the package' },
  title: { nl: 'Welke gegevens gaan waarheen?', en: 'Which data go where?' },
  lead: {
    nl: 'Voor de ondernemingsraad, de privacyfunctionaris en de beheerder van de leeromgeving. Dit is alles wat het apparaat van een deelnemer verlaat. Wat hier niet staat, wordt niet verstuurd. De eerste kolom van elke tabel staat in de woorden die de deelnemer zelf leest.',
    en: 'For the works council, the privacy officer and the administrator of the learning environment. This is everything that leaves the device of a learner. What is not in here is not sent. The first column of each table has the words that the learner reads.',
  },
  course: { nl: 'Cursus', en: 'Course' },
  version: { nl: 'Versie', en: 'Version' },
  edition: { nl: 'Editie', en: 'Edition' },
  level: { nl: 'Privacyniveau', en: 'Privacy level' },
  keep: { nl: 'Voortgang', en: 'Progress' },
  never: { nl: 'Wat het apparaat nooit verlaat', en: 'What never leaves the device' },
  neverWhat: {
    nl: 'Wat een deelnemer zelf opschrijft: reflecties, notities, vrije tekst in een vraag en het eigen plan.',
    en: 'What a learner writes: reflections, notes, free text in a question and the plan.',
  },
  name: {
    nl: 'De cursus leest de voornaam die de leeromgeving geeft. Die is er om te groeten en wordt niet bewaard.',
    en: 'The course reads the first name that the learning environment gives. It is there to greet with and is not kept.',
  },
  device: {
    nl: 'Op het apparaat zelf staat een kopie van de voortgang, met wat de deelnemer opschreef. De deelnemer kan alles wissen met ‘Wis mijn gegevens op dit apparaat’.',
    en: 'On the device itself is a copy of the progress, with what the learner wrote. The learner can erase all of it with ‘Erase my data on this device’.',
  },
  nothing: {
    nl: 'Niets. Dit pakket praat met niemand: alles blijft op het apparaat.',
    en: 'Nothing. This package talks to nobody: everything stays on the device.',
  },
  who: {
    nl: 'Bij elk bericht staat wie de deelnemer is, precies zoals de leeromgeving dat bij het openen opgaf. De cursus voegt daar niets aan toe.',
    en: 'Each statement says who the learner is, exactly as the learning environment gave it when it opened the course. The course adds nothing to that.',
  },
  what: { nl: 'Wat', en: 'What' },
  purpose: { nl: 'Waarvoor', en: 'What for' },
  use: { nl: 'Soort', en: 'Kind' },
  where: { nl: 'Waar in de techniek', en: 'Where, technically' },
  reported: { nl: 'Gemeld', en: 'Reported' },
  kept: { nl: 'Bewaard om verder te gaan', en: 'Kept to go on from' },
} as const satisfies Record<string, Words>;

/** What a privacy level is called. */
export const levelWords: Readonly<Record<PrivacyLevel, Words>> = {
  minimal: { nl: 'minimaal', en: 'minimal' },
  standard: { nl: 'standaard', en: 'standard' },
  extensive: { nl: 'uitgebreid', en: 'extensive' },
};

/** Where progress is kept. */
export const keepWords: Readonly<Record<KeepPlace, Words>> = {
  lms: { nl: 'als korte codes in de leeromgeving', en: 'as short codes in the learning environment' },
  device: {
    nl: 'antwoorden alleen op het apparaat; de leeromgeving weet welke lessen klaar zijn',
    en: 'answers on the device only; the learning environment knows which lessons are done',
  },
};

/** What a standard is called. */
export const standardNames: Readonly<Record<Standard, Words>> = {
  scorm12: { nl: 'SCORM 1.2', en: 'SCORM 1.2' },
  scorm2004: { nl: 'SCORM 2004', en: 'SCORM 2004' },
  cmi5: { nl: 'cmi5', en: 'cmi5' },
  xapi: { nl: 'xAPI (Tin Can)', en: 'xAPI (Tin Can)' },
  web: { nl: 'Website', en: 'Website' },
};
