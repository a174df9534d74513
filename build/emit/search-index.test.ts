import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LessonContent } from '../../components/model/content.ts';
import type { Prose } from '../../components/model/prose.ts';
import { searchIndex } from './search-index.ts';

function lesson(id: string, prose: Prose, more: Partial<LessonContent> = {}): LessonContent {
  return {
    lesson: { id, code: id, title: id, minutes: 1, screens: [{ code: '0', title: id }], questions: 0 },
    sources: [],
    screens: [{ code: '0', title: id, blocks: [{ type: 'prose', prose }] }],
    ...more,
  };
}

describe('the index for searching', () => {
  it('keeps sentences apart and words whole', () => {
    const prose: Prose = [
      { tag: 'p', children: ['Hoor het ge', { tag: 'em', children: ['voel'] }, '.'] },
      {
        tag: 'ul',
        children: [
          { tag: 'li', children: ['Zien'] },
          { tag: 'li', children: ['Horen'] },
        ],
      },
    ];
    assert.deepEqual(searchIndex([lesson('a', prose)]), [['a', [['0', 'Hoor het gevoel. Zien Horen']]]]);
  });

  it('leaves a text to fill in for the edition', () => {
    assert.deepEqual(searchIndex([lesson('a', ['Bel ', { fill: 'gemeente' }, '.'])]), [
      ['a', [['0', 'Bel {{gemeente}}.']]],
    ]);
  });

  it('tells nothing of question banks, of what shows only to some, or of notes', () => {
    const prose: Prose = [
      'Zie',
      { tag: 'sup', children: ['1'] },
      { remembered: 'terugbellen', children: ['Je belde terug.'] },
      { tag: 'section', attributes: { class: 'footnotes' }, children: ['Een noot'] },
    ];
    assert.deepEqual(searchIndex([lesson('a', prose), lesson('b', ['Geheim'], { bank: 'gevoel' })]), [
      ['a', [['0', 'Zie']]],
    ]);
  });
});
