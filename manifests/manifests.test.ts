import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cmi5Structure } from './cmi5/structure.ts';
import { scorm12Manifest } from './scorm12/manifest.ts';
import { scorm2004Manifest } from './scorm2004/manifest.ts';
import { scorm2004Metadata } from './scorm2004/metadata.ts';
import { lessonsAndTest, lessonsOnly, onlyTest, testInput } from './test-support/course.ts';
import { schemaErrors, type SchemaName } from './test-support/schema-errors.ts';
import { webManifest } from './web/web-manifest.ts';
import { tincanXml } from './xapi/tincan.ts';
import type { ManifestInput } from './course-facts.ts';

const documents: Readonly<Record<SchemaName, (input: ManifestInput) => string>> = {
  scorm12: scorm12Manifest,
  'scorm2004-3rd': (input) => scorm2004Manifest(input, '3rd'),
  'scorm2004-4th': (input) => scorm2004Manifest(input, '4th'),
  cmi5: cmi5Structure,
};
const rules = { onlyTest, lessonsAndTest, lessonsOnly };

for (const [name, write] of Object.entries(documents) as [SchemaName, (input: ManifestInput) => string][]) {
  describe(`the manifest of ${name}`, () => {
    for (const [rule, completion] of Object.entries(rules)) {
      it(`is valid for the official schemas when the rule is ${rule}`, async () => {
        assert.deepEqual(await schemaErrors(name, write(testInput(completion))), []);
      });
    }

    it('is judged by schemas that do refuse what is wrong', async () => {
      const xml = write(testInput(onlyTest));
      const broken = xml.replace(/<(title|resource|au)[\s>]/g, (match) =>
        match.replace(/[a-z]+/, 'nonsense'),
      );
      assert.notEqual(broken, xml);
      assert.notDeepEqual(await schemaErrors(name, closeTags(broken)), []);
    });

    it('names a mastery score only where the rule is nothing more than a score', () => {
      const mark = /masteryscore>70<|minNormalizedMeasure>0\.7<|masteryScore="0\.7"/;
      assert.match(write(testInput(onlyTest)), mark);
      assert.doesNotMatch(write(testInput(lessonsAndTest)), /masteryscore|minNormalizedMeasure|masteryScore/);
      assert.doesNotMatch(write(testInput(lessonsOnly)), /masteryscore|minNormalizedMeasure|masteryScore/);
    });

    it('keeps every identifier when title, version and files change', () => {
      const before = testInput(onlyTest);
      const course = { ...before.course, title: 'Anders', version: '2.0.0', fingerprint: 'ffffffff' };
      const after = { ...before, course, files: [...before.files, 'media/nieuw.png'] };
      assert.deepEqual(identifiers(write(after)), identifiers(write(before)));
    });

    it('writes no text as markup', () => {
      assert.match(write(testInput(onlyTest)), /Luisteren &amp; &lt;doorvragen&gt; – &quot;echt&quot; één/);
    });
  });
}

function closeTags(xml: string): string {
  return xml.replace(/<\/(title|resource|au)>/g, '</nonsense>');
}

function identifiers(xml: string): readonly string[] {
  return [...xml.matchAll(/(?:identifier|identifierref|default| id)="([^"]+)"/g)].map(([whole]) => whole);
}

