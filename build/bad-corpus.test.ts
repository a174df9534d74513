import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { compileFiles, readFixture } from './test-support/fixture.ts';

const folder = join(import.meta.dirname, 'fixtures', 'bad');

/** A mistake as an author makes it, and the line where it stands (of the body, where the fixture is one lesson). */
async function caught(name: string): Promise<string | undefined> {
  const text = readFileSync(join(folder, name), 'utf8');
  const place = /^<!-- expect-at: (\S+) -->$/m.exec(text)?.[1] ?? '';
  const body = text.replace(/^<!-- expect-at: .* -->\n?/m, '');
  const { problems } = await compileFiles(readFixture(body).files, { check: true });
  const wanted = place.includes(':') ? place : `m/les.md:${Number(place) + 4}`;
  const found = problems.filter(({ at, hint }) => `${at.file}:${at.line}` === wanted && hint !== undefined);
  return found.length > 0
    ? undefined
    : `${name} at ${wanted}: ${problems.map(({ code, at }) => `${code} ${at.line}`).join(', ')}`;
}

describe('mistakes that authors make', async () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
  const missed = (await Promise.all(names.map(caught))).filter((miss) => miss !== undefined);

  it('are a hundred or more, each another', () => {
    assert.ok(names.length >= 100, String(names.length));
  });
  it('are caught at the exact line with advice, 95 of 100', () => {
    assert.ok(missed.length <= names.length * 0.05, missed.join('\n'));
  });
});
