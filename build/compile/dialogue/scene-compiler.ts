import type { Reply, Scene, SceneStep } from '../../../components/model/dialogue.ts';
import type { Prose } from '../../../components/model/prose.ts';
import { noReveal } from '../../problems/answer-problems.ts';
import {
  looseConsequence,
  looseFeedback,
  noResult,
  oneReply,
  predictionWithoutList,
  questionInTalk,
  repliesInEnding,
  resultOutside,
  textAmidReplies,
  unknownResult,
} from '../../problems/talk-problems.ts';
import { headingKeywords } from '../../read/keywords.ts';
import { placeOf, placeOfWords, slice, trimmed, type Located } from '../../read/located.ts';
import { innerText, type MdNode } from '../../read/markdown.ts';
import { fold } from '../../read/nearly.ts';
import { idComments, isComment } from '../../read/sections.ts';
import { compileChoiceSource } from '../question/choice.ts';
import { isMarkedList } from '../question/marks.ts';
import { readQuestionSource } from '../question/question-source.ts';
import type { TalkInput } from '../talk-input.ts';
import { compileReply } from './compile-reply.ts';
import { cutJump, readCondition } from './condition.ts';
import { isConsequence } from './effects.ts';
import { isMeter } from './meters.ts';
import { draftReply, type ReplyDraft, type SceneDraft } from './scene-draft.ts';
import { cutParagraph, narration, paragraphStep, type PauseDraft, type StepDraft } from './steps.ts';
import type { NamedScene, TalkNames } from './talk-names.ts';

const result = /^(?:\*\*|__)?(?:resultaat|result)(?:\*\*|__)?\s*([:：]|\s)(?:\*\*|__)?\s*(.*)$/i;
const predict = /^(?:\*\*|__)?(?:voorspel|predict)(?:\*\*|__)?\s*[:：](?:\*\*|__)?\s*/i;

const results: Readonly<Record<'passed' | 'again', readonly string[]>> = {
  passed: ['geslaagd', 'gehaald', 'goed', 'passed', 'success'],
  again: ['nog eens proberen', 'nog eens', 'opnieuw', 'niet geslaagd', 'try again', 'again', 'failed'],
};

/** Compiles one scene: its blocks first, then, when the replies have their codes, the scene itself. */
export class SceneCompiler {
  readonly replies: ReplyDraft[] = [];
  private readonly steps: StepDraft[] = [];
  private readonly jumps: Scene['jumps'][number][] = [];
  private outcome: 'passed' | 'again' | undefined;
  private hasResult = false;

  constructor(
    private readonly input: TalkInput,
    private readonly names: TalkNames,
    private readonly draft: SceneDraft,
    private readonly named: NamedScene,
  ) {
    for (const part of draft.parts) {
      if (part !== draft.parts[0] && part.heading?.keyword === 'predict') this.predictHeading(part);
      else if (part !== draft.parts[0] && part.heading?.keyword) {
        const word = headingKeywords[part.heading.keyword][0];
        input.context.report(questionInTalk(placeOf(part.heading.text), word));
      } else this.blocks(part.nodes);
    }
    if (draft.heading.keyword && draft.heading.keyword !== 'ending') {
      input.context.report(questionInTalk(draft.at, headingKeywords[draft.heading.keyword][0]));
    }
  }

  private blocks(nodes: readonly MdNode[]): void {
    for (let index = 0; index < nodes.length; index += 1) {
      const node = nodes[index] as MdNode;
      const last = this.replies.at(-1);
      if (isComment(node) || ['def', 'hr', 'footnoteNote'].includes(node.type)) continue;
      if (node.type === 'list') node.children.forEach((item) => this.item(item));
      else if (node.type === 'blockquote' && last) {
        this.input.context.report(looseFeedback(placeOf(node.source)));
        last.feedback.push(innerText(node));
      } else if (node.type === 'paragraph') {
        const source = trimmed(node.source);
        const asked = predict.exec(source.text);
        if (asked) {
          const list = nodes[index + 1];
          if (list && isMarkedList(list)) index += 1;
          this.predictParagraph(
            trimmed(slice(source, asked[0].length)),
            list && isMarkedList(list) ? list : undefined,
          );
        } else this.paragraph(source);
      } else this.add(narration([node], this.input.context), node.source);
    }
  }

