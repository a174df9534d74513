import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { courseKeys } from './compile/course-meta.ts';
import { lessonKeys } from './compile/lesson-meta.ts';
import { moduleKeys } from './compile/module-meta.ts';
import { partWords } from './compile/question/parts.ts';
import { headingKeywords } from './read/keywords.ts';

const guide = readFileSync(join(import.meta.dirname, '..', 'docs', 'auteurs.md'), 'utf8');

describe('the guide for authors lists every pair of words', () => {
  const tables = { headingKeywords, partWords, courseKeys, lessonKeys, moduleKeys };
  for (const [name, table] of Object.entries(tables)) {
    it(name, () => {
      for (const [nl, en] of Object.values(table) as readonly (readonly [string, string])[]) {
        const row = guide
          .split('\n')
          .find((line) => line.startsWith('|') && line.includes(nl) && new RegExp(`\\b${en}\\b`).test(line));
        assert.ok(row, `${nl} / ${en}`);
      }
    });
  }
});
