import type { SceneStep } from '../../../components/model/dialogue.ts';
import type { Prose } from '../../../components/model/prose.ts';
import { nearlyWord, speakerNotBold, unknownFeeling } from '../../problems/talk-problems.ts';
import { placeAt, placeOfWords, slice, trimmed, type Located } from '../../read/located.ts';
import { readMarkdown, type MdNode } from '../../read/markdown.ts';
import { distance, fold } from '../../read/nearly.ts';
import type { LessonContext } from '../lesson-context.ts';
import { compileBlocks, compileText } from '../prose.ts';
import { readFeeling } from './feeling-words.ts';
import { isThought, readSpeech, type SpeechHead } from './speech.ts';

/** A moment to stand still that has no code yet. */
export interface PauseDraft {
  readonly text: Prose;
  readonly label: string;
  readonly source: Located;
}

/** A step, or a pause that still needs its code. */
export type StepDraft = { readonly step: SceneStep<Prose> } | { readonly pause: PauseDraft };

const pause = /^(?:\*\*|__)?(?:sta stil|stand still|pause)(?:\*\*|__)?\s*[:：]\s*(?:\*\*|__)?\s*/i;

/** Cuts a paragraph at the lines that begin something of their own: a line, a thought, a pause, or what `begins` says. */
export function cutParagraph(source: Located, begins: (line: string) => boolean): readonly Located[] {
  const starts = [0];
  for (const { index } of source.text.matchAll(/\n/g)) {
    const rest = source.text.slice(index + 1);
    if (readSpeech(rest) ?? (pause.test(rest) || begins(rest))) starts.push(index + 1);
  }
  return starts.map((from, number) => trimmed(slice(source, from, starts[number + 1] ?? source.text.length)));
}

/** `Sta stil: ...`. */
export function readPause(source: Located, context: LessonContext): PauseDraft | undefined {
  const found = pause.exec(source.text);
  if (!found) return undefined;
  const rest = trimmed(slice(source, found[0].length));
  return { text: compileText(rest, context), label: rest.text, source: rest };
}

/** What a part of a paragraph is: a line, a thought, a pause, or narration. */
export function paragraphStep(source: Located, context: LessonContext): StepDraft | undefined {
  const stop = readPause(source, context);
  if (stop) return { pause: stop };
  const head = readSpeech(source.text);
  if (head) return { step: spokenStep(source, head, context) };
  warnNearly(source, context);
  const { nodes, links } = readMarkdown(source, context.links);
  return narration(nodes, { ...context, links });
}

/** Blocks as narration. */
export function narration(nodes: readonly MdNode[], context: LessonContext): StepDraft | undefined {
  const text = compileBlocks(nodes, context);
  return text.length > 0 ? { step: { type: 'narration', text } } : undefined;
}

const paragraphWords = ['Sta stil', 'Voorspel', 'Resultaat', 'Stand still', 'Predict', 'Result'];

/** A word before a colon that is nearly one that does something. */
function warnNearly(source: Located, { report }: LessonContext): void {
  const [, word = ''] = /^[*_]{0,2}(\p{L}[\p{L} ]{3,12})[*_]{0,2}\s*[:：]/u.exec(source.text) ?? [];
  const meant = paragraphWords.find((known) => {
    const away = distance(fold(word), fold(known));
    return away > 0 && away <= (known.length > 6 ? 2 : 1);
  });
  if (word !== '' && meant !== undefined) report(nearlyWord(placeOfWords(source, word), word, meant));
}

function spokenStep(source: Located, head: SpeechHead, context: LessonContext): SceneStep<Prose> {
  const { speaker, manner = '' } = head;
  if (head.plain) context.report(speakerNotBold(placeAt(source, 0, speaker.length), speaker));
  const text = compileText(trimmed(slice(source, head.length)), context);
  if (isThought(head)) return { type: 'thought', speaker, text };
  const plain = { type: 'line', speaker, text } as const;
  if (manner === '') return { ...plain, feeling: 'neutral', strength: 2 };
  const read = readFeeling(manner);
  if ('feeling' in read) return { ...plain, ...read, feelingWord: manner };
  context.report(unknownFeeling(placeOfWords(source, manner), manner, read.suggestion));
  return { ...plain, feeling: 'neutral', strength: 2, feelingWord: manner };
}
