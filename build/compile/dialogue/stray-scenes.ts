import { trimmed } from '../../read/located.ts';
import { fold } from '../../read/nearly.ts';
import type { Section } from '../../read/sections.ts';
import { cutJump } from './condition.ts';
import { toWord } from './effects.ts';
import { draftReply } from './scene-draft.ts';
import { bareName } from './talk-names.ts';

/** Sections under two `#` that a talk above them leads to: scenes with a `#` too few, which would end the talk. */
export function strayScenes(sections: readonly Section[]): ReadonlySet<Section> {
  const strays = new Set<Section>();
  for (const [index, section] of sections.entries()) {
    if (section.heading?.keyword !== 'talk') continue;
    const rest = sections.slice(index + 1);
    const next = rest.findIndex(({ heading }) => heading?.keyword === 'talk');
    const below = next < 0 ? rest : rest.slice(0, next);
    const wanted = new Set(below.flatMap(targetsOf));
    const scenes = below.filter(({ heading }) => (heading?.level ?? 0) > 2).map(nameOf);
    for (const candidate of below) {
      const { level, keyword } = candidate.heading ?? {};
      const name = nameOf(candidate);
      const isPlain = keyword === undefined || keyword === 'ending';
      if (level === 2 && isPlain && wanted.has(name) && !scenes.includes(name)) strays.add(candidate);
    }
  }
  return strays;
}

/** The names of the scenes that replies and jumps in a section lead to. */
function targetsOf({ nodes }: Section): readonly string[] {
  return nodes
    .flatMap((node) => {
      if (node.type === 'paragraph') return [cutJump(trimmed(node.source).text)?.to ?? ''];
      if (node.type !== 'list') return [];
      const lines = node.children.flatMap((item) => draftReply(item).lines.map(({ text }) => text));
      return lines.filter((line) => toWord.test(line)).map((line) => line.replace(toWord, ''));
    })
    .map((name) => fold(bareName(name).replace(/^(?:einde|ending)\s*:\s*/i, '')));
}

function nameOf({ heading }: Section): string {
  return fold((heading?.keyword === 'ending' ? heading.rest : heading?.text)?.text ?? '');
}
