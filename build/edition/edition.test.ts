import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Course } from '../../components/model/course.ts';
import { lessonsOnly, testCourse } from '../../manifests/test-support/course.ts';
import type { Effects } from '../effects.ts';
import { compileEdition } from './compile-edition.ts';
import { contrast, readColour, standOut } from './contrast.ts';

const course = testCourse(lessonsOnly, ['medewerker', 'leidinggevende']);
const asking = { ...course, fills: { gemeente: 'je gemeente', noodnummer: 'het nummer' } };

function inMemory(files: Readonly<Record<string, string>>): Effects {
  return {
    read: (path) => Promise.resolve(path in files ? new TextEncoder().encode(files[path]) : undefined),
    list: (folder) =>
      Promise.resolve(
        Object.keys(files)
          .filter((path) => path.startsWith(`${folder}/`))
          .map((path) => path.slice(folder.length + 1)),
      ),
    write: () => Promise.reject(new Error('Nothing is written.')),
    writeAll: () => Promise.reject(new Error('Nothing is written.')),
    log: () => undefined,
  };
}

async function compile(yaml: string, files: Readonly<Record<string, string>> = {}, from: Course = course) {
  return compileEdition('ed', 'ons', from, inMemory({ 'ed/ons.yaml': yaml, ...files }));
}

async function codes(yaml: string, from: Course = course): Promise<readonly string[]> {
  const { problems } = await compile(yaml, {}, from);
  return problems.map(({ code, at }) => `${code} ${at.line}:${at.column}`);
}

