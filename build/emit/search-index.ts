import type { LessonContent, Screen } from '../../components/model/content.ts';
import type { Prose, ProseNode } from '../../components/model/prose.ts';
import type { SearchIndex } from '../../components/model/search-index.ts';

/** The plain words of every screen that a learner can open. What shows only to some, and answers, are left out. */
export function searchIndex(lessons: readonly LessonContent[]): SearchIndex {
  return lessons
    .filter(({ bank }) => bank === undefined)
    .map(({ lesson, screens }) => [lesson.id, screens.map((screen) => [screen.code, screenWords(screen)])]);
}

function screenWords({ blocks }: Screen): string {
  const parts = blocks.map((block): string => {
    switch (block.type) {
      case 'prose':
        return words(block.prose);
      case 'interaction':
        return block.interaction.label;
      case 'dialogue':
        return block.dialogue.title;
    }
  });
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

/** Elements inside a sentence; any other begins a new one. */
const inline: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'cite',
  'code',
  'course-term',
  'del',
  'em',
  'q',
  'span',
  'strong',
]);

function words(prose: Prose): string {
  return prose.map(nodeWords).join('');
}

function nodeWords(node: ProseNode): string {
  if (typeof node === 'string') return node;
  if ('fill' in node) return `{{${node.fill}}}`;
  if ('remembered' in node || node.tag === 'sup') return '';
  if (node.tag === 'section' && node.attributes?.['class'] === 'footnotes') return '';
  return inline.has(node.tag) ? words(node.children) : ` ${words(node.children)} `;
}
