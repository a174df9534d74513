import type { Screen } from '../../components/model/content.ts';
import type { LessonOutline } from '../compile/lesson-outline.ts';
import type { Report } from '../problems/diagnostic.ts';
import {
  formalToLearner,
  jargonWord,
  littlePractice,
  longScreen,
  longSentence,
  mixedAddress,
  mixedReplies,
  noFeedback,
  noObjective,
  passivePile,
  unknownMark,
} from '../problems/language-problems.ts';
import type { WritingLanguage } from '../read/fields.ts';
import { placeOf } from '../read/located.ts';
import { address, voices } from './address.ts';
import { jargonIn } from './jargon.ts';
import { passives } from './passive.ts';
import type { LessonPassages, Passage } from './passages.ts';
import { plainText, type PlainText } from './plain-text.ts';
import { practiceOf } from './practice.ts';
import { sentences, wordsOf } from './sentences.ts';

/** What holds for a whole course. */
export interface LanguageContext {
  readonly writing: WritingLanguage;
  /** Neutral texts to fill in. */
  readonly fills: Readonly<Record<string, string>>;
  /** Words that the course explains. */
  readonly explained: readonly string[];
  readonly report: Report;
}

const mostWords = 20;
const mostOnScreen = 120;
const leastMoments = 2;
/** So many passives in a row make a pile. */
const pile = 3;

/** Judges one passage: length of sentences, passives, office words, who is addressed how. */
export function judgePassage(passage: Passage, context: LanguageContext): void {
  if (passage.meant) return;
  const { report } = context;
  const plain = plainText(passage.source, context.fills);
  let inRow: { count: number; from: number; to: number } = { count: 0, from: 0, to: 0 };
  for (const { text, from, to } of sentences(plain.text)) {
    const words = wordsOf(text).length;
    if (words > mostWords) report(longSentence(plain.place(from, to), words, mostWords));
    if (context.writing !== 'nl') continue;
    const count = passives(text);
    if (count === 0) inRow = { count: 0, from: to, to };
    else inRow = { count: inRow.count + count, from: inRow.count === 0 ? from : inRow.from, to };
    if (count > 0 && inRow.count >= pile && inRow.count - count < pile)
      report(passivePile(plain.place(inRow.from, inRow.to), inRow.count));
  }
  if (context.writing !== 'nl') return;
  for (const { word, plain: plainer, from } of jargonIn(plain.text)) {
    if (context.explained.some((term) => word.toLowerCase().startsWith(term.toLowerCase()))) continue;
    report(jargonWord(plain.place(from, from + word.length), word, plainer));
  }
  judgeAddress(passage, plain, report);
}

function judgeAddress({ voice }: Passage, plain: PlainText, report: Report): void {
  if (voice === 'thought' || voice === 'scene') return;
  const whole = [{ quoted: true, from: 0, to: plain.text.length }];
  for (const { quoted, from, to } of voice === 'spoken' ? whole : voices(plain.text)) {
    const said = plain.text.slice(from, to);
    const { u, je } = address(quoted ? said : withoutReported(said));
    if (quoted && u >= 0 && je >= 0) {
      const at = from + Math.max(u, je);
      report(mixedAddress(plain.place(at, at + (u > je ? 1 : 2))));
    } else if (!quoted && voice !== 'reply' && u >= 0) {
      report(formalToLearner(plain.place(from + u, from + u + 1)));
    }
  }
}

/** What stands behind a colon in a sentence is often what somebody says or hears: `Hij hoort: u bent een nummer.` */
function withoutReported(text: string): string {
  return text.replace(/(?<=[:：]\s)[^.!?\n]*/gu, (words) => ' '.repeat(words.length));
}

/** Judges what holds for a lesson as a whole: its screens, its talks, what there is to do. */
export function judgeLesson(
  outline: LessonOutline,
  screens: readonly Screen[],
  found: LessonPassages,
  context: LanguageContext,
): void {
  const { report, fills } = context;
  found.unknownMarks.forEach((at) => report(unknownMark(at)));
  for (const passage of found.passages) judgePassage(passage, context);
  const { bank, test, recall, objective, idAt } = outline.meta;
  if (bank !== undefined) return;
  outline.screens.forEach(({ at }, index) => {
    if (found.meantScreens.has(index)) return;
    const read = found.passages.filter(({ screen, atOnce }) => screen === index && atOnce);
    const words = read.reduce((sum, { source }) => sum + wordsOf(plainText(source, fills).text).length, 0);
    if (words > mostOnScreen) report(longScreen(at, words, mostOnScreen));
  });
  if (context.writing === 'nl') judgeReplies(found.passages, fills, report);
  if (found.meantLesson) return;
  if (objective === undefined) report(noObjective(idAt));
  if (test ?? recall) return;
  const { moments, calls, feedback } = practiceOf(screens);
  if (moments < leastMoments) report(littlePractice(idAt, moments));
  if (calls && !feedback) report(noFeedback(idAt));
}

/** The learner keeps one form of address in a talk with one person: the odd replies out are told. */
function judgeReplies(
  passages: readonly Passage[],
  fills: Readonly<Record<string, string>>,
  report: Report,
): void {
  const talks = new Set(passages.flatMap(({ talk }) => (talk ? [talk] : [])));
  for (const talk of talks) {
    const speakers = passages.flatMap((passage) => (passage.talk === talk ? (passage.speaker ?? []) : []));
    if (new Set(speakers).size > 1) continue;
    const said = passages
      .filter((passage) => passage.talk === talk && passage.voice === 'reply' && !passage.meant)
      .map(({ source }) => {
        const plain = plainText(source, fills).text;
        const quotes = voices(plain).filter(({ quoted }) => quoted);
        const spoken = quotes.map(({ from, to }) => plain.slice(from, to)).join(' ');
        return { source, ...address(spoken) };
      });
    const formal = said.filter(({ u, je }) => u >= 0 && je < 0);
    const informal = said.filter(({ u, je }) => je >= 0 && u < 0);
    if (formal.length === 0 || informal.length === 0) continue;
    const most = formal.length >= informal.length ? 'u' : 'je';
    for (const { source } of most === 'u' ? informal : formal) report(mixedReplies(placeOf(source), most));
  }
}