describe('the manifest of SCORM', () => {
  it('uses identifiers of letters, digits and underscores alone', () => {
    for (const xml of [scorm12Manifest(testInput(onlyTest)), scorm2004Manifest(testInput(onlyTest), '4th')]) {
      for (const [, id] of xml.matchAll(/identifier(?:ref)?="([^"]+)"/g))
        assert.match(id ?? '', /^[A-Z]+_\w+$/);
    }
  });

  it('lists the launch page among the files', () => {
    assert.match(scorm12Manifest(testInput(onlyTest)), /<file href="index\.html"\/>/);
  });

  it('tells the version in the exact words that LMSs look for', () => {
    assert.match(scorm12Manifest(testInput(onlyTest)), /<schemaversion>1\.2<\/schemaversion>/);
    assert.match(
      scorm2004Manifest(testInput(onlyTest), '3rd'),
      /<schemaversion>2004 3rd Edition<\/schemaversion>/,
    );
    assert.match(
      scorm2004Manifest(testInput(onlyTest), '4th'),
      /<schemaversion>2004 4th Edition<\/schemaversion>/,
    );
  });

  it('spells the type of the resource as each version does', () => {
    assert.match(scorm12Manifest(testInput(onlyTest)), /adlcp:scormtype="sco"/);
    assert.match(scorm2004Manifest(testInput(onlyTest), '3rd'), /adlcp:scormType="sco"/);
  });

  it('has no pass mark where the routes differ in it, and the one of a fixed route', () => {
    const input = testInput(onlyTest, ['een', 'twee']);
    const [one, two] = input.course.routes;
    assert.ok(one && two);
    const stricter = {
      ...two,
      completion: { ...onlyTest, test: { lesson: 'toets', passed: 80, attempts: 0 } },
    };
    const course = { ...input.course, routes: [one, stricter] };
    assert.doesNotMatch(scorm12Manifest({ ...input, course }), /masteryscore/);
    assert.match(scorm12Manifest({ ...input, course, route: 'twee' }), /masteryscore>80</);
  });

  it('carries metadata in the language of the course', () => {
    const xml = scorm12Manifest(testInput(onlyTest, ['medewerker', 'leidinggevende']));
    assert.match(xml, /<imsmd:langstring xml:lang="nl">luisteren<\/imsmd:langstring>/);
    assert.match(xml, /<imsmd:datetime>0000-00-00T01:36<\/imsmd:datetime>/);
    assert.match(xml, />Route medewerker, Route leidinggevende</);
    assert.match(xml, />CC BY 4\.0</);
    const [, description = ''] = /<imsmd:description>\s*<imsmd:langstring[^>]*>([^<]*)</.exec(xml) ?? [];
    assert.ok(description.replace(/&amp;/g, '&').length <= 1000);
    assert.match(scorm2004Metadata(testInput(onlyTest)), /<duration>PT95M<\/duration>/);
  });

  it('never says that a course of which no rights are told is free of them', async () => {
    const input = testInput(onlyTest);
    const { rights, ...silent } = input.course;
    assert.ok(rights);
    const manifest = scorm12Manifest({ ...input, course: silent });
    const [, restricted = ''] =
      /<imsmd:copyrightandotherrestrictions>([^]*?)<\/imsmd:copyright/.exec(manifest) ?? [];
    assert.match(restricted, />yes</);
    assert.doesNotMatch(restricted, />no</);
    assert.deepEqual(await schemaErrors('scorm12', manifest), []);
    assert.doesNotMatch(scorm2004Metadata({ ...input, course: silent }), /copyrightAndOtherRestrictions/);
    assert.match(scorm2004Metadata(input), /copyrightAndOtherRestrictions/);
  });
});

describe('cmi5.xml', () => {
  it('asks for passed only where a test decides', () => {
    assert.match(cmi5Structure(testInput(lessonsAndTest)), /moveOn="CompletedAndPassed"/);
    assert.match(cmi5Structure(testInput(lessonsOnly)), /moveOn="Completed"/);
  });

  it('gives the unit another id than the course', () => {
    assert.match(
      cmi5Structure(testInput(onlyTest)),
      /<au id="https:\/\/example\.org\/cursus\/luisteren-2\/au"/,
    );
  });
});

describe('tincan.xml', () => {
  it('has one activity to launch, with modules and lessons flat beside it', () => {
    const xml = tincanXml(testInput(onlyTest));
    assert.equal([...xml.matchAll(/<launch /g)].length, 1);
    assert.equal([...xml.matchAll(/<activity /g)].length, 4);
    assert.match(xml, /<launch lang="nl">index\.html<\/launch>/);
    assert.doesNotMatch(xml, /endpoint|auth/);
  });
});

describe('manifest.webmanifest', () => {
  it('has relative addresses, so that it works in a subfolder', () => {
    const manifest = JSON.parse(
      webManifest(testInput(onlyTest), { theme: '#0a5c6b', icon: 'icoon.svg' }),
    ) as {
      start_url: string;
      scope: string;
      name: string;
      lang: string;
    };
    assert.equal(manifest.start_url, './');
    assert.equal(manifest.scope, './');
    assert.equal(manifest.lang, 'nl');
    assert.equal(manifest.name, 'Luisteren & <doorvragen> – "echt" één');
  });
});
