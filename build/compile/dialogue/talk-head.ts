import type { Dialogue, Meter } from '../../../components/model/dialogue.ts';
import { plainProse, type Prose } from '../../../components/model/prose.ts';
import { nearlySetting } from '../../problems/question-problems.ts';
import { placeOf, placeOfWords, slice, trimmed, type Located } from '../../read/located.ts';
import type { MdNode } from '../../read/markdown.ts';
import { fold, suggest } from '../../read/nearly.ts';
import { isComment, type Section } from '../../read/sections.ts';
import { compileBlocks, compileText } from '../prose.ts';
import type { TalkInput } from '../talk-input.ts';
import { readMeters } from './meters.ts';
import { readPause, type PauseDraft } from './steps.ts';

/** What stands before the first scene. */
export interface TalkHead {
  readonly title: string;
  readonly situation: Prose;
  readonly meters: readonly Meter[];
  readonly pauses: readonly PauseDraft[];
  readonly feedback: Dialogue['feedback'];
  readonly thoughts: Dialogue['thoughts'];
  readonly shuffled: boolean;
  readonly warning?: NonNullable<Dialogue['warning']>;
}

const warning = /^(?:\*\*|__)?(?:let op|warning|please note)(?:\*\*|__)?\s*[:：](?:\*\*|__)?\s*/i;
const skip = /(?:overslaan kan|you can skip(?: it)?|skip)\s*[:：]\s*\[([^\]]*)\]\(([^)]+)\)\s*\.?/i;

/** Reads the situation, the meters, the warning and the settings. */
export function readTalkHead(section: Section, input: TalkInput): TalkHead {
  const { context } = input;
  const shown: MdNode[] = [];
  const meters: Meter[] = [];
  const pauses: PauseDraft[] = [];
  let feedback: Dialogue['feedback'] = 'direct';
  let thoughts: Dialogue['thoughts'] = 'review';
  let shuffled = true;
  let alert: Dialogue['warning'];
  for (const node of section.nodes) {
    if (isComment(node)) continue;
    const source = trimmed(node.source);
    if (node.type === 'list') meters.push(...readMeters(node.children, input));
    else if (node.type === 'paragraph' && warning.test(source.text)) alert = readWarning(source, input);
    else if (node.type === 'paragraph' && settingsIn(source.text)) {
      for (const setting of settingsIn(source.text) ?? []) {
        if (setting === 'feedback') feedback = 'afterwards';
        if (setting === 'thoughts') thoughts = 'direct';
        if (setting === 'fixed') shuffled = false;
      }
    } else if (node.type === 'paragraph') {
      const stop = readPause(source, context);
      if (stop) pauses.push(stop);
      else {
        warnNearlySetting(source, input);
        shown.push(node);
      }
    } else shown.push(node);
  }
  const heading = section.heading;
  return {
    title: heading ? plainProse(compileText(heading.rest, context), context.fillDefaults) : '',
    situation: compileBlocks(shown, context),
    meters,
    pauses,
    feedback,
    thoughts,
    shuffled,
    ...(alert ? { warning: alert } : {}),
  };
}

const settings = {
  feedback: ['Feedback achteraf', 'Feedback afterwards'],
  thoughts: ['Gedachten meteen', 'Thoughts at once'],
  fixed: ['Vaste volgorde', 'Fixed order'],
} as const;

type Setting = keyof typeof settings;

/** A paragraph that holds nothing but settings is settings. */
function settingsIn(text: string): readonly Setting[] | undefined {
  const read = sentencesOf(text).map((sentence) =>
    (Object.keys(settings) as Setting[]).find((setting) =>
      settings[setting].some((words) => fold(words) === sentence),
    ),
  );
  return read.length > 0 && read.every((setting) => setting !== undefined) ? read : undefined;
}

/** A paragraph of one or two sentences that are nearly settings. */
function warnNearlySetting(source: Located, { context }: TalkInput): void {
  for (const sentence of sentencesOf(source.text)) {
    const meant = suggest(sentence, Object.values(settings).flat());
    if (meant !== undefined) context.report(nearlySetting(placeOf(source), `${meant}.`));
  }
}

function sentencesOf(text: string): readonly string[] {
  return text
    .split(/[.\n]+/)
    .map(fold)
    .filter((sentence) => sentence !== '');
}

function readWarning(source: Located, input: TalkInput): NonNullable<Dialogue['warning']> {
  const head = warning.exec(source.text)?.[0].length ?? 0;
  const found = skip.exec(source.text);
  const words = trimmed(slice(source, head, found?.index ?? source.text.length));
  const text = compileText(words, input.context);
  if (!found) return { text };
  const href = found[2] ?? '';
  const alternative = input.alternative(href, href === '' ? placeOf(source) : placeOfWords(source, href));
  return { text, ...(alternative ? { alternative } : {}) };
}
