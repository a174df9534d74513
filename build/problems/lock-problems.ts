import { diagnostic } from './diagnostic.ts';

/** A text is gone and another has come: the same in other words, or something new? Codes of learners hang on the answer. */
export const lockUnsure = diagnostic(
  'lock/unsure',
  'error',
  (what: string, old: string, found: readonly string[]) => ({
    message: {
      nl: `Is dit een nieuwe tekst, of stond hier eerst "${old}" (${what})? Nu staat er: ${listed(found)}.`,
      en: `Is this a new text, or did it say "${old}" before (${what})? Now it says: ${listed(found)}.`,
    },
    hint: {
      nl: 'Hetzelfde in andere woorden: `npm run check -- --fix --same`. Iets anders: `npm run check -- --fix --new`. Zo blijft bewaard wat deelnemers al deden.',
      en: 'The same in other words: `npm run check -- --fix --same`. Something else: `npm run check -- --fix --new`. That keeps what learners already did.',
    },
  }),
);

/** The lock file cannot be read. */
export const lockBroken = diagnostic('lock/broken', 'error', (detail: string) => ({
  message: { nl: `Dit lockbestand klopt niet: ${detail}.`, en: `This lock file is not right: ${detail}.` },
  hint: {
    nl: 'Zet de laatste goede versie terug uit git. Gooi het niet weg: de voortgang van deelnemers hangt eraan.',
    en: 'Put the last good version back from git. Do not throw it away: the progress of learners hangs on it.',
  },
}));

/** New codes that are not in the lock file yet. */
export const lockBehind = diagnostic('lock/behind', 'warning', (count: number) => ({
  message: {
    nl: `Het lockbestand van deze les loopt achter: ${count} ${count === 1 ? 'tekst is' : 'teksten zijn'} nieuw of anders.`,
    en: `The lock file of this lesson is behind: ${count} ${count === 1 ? 'text is' : 'texts are'} new or different.`,
  },
  hint: {
    nl: 'Doe `npm run check -- --fix` en bewaar het lockbestand in git.',
    en: 'Run `npm run check -- --fix` and keep the lock file in git.',
  },
}));

/** More answers than there are codes of one character. */
export const lockFull = diagnostic('lock/full', 'error', (what: string, most: number) => ({
  message: {
    nl: `Er zijn meer dan ${most} teksten in ${what}, de oude meegeteld.`,
    en: `There are more than ${most} texts in ${what}, old ones included.`,
  },
  hint: {
    nl: 'Maak er twee vragen van, of geef de vraag een nieuw id.',
    en: 'Make two questions of it, or give the question a new id.',
  },
}));

function listed(texts: readonly string[]): string {
  return texts.map((text) => `"${text}"`).join(', ');
}
