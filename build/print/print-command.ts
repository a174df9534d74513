import { compileCourse } from '../compile-course.ts';
import { compileEdition } from '../edition/compile-edition.ts';
import type { Effects, NewFile } from '../effects.ts';
import type { Problem } from '../problem.ts';
import { printProblems, summary } from '../terminal/print-problems.ts';
import { paperIndex, paperOf } from './paper.ts';
import type { PdfPrinter } from './pdf-printer.ts';
import type { PrintArguments } from './print-arguments.ts';

/** Writes everything of a course that exists on paper; the result is the exit code. */
export async function runPrint(
  args: PrintArguments,
  editionsFolder: string,
  effects: Effects,
  openPrinter: () => Promise<PdfPrinter>,
): Promise<0 | 1> {
  const { folder, out, language } = args;
  const compiled = await compileCourse(folder, effects);
  const problems: Problem[] = compiled.problems.filter(({ severity }) => severity === 'error');
  const edition =
    compiled.value && args.edition !== undefined
      ? await compileEdition(editionsFolder, args.edition, compiled.value.course, effects)
      : undefined;
  problems.push(...(edition?.problems ?? []));
  if (problems.length > 0) {
    effects.log(`${printProblems(problems, language, () => undefined)}\n\n${summary(problems, language)}`);
  }
  if (!compiled.value || (edition && !edition.value)) return 1;
  const fills = { ...compiled.value.course.fills, ...edition?.value?.edition.fills };
  const paper = paperOf(compiled.value, fills);
  const pages = [...paper.sheets, ...paper.talks];
  const files: NewFile[] = [
    ...pages.map(({ name, html }) => ({ path: `${out}/${name}.html`, data: html })),
    { path: `${out}/index.html`, data: paperIndex(compiled.value, paper, args.pdf) },
  ];
  if (args.pdf) {
    const printer = await openPrinter();
    try {
      for (const { name, html } of pages)
        files.push({ path: `${out}/${name}.pdf`, data: await printer.print(html) });
    } finally {
      await printer.close();
    }
  }
  await effects.writeAll(files);
  effects.log(
    language === 'nl'
      ? `${pages.length} bladen in ${out}${args.pdf ? ', als webpagina en als pdf' : ''}. Begin bij index.html.`
      : `${pages.length} sheets in ${out}${args.pdf ? ', as web pages and as PDFs' : ''}. Begin at index.html.`,
  );
  return 0;
}
