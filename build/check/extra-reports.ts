import type { CompiledCourse } from '../compiled-course.ts';
import type { Effects } from '../effects.ts';
import { balanceReport } from '../prove/balance.ts';
import { graphReport } from '../prove/graph.ts';
import { conversationsReport } from '../prove/report.ts';
import type { CheckArguments } from './check-arguments.ts';

/** One report a flag, printed under the problems; '' when there is nothing to say. */
type ExtraReport = (args: CheckArguments, course: CompiledCourse, effects: Effects) => Promise<string>;

/** The reports on talks, in the order in which they are printed. */
const reports: readonly ExtraReport[] = [conversationsReport, graphReport, balanceReport];

/** The reports that were asked for. */
export async function extraReports(
  args: CheckArguments,
  course: CompiledCourse,
  effects: Effects,
): Promise<string> {
  const texts: string[] = [];
  for (const report of reports) texts.push(await report(args, course, effects));
  return texts.filter((text) => text !== '').join('\n\n');
}
