import { talkNotYet } from '../problems/lesson-problems.ts';
import type { TalkCompiler } from './talk-input.ts';

/** Compiles a talk. */
export const compileTalk: TalkCompiler = ({ at, context }) => {
  context.report(talkNotYet(at));
  return undefined;
};
