import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { spawnSync } from 'node:child_process';
import { strFromU8, unzipSync } from 'fflate';
import { generateCourse } from '../bench/generate-course.ts';
import { availableTargets, buildCourse } from './build-course.ts';
import { nodeEffects } from './node-effects.ts';
import { parseBuildArguments } from './package/build-arguments.ts';

const root = join(import.meta.dirname, '..');

describe('npm run build', () => {
  let folder = '';
  const build = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'build/build-cli.ts', ...args], {
      cwd: root,
      encoding: 'utf8',
    });

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'build-'));
    await generateCourse(join(folder, 'cursus'), 3);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('makes a package, says where it is, and leaves a checksum that is right', async () => {
    const out = join(folder, 'een');
    const { status, stdout } = build(join(folder, 'cursus'), '--target', 'scorm12', '--out', out);
    assert.equal(status, 0, stdout);
    assert.match(stdout, /1 pakket in .*een .*\n {2}bench-3-1\.0\.0-scorm12\.zip +\d+ KB/);
    assert.deepEqual(await readdir(out), [
      'SHA256SUMS',
      'bench-3-1.0.0-gegevens.html',
      'bench-3-1.0.0-scorm12.zip',
    ]);
    const bytes = await readFile(join(out, 'bench-3-1.0.0-scorm12.zip'));
    const sumOf = async (name: string): Promise<string> =>
      `${createHash('sha256')
        .update(await readFile(join(out, name)))
        .digest('hex')}  ${name}\n`;
    assert.equal(
      await readFile(join(out, 'SHA256SUMS'), 'utf8'),
      (await sumOf('bench-3-1.0.0-gegevens.html')) + (await sumOf('bench-3-1.0.0-scorm12.zip')),
    );
    assert.ok(Object.keys(unzipSync(bytes)).includes('imsmanifest.xml'));
  });

  it('writes nothing, and leaves what was there, when the course has an error', async () => {
    const out = join(folder, 'twee');
    const course = join(folder, 'kapot');
    await cp(join(folder, 'cursus'), course, { recursive: true });
    assert.equal(build(course, '--target', 'scorm12', '--out', out).status, 0);
    const before = await readFile(join(out, 'bench-3-1.0.0-scorm12.zip'));
    const file = join(course, 'module-1/les-002.md');
    await writeFile(file, `${await readFile(file, 'utf8')}\n<script>alert(1)</script>\n`);
    const { status, stdout } = build(course, '--target', 'scorm12', '--out', out);
    assert.equal(status, 1);
    assert.match(stdout, /module-1\/les-002\.md:\d+:\d+ {2}fout/);
    assert.match(stdout, /Er is niets geschreven\./);
    assert.deepEqual(await readFile(join(out, 'bench-3-1.0.0-scorm12.zip')), before);
    const empty = join(folder, 'leeg');
    assert.equal(build(course, '--target', 'scorm12', '--out', empty).status, 1);
    await assert.rejects(readdir(empty));
  });

  it('gives the same bytes from another folder, in another time zone', () => {
    const sums = ['Europe/Amsterdam', 'Pacific/Auckland'].map((TZ, index) => {
      const out = join(folder, `zone ${index}`);
      const ran = spawnSync(
        process.execPath,
        [
          '--import',
          'tsx',
          'build/build-cli.ts',
          join(folder, 'cursus'),
          '--target',
          'scorm12,cmi5',
          '--out',
          out,
        ],
        { cwd: root, env: { ...process.env, TZ }, encoding: 'utf8' },
      );
      assert.equal(ran.status, 0, ran.stdout);
      return readFile(join(out, 'SHA256SUMS'), 'utf8');
    });
    return Promise.all(sums).then(([one, two]) => {
      assert.equal(one, two);
      // The two packages, the annex and the xAPI Profile.
      assert.equal(one?.trim().split('\n').length, 4);
    });
  });

  it('makes one package an edition, beside each other, with earlier checksums kept', async () => {
    const out = join(folder, 'edities');
    const course = join(folder, 'cursus');
    assert.equal(build(course, '--target', 'scorm12', '--out', out).status, 0);
    const { status, stdout } = build(
      course,
      '--target',
      'scorm12',
      '--edition',
      'bestaat-niet',
      '--out',
      out,
    );
    assert.equal(status, 1);
    assert.match(stdout, /De editie `bestaat-niet` bestaat niet/);
    if (availableTargets().some(({ name }) => name === 'scorm2004-4th')) {
      assert.equal(build(course, '--target', 'scorm2004-4th', '--out', out).status, 0);
      const sums = (await readFile(join(out, 'SHA256SUMS'), 'utf8')).trim().split('\n');
      assert.deepEqual(
        sums.map((line) => line.slice(66)),
        ['bench-3-1.0.0-gegevens.html', 'bench-3-1.0.0-scorm12.zip', 'bench-3-1.0.0-scorm2004-4th.zip'],
      );
    }
  });

  it('writes the xAPI Profile of what can be sent beside the packages that send', async () => {
    const out = join(folder, 'xapi');
    assert.equal(build(join(folder, 'cursus'), '--target', 'cmi5', '--out', out).status, 0);
    const names = await readdir(out);
    assert.deepEqual(names, [
      'SHA256SUMS',
      'bench-3-1.0.0-cmi5.zip',
      'bench-3-1.0.0-gegevens.html',
      'bench-3-1.0.0-xapi-profile.jsonld',
    ]);
    const profile = JSON.parse(await readFile(join(out, 'bench-3-1.0.0-xapi-profile.jsonld'), 'utf8')) as {
      type: string;
      templates: readonly unknown[];
    };
    assert.equal(profile.type, 'Profile');
    assert.ok(profile.templates.length > 0);
  });

  it('names everybody whose code is in a package, also what no bundler sees', async () => {
    const out = join(folder, 'licenties');
    assert.equal(build(join(folder, 'cursus'), '--target', 'web,cmi5,scorm12', '--out', out).status, 0);
    const inside = async (target: string) => {
      const files = unzipSync(await readFile(join(out, `bench-3-1.0.0-${target}.zip`)));
      const texts = Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)] as const);
      const code = texts.flatMap(([path, text]) => (path.endsWith('.js') ? [text] : [])).join('\n');
      return { code, notice: texts.find(([path]) => path === 'licenties.txt')?.[1] ?? '' };
    };
    const web = await inside('web');
    const parts = new Set([...web.code.matchAll(/\bworkbox:([a-z-]+):/g)].map(([, name]) => name ?? ''));
    assert.ok(parts.size > 0);
    for (const name of parts) assert.match(web.notice, new RegExp(`^workbox-${name} [\\d.]+ \\(MIT\\)`, 'm'));
    assert.match(web.notice, /Copyright 2018 Google LLC/);
    assert.doesNotMatch(web.code, /AxiosError/);
    assert.doesNotMatch(web.notice, /axios/);
    const cmi5 = await inside('cmi5');
    assert.match(cmi5.code, /AxiosError/);
    assert.match(cmi5.notice, /^axios, zit in @xapi\/xapi \(MIT\)\n\n.*Matt Zabriskie/m);
    const scorm12 = await inside('scorm12');
    assert.doesNotMatch(scorm12.code, /AxiosError|workbox:/);
    assert.doesNotMatch(scorm12.notice, /axios|workbox/);
  });

  it('says in one sentence that the folder for the packages is a file, and leaves everything as it was', async () => {
    const out = join(folder, 'bestand');
    await writeFile(out, 'van een ander');
    for (const [place, lang, words] of [
      [out, 'nl', /bestand kan er niet komen: .*waar een map hoort/],
      [join(out, 'diep'), 'en', /bestand\/diep.* cannot be made: /],
    ] as const) {
      const { status, stderr } = build(
        join(folder, 'cursus'),
        ...['--target', 'scorm12', '--out', place, '--lang', lang],
      );
      assert.equal(status, 1);
      assert.match(stderr, words);
      assert.equal(stderr.trim().split('\n').length, 1, 'no stack');
    }
    assert.equal(await readFile(out, 'utf8'), 'van een ander');
  });

  it('says what is wrong with the command itself, with exit code 2', () => {
    const { status, stderr } = build('--target', 'scorm13');
    assert.equal(status, 2);
    assert.match(stderr, /scorm12/);
    assert.match(stderr, /Gebruik: npm run build/);
    assert.equal(build('--onzin').status, 2);
    assert.equal(build('--help').status, 0);
  });

  it('tells the same in English', () => {
    const { stdout } = build(join(folder, 'nergens'), '--lang', 'en');
    assert.match(stdout, /Nothing was written\./);
  });
});

