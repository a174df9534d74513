import { compileCourse } from '../build/compile-course.ts';
import { dialoguesOf } from '../build/compiled-course.ts';
import { nodeEffects } from '../build/node-effects.ts';
import { prove } from '../build/prove/prove.ts';
import type { Dialogue, Reply, Scene } from '../components/model/dialogue.ts';

/** A proof that was measured. */
export interface MeasuredProof {
  readonly talk: string;
  readonly milliseconds: number;
  readonly states: number;
}

/** Proves each talk of a course and tells which took longest. */
export async function measureProofs(folder: string): Promise<MeasuredProof> {
  const silent = nodeEffects(() => undefined);
  const { value } = await compileCourse(folder, { ...silent, write: () => Promise.resolve() });
  const measured = value ? dialoguesOf(value).map(measureProof) : [];
  const [longest] = [...measured].sort((one, other) => other.milliseconds - one.milliseconds);
  return longest ?? { talk: '', milliseconds: 0, states: 0 };
}

/** Proves a talk that is larger than any author would write: 60 scenes, conditions on three meters, promises that come later. */
export function measureLargeProof(): MeasuredProof {
  return measureProof(largeTalk(60));
}

function measureProof(dialogue: Dialogue<unknown>): MeasuredProof {
  const start = performance.now();
  const { exploration } = prove(dialogue);
  return { talk: dialogue.id, milliseconds: performance.now() - start, states: exploration.nodes.length };
}

function largeTalk(size: number): Dialogue<string> {
  const meters = ['spanning', 'vertrouwen', 'helder'];
  const reply = (scene: number, index: number): Reply<string> => ({
    code: `${scene}-${index}`,
    text: '',
    label: `${scene}-${index}`,
    effects: [
      { on: meters[(scene + index) % 3] ?? '', by: index - 1 },
      { on: meters[(scene + 2 * index) % 3] ?? '', by: ((scene * index) % 3) - 1 },
    ],
    later: scene % 9 === index ? [{ effects: [{ on: 'vertrouwen', by: -2 }], after: 2 }] : [],
    remember: [],
    to: String(Math.min(size, scene + 1 + (index % 2))),
    reusable: false,
  });
  const scenes = Array.from({ length: size }, (_, scene): Scene<string> => ({
    code: String(scene),
    name: String(scene),
    steps: [],
    jumps:
      scene % 7 === 6
        ? [{ when: [{ of: meters[scene % 3] ?? '', is: '>=', than: 9 }], to: String(size) }]
        : [],
    replies: [0, 1, 2].map((index) => reply(scene, index)),
  }));
  const ending: Scene<string> = {
    code: String(size),
    name: 'einde',
    steps: [],
    jumps: [],
    replies: [],
    ending: { result: 'passed' },
  };
  return {
    id: `${size} scenes`,
    key: 'a.t',
    title: '',
    situation: '',
    meters: meters.map((name) => ({
      name,
      start: 5,
      minimum: 0,
      maximum: 10,
      good: 'high',
      words: ['-', '+'],
    })),
    goals: [],
    people: [],
    scenes: [...scenes, ending],
    feedback: 'direct',
    thoughts: 'review',
    shuffled: true,
  };
}
