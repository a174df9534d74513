import { GithubSlugs } from '../../read/github-slug.ts';
import { placeOfWords, slice, trimmed, type Located } from '../../read/located.ts';
import { plainText, type LessonOutline } from '../lesson-outline.ts';
import { cutJump } from './condition.ts';
import { toWord } from './effects.ts';
import { draftReply, draftScenes } from './scene-draft.ts';
import { TalkNames } from './talk-names.ts';

/** Words in a file to put others in place of; line and column are 1-based, in the LF text. */
export interface TextEdit {
  readonly line: number;
  readonly column: number;
  readonly words: string;
  readonly by: string;
}

/** Marks in a name that a link's text could not hold as they are. */
const unsafe = /[[\]()<>*_`\\|]/;

/** Turns `naar: Het verhaal` into `naar: [Het verhaal](#het-verhaal)`: the talk can be clicked through on GitHub. */
export function linkScenes(outline: LessonOutline): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  const anchors = anchorsOf(outline);
  for (const part of outline.screens.flatMap((screen) => screen.parts)) {
    if (part.kind !== 'talk') continue;
    const drafts = draftScenes(part.sections.slice(1));
    const scenes = drafts.map(({ name, isEnding, heading }) => ({
      name,
      isEnding,
      code: anchors.get(heading.node) ?? '',
    }));
    const names = new TalkNames(scenes, [], () => undefined);
    const link = (source: Located, written: string): void => {
      const name = written.trim().replace(/[.\s]+$/, '');
      if (name === '' || name.includes('\n') || unsafe.test(name)) return;
      const at = placeOfWords(source, name);
      const anchor = names.scene(name, at);
      if (anchor === undefined || anchor === '') return;
      edits.push({ line: at.line, column: at.column, words: name, by: `[${name}](#${anchor})` });
    };
    for (const node of drafts.flatMap((draft) => draft.parts.flatMap((section) => section.nodes))) {
      if (node.type === 'paragraph') {
        const source = trimmed(node.source);
        const to = cutJump(source.text)?.to ?? '';
        // The name stands last: what is before it may hold the same words.
        if (to !== '') link(tail(source, to), to);
      }
      if (node.type !== 'list') continue;
      for (const line of node.children.flatMap((item) => draftReply(item).lines)) {
        if (!toWord.test(line.text)) continue;
        const to = line.text.replace(toWord, '');
        link(tail(line, to), to);
      }
    }
  }
  return edits;
}

/** The last part of a text that holds these words. */
function tail(source: Located, words: string): Located {
  return slice(source, Math.max(0, source.text.lastIndexOf(words)));
}

/** The anchor on GitHub of each heading of a lesson. */
function anchorsOf(outline: LessonOutline): ReadonlyMap<unknown, string> {
  const slugs = new GithubSlugs();
  const parts = outline.screens.flatMap((screen) => screen.parts.flatMap((part) => part.sections));
  const anchors = new Map<unknown, string>();
  for (const { heading } of [...outline.opening, ...parts]) {
    if (heading) anchors.set(heading.node, slugs.next(plainText(heading.text, {})));
  }
  return anchors;
}

/** Puts words in the place of others, line by line; line ends stay as they are. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces = text.replace(/^\ufeff/, '').split(/(\r\n|\r|\n)/);
  const fromEnd = [...edits].sort((one, other) => other.line - one.line || other.column - one.column);
  for (const { line, column, words, by } of fromEnd) {
    const index = (line - 1) * 2;
    const own = pieces[index] ?? '';
    if (!own.startsWith(words, column - 1)) continue;
    pieces[index] = own.slice(0, column - 1) + by + own.slice(column - 1 + words.length);
  }
  return (text.startsWith('\ufeff') ? '\ufeff' : '') + pieces.join('');
}
