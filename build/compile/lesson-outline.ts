import { plainProse } from '../../components/model/prose.ts';
import type { Place } from '../problem.ts';
import type { Report } from '../problems/diagnostic.ts';
import {
  emptyHeading,
  idAboveHeading,
  noId,
  secondTitle,
  skippedLevel,
  twoIds,
  unknownHeadingWord,
} from '../problems/question-problems.ts';
import { sceneLevel } from '../problems/talk-problems.ts';
import { GithubSlugs } from '../read/github-slug.ts';
import type { HeadingKeyword } from '../read/keywords.ts';
import { placeOf, placeOfWords, type Located } from '../read/located.ts';
import { readInline, type LinkDefinitions, type MdInline, type MdNode } from '../read/markdown.ts';
import { idComments, isComment, type IdComment, type Section } from '../read/sections.ts';
import { strayScenes } from './dialogue/stray-scenes.ts';
import { slugOf, type IdRegister } from './id.ts';
import type { LessonMeta } from './lesson-meta.ts';

/** A lesson as it was read: its parts in order, before anything is compiled. */
export interface LessonOutline {
  /** Path relative to the course folder. */
  readonly file: string;
  readonly module: string;
  readonly meta: LessonMeta;
  readonly title: string;
  readonly links: LinkDefinitions;
  readonly screens: readonly ScreenOutline[];
  /** Slugs of all headings with the index of their screen. */
  readonly anchors: ReadonlyMap<string, number>;
  /** What stands before the first screen where that is nothing but comments. */
  readonly opening: readonly Section[];
}

/** A screen: the sections under one `##`; a talk takes its scenes along. */
export interface ScreenOutline {
  readonly title: string;
  readonly at: Place;
  readonly parts: readonly Part[];
}

/** A run of sections: prose, a question, or a talk with its scenes. */
export interface Part {
  readonly kind: 'prose' | 'question' | 'talk';
  readonly keyword?: HeadingKeyword;
  readonly sections: readonly Section[];
}

/** An id that a question or talk has, or gets. */
export interface PartId {
  readonly id: string;
  readonly at: Place;
  /** False when it was derived from the heading. */
  readonly written: boolean;
}

/** Sorts the sections of a lesson into screens and parts. */
export function outlineScreens(
  sections: readonly Section[],
  title: string,
  fills: Readonly<Record<string, string>>,
  report: Report,
): Pick<LessonOutline, 'screens' | 'anchors' | 'opening'> {
  const screens: {
    title: string;
    at: Place;
    parts: { kind: Part['kind']; keyword?: HeadingKeyword; sections: Section[] }[];
  }[] = [];
  const anchors = new Map<string, number>();
  const slugs = new GithubSlugs();
  const strays = strayScenes(sections);
  let titled = false;
  let talking = false;
  let level = 1;
  for (const section of sections) {
    const { heading } = section;
    const at = heading ? placeOf(heading.text) : placeOf(section.nodes[0]!.source);
    if (heading) {
      if (heading.rest.text === '') report(emptyHeading(placeOf(heading.node.source)));
      const isStray: boolean = talking && strays.has(section);
      if (isStray) report(sceneLevel(at, heading.text.text));
      const scene: boolean = isStray || (talking && heading.level > 2);
      if (heading.nearly !== undefined && heading.word !== undefined) {
        report(unknownHeadingWord(placeOfWords(heading.text, heading.word), heading.word, heading.nearly));
      }
      if (!heading.keyword && heading.nearly === undefined && !scene) {
        if (heading.level > level + 1) report(skippedLevel(at, level, heading.level));
        level = heading.level;
      }
      talking = scene;
      if (heading.level === 1 && titled) report(secondTitle(at));
    }
    const opens =
      heading !== undefined && !talking && (heading.level === 2 || (heading.level === 1 && titled));
    if (opens || screens.length === 0) {
      const name = opens ? plainText(heading.rest, fills) : title;
      screens.push({ title: name === '' ? title : name, at, parts: [] });
    }
    titled ||= heading?.level === 1;
    const { parts } = screens.at(-1)!;
    if (heading) anchors.set(slugs.next(plainText(heading.text, {})), screens.length - 1);
    if (talking) {
      parts.at(-1)!.sections.push(section);
      continue;
    }
    const kind = kindOf(heading?.keyword);
    talking = kind === 'talk';
    if (kind === 'prose' && parts.at(-1)?.kind === 'prose') parts.at(-1)!.sections.push(section);
    else parts.push({ kind, ...(heading?.keyword ? { keyword: heading.keyword } : {}), sections: [section] });
  }
  const [first, ...rest] = screens;
  const isBare = first !== undefined && rest.length > 0 && first.parts.every(isBarePart);
  if (!isBare) return { screens, anchors, opening: [] };
  const moved = [...anchors].map(([slug, index]): [string, number] => [slug, Math.max(0, index - 1)]);
  const opening = first.parts.flatMap((part) => part.sections);
  return { screens: rest, anchors: new Map(moved), opening };
}

