import type { SceneStep } from '../../../components/model/dialogue.ts';
import type { Prose } from '../../../components/model/prose.ts';
import { unknownFeeling } from '../../problems/talk-problems.ts';
import { placeOfWords, slice, trimmed, type Located } from '../../read/located.ts';
import type { MdNode } from '../../read/markdown.ts';
import type { LessonContext } from '../lesson-context.ts';
import { compileBlocks, compileText } from '../prose.ts';
import { readFeeling } from './feeling-words.ts';

/** A moment to stand still that has no code yet. */
export interface PauseDraft {
  readonly text: Prose;
  readonly label: string;
  readonly source: Located;
}

/** A step, or a pause that still needs its code. */
export type StepDraft = { readonly step: SceneStep<Prose> } | { readonly pause: PauseDraft };

/** `**Naam** (boos): "..."`: the name in bold, the feeling in brackets, and a colon. */
const speech = /^(?:\*\*|__)\s*([^*_\n]+?)\s*[:：]?\s*(?:\*\*|__)\s*(?:\(([^()]*)\))?\s*([:：])?\s*/;
const pause = /^(?:\*\*|__)?(?:sta stil|stand still|pause)(?:\*\*|__)?\s*[:：]\s*(?:\*\*|__)?\s*/i;
const thinks = /(?:^|[,;]\s*|\s)(?:denkt|thinks|thinking)\b/i;

/** The steps of a paragraph: lines and thoughts (one for each bold name at the start of a line), a pause, or narration. */
export function paragraphSteps(node: MdNode, context: LessonContext): readonly StepDraft[] {
  const source = trimmed(node.source);
  const stop = pause.exec(source.text);
  if (stop) {
    const rest = trimmed(slice(source, stop[0].length));
    return [{ pause: { text: compileText(rest, context), label: rest.text, source: rest } }];
  }
  if (!isSpeech(source.text)) return narration([node], context);
  return cutAtNames(source).map((part) => ({ step: spokenStep(part, context) }));
}

/** Other blocks (a table, a picture, a quote) as narration. */
export function narration(nodes: readonly MdNode[], context: LessonContext): readonly StepDraft[] {
  const text = compileBlocks(nodes, context);
  return text.length > 0 ? [{ step: { type: 'narration', text } }] : [];
}

function isSpeech(text: string): boolean {
  const found = speech.exec(text);
  return found !== null && (found[3] !== undefined || /[:：]\s*(?:\*\*|__)/.test(found[0]));
}

/** One part for each line that begins with a bold name. */
function cutAtNames(source: Located): readonly Located[] {
  const begins = [...source.text.matchAll(/^(?=\*\*|__)/gm)]
    .map(({ index }) => index)
    .filter((index) => isSpeech(source.text.slice(index)));
  return begins.map((from, number) => trimmed(slice(source, from, begins[number + 1] ?? source.text.length)));
}

function spokenStep(source: Located, context: LessonContext): SceneStep<Prose> {
  const [head = '', speaker = '', manner] = speech.exec(source.text) ?? [];
  const text = compileText(trimmed(slice(source, head.length)), context);
  if (manner !== undefined && thinks.test(manner)) return { type: 'thought', speaker, text };
  const plain = { type: 'line', speaker, text } as const;
  if (manner === undefined || manner.trim() === '') return { ...plain, feeling: 'neutral', strength: 2 };
  const read = readFeeling(manner);
  if ('feeling' in read) return { ...plain, ...read, feelingWord: manner.trim() };
  context.report(unknownFeeling(placeOfWords(source, manner), manner.trim(), read.suggestion));
  return { ...plain, feeling: 'neutral', strength: 2, feelingWord: manner.trim() };
}
