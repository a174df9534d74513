import type { Interaction } from '../../components/model/interaction.ts';
import type { Screen } from '../../components/model/content.ts';

/** What a lesson lets its learner do. */
export interface Practice {
  /** Questions, and the scenes of talks in which there is something to choose, predict or write. */
  readonly moments: number;
  /** Whether something is asked that calls for an answer back: a scale or a plan does not. */
  readonly calls: boolean;
  /** Whether anything answers the learner. */
  readonly feedback: boolean;
}

/** Counts the active moments of a lesson. */
export function practiceOf(screens: readonly Screen[]): Practice {
  const blocks = screens.flatMap((screen) => screen.blocks);
  const questions = blocks.flatMap((block) => (block.type === 'interaction' ? [block.interaction] : []));
  const talks = blocks.flatMap((block) => (block.type === 'dialogue' ? [block.dialogue] : []));
  const scenes = talks.flatMap((talk) => talk.scenes).filter(({ replies }) => replies.length > 0);
  return {
    moments: questions.length + scenes.length,
    calls: scenes.length > 0 || questions.some(({ element }) => element !== 'likert' && element !== 'plan'),
    feedback:
      questions.some(answers) || scenes.some(({ replies }) => replies.some(({ feedback }) => feedback)),
  };
}

function answers(question: Interaction): boolean {
  if (question.explanation ?? question.whenRight ?? question.whenWrong) return true;
  if ('options' in question && question.options.some((option) => 'feedback' in option)) return true;
  if (question.element === 'prediction') return true;
  return ['example', 'reveal', 'whenTrue', 'whenFalse'].some((part) => part in question);
}
