import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementModules, measureElement } from './measure-elements.ts';

test('all portraits together are under 15 KB gzipped, with everything but Lit that they need', async () => {
  const portrait = elementModules().find((path) => path.endsWith('/course-portrait.ts'));
  assert.ok(portrait);
  const bytes = await measureElement(portrait);
  // Less than this would be a bundle with the drawing shaken out of it.
  assert.ok(bytes > 5000 && bytes < 15 * 1024, `it is ${bytes}`);
});
