import { didYouMean, diagnostic, withHint } from './diagnostic.ts';

/** A folder without course.yaml. */
export const noCourseFile = diagnostic('course/no-course-file', 'error', () => ({
  message: { nl: 'In deze map staat geen course.yaml.', en: 'There is no course.yaml in this folder.' },
  hint: {
    nl: 'Geef de map van een cursus op, of maak er een course.yaml in.',
    en: 'Give the folder of a course, or make a course.yaml in it.',
  },
}));

/** A version that is not semver. */
export const badVersion = diagnostic('course/version', 'error', (version: string, better: string) => ({
  message: {
    nl: `De versie \`${version}\` heeft niet de vorm 1.0.0.`,
    en: `The version \`${version}\` does not have the form 1.0.0.`,
  },
  hint: {
    nl: `Schrijf drie getallen met punten: \`versie: ${better}\`.`,
    en: `Write three numbers with points: \`version: ${better}\`.`,
  },
}));

/** An IRI base that is no absolute web address. */
export const badIri = diagnostic('course/iri', 'error', (iri: string) => ({
  message: { nl: `\`${iri}\` is geen webadres.`, en: `\`${iri}\` is no web address.` },
  hint: {
    nl: 'Neem een adres op je eigen domein, bijvoorbeeld https://example.org/cursus/naam. Het hoeft niet te bestaan.',
    en: 'Take an address on your own domain, for example https://example.org/course/name. It need not exist.',
  },
}));

/** A language tag that is none. */
export const badLanguage = diagnostic('course/language', 'error', (tag: string) => ({
  message: { nl: `\`${tag}\` is geen taalcode.`, en: `\`${tag}\` is no language code.` },
  hint: { nl: 'Bijvoorbeeld `nl`, `nl-NL` of `en`.', en: 'For example `nl`, `nl-NL` or `en`.' },
}));

/** A module folder that is not there. */
export const missingModule = diagnostic(
  'course/missing-module',
  'error',
  (name: string, suggestion: string | undefined, known: readonly string[]) =>
    withHint(
      { nl: `Er is geen map \`${name}\` met lessen.`, en: `There is no folder \`${name}\` with lessons.` },
      didYouMean(suggestion, known),
    ),
);

/** The same module twice. */
export const duplicateModule = diagnostic('course/duplicate-module', 'error', (name: string) => ({
  message: { nl: `De module \`${name}\` staat er twee keer.`, en: `The module \`${name}\` is there twice.` },
  hint: { nl: 'Haal er een weg.', en: 'Take one away.' },
}));

/** A course in which nobody can do anything: there would be nothing to open and nothing to finish. */
export const noLessons = diagnostic('course/no-lessons', 'error', () => ({
  message: {
    nl: 'In deze cursus staat geen les die een deelnemer meteen kan doen.',
    en: 'This course has no lesson that a learner can do at once.',
  },
  hint: {
    nl: 'Zet bij `modules` een map met ten minste één les. Vragenbanken en lessen voor later (`na_dagen`) tellen niet mee.',
    en: 'Put a folder with at least one lesson with `modules`. Question banks and lessons for later (`after_days`) do not count.',
  },
}));

/** A folder with lessons that course.yaml does not list. */
export const unlistedModule = diagnostic('course/unlisted-module', 'warning', (name: string) => ({
  message: {
    nl: `De map \`${name}\` staat niet bij \`modules\` en komt niet in de cursus.`,
    en: `The folder \`${name}\` is not listed in \`modules\` and is left out of the course.`,
  },
  hint: {
    nl: `Zet \`${name}\` bij \`modules\` in course.yaml.`,
    en: `Put \`${name}\` with \`modules\` in course.yaml.`,
  },
}));

/** A module without module.yaml. */
export const noModuleFile = diagnostic('module/no-module-file', 'warning', (folder: string) => ({
  message: {
    nl: `In de map \`${folder}\` staat geen module.yaml; de titel wordt de naam van de map.`,
    en: `There is no module.yaml in the folder \`${folder}\`; its title becomes the folder's name.`,
  },
  hint: { nl: 'Maak een module.yaml met `titel: …`.', en: 'Make a module.yaml with `title: …`.' },
}));

/** A lesson that module.yaml lists and that is not there. */
export const missingLesson = diagnostic(
  'module/missing-lesson',
  'error',
  (name: string, suggestion: string | undefined) =>
    withHint(
      { nl: `De les \`${name}\` is er niet.`, en: `The lesson \`${name}\` is not there.` },
      didYouMean(suggestion) ?? {
        nl: 'Schrijf de naam van het bestand, zoals `welkom.md`.',
        en: 'Write the name of the file, such as `welcome.md`.',
      },
    ),
);

/** A Markdown file that module.yaml does not list. */
export const unlistedLesson = diagnostic('module/unlisted-lesson', 'warning', (name: string) => ({
  message: {
    nl: `Dit bestand staat niet bij \`lessen\` in module.yaml en komt niet in de cursus.`,
    en: `This file is not listed in \`lessons\` of module.yaml and is left out of the course.`,
  },
  hint: {
    nl: `Zet \`${name}\` bij \`lessen\`, of verplaats het bestand.`,
    en: `Put \`${name}\` with \`lessons\`, or move the file.`,
  },
}));

/** `lessen: []`: all lessons of the module are left out. */
export const nothingListed = diagnostic('module/nothing-listed', 'error', (key: string) => ({
  message: {
    nl: `De lijst bij \`${key}\` is leeg: dan komt er geen les van deze module in de cursus.`,
    en: `The list of \`${key}\` is empty: then no lesson of this module gets into the course.`,
  },
  hint: {
    nl: 'Zet de lessen erbij, of haal de hele regel weg: dan tellen alle lessen van de map.',
    en: 'Put the lessons there, or take the whole line away: then all lessons of the folder count.',
  },
}));