  /** A reply; a meter, of which its place was told already; or a line that belongs under the one before, or a jump, written as one. */
  private item(item: MdNode): void {
    if (isMeter(item)) return;
    const draft = draftReply(item);
    const last = this.replies.at(-1);
    const { text } = draft.text;
    if (this.jump(trimmed(draft.text))) return;
    if (last && draft.feedback.length === 0 && isConsequence(text, this.names)) {
      this.input.context.report(looseConsequence(draft.at, text));
      last.lines.push(draft.text, ...draft.lines);
      return;
    }
    this.replies.push(draft);
  }

  private paragraph(source: Located): void {
    for (const part of cutParagraph(source, (line) => result.test(line) || cutJump(line) !== undefined)) {
      if (this.jump(part) || this.readResult(part)) continue;
      this.add(paragraphStep(part, this.input.context), part);
    }
  }

  private jump(source: Located): boolean {
    const cut = cutJump(source.text);
    if (!cut) return false;
    const when = readCondition(cut.when, placeOfWords(source, cut.when), this.names);
    const to = this.names.scene(cut.to, placeOfWords(source, cut.to));
    if (when && to !== undefined) this.jumps.push({ when, to });
    return true;
  }

  private add(step: StepDraft | undefined, source: Located): void {
    if (!step) return;
    if (this.replies.length > 0) this.input.context.report(textAmidReplies(placeOf(source)));
    this.steps.push(step);
  }

  /** `Resultaat: geslaagd`; the colon may be missing where a known result follows. */
  private readResult(source: Located): boolean {
    const { report } = this.input.context;
    const [, colon, written = ''] = result.exec(source.text) ?? [];
    if (colon === undefined) return false;
    const word = written.trim();
    const name = fold(word.replace(/[.*_]+$/, ''));
    const known = (['passed', 'again'] as const).find((outcome) => results[outcome].includes(name));
    if (/\s/.test(colon) && !known) return false;
    if (!this.draft.isEnding) report(resultOutside(placeOf(source)));
    if (!known) report(unknownResult(placeOfWords(source, word), word));
    this.hasResult = true;
    this.outcome = known;
    return true;
  }

  private predictParagraph(title: Located, list: MdNode | undefined): void {
    if (list) this.predict(title, [list], undefined);
    else this.input.context.report(predictionWithoutList(placeOf(title)));
  }

  private predictHeading({ heading, nodes }: SceneDraft['parts'][number]): void {
    if (heading) this.predict(heading.rest, nodes, idComments(nodes)[0]?.id);
  }

  private predict(title: Located, nodes: readonly MdNode[], id: string | undefined): void {
    const { input, steps } = this;
    const count = steps.filter((draft) => 'step' in draft && draft.step.type === 'prediction').length;
    // What the resident says next is the answer, so that a reveal of its own is not missed.
    const context = {
      ...input.context,
      report: (problem: Parameters<typeof input.context.report>[0]) => {
        if (problem.code !== noReveal.code) input.context.report(problem);
      },
    };
    const at = placeOf(title);
    const source = readQuestionSource({ nodes }, { isAnswer: isMarkedList }, context.report);
    const head = { id: id ?? `${input.id}-${this.named.code}-${count + 1}`, title, at, context };
    const interaction = compileChoiceSource(source, head, 'prediction');
    if (interaction) steps.push({ step: { type: 'prediction', interaction } });
    this.blocks(source.after);
  }

  /** The moments to stand still in this scene. */
  get pauses(): readonly PauseDraft[] {
    return this.steps.flatMap((step) => ('pause' in step ? [step.pause] : []));
  }

  /** The scene, now that its replies and pauses have codes; `before` are pauses that belong before its first line. */
  finish(codes: ReadonlyMap<ReplyDraft | PauseDraft, string>, before: readonly PauseDraft[]): Scene {
    const { draft, input, named, names } = this;
    const { report } = input.context;
    const pause = (paused: PauseDraft): SceneStep<Prose> => ({
      type: 'pause',
      code: codes.get(paused) ?? '',
      text: paused.text,
    });
    const steps = this.steps.map((step) => ('step' in step ? step.step : pause(step.pause)));
    if (draft.isEnding) {
      if (!this.hasResult) report(noResult(draft.at));
      const [extra] = this.replies;
      if (extra) report(repliesInEnding(extra.at));
    } else if (this.replies.length === 1) report(oneReply(draft.at, named.name));
    const replies = draft.isEnding
      ? []
      : this.replies.map((reply): Reply => compileReply(reply, codes.get(reply) ?? '', names, input.context));
    return {
      code: named.code,
      name: named.name,
      steps: [...before.map(pause), ...steps],
      jumps: this.jumps,
      replies,
      ...(draft.isEnding ? { ending: { result: this.outcome ?? 'again' } } : {}),
    };
  }
}
