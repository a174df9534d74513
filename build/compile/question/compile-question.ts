import type { Interaction } from '../../../components/model/interaction.ts';
import type { HeadingKeyword } from '../../read/keywords.ts';
import type { MdNode } from '../../read/markdown.ts';
import type { Section } from '../../read/sections.ts';
import { compileChoice, compilePrediction } from './choice.ts';
import { compileFillIn } from './fill-in.ts';
import { compileOrder, compilePlan, compileReflection, compileScale } from './lists.ts';
import { compileMatch, compileSort } from './matching.ts';
import { compileNumeric } from './numeric.ts';
import type { QuestionHead } from './question-base.ts';
import { compileStatement } from './statement.ts';

/** What a section with a question becomes: the interaction, if it can be one, and the prose that follows it. */
export interface CompiledQuestion {
  readonly interaction?: Interaction;
  readonly after: readonly MdNode[];
}

/** Compiles one kind of question. */
export type Compiler = (section: Section, head: QuestionHead) => CompiledQuestion;

/** The heading words that begin a question. */
export type QuestionKeyword = Exclude<HeadingKeyword, 'talk' | 'ending'>;

const compilers: Readonly<Record<QuestionKeyword, Compiler>> = {
  question: compileChoice,
  predict: compilePrediction,
  statement: compileStatement,
  match: compileMatch,
  sort: compileSort,
  order: compileOrder,
  fill: compileFillIn,
  number: compileNumeric,
  scale: compileScale,
  reflection: compileReflection,
  plan: compilePlan,
};

/** Compiles the question under a heading. */
export function compileQuestion(
  keyword: QuestionKeyword,
  section: Section,
  head: QuestionHead,
): CompiledQuestion {
  return compilers[keyword](section, head);
}