describe('an edition', () => {
  it('reports as little as possible where the file says nothing else', async () => {
    const { value, problems } = await compile('naam: Gemeente Voorbeeld\n');
    assert.deepEqual(problems, []);
    assert.deepEqual(value?.edition, {
      id: 'ons',
      name: 'Gemeente Voorbeeld',
      fills: {},
      privacy: 'minimal',
      keep: 'lms',
    });
    assert.equal(value.css, '');
  });

  it('takes texts, privacy, place of the state and route', async () => {
    const { value, problems } = await compile(
      'naam: X\nteksten:\n  gemeente: Gemeente X\n  noodnummer: 1234\nprivacy: uitgebreid\nbewaren: apparaat\nroute: leidinggevende\n',
      {},
      asking,
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(value?.edition.fills, { gemeente: 'Gemeente X', noodnummer: '1234' });
    assert.equal(value.edition.privacy, 'extensive');
    assert.equal(value.edition.keep, 'device');
    assert.equal(value.edition.route, 'leidinggevende');
  });

  it('says where a name is wrong, and what was probably meant', async () => {
    const { problems, value } = await compile(
      'naam: X\nteksten:\n  gemente: Y\nroute: medewerkr\n',
      {},
      asking,
    );
    assert.equal(value, undefined);
    assert.deepEqual(
      problems.map(({ code, at }) => `${code} ${at.line}:${at.column}`),
      ['edition/unknown-text 3:3', 'edition/unknown-route 4:8'],
    );
    assert.match(problems[0]?.hint?.nl ?? '', /Bedoelde je `gemeente`\?/);
    assert.match(problems[1]?.hint?.en ?? '', /Did you mean `medewerker`\?/);
  });

  it('refuses what is not a colour, a privacy level, or a key', async () => {
    assert.deepEqual(await codes('naam: X\nkleuren:\n  accent: rood\n'), ['edition/not-a-colour 3:11']);
    assert.deepEqual(await codes('naam: X\nprivacy: geheim\n'), ['yaml/unknown-value 2:10']);
    assert.deepEqual(await codes('naam: X\nendpoint: https://lrs.example.org\n'), [
      'package/endpoint 2:11',
      'yaml/unknown-key 2:1',
    ]);
    const unsafe = 'naam: X\nteksten:\n  gemeente: "javascript:alert(1)"\n  noodnummer: 1234\n';
    assert.deepEqual(await codes(unsafe, asking), ['edition/unsafe-text 3:13']);
    assert.deepEqual(await codes('privacy: minimaal\n'), ['yaml/missing-key 1:1']);
  });

  it('tells which texts are still the neutral ones, where an edition is somebody’s own', async () => {
    assert.deepEqual(await codes('naam: X\nteksten:\n  gemeente: ""\n', asking), [
      'edition/text-missing 3:3',
      'edition/text-missing 2:1',
    ]);
    assert.deepEqual(await codes('naam: X\n', asking), [
      'edition/text-missing 1:1',
      'edition/text-missing 1:1',
    ]);
    const { value, problems } = await compile('naam: X\n', {}, asking);
    assert.ok(value, 'a warning');
    assert.match(problems[0]?.message.nl ?? '', /`gemeente` is niet ingevuld\. .*"je gemeente"/);
    const neutral = inMemory({ 'ed/neutraal.yaml': 'naam: Neutraal\n' });
    assert.deepEqual((await compileEdition('ed', 'neutraal', asking, neutral)).problems, []);
  });

  it('names the # and the quotes where a colour is read as a remark', async () => {
    const { problems } = await compile('naam: X\nkleuren:\n  accent: #7a2e5c\n');
    assert.deepEqual(
      problems.map(({ code, at }) => `${code} ${at.line}:${at.column}`),
      ['edition/no-colour 3:3'],
    );
    assert.match(problems[0]?.message.nl ?? '', /`#` zonder aanhalingstekens/);
    assert.match(problems[0]?.hint?.en ?? '', /`accent: "#0a5c6b"`/);
  });

  it('is written in the language of its own keys, whatever that of the course', async () => {
    const english = { ...course, language: 'en' };
    assert.deepEqual(await codes('naam: X\nprivacy: minimaal\nbewaren: lms\n', english), []);
    assert.deepEqual(await codes('name: X\nkeep: lms\ncolours: { surface: "#f6f1f4" }\n'), []);
    assert.deepEqual(await codes('name: X\nkeep: lms\nkleuren: { accent: "#7a2e5c" }\n'), [
      'yaml/other-language 3:1',
    ]);
  });

  it('tells which editions there are when one is not', async () => {
    const { problems } = await compileEdition('ed', 'weg', course, inMemory({ 'ed/ons.yaml': 'naam: X' }));
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['edition/missing'],
    );
    assert.match(problems[0]?.hint?.nl ?? '', /`ons`/);
  });

  it('packs a logo and a font, and refuses those that are not there or come from elsewhere', async () => {
    const yaml =
      'naam: X\nlogo: { bestand: ons/logo.svg, beschrijving: Gemeente X }\nlettertype: { naam: Open Sans, bestand: ons/f.woff2 }\n';
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
    const { value, problems } = await compile(yaml, { 'ed/ons/logo.svg': svg, 'ed/ons/f.woff2': 'x' });
    assert.deepEqual(problems, []);
    assert.deepEqual(value?.edition.logo, { file: 'editie/logo.svg', alt: 'Gemeente X' });
    assert.deepEqual(value.files.map(({ name }) => name).sort(), [
      'editie/lettertype.woff2',
      'editie/logo.svg',
    ]);
    assert.match(value.css, /@font-face \{ font-family: "Open Sans"; src: url\("editie\/lettertype.woff2"\)/);
    assert.match(value.css, /--ii-font-family: "Open Sans", system-ui, sans-serif;/);
    assert.deepEqual([...(await codes(yaml))].sort(), ['edition/file 2:18', 'edition/file 3:41']);
    const scripted = { 'ed/ons/logo.svg': svg.replace('/>', ' onload="a()"/>'), 'ed/ons/f.woff2': 'x' };
    const unsafe = await compile(yaml, scripted);
    assert.deepEqual(
      unsafe.problems.map(({ code, at }) => `${code} ${at.line}:${at.column}`),
      ['image/svg-unsafe 2:18'],
    );
    const outside = 'naam: X\nlogo: { bestand: ../geheim.svg, beschrijving: X }\n';
    const escaped = await compile(outside, { 'geheim.svg': '<svg/>', 'ed/../geheim.svg': '<svg/>' });
    assert.deepEqual(
      escaped.problems.map(({ code }) => code),
      ['edition/file'],
    );
    assert.deepEqual(await codes('naam: X\nlettertype: "a; } body { display: none"\n'), [
      'edition/font-name 2:13',
    ]);
  });
});

describe('the colours of an edition', () => {
  it('go into the style sheet when they can be read', async () => {
    const { value, problems } = await compile('naam: X\nkleuren: { accent: "#7a2e5c", vlak: "#f6f1f4" }\n');
    assert.deepEqual(problems, []);
    assert.match(value?.css ?? '', /--ii-accent: #7a2e5c;/);
    assert.match(value?.css ?? '', /--ii-sand: #f6f1f4;/);
  });

  it('fall back to a safe colour, with a warning in plain words, when a pair is under AA', async () => {
    const { value, problems } = await compile('naam: X\nkleuren: { accent: "#ffcc00" }\n');
    assert.deepEqual(
      problems.map(({ code, severity }) => `${severity} ${code}`),
      ['warning edition/low-contrast'],
    );
    assert.match(
      problems[0]?.message.nl ?? '',
      /#ffcc00 bij `accent` is slecht te zien op #[0-9a-f]{6} \(contrast 1,\d/,
    );
    const used = readColour(/--ii-accent: (#[0-9a-f]{6})/.exec(value?.css ?? '')?.[1] ?? '');
    assert.ok(used);
    for (const ground of ['#ffffff', '#f7f2ea']) {
      assert.ok(contrast(used, readColour(ground) ?? [0, 0, 0]) >= 4.5);
    }
    assert.ok(contrast([255, 255, 255], used) >= 4.5);
  });

  it('keep text readable on a dark ground too', async () => {
    const { value, problems } = await compile(
      'naam: X\nkleuren: { achtergrond: "#101820", vlak: "#182430" }\n',
    );
    assert.ok(problems.every(({ severity }) => severity === 'warning'));
    const css = value?.css ?? '';
    const paper = readColour('#101820') ?? [0, 0, 0];
    for (const token of ['--ii-ink', '--ii-accent']) {
      const colour = readColour(new RegExp(`${token}: (#[0-9a-f]{6})`).exec(css)?.[1] ?? '');
      assert.ok(colour && contrast(colour, paper) >= 4.5, token);
    }
  });

  it('compare as WCAG counts', () => {
    assert.equal(contrast([0, 0, 0], [255, 255, 255]), 21);
    assert.ok(Math.abs(contrast([119, 119, 119], [255, 255, 255]) - 4.48) < 0.01);
    assert.deepEqual(standOut([10, 92, 107], [[255, 255, 255]], 4.5), [10, 92, 107]);
  });
});

describe('the editions in the house', () => {
  it('compile without a warning', async () => {
    const { readFile, readdir } = await import('node:fs/promises');
    const folder = new URL('../../editions', import.meta.url).pathname;
    const disk: Effects = {
      ...inMemory({}),
      read: (path) =>
        readFile(path).then(
          (bytes) => new Uint8Array(bytes),
          () => undefined,
        ),
    };
    const fills = Object.fromEntries(
      'gemeente agressieprotocol noodnummer vertrouwenspersoon klachtenlink contact_toegankelijkheid'
        .split(' ')
        .map((name) => [name, name]),
    );
    const ids = (await readdir(folder)).filter((name) => name.endsWith('.yaml'));
    assert.ok(ids.includes('neutraal.yaml'));
    for (const id of ids) {
      const { value, problems } = await compileEdition(
        folder,
        id.replace('.yaml', ''),
        { ...course, fills },
        disk,
      );
      assert.deepEqual(problems, [], id);
      assert.ok(value, id);
    }
  });
});
