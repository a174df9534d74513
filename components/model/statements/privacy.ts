import { lessonsOf, type Course } from '../course.ts';
import type { Edition } from '../edition.ts';
import { facts, type Fact, type Standard } from './facts.ts';
import { reaches } from './sendable.ts';

/** What a course can tell of follows from its outline. */
export type ToldCourse = Pick<Course, 'modules' | 'routes'>;

/** What leaves the device in this course under an edition, for a standard; nothing for `web`. */
export function factsOf(
  course: ToldCourse,
  { privacy, keep }: Pick<Edition, 'privacy' | 'keep'>,
  standard: Standard,
): readonly Fact[] {
  if (standard === 'web') return [];
  const has = {
    test: course.routes.some(({ completion }) => completion.test),
    talks: lessonsOf(course).some(({ talks = [] }) => talks.length > 0),
  };
  return (Object.values(facts) as readonly Fact[]).filter(
    (fact) =>
      reaches(privacy, fact.from) &&
      (fact.keep === undefined || fact.keep === keep) &&
      (fact.needs === undefined || has[fact.needs]) &&
      writesSomething(fact, standard),
  );
}

/** What is reported and what is kept where, in the learner's words: a line for each thing. Literally true, for the tests hold it to that. */
export interface PrivacyLines {
  readonly reported: readonly string[];
  readonly kept: readonly string[];
}

/** The learner's privacy text. */
export function privacyLines(
  course: ToldCourse,
  edition: Pick<Edition, 'privacy' | 'keep'>,
  standard: Standard,
  language: 'nl' | 'en',
): PrivacyLines {
  const words = (as: Fact['as']): string =>
    join(
      factsOf(course, edition, standard)
        .filter((fact) => fact.as === as)
        .map((fact) => fact.words[language]),
      language,
    );
  const isDutch = language === 'nl';
  const ownWords = isDutch
    ? 'Wat je zelf opschrijft, blijft altijd op dit apparaat. Niemand anders leest het.'
    : 'What you write yourself always stays on this device. Nobody else reads it.';
  const shared = isDutch
    ? 'Werk je op een gedeelde computer? Bij het stoppen kun je alles van dit apparaat wissen.'
    : 'Are you on a shared computer? When you stop you can erase everything from this device.';
  if (standard === 'web') {
    return {
      reported: [
        isDutch ? 'Niemand ziet wat je in deze cursus doet.' : 'Nobody sees what you do in this course.',
      ],
      kept: [
        isDutch
          ? 'Waar je was en wat je koos staat alleen op dit apparaat. Verder op een ander apparaat? Dan neem je het zelf mee in een bestand.'
          : 'Where you were and what you chose is on this device only. To go on at another device you take it along in a file yourself.',
        ownWords,
        shared,
      ],
    };
  }
  return {
    reported: [
      isDutch ? `Je organisatie ziet ${words('reported')}.` : `Your organisation sees ${words('reported')}.`,
    ],
    kept: [
      isDutch
        ? `Om later verder te gaan bewaart de leeromgeving ${words('kept')}.`
        : `So that you can continue later, the learning environment keeps ${words('kept')}.`,
      edition.keep === 'lms'
        ? isDutch
          ? 'Op dit apparaat staat een kopie.'
          : 'A copy is on this device.'
        : isDutch
          ? 'Je antwoorden staan alleen op dit apparaat: op een ander apparaat begin je een les die nog niet klaar is opnieuw.'
          : 'Your answers are on this device only: on another device you start an unfinished lesson anew.',
      ownWords,
      shared,
    ],
  };
}

function writesSomething(fact: Fact, standard: Exclude<Standard, 'web'>): boolean {
  if (standard === 'scorm12') return fact.scorm12.length > 0;
  if (standard === 'scorm2004') return fact.scorm2004.length > 0;
  return fact.statements.length + fact.states.length > 0;
}

function join(parts: readonly string[], language: 'nl' | 'en'): string {
  const and = language === 'nl' ? ' en ' : ' and ';
  const last = parts.at(-1) ?? '';
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')}${and}${last}` : last;
}
