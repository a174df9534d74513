import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Examine } from './compile/examine.ts';
import { examineLanguage } from './language/examine-language.ts';
import type { Diagnostic } from './problems/diagnostic.ts';
import { compileFiles, readFixture, smallCourse, withLesson } from './test-support/fixture.ts';

const root = join(import.meta.dirname, 'fixtures', 'problems');
const fixtures = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.replaceAll('\\', '/'))
  .sort();

/** Problems with bytes that cannot stand in a text fixture. */
const byteFixtures: Readonly<Record<string, Uint8Array>> = {
  'source/not-utf-8': new Uint8Array([
    ...new TextEncoder().encode('---\nid: les\ntitel: Les\n---\n\nCaf'),
    0xe9,
    0x0a,
  ]),
  'source/control-character': new TextEncoder().encode('---\nid: les\ntitel: Les\n---\n\nEen \u0007 bel.\n'),
  'source/too-large': new TextEncoder().encode(`---\nid: les\ntitel: Les\n---\n${'tekst '.repeat(200_000)}`),
  'source/too-deep': new TextEncoder().encode(`---\nid: les\ntitel: Les\n---\n\n${'> '.repeat(60)}diep\n`),
};

/** Problems with files beside a lesson that a text fixture cannot hold; the lesson refers to them in line 6. */
const fileFixtures: Readonly<Record<string, { readonly path: string; readonly bytes: Uint8Array }>> = {
  'image/other-kind': { path: 'foto.png', bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]) },
  'image/heavy': {
    path: 'zaal.svg',
    bytes: new TextEncoder().encode(
      `<svg xmlns="http://www.w3.org/2000/svg"><!-- ${'zwaar '.repeat(60_000)} --></svg>`,
    ),
  },
  'media/heavy': {
    path: 'gesprek.mp3',
    bytes: (() => {
      const bytes = new Uint8Array(21 * 1024 ** 2);
      bytes.set(new TextEncoder().encode('ID3'));
      return bytes;
    })(),
  },
};

const judgeLanguage: Examine = (course) => examineLanguage(course).problems;

describe('each fixture gives exactly the problems it expects', () => {
  for (const name of fixtures) {
    it(name, async () => {
      const { files, expected } = readFixture(readFileSync(join(root, name), 'utf8'));
      assert.ok(expected.length > 0, 'the fixture says what it expects');
      const judged = name.startsWith('language/') ? { examine: judgeLanguage } : {};
      const { problems } = await compileFiles(files, { check: true, stateBound: 2000, ...judged });
      const found = problems.map(({ code, at }) => `${code} ${at.file}:${at.line}:${at.column}`);
      assert.deepEqual(found.sort(), [...expected].sort());
      assert.ok(
        found.some((line) => line.startsWith(`${name.replace(/(?:-\d+)?\.md$/, '')} `)),
        'named after its code',
      );
    });
  }
  for (const [code, bytes] of Object.entries(byteFixtures)) {
    it(code, async () => {
      const { problems } = await compileFiles({ ...smallCourse, 'm/les.md': bytes });
      assert.deepEqual(
        problems.map((problem) => problem.code),
        [code],
      );
      if (code !== 'source/too-large') assert.equal(problems[0]?.at.line, 6);
    });
  }
  for (const [code, { path, bytes }] of Object.entries(fileFixtures)) {
    it(code, async () => {
      const stem = path.replace(/\.\w+$/, '');
      // What goes with a sound, so that nothing else is amiss.
      const beside = { [`m/${stem}.nl.vtt`]: 'WEBVTT\n', [`m/${stem}.nl.md`]: 'Wat er gezegd wordt.\n' };
      const { problems } = await compileFiles({
        ...withLesson(`\n![Wat er is](${path})\n`),
        [`m/${path}`]: bytes,
        ...(code.startsWith('media/') ? beside : {}),
      });
      assert.deepEqual(
        problems.map(
          (problem) => `${problem.code} ${problem.at.file}:${problem.at.line}:${problem.at.column}`,
        ),
        [`${code} m/les.md:6:14`],
      );
    });
  }
});

describe('the catalogue of problems', async () => {
  const folder = join(import.meta.dirname, 'problems');
  // What an edition or a package can have wrong is tested with editions and packages.
  const elsewhere = ['edition-problems.ts', 'package-problems.ts'];
  const files = readdirSync(folder).filter(
    (file) => file.endsWith('-problems.ts') && !elsewhere.includes(file),
  );
  const modules = await Promise.all(
    files.map((file) => import(`./problems/${file}`) as Promise<Record<string, unknown>>),
  );
  const catalogue = modules.flatMap((module) => Object.values(module)).filter(isDiagnostic);

  it('has one function a code', () => {
    const codes = catalogue.map((diagnostic) => diagnostic.code);
    assert.deepEqual(codes.length, new Set(codes).size);
  });
  it('has a fixture for each code', () => {
    const covered = new Set([
      ...fixtures.map((name) => name.replace(/(?:-\d+)?\.md$/, '')),
      ...Object.keys(byteFixtures),
      ...Object.keys(fileFixtures),
    ]);
    const without = catalogue.map((diagnostic) => diagnostic.code).filter((code) => !covered.has(code));
    assert.deepEqual(without, []);
  });
  it('has a test that names each code of a package or an edition, which no lesson can hold', async () => {
    const modules = await Promise.all(
      elsewhere.map((file) => import(`./problems/${file}`) as Promise<Record<string, unknown>>),
    );
    const tests = ['edition', 'package']
      .flatMap((room) => readdirSync(new URL(room, import.meta.url)).map((file) => `${room}/${file}`))
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
      .join();
    const codes = modules.flatMap((module) => Object.values(module)).filter(isDiagnostic);
    assert.deepEqual(
      codes.map(({ code }) => code).filter((code) => !tests.includes(code)),
      [],
    );
  });
  it('names codes as area/what-is-wrong', () => {
    for (const { code } of catalogue) assert.match(code, /^[a-z-]+\/[a-z0-9-]+$/);
  });
});

function isDiagnostic(value: unknown): value is Diagnostic<readonly unknown[]> {
  return typeof value === 'function' && 'code' in value && 'severity' in value;
}
