import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { quirksTable } from './quirks-table.ts';
import { quirks } from './quirks.ts';

const root = resolve(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('the list of quirks', () => {
  it('is what docs/quirks.md says', async () => {
    assert.equal(read('docs/quirks.md'), await quirksTable(quirks));
  });

  for (const { quirk, file, without, test } of quirks) {
    it(`has its handling and its test in place: ${quirk}`, () => {
      assert.ok(read(file).includes(without[0]), `${file} no longer has: ${without[0]}`);
      const titles = read(test[0]).replaceAll("\\'", "'");
      const [fixed = ''] = test[1].split(/ (?:null|0\.8|Review|review)\b/);
      assert.ok(
        titles.includes(fixed) || titles.includes(`'${test[1]}'`),
        `${test[0]} has no test: ${test[1]}`,
      );
    });
  }
});
