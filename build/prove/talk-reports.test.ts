import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCheckArguments } from '../check/check-arguments.ts';
import { check } from '../check/check.ts';
import { dialoguesOf } from '../compiled-course.ts';
import { compileFiles, smallCourse } from '../test-support/fixture.ts';
import { haddadLesson } from '../test-support/haddad.ts';
import { memoryEffects, type MemoryEffects } from '../test-support/memory-effects.ts';
import { explore } from './explore.ts';
import { drawTalk } from './talk-map.ts';

const files = { ...smallCourse, 'm/les.md': haddadLesson };

async function run(
  ...args: readonly string[]
): Promise<{ readonly output: string; readonly effects: MemoryEffects }> {
  const parsed = parseCheckArguments(['c', ...args]);
  assert.ok(!('error' in parsed));
  const effects = memoryEffects(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`c/${path}`, text])),
  );
  const { output } = await check(parsed, effects);
  return { output, effects };
}

describe('check --conversations', () => {
  it('tells scenes, paths, shortest and longest, and ranges at each ending', async () => {
    const { output } = await run('--conversations');
    assert.match(output, /^haddad {2}Meneer Haddad en de verhuiskostenvergoeding$/m);
    assert.match(output, /^ {2}7 scènes, 3 einden, 10 antwoorden; \d+ standen bekeken$/m);
    assert.match(output, /^ {2}\d+ paden, van 2 tot 4 antwoorden$/m);
    // Trust is 4 or more on the way there and 5 at the end, but for who promised too much: that takes 3 off in the last turn.
    assert.match(output, /^ {2}Samen verder \(geslaagd\) +2…5 +0…3 +1…2 +2$/m);
  });

  it('says nothing of talks unless asked', async () => {
    assert.doesNotMatch((await run()).output, /haddad/);
  });
});

describe('check --graph', () => {
  it('writes one map a talk, with each scene, each reply and where it leads', async () => {
    const { output, effects } = await run('--graph', 'kaarten');
    assert.match(output, /1 kaart in kaarten: haddad\.svg/);
    const svg = effects.text('kaarten/haddad.svg') ?? '';
    for (const name of [
      'Binnenkomst',
      'Einde: Samen verder',
      'als spanning ≥ 5',
      'vertrouwen +2, spanning −1, erkennen +2',
    ]) {
      assert.ok(svg.includes(name), name);
    }
    // Ten replies and a jump.
    assert.equal(svg.match(/class="arrow/g)?.length, 11);
  });

  it('no box covers another, and no arrow crosses one', async () => {
    const { value } = await compileFiles(files);
    const [dialogue] = value ? dialoguesOf(value) : [];
    assert.ok(dialogue);
    const svg = drawTalk(dialogue, 'nl', explore(dialogue).entered);
    const boxes = [
      ...svg.matchAll(/translate\((\S+) (\S+)\)"[^>]*>\s*<rect width="(\d+)" height="(\d+)"/g),
    ].map(([, x, y, width, height]) => ({
      x: Number(x),
      y: Number(y),
      width: Number(width),
      height: Number(height),
    }));
    assert.equal(boxes.length, 7);
    boxes.forEach((one, index) => {
      for (const other of boxes.slice(index + 1)) {
        const apart =
          one.x + one.width <= other.x ||
          other.x + other.width <= one.x ||
          one.y + one.height <= other.y ||
          other.y + other.height <= one.y;
        assert.ok(apart, JSON.stringify([one, other]));
      }
    });
    // What passes a column goes straight on there: `x y` of the curve's end, then `H x`.
    for (const [, x, y] of svg.matchAll(/ (\d+) ([\d.]+)H\d+/g)) {
      const inside = boxes.filter(
        (box) => Number(x) === box.x && Number(y) > box.y && Number(y) < box.y + box.height,
      );
      assert.deepEqual(inside, []);
    }
  });
});

describe('check --balance', () => {
  it('counts who is angry and who comes off well', async () => {
    const { output } = await run('--balance');
    assert.match(output, /^Meneer Haddad +haddad .* ja +6 +1 \(17 %\) +2 van 3$/m);
    assert.match(output, /^met achternaam +1 +6 +1 \(17 %\) +2 van 3$/m);
  });
});
