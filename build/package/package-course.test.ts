import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { generateCourse } from '../../bench/generate-course.ts';
import { schemaErrors } from '../../manifests/test-support/schema-errors.ts';
import { bundle, reachableFrom, type Bundle } from '../bundle/bundle.ts';
import { modulesOf } from '../bundle/generate-modules.ts';
import { compileCourse } from '../compile-course.ts';
import type { CompiledCourse } from '../compiled-course.ts';
import type { CompiledEdition } from '../compiled-edition.ts';
import type { TrackerName } from '../emit/emit-entry.ts';
import { nodeEffects } from '../node-effects.ts';
import { packageCourse, type PackagedCourse } from './package-course.ts';
import { renderPage } from '../page.ts';
import { sizeProblems } from './size-problems.ts';
import { stateSize, worstSession, type StateSize } from './state-size.ts';
import type { TargetName } from './target.ts';
import { targetNamed } from './targets.ts';
import { zip } from './zip.ts';

const trackers: readonly TrackerName[] = ['scorm12', 'scorm2004', 'cmi5', 'xapi', 'web'];
const neutral: CompiledEdition = {
  edition: { id: 'neutraal', name: 'Neutraal', fills: {}, privacy: 'minimal', keep: 'lms' },
  css: '',
  files: [],
};

/** A player and trackers that do nothing, so that packaging is looked at alone; the elements are those of the house. */
function standIns() {
  return [
    {
      id: 'components/player/start-player.ts',
      code: `import { LitElement } from 'lit';
        export const startPlayer = (options) => { globalThis.started = [LitElement, options]; };`,
    },
    ...trackers.map((name) => ({
      id: `components/tracking/${name}/${name}-tracker.ts`,
      code: `export const create${name[0]?.toUpperCase()}${name.slice(1)}Tracker = () => ${JSON.stringify(name)};`,
    })),
    ...['choice', 'true-false'].map((name) => ({
      id: `components/${name}/course-${name}.ts`,
      code: `import { registerRenderer } from 'components/lesson/renderers.ts'; registerRenderer('${name}', () => '');`,
    })),
  ];
}

async function compiledIn(folder: string, lessons: number): Promise<CompiledCourse> {
  await generateCourse(folder, lessons);
  const { value, problems } = await compileCourse(
    folder,
    nodeEffects(() => undefined),
  );
  assert.ok(value, JSON.stringify(problems));
  return value;
}

async function bundled(compiled: CompiledCourse): Promise<Bundle> {
  const input = modulesOf(compiled, trackers);
  return bundle({ ...input, modules: [...input.modules, ...standIns()] });
}

async function packaged(
  compiled: CompiledCourse,
  made: Bundle,
  name: TargetName,
  edition = neutral,
): Promise<PackagedCourse> {
  const target = targetNamed(name);
  assert.ok(target);
  return packageCourse({ compiled, bundle: made, css: 'body{}', page: renderPage }, target, edition);
}