/** Notes the ids that are written in the comments of a lesson. */
export function claimIds(outline: LessonOutline, ids: IdRegister, report: Report): ReadonlyMap<Part, PartId> {
  const found = new Map<Part, PartId>();
  const above = idsAbove(outline);
  for (const { id, node } of above.values()) report(idAboveHeading(placeOf(node.source), id));
  const moved = [...above.values()].map(({ node }) => node);
  for (const part of namedParts(outline)) {
    const own = idComments(part.sections[0]?.nodes ?? []).filter(({ node }) => !moved.includes(node));
    const [comment = above.get(part), second] = own;
    if (second) report(twoIds(placeOf(second.node.source), comment?.id ?? ''));
    if (!comment) continue;
    const at = placeOfWords(comment.node.source, comment.id);
    if (ids.claim(comment.id, at, report)) found.set(part, { id: comment.id, at, written: true });
    else found.set(part, { id: ids.invent(slugOf(comment.id), at), at, written: true });
  }
  return found;
}

/** Ids that stand right above a question or talk that has none under its heading. */
function idsAbove({ opening, screens }: LessonOutline): ReadonlyMap<Part, IdComment> {
  const above = new Map<Part, IdComment>();
  let last = opening.at(-1)?.nodes.at(-1);
  for (const part of screens.flatMap((screen) => screen.parts)) {
    const isProse = part.kind === 'prose';
    const [comment] = last ? idComments([last]) : [];
    const own = isProse ? undefined : idUnderHeading(part);
    if (!isProse && comment && !own) above.set(part, comment);
    // The last id in a question that has no other is its own, wherever it stands.
    const isNamed = isProse || part.sections.length > 1 || own !== undefined || above.has(part);
    const end = part.sections.at(-1)?.nodes.at(-1);
    last = isNamed && end !== own ? end : undefined;
  }
  return above;
}

/** The comment with an id before anything else under the heading. */
function idUnderHeading({ sections }: Part): MdNode | undefined {
  const nodes = sections[0]?.nodes ?? [];
  const first = nodes.findIndex((node) => !isComment(node));
  return nodes.slice(0, first < 0 ? nodes.length : first).find((node) => idComments([node]).length > 0);
}

/** Gives an id to the questions and talks that have none yet. */
export function inventIds(
  outline: LessonOutline,
  known: ReadonlyMap<Part, PartId>,
  ids: IdRegister,
  report: Report,
): ReadonlyMap<Part, PartId> {
  const all = new Map(known);
  for (const part of namedParts(outline)) {
    const heading = part.sections[0]?.heading;
    if (all.has(part) || !heading) continue;
    const at = placeOf(heading.text);
    const id = ids.invent(slugOf(plainText(heading.rest, {}), part.keyword), at);
    report(noId(at, id));
    all.set(part, { id, at, written: false });
  }
  return all;
}

/** The words of a heading without mark-up; texts to fill in are their neutral ones. */
export function plainText(source: Located, fills: Readonly<Record<string, string>>): string {
  const words = (inline: MdInline): string => {
    if (inline.type === 'fillMark') {
      const name = (inline.token as { name?: string }).name ?? '';
      return fills[name] ?? inline.source.text;
    }
    if (inline.type === 'html' || inline.type === 'footnoteRef') return '';
    if (inline.children.length > 0) return inline.children.map(words).join('');
    return (inline.token as { text?: string }).text ?? '';
  };
  return plainProse([readInline(source).map(words).join('')]);
}

function kindOf(keyword: HeadingKeyword | undefined): Part['kind'] {
  if (keyword === undefined || keyword === 'ending') return 'prose';
  return keyword === 'talk' ? 'talk' : 'question';
}

function namedParts(outline: LessonOutline): readonly Part[] {
  return outline.screens.flatMap((screen) => screen.parts).filter((part) => part.kind !== 'prose');
}

function isBarePart(part: Part): boolean {
  return (
    part.kind === 'prose' &&
    part.sections.every(
      (section) =>
        (section.heading === undefined || section.heading.level === 1) &&
        section.nodes.every((node) => isComment(node) || node.type === 'def' || node.type === 'footnoteNote'),
    )
  );
}
