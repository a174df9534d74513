import type { Edition } from '../../model/edition.ts';

const texts = {
  reportsMinimal: {
    nl: 'Je organisatie ziet of je de cursus hebt afgerond, of je geslaagd bent, je score en hoelang je bezig was.',
    en: 'Your organisation sees whether you completed the course, whether you passed, your score and how long it took.',
  },
  reportsStandard: {
    nl: 'Je organisatie ziet welke lessen je hebt afgerond, of je geslaagd bent, je score en hoelang je bezig was.',
    en: 'Your organisation sees which lessons you completed, whether you passed, your score and how long it took.',
  },
  reportsExtensive: {
    nl: 'Je organisatie ziet welke lessen je hebt afgerond, welke antwoorden je koos, hoe je gesprekken afliepen, je score en hoelang je bezig was.',
    en: 'Your organisation sees which lessons you completed, which answers you chose, how your conversations ended, your score and how long it took.',
  },
  keepsInLms: {
    nl: 'Om later verder te gaan bewaart de leeromgeving waar je was en wat je koos, als korte codes. Op dit apparaat staat een kopie.',
    en: 'So that you can continue later, the learning environment keeps where you were and what you chose, as short codes. A copy is on this device.',
  },
  keepsOnDevice: {
    nl: 'De leeromgeving bewaart welke lessen klaar zijn en je scores. Je antwoorden staan alleen op dit apparaat: op een ander apparaat begin je een les die nog niet klaar is opnieuw.',
    en: 'The learning environment keeps which lessons are done and your scores. Your answers are on this device only: on another device you start an unfinished lesson anew.',
  },
  ownWords: {
    nl: 'Wat je zelf opschrijft, blijft altijd op dit apparaat. Niemand anders leest het.',
    en: 'What you write yourself always stays on this device. Nobody else reads it.',
  },
  sharedComputer: {
    nl: 'Werk je op een gedeelde computer? Bij het stoppen kun je alles van dit apparaat wissen.',
    en: 'Are you on a shared computer? When you stop you can erase everything from this device.',
  },
} as const;

/** What is reported, and what is kept where, in the learner's words. */
export interface PrivacyTexts {
  readonly reported: readonly string[];
  readonly kept: readonly string[];
}

const reports = {
  minimal: 'reportsMinimal',
  standard: 'reportsStandard',
  extensive: 'reportsExtensive',
} as const;

/** The privacy text of an edition, in four lines. */
export function privacyTexts({ privacy, keep }: Edition, language: 'nl' | 'en'): PrivacyTexts {
  return {
    reported: [texts[reports[privacy]][language]],
    kept: [
      texts[keep === 'lms' ? 'keepsInLms' : 'keepsOnDevice'][language],
      texts.ownWords[language],
      texts.sharedComputer[language],
    ],
  };
}