/** A module without lessons. */
export const emptyModule = diagnostic('module/empty', 'error', (folder: string) => ({
  message: {
    nl: `In de module \`${folder}\` staat geen les.`,
    en: `The module \`${folder}\` holds no lesson.`,
  },
  hint: {
    nl: 'Zet er een `.md`-bestand in, of haal de module uit course.yaml.',
    en: 'Put an `.md` file in it, or take the module out of course.yaml.',
  },
}));

/** A route on which no lesson stands. */
export const emptyRoute = diagnostic('route/empty', 'error', (route: string) => ({
  message: {
    nl: `Op de route \`${route}\` staat geen enkele les.`,
    en: `There is no lesson on the route \`${route}\`.`,
  },
  hint: {
    nl: `Zet \`${route}\` bij de \`rollen\` van de lessen.`,
    en: `Put \`${route}\` with the \`roles\` of the lessons.`,
  },
}));

/** A lesson in `afronding` that does not exist. */
export const unknownLesson = diagnostic(
  'completion/unknown-lesson',
  'error',
  (id: string, suggestion: string | undefined) =>
    withHint(
      { nl: `Er is geen les met id \`${id}\`.`, en: `There is no lesson with id \`${id}\`.` },
      didYouMean(suggestion) ?? {
        nl: 'Schrijf het id dat bovenin de les staat.',
        en: 'Write the id that stands at the top of the lesson.',
      },
    ),
);

/** A talk in `afronding` that does not exist. */
export const unknownTalk = diagnostic(
  'completion/unknown-talk',
  'error',
  (id: string, suggestion: string | undefined, known: readonly string[]) =>
    withHint(
      {
        nl: `Er is geen gesprek of les met een gesprek met id \`${id}\`.`,
        en: `There is no talk, or lesson with a talk, with id \`${id}\`.`,
      },
      didYouMean(suggestion, known),
    ),
);

/** A lesson, talk or test in `afronding` that learners of a route never meet. */
export const notOnRoute = diagnostic('completion/not-on-route', 'error', (id: string, route: string) => ({
  message: {
    nl: `\`${id}\` hoort bij de afronding, maar staat niet op de route \`${route}\`.`,
    en: `\`${id}\` belongs to the completion, but is not on the route \`${route}\`.`,
  },
  hint: {
    nl: 'Voeg de route toe bij `rollen` van die les, of geef die route een eigen `afronding`.',
    en: 'Add the route to `roles` of that lesson, or give that route a `completion` of its own.',
  },
}));

/** A rule that asks for no lesson, no talk and no test: whoever opens the course would be done. */
export const asksNothing = diagnostic('completion/asks-nothing', 'error', (route: string) => ({
  message: {
    nl: `De afronding vraagt niets op de route \`${route}\`: wie de cursus opent, is meteen klaar.`,
    en: `The completion asks nothing on the route \`${route}\`: whoever opens the course is done at once.`,
  },
  hint: {
    nl: 'Schrijf `lessen: alle`, of noem de lessen, de gesprekken of de toets die erbij horen.',
    en: 'Write `lessons: all`, or name the lessons, the talks or the test that belong to it.',
  },
}));

/** More talks asked than the route has. */
export const tooFewTalks = diagnostic(
  'completion/too-few-talks',
  'error',
  (wanted: number, there: number, route: string) => ({
    message: {
      nl: `Voor de route \`${route}\` zijn ${wanted} gesprekken nodig, maar er staan er ${there} op.`,
      en: `The route \`${route}\` needs ${wanted} talks, but has ${there}.`,
    },
    hint: {
      nl: 'Maak `minstens` kleiner, of zet meer gesprekken op de route.',
      en: 'Make `at_least` smaller, or put more talks on the route.',
    },
  }),
);

/** The final test is a lesson that asks nothing from banks. */
export const notATest = diagnostic('completion/not-a-test', 'error', (id: string) => ({
  message: { nl: `De les \`${id}\` is geen toets.`, en: `The lesson \`${id}\` is no test.` },
  hint: {
    nl: 'Zet in die les: `toets: { uit: [naam-van-de-bank], aantal: 10 }`.',
    en: 'Put in that lesson: `test: { from: [name-of-the-bank], count: 10 }`.',
  },
}));

/** A name of a text to fill in that cannot be one. */
export const badFillName = diagnostic('fill/name', 'error', (name: string) => ({
  message: {
    nl: `\`${name}\` kan geen naam van een invultekst zijn.`,
    en: `\`${name}\` cannot be the name of a text to fill in.`,
  },
  hint: { nl: 'Gebruik kleine letters, cijfers en `_`.', en: 'Use small letters, digits and `_`.' },
}));

/** A promise that is asked for, while no talk remembers it. */
export const unknownPromise = diagnostic(
  'course/unknown-promise',
  'warning',
  (name: string, suggestion: string | undefined, known: readonly string[]) =>
    withHint(
      {
        nl: `"${name}" wordt in geen enkel gesprek onthouden: dit stuk komt nooit in beeld.`,
        en: `"${name}" is remembered in no talk: this part is never shown.`,
      },
      didYouMean(suggestion, known) ?? {
        nl: `Zet onder een antwoord \`  - onthoud: ${name}\`.`,
        en: `Put \`  - remember: ${name}\` under a reply.`,
      },
    ),
);
