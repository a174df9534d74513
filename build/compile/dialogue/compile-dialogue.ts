import type { Dialogue, Person, Reply, Scene, SceneStep } from '../../../components/model/dialogue.ts';
import { plainProse, type Prose } from '../../../components/model/prose.ts';
import { twoCharacters } from '../../lock/lock-book.ts';
import type { Place } from '../../problem.ts';
import { noReveal } from '../../problems/answer-problems.ts';
import {
  duplicateScene,
  emptyReply,
  noEnding,
  noResult,
  noScenes,
  oneReply,
  predictionWithoutList,
  questionInTalk,
  repliesInEnding,
  replyWithoutFeedback,
  replyWithoutTo,
  resultOutside,
  textAmidReplies,
  unknownResult,
} from '../../problems/talk-problems.ts';
import { reportProof } from '../../prove/report-proof.ts';
import { placeOf, placeOfWords, slice, trimmed, type Located } from '../../read/located.ts';
import type { MdNode } from '../../read/markdown.ts';
import { fold } from '../../read/nearly.ts';
import { idComments, isComment } from '../../read/sections.ts';
import { headingKeywords } from '../../read/keywords.ts';
import { compileRichText, compileText } from '../prose.ts';
import { compileChoiceSource } from '../question/choice.ts';
import { isMarkedList } from '../question/marks.ts';
import { readQuestionSource } from '../question/question-source.ts';
import type { TalkCompiler, TalkInput } from '../talk-input.ts';
import { readCondition } from './condition.ts';
import { looksFor } from './default-looks.ts';
import { readConsequence, type Consequences } from './effects.ts';
import { draftReply, draftScenes, type ReplyDraft, type SceneDraft } from './scene-draft.ts';
import { narration, paragraphSteps, type PauseDraft, type StepDraft } from './steps.ts';
import { TalkNames, type NamedScene } from './talk-names.ts';
import { readTalkHead } from './talk-head.ts';

/** Compiles a talk and proves it. */
export const compileDialogue: TalkCompiler = (input) => {
  const [first, ...rest] = input.sections;
  if (!first) return undefined;
  const { context } = input;
  const head = readTalkHead(first, input);
  const drafts = draftScenes(rest);
  if (drafts.length === 0) {
    context.report(noScenes(input.at));
    return undefined;
  }
  if (!drafts.some(({ isEnding }) => isEnding)) context.report(noEnding(input.at));
  const scenes = nameScenes(drafts, input);
  const values = [...head.meters.map(({ name }) => name), ...input.goals.map(({ name }) => name)];
  const names = new TalkNames(scenes, values, context.report);
  const places = new Map<string, Place>();
  const compiled = drafts.map(
    (draft, index) => new SceneCompiler(input, names, draft, scenes[index] as NamedScene),
  );
  const replies = compiled.flatMap((scene) => scene.replies);
  const codes = new Map<ReplyDraft | PauseDraft, string>();
  codesFor(
    input,
    'replies',
    replies.map(({ text, at }) => ({ label: text.text, at })),
  ).forEach((code, index) => {
    const reply = replies[index] as ReplyDraft;
    codes.set(reply, code);
    places.set(code, reply.at);
  });
  const pauses = [...head.pauses, ...compiled.flatMap((scene) => scene.pauses)];
  if (pauses.length > 0) {
    codesFor(
      input,
      'pauses',
      pauses.map(({ label, source }) => ({ label, at: placeOf(source) })),
    ).forEach((code, index) => codes.set(pauses[index] as PauseDraft, code));
  }
  const finished = compiled.map((scene, index) => scene.finish(codes, index === 0 ? head.pauses : []));
  const dialogue: Dialogue = {
    id: input.id,
    key: input.key,
    title: head.title,
    situation: head.situation,
    meters: head.meters,
    goals: input.goals.map(({ name }) => name),
    people: peopleOf(finished, input),
    scenes: finished,
    feedback: head.feedback,
    thoughts: head.thoughts,
    shuffled: head.shuffled,
    ...(head.warning ? { warning: head.warning } : {}),
  };
  const scenePlaces = new Map(scenes.map(({ code }, index) => [code, drafts[index]?.at ?? input.at]));
  // A reply that leads nowhere was reported: such a talk cannot be proved.
  if (finished.every(({ replies }) => replies.every(({ to }) => to !== ''))) {
    reportProof(
      dialogue,
      { talk: input.at, scenes: scenePlaces, replies: places },
      context.report,
      context.stateBound,
    );
  }
  return dialogue;
};

function nameScenes(drafts: readonly SceneDraft[], input: TalkInput): readonly NamedScene[] {
  const seen = new Set<string>();
  for (const { name, at, isEnding } of drafts) {
    const key = `${isEnding}:${fold(name)}`;
    if (seen.has(key)) input.context.report(duplicateScene(at, name));
    seen.add(key);
  }
  const titles = drafts.map(({ name, isEnding }) => (isEnding ? `Einde: ${name}` : name));
  const codes = codesFor(
    input,
    'scenes',
    titles.map((label, index) => ({ label, at: drafts[index]?.at ?? input.at })),
  );
  return drafts.map(({ name, isEnding }, index) => ({ name, isEnding, code: codes[index] ?? '' }));
}

/** The append-only codes of some texts of the talk. */
function codesFor(
  input: TalkInput,
  group: string,
  texts: readonly { readonly label: string; readonly at: Place }[],
): readonly string[] {
  const { id, context } = input;
  const labels = texts.map(({ label }) => label);
  return context.lock.codes(
    { name: `${id}/${group}`, most: twoCharacters },
    labels,
    texts.map(({ at }) => at),
    context.report,
  );
}