describe('a package', () => {
  let folder = '';
  let compiled: CompiledCourse;
  let made: Bundle;
  const text = (result: PackagedCourse, path: string): string =>
    new TextDecoder().decode(result.files.find((file) => file.path === path)?.bytes);

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'package-'));
    compiled = await compiledIn(join(folder, 'een'), 4);
    made = await bundled(compiled);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  for (const name of ['scorm12', 'scorm2004-3rd', 'scorm2004-4th'] as const) {
    it(`lists exactly its files in the manifest of ${name}, which is valid`, async () => {
      const result = await packaged(compiled, made, name);
      assert.deepEqual(result.problems, []);
      const manifest = text(result, 'imsmanifest.xml');
      const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, href]) =>
        decodeURIComponent(href ?? ''),
      );
      const inZip = result.files.map(({ path }) => path).filter((path) => path !== 'imsmanifest.xml');
      assert.deepEqual([...listed].sort(), [...inZip].sort());
      assert.deepEqual(await schemaErrors(name, manifest), []);
    });
  }

  it('has the descriptor of its own standard alone', async () => {
    const descriptors = ['imsmanifest.xml', 'cmi5.xml', 'tincan.xml', 'manifest.webmanifest', 'sw.js'];
    const of = async (name: TargetName): Promise<readonly string[]> => {
      const { files } = await packaged(compiled, made, name);
      return descriptors.filter((path) => files.some((file) => file.path === path));
    };
    assert.deepEqual(await of('scorm12'), ['imsmanifest.xml']);
    assert.deepEqual(await of('cmi5'), ['cmi5.xml']);
    assert.deepEqual(await of('xapi'), ['tincan.xml']);
    assert.deepEqual(await of('web'), ['manifest.webmanifest', 'sw.js']);
  });

  it('holds one entry, that of its tracker', async () => {
    const { files } = await packaged(compiled, made, 'scorm12');
    const entries = files.filter(({ path }) => /^app\/(scorm12|scorm2004|cmi5|xapi|web)-/.test(path));
    assert.deepEqual(
      entries.map(({ path }) => path),
      [made.entries.scorm12],
    );
  });

  it('is the same to the byte when built again, in another folder', async () => {
    const again = await compiledIn(join(folder, 'een ander'), 4);
    const other = await bundled(again);
    for (const name of ['scorm12', 'web'] as const) {
      const one = zip((await packaged(compiled, made, name)).files);
      const two = zip((await packaged(again, other, name)).files);
      assert.ok(Buffer.from(one).equals(Buffer.from(two)), name);
    }
  });

  it('shares every script between editions', async () => {
    const brand = {
      ...neutral,
      css: ':root{--ii-accent:#123456}',
      edition: { ...neutral.edition, name: 'Gemeente Één' },
    };
    const one = await packaged(compiled, made, 'scorm12');
    const two = await packaged(compiled, made, 'scorm12', brand);
    const different = one.files.filter(({ path, bytes }) => {
      const other = two.files.find((file) => file.path === path);
      return !other || !Buffer.from(other.bytes).equals(Buffer.from(bytes));
    });
    assert.deepEqual(
      different.map(({ path }) => path),
      ['edition.css', 'edition.js'],
    );
    assert.equal(text(two, 'edition.js').includes('Gemeente \\u00c9\\u00e9n'), true);
  });

  it('names scripts by what they are; only the hash changes with the content', async () => {
    const [first, ...rest] = compiled.lessons;
    assert.ok(first);
    const changed = { ...compiled, lessons: [{ ...first, sources: [{ title: 'Nieuw' }] }, ...rest] };
    const other = await bundled(changed);
    const plain = (all: Bundle): readonly string[] =>
      all.scripts.map(({ path }) => path.replace(/-[0-9a-f]{8}\.js$/, '')).sort();
    assert.deepEqual(plain(other), plain(made));
    const lesson = (all: Bundle, id: string): string | undefined =>
      all.scripts.find(({ facade }) => facade === `generated/lessons/${id}.js`)?.path;
    assert.notEqual(lesson(other, 'les-001'), lesson(made, 'les-001'));
    assert.deepEqual(Object.keys(other.entries).sort(), [...trackers].sort());
  });

  it('names all lessons by their id and one hash, which the page tells', async () => {
    const names = made.scripts.flatMap(({ path, facade }) => (facade?.includes('/lessons/') ? [path] : []));
    const ids = compiled.lessons.map(({ lesson }) => lesson.id);
    assert.deepEqual([...names].sort(), ids.map((id) => `app/les-${id}-${made.lessonHash}.js`).sort());
    const page = text(await packaged(compiled, made, 'scorm12'), 'index.html');
    assert.match(
      page,
      new RegExp(`<html lang="nl"[^>]* data-lessons="${made.lessonHash}" data-first="les-001">`),
    );
  });

  it('fetches the lesson in the address beside the player, or else the first', async () => {
    const script = text(await packaged(compiled, made, 'scorm12'), 'edition.js');
    const fetched = (hash: string, dataset: Record<string, string>): string | undefined => {
      const links: { href?: string }[] = [];
      const page = { classList: { add: () => undefined }, dataset };
      const head = { append: (link: { href?: string }) => links.push(link) };
      const document = { documentElement: page, head, createElement: () => ({}) };
      new Function('document', 'location', 'globalThis', script)(document, { hash }, {});
      return links[0]?.href;
    };
    const page = { lessons: '0a1b2c3d', first: 'les-001' };
    assert.equal(fetched('#/les/les-003/0', page), 'app/les-les-003-0a1b2c3d.js');
    assert.equal(fetched('', page), 'app/les-les-001-0a1b2c3d.js');
    assert.equal(fetched('#/les/../../x', page), 'app/les-les-001-0a1b2c3d.js');
    assert.equal(fetched('#/les/les-003/0', {}), undefined);
  });

  it('keeps each lesson in a script of its own', () => {
    const reached = reachableFrom(made, made.entries.scorm12 ?? '');
    assert.equal([...reached].filter((path) => path.startsWith('app/les-')).length, 4);
  });

  it('tells whose work is in it', async () => {
    const notice = text(await packaged(compiled, made, 'scorm12'), 'licenties.txt');
    for (const words of ['lit-html', 'BSD-3-Clause', 'systemjs', 'EUPL-1.2', 'ADL'])
      assert.ok(notice.includes(words), words);
  });

  it('is refused when a secret or the address of an LRS is in it', async () => {
    const [first, ...rest] = compiled.lessons;
    assert.ok(first);
    const sources = [
      { title: 'Bron', url: 'https://lrs.example.org/xapi/' },
      { title: 'Basic dXNlcjpnZWhlaW0xMjM=' },
    ];
    const leaky = { ...compiled, lessons: [{ ...first, sources }, ...rest] };
    const { problems } = await packaged(leaky, await bundled(leaky), 'scorm12');
    assert.deepEqual([...new Set(problems.map(({ code }) => code))].sort(), [
      'package/endpoint',
      'package/secret',
    ]);
    assert.ok(problems.every(({ message }) => !message.nl.includes('dXNlcjpnZWhlaW0xMjM')));
  });

  it('is refused when a file has a name or a kind that LMSs refuse', async () => {
    const assets = ['media/plan b.png', 'media/plan.exe'].map((name) => ({
      name,
      source: name,
      bytes: new Uint8Array([1]),
    }));
    const { problems } = await packaged({ ...compiled, assets }, made, 'scorm12');
    assert.deepEqual(
      problems.map(({ code, at }) => `${code} ${at.file}`),
      ['package/unsafe-name media/plan b.png', 'package/unsafe-name media/plan.exe'],
    );
  });

  it('runs no eval and holds no inline script', async () => {
    for (const name of ['scorm12', 'cmi5', 'web'] as const) {
      for (const { path, bytes } of (await packaged(compiled, made, name)).files) {
        if (!path.endsWith('.js')) continue;
        assert.doesNotMatch(new TextDecoder().decode(bytes), /\beval\(|new Function\(/, path);
      }
    }
  });

  it('narrows the policy to the LRS of the launch where there is one', async () => {
    assert.match(text(await packaged(compiled, made, 'cmi5'), 'start.js'), /'connect-src ' \+/);
    assert.doesNotMatch(text(await packaged(compiled, made, 'scorm12'), 'start.js'), /connect-src/);
  });
});

