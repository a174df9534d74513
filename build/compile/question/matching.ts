import type { MatchingInteraction } from '../../../components/model/interaction.ts';
import { plainProse } from '../../../components/model/prose.ts';
import { comparable } from '../../lock/similarity.ts';
import {
  emptyRightCell,
  emptyTray,
  fewPairs,
  fewTrays,
  wrongColumns,
} from '../../problems/answer-problems.ts';
import { noAnswers } from '../../problems/question-problems.ts';
import { placeOf } from '../../read/located.ts';
import { tableRows, type MdCell, type MdNode } from '../../read/markdown.ts';
import type { LessonContext } from '../lesson-context.ts';
import { compileInline } from '../prose.ts';
import { checkSame } from './answer-list.ts';
import type { Compiler } from './compile-question.ts';
import { optionsOf, questionBase, type OptionSource } from './question-base.ts';
import { readQuestionSource } from './question-source.ts';
import { suspectPlace } from './suspect.ts';

const isTable = (node: MdNode): boolean => node.type === 'table';

/** `Koppel`: a table of two columns; an empty left cell is an extra wrong option. */
export const compileMatch: Compiler = (section, head) => {
  const { context } = head;
  const source = readQuestionSource(section, { isAnswer: isTable }, context.report);
  const { after } = source;
  const [table] = source.answers;
  if (!table) {
    context.report(
      noAnswers(suspectPlace(source, head), 'een tabel met twee kolommen', 'a table of two columns'),
    );
    return { after };
  }
  const [names = [], ...rows] = tableRows(table);
  if (names.length !== 2) {
    context.report(wrongColumns(placeOf(table.source), names.length));
    return { after };
  }
  const filled = rows.filter((row) => row.some((cell) => cell.source.text.trim() !== ''));
  for (const row of filled)
    if (isEmpty(row[1])) context.report(emptyRightCell(placeOf((row[0] ?? row[1])!.source)));
  const usable = filled.filter((row) => !isEmpty(row[1]));
  const left = usable.filter((row) => !isEmpty(row[0]));
  if (left.length < 2) context.report(fewPairs(placeOf(table.source)));
  const lefts = left.map((row) => cellOption(row[0]!, context));
  const rights = usable.map((row) => cellOption(row[1]!, context));
  checkSame(lefts, context);
  const base = questionBase(head, source, { element: 'matching', scored: true, shuffled: true });
  const sources = optionsOf(head, lefts, 'left');
  const targets = optionsOf(head, rights, 'right');
  const pairs = left.map((row, index): readonly [string, string] => [
    sources[index]?.code ?? '',
    targets[usable.indexOf(row)]?.code ?? '',
  ]);
  const words = targets.map((target) => comparable(plainProse(target.text)) || plainProse(target.text));
  const same = [...new Set(words)]
    .map((word) => targets.filter((_, index) => words[index] === word).map((target) => target.code))
    .filter((group) => group.length > 1);
  const interaction: MatchingInteraction = {
    ...base,
    type: 'matching',
    sources,
    targets,
    pairs,
    ...(same.length > 0 ? { same } : {}),
  };
  return { after, interaction };
};

/** `Sorteer`: a table whose head names the trays and whose cells are the cards. */
export const compileSort: Compiler = (section, head) => {
  const { context } = head;
  const source = readQuestionSource(section, { isAnswer: isTable }, context.report);
  const { after } = source;
  const [table] = source.answers;
  if (!table) {
    context.report(
      noAnswers(
        suspectPlace(source, head),
        'een tabel met de bakken in de kop',
        'a table with the trays in its head',
      ),
    );
    return { after };
  }
  const [trays = [], ...rows] = tableRows(table);
  for (const tray of trays) if (isEmpty(tray)) context.report(emptyTray(placeOf(table.source)));
  const cards = rows.flatMap((row) =>
    row.map((cell, column) => ({ cell, column })).filter(({ cell }) => !isEmpty(cell)),
  );
  if (trays.length < 2) context.report(fewTrays(placeOf(table.source), 'bakken', 'trays'));
  if (cards.length < 2) context.report(fewTrays(placeOf(table.source), 'kaarten', 'cards'));
  const cardOptions = cards.map(({ cell }) => cellOption(cell, context));
  const trayOptions = trays.map((cell) => cellOption(cell, context));
  checkSame(cardOptions, context);
  checkSame(trayOptions, context);
  const base = questionBase(head, source, { element: 'sorting', scored: true, shuffled: true });
  const sources = optionsOf(head, cardOptions, 'cards');
  const targets = optionsOf(head, trayOptions, 'trays');
  const pairs = cards.map(({ column }, index): readonly [string, string] => [
    sources[index]?.code ?? '',
    targets[column]?.code ?? '',
  ]);
  return { after, interaction: { ...base, type: 'matching', sources, targets, pairs } };
};

function isEmpty(cell: MdCell | undefined): boolean {
  return !cell || cell.source.text.trim() === '';
}

function cellOption(cell: MdCell, context: LessonContext): OptionSource {
  return { prose: compileInline(cell.inline, context), at: placeOf(cell.source) };
}
