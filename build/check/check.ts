import { compileCourse } from '../compile-course.ts';
import type { Effects } from '../effects.ts';
import type { Problem } from '../problem.ts';
import { examineLanguage, type LessonMeasure } from '../language/examine-language.ts';
import { languageReport } from '../language/language-report.ts';
import { sizeProblems } from '../package/size-problems.ts';
import { stateSize } from '../package/state-size.ts';
import { printProblems, problemsJson, summary } from '../terminal/print-problems.ts';
import type { CheckArguments } from './check-arguments.ts';
import { extraReports } from './extra-reports.ts';
import { formatCourse } from './format-course.ts';
import { formatNotes } from './format-notes.ts';

/** What the command prints and how it ends. */
export interface CheckResult {
  readonly output: string;
  readonly errors: string;
  /** 0 good (also with warnings), 1 errors in the course, 2 wrong use. */
  readonly exitCode: 0 | 1 | 2;
}

/** Judges a course. */
export async function check(
  args: CheckArguments,
  effects: Effects,
  environment: Readonly<Record<string, string | undefined>> = {},
): Promise<CheckResult> {
  const { folder, language, format } = args;
  const listed = await effects.list(folder);
  if (listed.length === 0) {
    const message = {
      nl: `De map ${args.folder} is er niet of is leeg.`,
      en: `The folder ${args.folder} is not there or is empty.`,
    };
    return { output: '', errors: message[language], exitCode: 2 };
  }
  const notes = args.fix ? formatNotes(await formatCourse(folder, effects, args.answer), language) : '';
  let measures: readonly LessonMeasure[] = [];
  const { value, problems: found } = await compileCourse(folder, effects, {
    examine(course) {
      const examined = examineLanguage(course);
      measures = examined.measures;
      return examined.problems;
    },
    check: true,
    fix: args.fix,
    ci: isSet(environment['CI']) && !args.fix,
    ...(args.answer ? { answer: args.answer } : {}),
  });
  const problems = value ? [...found, ...sizeProblems(value.course, stateSize(value))] : found;
  const exitCode = problems.some((problem) => problem.severity === 'error') ? 1 : 0;
  if (format === 'json') return { output: problemsJson(problems, language), errors: notes, exitCode };
  const sources = await readSources(folder, problems, effects);
  const printed = printProblems(problems, language, (file) => sources.get(file));
  const extra = value ? await extraReports(args, value, effects) : '';
  const measured =
    args.measure && value
      ? languageReport(measures, /^nl\b/i.test(value.course.language) ? 'nl' : 'en', language)
      : '';
  const output = [notes, printed, extra, measured, summary(problems, language)]
    .filter((part) => part !== '')
    .join('\n\n');
  return { output, errors: '', exitCode };
}

async function readSources(
  folder: string,
  problems: readonly Problem[],
  effects: Effects,
): Promise<ReadonlyMap<string, string>> {
  const sources = new Map<string, string>();
  for (const file of new Set(problems.map((problem) => problem.at.file))) {
    const bytes = await effects.read(`${folder}/${file}`);
    if (bytes) sources.set(file, new TextDecoder().decode(bytes));
  }
  return sources;
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0' && value !== 'false';
}
