import type { Dialogue } from '../../components/model/dialogue.ts';
import type { Feeling, Looks } from '../../components/model/feeling.ts';

/** Somebody who speaks in a talk, in numbers. */
export interface CastMember {
  readonly name: string;
  /** Id of the talk. */
  readonly talk: string;
  readonly looks: Looks;
  /** Has a surname: is somebody, not only a first name or a function. */
  readonly surname: boolean;
  readonly lines: number;
  readonly angryLines: number;
  /** Endings of the talk that are good, and all of them. */
  readonly goodEndings: number;
  readonly endings: number;
}

const angry: ReadonlySet<Feeling> = new Set<Feeling>(['irritated', 'angry', 'furious']);

/** Everybody who speaks, in the order of the talks. */
export function castOf(dialogues: readonly Dialogue[]): readonly CastMember[] {
  return dialogues.flatMap(({ id, people, scenes }) => {
    const endings = scenes.flatMap(({ ending }) => (ending ? [ending.result] : []));
    const lines = scenes.flatMap(({ steps }) =>
      steps.flatMap((step) => (step.type === 'line' ? [step] : [])),
    );
    return people.map(({ name, looks }): CastMember => {
      const own = lines.filter(({ speaker }) => speaker === name);
      return {
        name,
        talk: id,
        looks,
        surname: hasSurname(name),
        lines: own.length,
        angryLines: own.filter(({ feeling }) => angry.has(feeling)).length,
        goodEndings: endings.filter((result) => result === 'passed').length,
        endings: endings.length,
      };
    });
  });
}

/** `Ria Vermeulen` and `meneer Haddad` have one; `Kevin` and `Een bewoner` do not. */
function hasSurname(name: string): boolean {
  const [first = '', ...rest] = name.split(/\s+/);
  return !/^(?:een|de|het|a|an|the)$/i.test(first) && rest.some((word) => /^\p{Lu}/u.test(word));
}
