import type { CheckArguments } from '../check/check-arguments.ts';
import { dialoguesOf, type CompiledCourse } from '../compiled-course.ts';
import type { Effects } from '../effects.ts';
import { explore } from './explore.ts';
import { drawTalk } from './talk-map.ts';

/** `--graph DIR`: writes a map of each talk, and tells where. */
export async function graphReport(
  { graph, language }: CheckArguments,
  course: CompiledCourse,
  effects: Effects,
): Promise<string> {
  if (graph === undefined) return '';
  const dialogues = dialoguesOf(course);
  for (const dialogue of dialogues) {
    await effects.write(
      `${graph}/${dialogue.id}.svg`,
      drawTalk(dialogue, language, explore(dialogue).entered),
    );
  }
  const count = dialogues.length;
  const names = dialogues.map(({ id }) => `${id}.svg`).join(', ');
  return {
    nl: `${count} ${count === 1 ? 'kaart' : 'kaarten'} in ${graph}: ${names}`,
    en: `${count} ${count === 1 ? 'map' : 'maps'} in ${graph}: ${names}`,
  }[language];
}
