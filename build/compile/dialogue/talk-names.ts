import type { Place } from '../../problem.ts';
import type { Report } from '../../problems/diagnostic.ts';
import { unknownName, unknownScene } from '../../problems/talk-problems.ts';
import { fold, suggest } from '../../read/nearly.ts';
import { newPromiseRegister, type PromiseRegister } from '../promises.ts';

/** A scene by its name, with its code. */
export interface NamedScene {
  readonly name: string;
  readonly isEnding: boolean;
  readonly code: string;
}

/** Looks up the names that authors write: scenes, meters and goals. What is unknown is reported at its place. */
export class TalkNames {
  constructor(
    private readonly scenes: readonly NamedScene[],
    /** Meters and goals. */
    private readonly values: readonly string[],
    readonly report: Report,
    /** What talks of the course remember. */
    readonly promises: PromiseRegister = newPromiseRegister(),
  ) {}

  /** The code of a scene. `Samen verder` finds `Einde: Samen verder` when it is the only one. */
  scene(written: string, at: Place): string | undefined {
    const name = bareName(written);
    const wantsEnding = /^(?:einde|ending)\s*:/i.test(name);
    const wanted = fold(name.replace(/^(?:einde|ending)\s*:\s*/i, ''));
    const found = this.scenes.filter(
      (scene) => fold(scene.name) === wanted && (!wantsEnding || scene.isEnding),
    );
    const [first] = found.length > 1 ? found.filter((scene) => !scene.isEnding) : found;
    if (first) return first.code;
    const known = this.scenes.map((scene) => (scene.isEnding ? `Einde: ${scene.name}` : scene.name));
    const near = suggest(
      wanted,
      this.scenes.map((scene) => scene.name),
    );
    this.report(
      unknownScene(
        at,
        name,
        known.find((title) => near !== undefined && title.endsWith(near)),
        known,
      ),
    );
    return undefined;
  }

  /** Whether this is a meter or goal. */
  knows(written: string): boolean {
    const wanted = fold(written);
    return this.values.some((name) => fold(name) === wanted);
  }

  /** The meter or goal of this name, as it was declared. */
  value(written: string, at: Place): string | undefined {
    const wanted = fold(written);
    const found = this.values.find((name) => fold(name) === wanted);
    if (found === undefined)
      this.report(unknownName(at, written.trim(), suggest(written, this.values), this.values));
    return found;
  }
}

/** A name without the mark-up of a link: `[Het verhaal](#het-verhaal)`. */
export function bareName(written: string): string {
  return written
    .trim()
    .replace(/^\[([^\]]*)\]\([^)]*\)\.?$/, '$1')
    .replace(/^[*_"“”]+|[*_"“”.]+$/g, '')
    .trim();
}