describe('buildCourse', () => {
  it('holds the files of each package in memory, and goes faster with what an earlier build left', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'build-'));
    try {
      await generateCourse(folder, 2);
      const effects = nodeEffects(() => undefined);
      const stages: string[] = [];
      const options = { folder, effects, targets: ['scorm12'] as const };
      const first = await buildCourse({ ...options, onStage: (stage) => stages.push(stage) });
      assert.deepEqual(stages, ['compile', 'bundle', 'package']);
      assert.ok(first.cache);
      const again = await buildCourse({ ...options, cache: first.cache });
      assert.deepEqual(again.packages, first.packages);
      assert.ok(first.packages[0]?.files.some(({ path }) => path === 'index.html'));
      assert.ok((first.stateSize?.worst ?? 0) > 0);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

describe('the arguments of the build', () => {
  const known = ['scorm12', 'cmi5'] as const;

  it('have sensible defaults', () => {
    assert.deepEqual(parseBuildArguments([], known), {
      folder: 'modules',
      editions: ['neutraal'],
      out: 'dist',
      language: 'nl',
      help: false,
    });
  });

  it('take lists, with commas or again and again', () => {
    const parsed = parseBuildArguments(
      ['x', '--target', 'scorm12,cmi5', '--edition', 'a', '--edition=b,a'],
      known,
    );
    assert.ok(!('error' in parsed));
    assert.deepEqual(parsed.targets, ['scorm12', 'cmi5']);
    assert.deepEqual(parsed.editions, ['a', 'b']);
  });

  it('say which target was probably meant', () => {
    const parsed = parseBuildArguments(['--target', 'scorm1.2'], known);
    assert.ok('error' in parsed);
    assert.match(parsed.error, /scorm12\?/);
  });

  it('refuse an edition that is a path', () => {
    assert.ok('error' in parseBuildArguments(['--edition', '../geheim'], known));
  });
});
