import type { Dialogue, Scene } from '../../components/model/dialogue.ts';
import type { CheckArguments } from '../check/check-arguments.ts';
import { dialoguesOf, type CompiledCourse } from '../compiled-course.ts';
import { textTable } from '../terminal/text-table.ts';
import { explore, type Exploration } from './explore.ts';
import { countPaths } from './paths.ts';

const words = {
  none: { nl: 'Er zijn geen gesprekken.', en: 'There are no talks.' },
  counts: {
    nl: '{scenes} scènes, {endings} einden, {replies} antwoorden; {states} standen bekeken',
    en: '{scenes} scenes, {endings} endings, {replies} replies; {states} states explored',
  },
  paths: {
    nl: '{paths} paden, van {shortest} tot {longest} antwoorden',
    en: '{paths} paths, of {shortest} to {longest} replies',
  },
  endless: {
    nl: 'oneindig veel paden (een lus kan steeds opnieuw), de kortste {shortest} antwoorden',
    en: 'endlessly many paths (a loop can be taken again and again), the shortest of {shortest} replies',
  },
  noPath: { nl: 'geen enkel pad naar een einde', en: 'no path to an ending at all' },
  unproved: {
    nl: 'niet te bewijzen; niet bekeken: {scenes}',
    en: 'cannot be proved; not explored: {scenes}',
  },
  atEnding: { nl: 'bij het einde', en: 'at the ending' },
  passed: { nl: 'geslaagd', en: 'passed' },
  again: { nl: 'nog eens proberen', en: 'try again' },
  never: { nl: 'nooit bereikt', en: 'never reached' },
  endlessRange: { nl: 'onbegrensd', en: 'unbounded' },
} as const;

type Word = (key: keyof typeof words, values?: Readonly<Record<string, string | number>>) => string;

/** `--conversations`: what the proof knows of each talk. */
export function conversationsReport(
  { conversations, language }: CheckArguments,
  course: CompiledCourse,
): Promise<string> {
  if (!conversations) return Promise.resolve('');
  const word: Word = (key, values = {}) =>
    words[key][language].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  const dialogues = dialoguesOf(course);
  if (dialogues.length === 0) return Promise.resolve(word('none'));
  return Promise.resolve(dialogues.map((dialogue) => talkReport(dialogue, word, language)).join('\n\n'));
}

function talkReport(dialogue: Dialogue, word: Word, language: string): string {
  const { id, title, scenes } = dialogue;
  const exploration = explore(dialogue);
  const counts = word('counts', {
    scenes: scenes.length,
    endings: scenes.filter(({ ending }) => ending).length,
    replies: scenes.reduce((sum, { replies }) => sum + replies.length, 0),
    states: exploration.nodes.length.toLocaleString(language),
  });
  const lines = [`${id}  ${title}`, `  ${counts}`, `  ${pathsText(exploration, word, language)}`];
  if (exploration.unproved.length > 0) return lines.join('\n');
  const table = textTable(rangeRows(dialogue, exploration, word));
  return [...lines, ...table.split('\n').map((line) => `  ${line}`)].join('\n');
}

function pathsText({ starts, unproved }: Exploration, word: Word, language: string): string {
  const [start] = starts;
  if (unproved.length > 0) return word('unproved', { scenes: unproved.join(', ') });
  if (!start) return word('noPath');
  const { count, shortest, longest } = countPaths(start);
  if (shortest < 0) return word('noPath');
  if (count === 'infinite') return word('endless', { shortest });
  return word('paths', { paths: count.toLocaleString(language), shortest, longest });
}

/** The range of every meter and goal at each ending. */
function rangeRows(dialogue: Dialogue, exploration: Exploration, word: Word): readonly (readonly string[])[] {
  const names = [...dialogue.meters.map(({ name }) => name), ...dialogue.goals];
  const endings = dialogue.scenes.filter(({ ending }) => ending);
  const ranges = names.map((name) => rangesOf(dialogue, name));
  const reached = new Set(exploration.nodes.map(({ state }) => state.scene));
  return [
    [word('atEnding'), ...names],
    ...endings.map((scene) => [
      endingText(scene, word),
      ...ranges.map((range) =>
        range === 'unbounded'
          ? word('endlessRange')
          : reached.has(scene.code)
            ? rangeText(range.get(scene.code))
            : word('never'),
      ),
    ]),
  ];
}

function endingText({ name, ending }: Scene, word: Word): string {
  return `${name} (${word(ending?.result ?? 'again')})`;
}

/** Most states for the range of one meter: what has no bound (a goal in a loop) is told soon. */
const rangeBound = 100_000;

type Range = readonly [least: number, most: number];

/** The least and most of one meter or goal in each ending: every state is explored once more, with this value kept in it. */
function rangesOf(dialogue: Dialogue, name: string): ReadonlyMap<string, Range> | 'unbounded' {
  const { nodes, unproved } = explore(dialogue, rangeBound, name);
  if (unproved.length > 0) return 'unbounded';
  const ranges = new Map<string, Range>();
  for (const { state } of nodes) {
    const value = state.values[name] ?? 0;
    const [least, most] = ranges.get(state.scene) ?? [value, value];
    ranges.set(state.scene, [Math.min(least, value), Math.max(most, value)]);
  }
  return ranges;
}

function rangeText(range: Range | undefined): string {
  if (!range) return '';
  const [least, most] = range.map((value) => String(value).replace('-', '−'));
  return least === most ? (least ?? '') : `${least}…${most}`;
}
