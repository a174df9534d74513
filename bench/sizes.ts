import { basename } from 'node:path';
import { largeSession } from '../components/model/fixture-large-session.ts';
import { snapshot } from '../components/model/snapshot.ts';
import type { TransformCache } from '../rollup.config.js';
import { elementModules, measureElement } from './measure-elements.ts';
import type { Bench } from './measures.ts';

/** All portraits are drawn by one element. */
const portraits = 15 * 1024;

/** What each element weighs by itself, and how much of the LMS's room a long course takes. */
export async function benchSizes({ add }: Bench): Promise<void> {
  const cache: TransformCache = new Map();
  for (const path of elementModules()) {
    const name = basename(path, '.ts');
    const aim = name === 'course-portrait' ? portraits : undefined;
    add(`${name}, gzipped, without Lit`, await measureElement(path, cache), 'bytes', aim);
  }
  const base = await measureElement('components/shared/asked-element.ts', cache);
  add('of each question: the base that all share', base, 'bytes');
  add('state of 100 questions and 10 talks', snapshot(largeSession()).length, 'count', 2000);
}
