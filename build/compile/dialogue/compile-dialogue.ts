import type { Dialogue, Meter, Person, Scene } from '../../../components/model/dialogue.ts';
import { twoCharacters } from '../../lock/lock-book.ts';
import type { Place } from '../../problem.ts';
import { duplicateScene, meterInScene, noEnding, noScenes } from '../../problems/talk-problems.ts';
import { reportProof } from '../../prove/report-proof.ts';
import { placeOf, trimmed } from '../../read/located.ts';
import { innerText } from '../../read/markdown.ts';
import { fold } from '../../read/nearly.ts';
import type { LessonContext } from '../lesson-context.ts';
import type { TalkCompiler, TalkInput } from '../talk-input.ts';
import { looksFor } from './default-looks.ts';
import { isMeter, readMeters } from './meters.ts';
import { SceneCompiler } from './scene-compiler.ts';
import { draftScenes, type ReplyDraft, type SceneDraft } from './scene-draft.ts';
import type { PauseDraft } from './steps.ts';
import { readTalkHead } from './talk-head.ts';
import { TalkNames, type NamedScene } from './talk-names.ts';

/** Compiles a talk and proves it. */
export const compileDialogue: TalkCompiler = (given) => {
  const [first, ...rest] = given.sections;
  if (!first) return undefined;
  let broken = false;
  const context: LessonContext = {
    ...given.context,
    report: (problem) => {
      broken ||= problem.severity === 'error';
      given.context.report(problem);
    },
  };
  const input: TalkInput = { ...given, context };
  const head = readTalkHead(first, input);
  const drafts = draftScenes(rest);
  if (drafts.length === 0) {
    context.report(noScenes(input.at));
    return undefined;
  }
  if (!drafts.some(({ isEnding }) => isEnding)) context.report(noEnding(input.at));
  const scenes = nameScenes(drafts, input);
  const meters = [...head.meters, ...misplacedMeters(drafts, input)];
  const values = [...meters.map(({ name }) => name), ...input.goals.map(({ name }) => name)];
  const names = new TalkNames(scenes, values, context.report, context.promises);
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
    meters,
    goals: input.goals.map(({ name }) => name),
    people: peopleOf(finished, input),
    scenes: finished,
    feedback: head.feedback,
    thoughts: head.thoughts,
    shuffled: head.shuffled,
    ...(head.warning ? { warning: head.warning } : {}),
  };
  const scenePlaces = new Map(scenes.map(({ code }, index) => [code, drafts[index]?.at ?? input.at]));
  // Of a talk that is not what its author meant nothing can be proved.
  if (!broken) {
    reportProof(
      dialogue,
      { talk: input.at, scenes: scenePlaces, replies: places },
      context.report,
      context.stateBound,
    );
  }
  return dialogue;
};

/** Meters that stand in a scene: told there, and known, so that each use of the name is not told too. */
function misplacedMeters(drafts: readonly SceneDraft[], input: TalkInput): readonly Meter[] {
  const nodes = drafts.flatMap(({ parts }) => parts.flatMap((part) => part.nodes));
  const items = nodes.filter(({ type }) => type === 'list').flatMap((list) => list.children.filter(isMeter));
  return items.flatMap((item) =>
    readMeters([item], input).map((meter) => {
      input.context.report(meterInScene(placeOf(trimmed(innerText(item))), meter.name));
      return meter;
    }),
  );
}

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

function peopleOf(scenes: readonly Scene[], { characters }: TalkInput): readonly Person[] {
  const speakers = scenes.flatMap(({ steps }) =>
    steps.flatMap((step) => ('speaker' in step ? [step.speaker] : [])),
  );
  return [...new Set(speakers)].map((name) => {
    const given = Object.entries(characters).find(([known]) => fold(known) === fold(name))?.[1];
    return { name, looks: looksFor(name, given) };
  });
}