const jump = /^(?:als|if)\s+([\s\S]+?)\s*[:：]\s*(?:(?:ga\s+)?naar|(?:go\s+)?to|->|→)\s*[:：]?\s*([\s\S]+)$/i;
const result = /^(?:\*\*|__)?(?:resultaat|result)(?:\*\*|__)?\s*[:：](?:\*\*|__)?\s*(.*)$/i;
const predict = /^(?:\*\*|__)?(?:voorspel|predict)(?:\*\*|__)?\s*[:：](?:\*\*|__)?\s*/i;

/** Compiles one scene: its blocks first, then, when the replies have their codes, the scene itself. */
class SceneCompiler {
  readonly replies: ReplyDraft[] = [];
  private readonly steps: StepDraft[] = [];
  private readonly jumps: { when: NonNullable<ReturnType<typeof readCondition>>; to: string }[] = [];
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
    const { context } = this.input;
    for (let index = 0; index < nodes.length; index += 1) {
      const node = nodes[index] as MdNode;
      if (isComment(node) || ['def', 'hr', 'footnoteNote'].includes(node.type)) continue;
      if (node.type === 'list') {
        this.replies.push(...node.children.map(draftReply));
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
        } else this.paragraph(node, source);
      } else this.add(narration([node], context), node);
    }
  }

  private paragraph(node: MdNode, source: Located): void {
    const { context } = this.input;
    const [, when = '', to = ''] = jump.exec(source.text) ?? [];
    if (to !== '') {
      const condition = readCondition(when, placeOfWords(source, when), this.names);
      const code = this.names.scene(to, placeOfWords(source, to));
      if (condition && code !== undefined) this.jumps.push({ when: condition, to: code });
      return;
    }
    const word = result.exec(source.text)?.[1];
    if (word !== undefined) this.readResult(word.trim(), source);
    else this.add(paragraphSteps(node, context), node);
  }

  private add(steps: readonly StepDraft[], node: MdNode): void {
    if (this.replies.length > 0 && steps.length > 0)
      this.input.context.report(textAmidReplies(placeOf(node.source)));
    this.steps.push(...steps);
  }

  private readResult(word: string, source: Located): void {
    const { report } = this.input.context;
    if (!this.draft.isEnding) report(resultOutside(placeOf(source)));
    this.hasResult = true;
    const name = fold(word.replace(/[.*_]+$/, ''));
    if (['geslaagd', 'gehaald', 'goed', 'passed', 'success'].includes(name)) this.outcome = 'passed';
    else if (
      ['nog eens proberen', 'nog eens', 'opnieuw', 'niet geslaagd', 'try again', 'again', 'failed'].includes(
        name,
      )
    )
      this.outcome = 'again';
    else report(unknownResult(placeOfWords(source, word), word));
  }

  private predictParagraph(title: Located, list: MdNode | undefined): void {
    if (!list) {
      this.input.context.report(predictionWithoutList(placeOf(title)));
      return;
    }
    this.predict(title, [list], undefined);
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
    for (const node of source.after)
      this.add(
        node.type === 'paragraph' ? paragraphSteps(node, input.context) : narration([node], input.context),
        node,
      );
  }

  /** The moments to stand still in this scene. */
  get pauses(): readonly PauseDraft[] {
    return this.steps.flatMap((step) => ('pause' in step ? [step.pause] : []));
  }

  /** The scene, now that its replies and pauses have codes; `before` are pauses that belong before its first line. */
  finish(codes: ReadonlyMap<ReplyDraft | PauseDraft, string>, before: readonly PauseDraft[]): Scene {
    const { draft, input, named } = this;
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
    return {
      code: named.code,
      name: named.name,
      steps: [...before.map(pause), ...steps],
      jumps: this.jumps,
      replies: draft.isEnding ? [] : this.replies.map((reply) => this.reply(reply, codes.get(reply) ?? '')),
      ...(draft.isEnding ? { ending: { result: this.outcome ?? 'again' } } : {}),
    };
  }

  private reply(draft: ReplyDraft, code: string): Reply {
    const { context } = this.input;
    if (draft.text.text === '') context.report(emptyReply(draft.at));
    const text = compileText(draft.text, context);
    const when = draft.condition && readCondition(draft.condition.text, draft.condition.at, this.names);
    const found: Consequences = { effects: [], later: [], remember: [], hasTo: false };
    for (const line of draft.lines) readConsequence(line, found, this.names);
    if (!found.hasTo) context.report(replyWithoutTo(draft.at));
    if (draft.feedback.length === 0) context.report(replyWithoutFeedback(draft.at));
    const feedback = draft.feedback.flatMap((source) => compileRichText(source, context));
    return {
      code,
      text,
      label: plainProse(text, context.fillDefaults),
      ...(when ? { when } : {}),
      ...(feedback.length > 0 ? { feedback } : {}),
      effects: found.effects,
      later: found.later,
      remember: found.remember,
      to: found.to ?? '',
      reusable: draft.reusable,
    };
  }
}

function peopleOf(scenes: readonly Scene[], { characters }: TalkInput): readonly Person[] {
  const speakers = scenes.flatMap(({ steps }) =>
    steps.flatMap((step) => ('speaker' in step ? [step.speaker] : [])),
  );
  return [...new Set(speakers)].map((name) => {
    const given = Object.entries(characters).find(([known]) => fold(known) === fold(name))?.[1];
    return { name, looks: looksFor(name, given) };
  });
}
