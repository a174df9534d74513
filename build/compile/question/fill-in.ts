import type { FillInInteraction, Gap } from '../../../components/model/interaction.ts';
import type { ProseNode } from '../../../components/model/prose.ts';
import { oneCharacter } from '../../lock/lock-book.ts';
import type { Place } from '../../problem.ts';
import { emptyGap, gapChoice, openGap } from '../../problems/answer-problems.ts';
import { noAnswers } from '../../problems/question-problems.ts';
import { placeAt, slice, trimmed, type Located } from '../../read/located.ts';
import { innerText, tableRows, type MdNode } from '../../read/markdown.ts';
import type { LessonContext } from '../lesson-context.ts';
import { compileSpaced, element } from '../prose.ts';
import type { Compiler } from './compile-question.ts';
import { questionBase, type QuestionHead } from './question-base.ts';
import { readQuestionSource } from './question-source.ts';
import { suspectPlace } from './suspect.ts';

interface GapSource {
  readonly kind: Gap['kind'];
  readonly choices: readonly { readonly text: string; readonly correct: boolean }[];
  readonly at: Place;
}

interface Line {
  readonly source: Located;
  /** What parts the accepted answers: `/` in a table, where `|` splits the cell. */
  readonly separator: '|' | '/';
}

/** `Vul in`: a text with gaps to type in or to pick for. */
export const compileFillIn: Compiler = (section, head) => {
  const { context } = head;
  const form = { isAnswer: (node: MdNode) => node.source.text.includes('[['), runsOn: true };
  const source = readQuestionSource(section, form, context.report);
  const { after } = source;
  const parts: ProseNode[][] = [[]];
  const gaps: GapSource[] = [];
  source.answers.flatMap(linesOf).forEach((line, index) => {
    if (index > 0) parts.at(-1)!.push(element('br', []));
    takeLine(line, parts, gaps, context);
  });
  if (gaps.length === 0) {
    context.report(
      noAnswers(
        suspectPlace(source, head),
        'een zin met een invulplek: `[[luisteren]]`',
        'a sentence with a gap: `[[listen]]`',
      ),
    );
    return { after };
  }
  const base = questionBase(head, source, { element: 'fill-in', scored: true });
  const interaction: FillInInteraction = { ...base, type: 'fill-in', parts, gaps: codedGaps(head, gaps) };
  return { after, interaction };
};

function linesOf(node: MdNode): readonly Line[] {
  if (node.type === 'list') {
    return node.children.map((item) => ({ source: trimmed(innerText(item)), separator: '|' }));
  }
  if (node.type !== 'table') return [{ source: trimmed(node.source), separator: '|' }];
  const [, ...rows] = tableRows(node);
  return rows.flatMap((row) => row.map((cell): Line => ({ source: cell.source, separator: '/' })));
}

function takeLine(line: Line, parts: ProseNode[][], gaps: GapSource[], context: LessonContext): void {
  const { text } = line.source;
  let from = 0;
  for (const found of text.matchAll(/\[\[([^\]\n]*(?:\](?!\])[^\]\n]*)*)\]\]/g)) {
    parts.at(-1)!.push(...compileSpaced(slice(line.source, from, found.index), context));
    const at = placeAt(line.source, found.index, found[0].length);
    gaps.push(readGap(found[1] ?? '', line.separator, at, context));
    parts.push([]);
    from = found.index + found[0].length;
  }
  const rest = slice(line.source, from);
  const open = rest.text.indexOf('[[');
  if (open >= 0) context.report(openGap(placeAt(rest, open, 2)));
  else parts.at(-1)!.push(...compileSpaced(rest, context));
}

function readGap(inner: string, separator: '|' | '/', at: Place, context: LessonContext): GapSource {
  const picked = /^\s*(?:keuze|choice)\s*:/i.exec(inner);
  if (picked) {
    const choices = readChoices(inner.slice(picked[0].length));
    const right = choices.filter((choice) => choice.correct).length;
    if (right !== 1 || choices.length < 2) context.report(gapChoice(at, right));
    return { kind: 'pick', choices, at };
  }
  const escaped = separator === '|' ? /(?<!\\)\|/ : /(?<!\\)[/|]/;
  const texts = inner
    .split(escaped)
    .map(unescapeGap)
    .filter((text) => text !== '');
  if (texts.length === 0) context.report(emptyGap(at));
  return { kind: 'typed', choices: [...new Set(texts)].map((text) => ({ text, correct: true })), at };
}

function readChoices(text: string): GapSource['choices'] {
  const marks = [...text.matchAll(/\(\s*([xX]?)\s*\)/g)];
  return marks
    .map((mark, index) => ({
      text: unescapeGap(
        text.slice(mark.index + mark[0].length, marks[index + 1]?.index).replace(/(?<!\\),\s*$/, ''),
      ),
      correct: mark[1] !== '',
    }))
    .filter((choice) => choice.text !== '');
}

function unescapeGap(text: string): string {
  return text
    .replace(/\\([,/|\\])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

function codedGaps(head: QuestionHead, gaps: readonly GapSource[]): readonly Gap[] {
  const { context, id } = head;
  const texts = gaps.map((gap) => gap.choices.map((choice) => choice.text).join(' | '));
  const places = gaps.map((gap) => gap.at);
  const codes = context.lock.codes({ name: `${id}/gaps`, most: oneCharacter }, texts, places, context.report);
  return gaps.map((gap, index): Gap => {
    const code = codes[index] ?? '';
    const words = gap.choices.map((choice) => choice.text);
    const group = { name: `${id}/gap-${code}`, most: oneCharacter };
    const optionCodes = context.lock.codes(
      group,
      words,
      words.map(() => gap.at),
      context.report,
    );
    return {
      code,
      kind: gap.kind,
      options: gap.choices.map((choice, at) => ({ code: optionCodes[at] ?? '', ...choice })),
    };
  });
}
