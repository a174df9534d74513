import type { Dialogue } from '../../components/model/dialogue.ts';
import type { TalkPlaces } from '../compile/dialogue/talk-places.ts';
import type { Problem } from '../problem.ts';
import type { Report } from '../problems/diagnostic.ts';
import {
  alwaysWins,
  deadEnd,
  endlessLoop,
  longestWins,
  neverReply,
  proofBound,
  unreachableScene,
  unreachedEnding,
} from '../problems/talk-problems.ts';
import { stateBound } from './explore.ts';
import { prove, type Finding } from './prove.ts';

/** Proves a talk and reports what was found, at the place of the scene or reply. */
export function reportProof(
  dialogue: Dialogue<unknown>,
  places: TalkPlaces,
  report: Report,
  bound: number = stateBound,
): void {
  for (const finding of prove(dialogue, bound).findings) report(problemOf(finding, dialogue, places, bound));
}

function problemOf(
  finding: Finding,
  dialogue: Dialogue<unknown>,
  { talk, scenes, replies }: TalkPlaces,
  bound: number,
): Problem {
  const nameOf = (code: string): string => dialogue.scenes.find((scene) => scene.code === code)?.name ?? code;
  const at =
    ('scene' in finding
      ? scenes.get(finding.scene)
      : 'reply' in finding
        ? replies.get(finding.reply)
        : undefined) ?? talk;
  switch (finding.type) {
    case 'unproved':
      return proofBound(at, bound, finding.scenes);
    case 'dead-end':
      return deadEnd(at, nameOf(finding.scene), finding.path.map(short));
    case 'endless-loop':
      return endlessLoop(at, nameOf(finding.scene), finding.path.map(short));
    case 'unreachable-scene':
      return unreachableScene(at, nameOf(finding.scene));
    case 'unreached-ending':
      return unreachedEnding(at, nameOf(finding.scene));
    case 'never-reply':
      return neverReply(at);
    case 'always-wins':
      return alwaysWins(at);
    case 'longest-wins':
      return longestWins(at, finding.times, finding.of);
  }
}

function short(label: string): string {
  return label.length > 40 ? `${label.slice(0, 37)}...` : label;
}
