import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { compileFiles, withLesson } from '../test-support/fixture.ts';
import { haddad } from '../test-support/haddad.ts';

const folder = join(import.meta.dirname, '..', 'fixtures', 'golden');
const promising = `---\nid: z\ntitel: Z\ngespreksdoelen: [erkennen, doorvragen]\n---\n\n${haddad.replace('vandaag geregeld', 'valse belofte')}`;
const picture = '<svg xmlns="http://www.w3.org/2000/svg"/>';

describe('what Markdown becomes (UPDATE_GOLDEN=1 writes the files anew)', () => {
  for (const name of ['prose', 'questions']) {
    it(name, async () => {
      const source = readFileSync(join(folder, `${name}.md`), 'utf8');
      const { value, problems } = await compileFiles({
        ...withLesson(source),
        'm/beeld.svg': picture,
        // What is asked for is remembered here.
        'm/z.md': promising,
      });
      assert.deepEqual(problems, []);
      const found = `${JSON.stringify(value?.lessons[0]?.screens, null, 1)}\n`;
      const path = join(folder, `${name}.json`);
      if (process.env['UPDATE_GOLDEN'] !== undefined || !existsSync(path)) writeFileSync(path, found);
      assert.equal(found, readFileSync(path, 'utf8'));
    });
  }
});