describe('the size of the saved state', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'state-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('is that of somebody who answered everything', async () => {
    const compiled = await compiledIn(join(folder, 'a'), 10);
    const session = worstSession(compiled);
    assert.equal(Object.keys(session.answers).length, 30);
    assert.ok(Object.values(session.lessons).every(({ done }) => done));
    const { worst, least, room } = stateSize(compiled);
    assert.equal(room, 4000);
    assert.ok(least > 0 && least < worst && worst < room, `${least} ${worst}`);
  });

  it('grows with the course, and says when not even completion fits', async () => {
    const small = stateSize(await compiledIn(join(folder, 'b'), 10));
    const large = await compiledIn(join(folder, 'c'), 120);
    assert.ok(stateSize(large).worst > small.worst * 8);
    const [module] = large.course.modules;
    assert.ok(module);
    const [lesson] = module.lessons;
    assert.ok(lesson);
    const lessons = Array.from({ length: 1296 }, (_, index) => ({
      ...lesson,
      id: `l${index}`,
      code: index.toString(36).padStart(2, '0'),
    }));
    const huge = { ...large, course: { ...large.course, modules: [{ ...module, lessons }] } };
    assert.ok(stateSize(huge).least > 4000);
    const codes = ({ course }: CompiledCourse, size: StateSize): readonly string[] =>
      sizeProblems(course, size).map(({ code, severity }) => `${severity} ${code}`);
    assert.deepEqual(codes(huge, stateSize(huge)), ['error package/state-too-large']);
    assert.deepEqual(codes(large, stateSize(large)), ['warning package/state-tight']);
    const [found] = sizeProblems(huge.course, stateSize(huge));
    assert.match(found?.message.nl ?? '', /1296 lessen/);
  });
});
