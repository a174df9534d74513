import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { lessonsOnly, testCourse } from '../../manifests/test-support/course.ts';
import { compileEdition } from '../edition/compile-edition.ts';
import { printProblems } from '../terminal/print-problems.ts';
import { compileFiles, withLesson } from '../test-support/fixture.ts';
import { memoryEffects } from '../test-support/memory-effects.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { pathFault } from './safe-paths.ts';
import { findSecrets } from './secrets.ts';
import { readSchemas } from './schemas.ts';
import { sourceDate } from './source-date.ts';
import { targets } from './targets.ts';
import { zip } from './zip.ts';

const files = [
  { path: 'index.html', bytes: new TextEncoder().encode('<!doctype html>'.repeat(50)) },
  { path: 'app/a.js', bytes: new TextEncoder().encode('1') },
  { path: 'media/a.png', bytes: new Uint8Array([1, 2, 3]) },
];

describe('a zip', () => {
  it('holds the files as they were', () => {
    const entries = unzipSync(zip(files));
    assert.deepEqual(Object.keys(entries), ['app/a.js', 'index.html', 'media/a.png']);
    assert.deepEqual(entries['media/a.png'], new Uint8Array([1, 2, 3]));
  });

  it('is the same to the byte in any order', () => {
    assert.deepEqual(zip([...files].reverse()), zip(files));
  });

  it('is the same to the byte in any time zone', () => {
    const script = `import { zip } from './build/package/zip.ts';
      import { createHash } from 'node:crypto';
      const bytes = zip([{ path: 'a.txt', bytes: new Uint8Array([65]) }]);
      process.stdout.write(createHash('sha256').update(bytes).digest('hex'));`;
    const sums = ['UTC', 'Europe/Amsterdam', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((TZ) =>
      execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
        cwd: new URL('../..', import.meta.url).pathname,
        env: { ...process.env, TZ },
        encoding: 'utf8',
      }),
    );
    assert.equal(new Set(sums).size, 1);
  });

  it('has sizes in its local headers, so that sloppy unzippers read it', () => {
    const bytes = zip(files);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    assert.equal(view.getUint32(0, true), 0x04034b50);
    assert.equal(view.getUint16(6, true) & 8, 0, 'no data descriptor');
    assert.ok(view.getUint32(18, true) > 0, 'compressed size');
  });
});

describe('the moment that a build names', () => {
  it('is never that of the clock', () => {
    assert.equal(sourceDate({}).toISOString(), '1980-01-01T00:00:00.000Z');
    assert.equal(sourceDate({ SOURCE_DATE_EPOCH: '1700000000' }).toISOString(), '2023-11-14T22:13:20.000Z');
    assert.equal(sourceDate({ SOURCE_DATE_EPOCH: 'vandaag' }).toISOString(), '1980-01-01T00:00:00.000Z');
  });
});

describe('a path in a package', () => {
  it('is ASCII without spaces, with a suffix that LMSs know', () => {
    for (const path of [
      'index.html',
      'app/les-a-0a1b2c3d.js',
      'media/zaal.svg',
      'imsmanifest.xml',
      'XMLSchema.dtd',
    ]) {
      assert.equal(pathFault(path, false), undefined, path);
    }
    for (const path of ['é.png', 'a b.png', '../a.js', '/a.js', 'a//b.js', '.env', 'a\\b.js']) {
      assert.equal(pathFault(path, false), 'characters', path);
    }
    for (const path of ['a.php', 'a.mjs', 'a.exe', 'a', 'a.webmanifest']) {
      assert.equal(pathFault(path, false), 'suffix', path);
    }
    assert.equal(pathFault('manifest.webmanifest', true), undefined);
  });
});

