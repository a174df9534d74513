import type { Condition, Dialogue, Effect, Reply, Scene } from '../../components/model/dialogue.ts';
import { plainProse, type Prose } from '../../components/model/prose.ts';
import { shuffle } from '../../components/model/shuffle.ts';
import { proseHtml, type Html } from './html.ts';
import { talkWords, type TalkWords } from './talk-words.ts';

/** A reply as it stands on paper. */
export interface LetteredReply {
  readonly letter: string;
  readonly reply: Reply;
}

/** A scene as it stands on paper. */
export interface NumberedScene {
  readonly number: number;
  readonly scene: Scene;
  readonly replies: readonly LetteredReply[];
}

/** A talk laid out for paper: numbers instead of screens. */
export class TalkSheet {
  readonly words: TalkWords;
  readonly scenes: readonly NumberedScene[];
  private readonly numbers: ReadonlyMap<string, number>;

  constructor(
    readonly dialogue: Dialogue,
    readonly language: string,
    private readonly fills: Readonly<Record<string, string>>,
  ) {
    this.words = talkWords(language);
    // Plain scenes first: who pages on from an ending would read another one.
    const ordered = [...dialogue.scenes].sort(
      (one, other) => Number(Boolean(one.ending)) - Number(Boolean(other.ending)),
    );
    this.numbers = new Map(ordered.map(({ code }, index) => [code, index + 1]));
    this.scenes = ordered.map((scene, index) => ({
      number: index + 1,
      scene,
      replies: (dialogue.shuffled ? shuffle(scene.replies, 1, scene.code) : scene.replies).map(
        (reply, at) => ({
          letter: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[at] ?? String(at + 1),
          reply,
        }),
      ),
    }));
  }

  /** The number of a scene, by its code. */
  numberOf(code: string): number {
    return this.numbers.get(code) ?? 0;
  }

  /** Prose as HTML. */
  rich(prose: Prose): Html {
    return proseHtml(prose, this.fills);
  }

  /** Prose without mark-up. */
  plain(prose: Prose): string {
    return plainProse(prose, this.fills);
  }

  /** `spanning -2, vertrouwen +1`. */
  effects(effects: readonly Effect[]): string {
    return effects.map(({ on, by }) => `${on} ${by < 0 ? `−${-by}` : `+${by}`}`).join(', ');
  }

  /** `spanning 5 of meer is en ...`. */
  condition(condition: Condition): string {
    const { words } = this;
    const names = { '>=': 'atLeast', '<=': 'atMost', '>': 'above', '<': 'below' } as const;
    return condition
      .map((part) =>
        'remembered' in part
          ? words('remembered', { promise: part.remembered })
          : words(names[part.is], { name: part.of, value: part.than }),
      )
      .join(words('and'));
  }
}

/** A person's name with the number of lines, who says most first. */
export function speakersOf({
  people,
  scenes,
}: Dialogue): readonly { readonly name: string; readonly lines: number }[] {
  const steps = scenes.flatMap((scene) => scene.steps);
  return people
    .map(({ name }) => ({
      name,
      lines: steps.filter((step) => step.type === 'line' && step.speaker === name).length,
    }))
    .filter(({ lines }) => lines > 0)
    .sort((one, other) => other.lines - one.lines);
}
