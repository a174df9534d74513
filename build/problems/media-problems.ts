import { diagnostic } from './diagnostic.ts';

/** A picture, sound or film of no bytes. */
export const emptyFile = diagnostic('image/empty-file', 'error', (path: string) => ({
  message: { nl: `Het bestand \`${path}\` is leeg.`, en: `The file \`${path}\` is empty.` },
  hint: {
    nl: 'Zet het bestand opnieuw in de map van de cursus.',
    en: 'Put the file into the folder of the course again.',
  },
}));

/** The bytes of a file are of another kind than its name says. */
export const otherKind = diagnostic(
  'image/other-kind',
  'error',
  (path: string, suffix: string, found: string | undefined) => ({
    message: found
      ? {
          nl: `De naam \`${path}\` zegt ${suffix}, maar het bestand zelf is ${found}. Niet elke browser toont het dan.`,
          en: `The name \`${path}\` says ${suffix}, but the file itself is ${found}. Not every browser shows it then.`,
        }
      : {
          nl: `Het bestand \`${path}\` is geen ${suffix}, of het is beschadigd.`,
          en: `The file \`${path}\` is no ${suffix}, or it is damaged.`,
        },
    hint:
      found === undefined || found === 'heic'
        ? {
            nl: `Open het in een beeldprogramma en sla het op als ${suffix}. De naam veranderen is niet genoeg.`,
            en: `Open it in a program for pictures and save it as ${suffix}. Changing its name is not enough.`,
          }
        : {
            nl: `Geef het bestand de naam die erbij hoort, met \`.${found}\`, of sla het opnieuw op als ${suffix}.`,
            en: `Give the file the name that belongs to it, with \`.${found}\`, or save it again as ${suffix}.`,
          },
  }),
);

/** An SVG that a browser does not draw. */
export const brokenSvg = diagnostic('image/svg-broken', 'error', (path: string, line: number) => ({
  message: {
    nl: `\`${path}\` is geen goede SVG: vanaf regel ${line} van dat bestand begrijpt een browser het niet.`,
    en: `\`${path}\` is no good SVG: from line ${line} of that file a browser does not understand it.`,
  },
  hint: {
    nl: 'Sla het beeld opnieuw op als SVG. Het begint met `<svg xmlns="http://www.w3.org/2000/svg" …>`.',
    en: 'Save the picture as SVG again. It begins with `<svg xmlns="http://www.w3.org/2000/svg" …>`.',
  },
}));

/** An SVG with something in it that runs, or that comes from elsewhere. */
export const unsafeSvg = diagnostic(
  'image/svg-unsafe',
  'error',
  (path: string, line: number, what: string) => ({
    message: {
      nl: `In \`${path}\` staat op regel ${line} \`${what}\`. Een beeld mag niets uitvoeren en niets van buiten halen.`,
      en: `\`${path}\` holds \`${what}\` on line ${line}. A picture may run nothing and fetch nothing from outside.`,
    },
    hint: {
      nl: 'Haal dat deel weg, of sla het beeld op als gewone SVG, zonder scripts en koppelingen.',
      en: 'Take that part away, or save the picture as plain SVG, without scripts and links.',
    },
  }),
);

/** A picture that takes long to come in. */
export const heavyPicture = diagnostic(
  'image/heavy',
  'warning',
  (path: string, bytes: number, most: number) => ({
    message: {
      nl: `Het beeld \`${path}\` is ${kilobytes(bytes)} KB. Op een trage verbinding wacht een deelnemer daarop.`,
      en: `The picture \`${path}\` is ${kilobytes(bytes)} KB. On a slow connection a learner waits for it.`,
    },
    hint: {
      nl: `Maak het beeld hoogstens 1600 pixels breed en sla het op als webp of jpg: onder ${kilobytes(most)} KB is goed.`,
      en: `Make the picture at most 1600 pixels wide and save it as webp or jpg: below ${kilobytes(most)} KB is good.`,
    },
  }),
);

/** A sound or film that some LMSs do not take. */
export const heavyMedia = diagnostic(
  'media/heavy',
  'warning',
  (path: string, bytes: number, most: number) => ({
    message: {
      nl: `\`${path}\` is ${megabytes(bytes)} MB. Sommige LMS'en nemen zo'n groot pakket niet aan.`,
      en: `\`${path}\` is ${megabytes(bytes)} MB. Some LMSs do not take a package of that size.`,
    },
    hint: {
      nl: `Maak het korter of sla het op in een lagere kwaliteit (720p): onder ${megabytes(most)} MB is goed.`,
      en: `Make it shorter or save it in a lower quality (720p): below ${megabytes(most)} MB is good.`,
    },
  }),
);

function kilobytes(bytes: number): number {
  return Math.ceil(bytes / 1024);
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 ** 2);
}