describe('the scan for secrets', () => {
  it('finds credentials and addresses of LRSs', () => {
    const found: Readonly<Record<string, 'secret' | 'endpoint'>> = {
      'Authorization: Basic dXNlcjpwYXNzd29yZA==': 'secret',
      'const apiKey = "0123456789abcdef"': 'secret',
      '"client_secret":"s3cr3t-s3cr3t"': 'secret',
      'https://gebruiker:wachtwoord@example.org/': 'secret',
      '-----BEGIN RSA PRIVATE KEY-----': 'secret',
      'https://lrs.example.org/': 'endpoint',
      'https://example.org/lrs': 'endpoint',
      'Zie [hier](https://example.org/lrs/v2).': 'endpoint',
      'Stuur het naar https://example.org/data/xapi.': 'endpoint',
      '"https://example.org/data/xAPI/statements"': 'endpoint',
      'https://example.org/trax/ws/xapi/': 'endpoint',
      'https://example.org/?endpoint=https%3A%2F%2Fx&auth=Basic': 'endpoint',
    };
    for (const [text, kind] of Object.entries(found)) {
      assert.ok(
        findSecrets(text).some((finding) => finding.kind === kind),
        text,
      );
    }
  });

  it('leaves vocabulary, code and ordinary sentences alone', () => {
    for (const text of [
      'http://adlnet.gov/expapi/verbs/completed',
      'https://w3id.org/xapi/cmi5/context/categories/cmi5',
      'Een basic vraag: wat is je wachtwoord?',
      'headers.Authorization = launch.auth',
      '`Basic ${token}`',
      'https://example.org/cursus/xapi-uitleg',
      'https://example.org/lrs.html',
      'https://example.org/lrsen',
    ]) {
      assert.deepEqual(findSecrets(text), [], text);
    }
  });
});

describe('a secret in what an author wrote', () => {
  const address = 'Kijk op [het LRS](https://lrs.example.org/data/xapi) of bel.';
  const key = "De sleutel: client_secret = 's3cr3t-s3cr3t'";

  it('is told at its own line, in a lesson, in course.yaml and in an edition', async () => {
    const files = withLesson(`\n${address}\n\n${key}\n\n<!-- ${address} -->\n`);
    const course = (files['course.yaml'] ?? '').replace('titel: Proef', 'titel: https://x.example.org/lrs');
    const { problems } = await compileFiles({ ...files, 'course.yaml': course });
    assert.deepEqual(
      problems.map(({ code, at }) => `${code} ${at.file}:${at.line}:${at.column}`),
      ['package/endpoint course.yaml:3:8', 'package/endpoint m/les.md:6:19', 'package/secret m/les.md:8:13'],
    );
    const edition = memoryEffects({
      'e/ons.yaml': 'naam: X\nteksten:\n  gemeente: https://a.example.org/xapi/\n',
    });
    const fills = { ...testCourse(lessonsOnly), fills: { gemeente: 'je gemeente' } };
    const found = await compileEdition('e', 'ons', fills, edition);
    assert.deepEqual(
      found.problems.map(({ code, at }) => `${code} ${at.file}:${at.line}:${at.column}`),
      ['package/endpoint ons.yaml:3:13'],
    );
  });

  it('is not repeated in a log', async () => {
    const files = withLesson(`\n${key}\n`);
    const { problems } = await compileFiles(files);
    const printed = printProblems(problems, 'nl', (file) => files[file]);
    assert.match(printed, /package\/secret/);
    assert.doesNotMatch(printed, /s3cr3t-s3cr3t/);
  });
});

describe('the targets', () => {
  it('carry a policy without inline script, inline style or eval', () => {
    for (const { csp } of targets) {
      assert.doesNotMatch(csp, /unsafe/);
      assert.match(
        csp,
        /^default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; font-src 'self'; connect-src 'self'/,
      );
      assert.match(csp, /base-uri 'none'; form-action 'none'/);
    }
    assert.equal(
      contentSecurityPolicy('scorm12'),
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
    );
    assert.match(contentSecurityPolicy('web'), /manifest-src 'self'/);
  });

  it('have their own schemas beside the manifest', async () => {
    assert.equal((await readSchemas('scorm12')).length, 4);
    assert.equal((await readSchemas('scorm2004-3rd')).length, 17);
    assert.equal((await readSchemas('scorm2004-4th')).length, 17);
    for (const set of ['scorm12', 'scorm2004-3rd', 'scorm2004-4th'] as const) {
      for (const { path } of await readSchemas(set)) assert.equal(pathFault(path, false), undefined);
    }
  });
});
