import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { locate } from '../read/located.ts';
import { compileFiles, smallCourse } from '../test-support/fixture.ts';
import { address, voices } from './address.ts';
import { examineLanguage } from './examine-language.ts';
import { jargon, jargonIn } from './jargon.ts';
import { languageReport } from './language-report.ts';
import { passives } from './passive.ts';
import { plainText } from './plain-text.ts';
import { readability, syllables } from './readability.ts';
import { sentences, wordsOf } from './sentences.ts';

const texts = (text: string): readonly string[] => sentences(text).map((sentence) => sentence.text);

describe('sentences', () => {
  it('end at a point before a capital, a quote or a figure', () => {
    assert.deepEqual(texts('Zij zegt: "Ik wacht." Dan is het stil. 3 weken later belt ze.'), [
      'Zij zegt: "Ik wacht."',
      'Dan is het stil.',
      '3 weken later belt ze.',
    ]);
  });
  it('do not end at a short form, a decimal or an initial', () => {
    assert.equal(texts('Neem bijv. de heer J. Bos, die om 9.30 uur kwam.').length, 1);
  });
  it('know where they stand', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        for (const { text: words, from, to } of sentences(text)) assert.equal(text.slice(from, to), words);
      }),
    );
  });
  it('count words as people do', () => {
    assert.equal(wordsOf("Foto's van 3,5 meter: als-dan-plannen, t/m 6 uur.").length, 8);
  });
});

describe('syllables of Dutch words', () => {
  const known = {
    balie: 2,
    gemeente: 3,
    beantwoorden: 4,
    geëist: 2,
    cliënt: 2,
    mooie: 2,
    nieuwe: 2,
    ruzie: 2,
    leeuw: 1,
    ijs: 1,
    vergunning: 3,
    b: 1,
    '12': 1,
  };
  for (const [word, count] of Object.entries(known)) {
    it(word, () => {
      assert.equal(syllables(word), count);
    });
  }
});

describe('the score', () => {
  it('is Flesch-Douma', () => {
    // 6 words, 8 syllables, 1 sentence.
    const found = readability(['De vrouw wacht al een jaar.']);
    assert.equal(found?.words, 6);
    assert.equal(found.sentences, 1);
    assert.ok(Math.abs(found.score - (206.84 - 77 * found.syllablesPerWord - 0.93 * 6)) < 1e-9);
  });
  it('ranks an official letter far under a plain one', () => {
    const official = readability([
      'Naar aanleiding van uw bezwaarschrift delen wij u mede dat de gemeentelijke verordening onverkort van toepassing is.',
    ]);
    const plain = readability(['U heeft bezwaar gemaakt. De regel geldt ook voor u. Dat leg ik uit.']);
    assert.ok(official && plain && official.score < 45 && plain.score > 90);
  });
  it('is nothing without words', () => {
    assert.equal(readability(['', '…']), undefined);
  });
});

describe('passives', () => {
  it('are a form of worden with a participle', () => {
    assert.equal(passives('De brief wordt morgen verstuurd.'), 1);
    assert.equal(passives('Zodra het besluit genomen wordt, worden de inwoners gebeld.'), 2);
  });
  it('are not: to become something', () => {
    for (const sentence of [
      'Zij wordt boos.',
      'Het wordt later een gemeente.',
      'Ik word er rustig van.',
      'Wat wordt het gesprek?',
    ])
      assert.equal(passives(sentence), 0, sentence);
  });
});

describe('je and u', () => {
  it('are told apart by quotation marks', () => {
    const text = 'Je zegt: "Ik bel u." Dan wacht je.';
    const found = voices(text).map(
      ({ quoted, from, to }) => [quoted, address(text.slice(from, to))] as const,
    );
    assert.deepEqual(
      found.map(([quoted, { u, je }]) => [quoted, u >= 0, je >= 0]),
      [
        [false, false, true],
        [true, true, false],
        [false, false, true],
      ],
    );
  });
  it('are words of their own', () => {
    assert.deepEqual(address('uur, jeuk, U-bocht, menu'), { u: -1, je: -1 });
  });
});

describe('office words', () => {
  it('are found whole, with a plain word beside them', () => {
    assert.deepEqual(jargonIn('Indien nodig. Het kind. Ten behoeve van u.'), [
      { word: 'Indien', plain: 'als', from: 0 },
      { word: 'Ten behoeve van', plain: 'voor', from: 24 },
    ]);
  });
  it('never advise another office word', () => {
    for (const [word, plain] of Object.entries(jargon)) assert.deepEqual(jargonIn(plain), [], word);
  });
});

describe('plain text', () => {
  it('leaves out marks, links and comments, and knows the place of each word', () => {
    const source = locate(
      'les.md',
      'Dit is **vet** en\n[een link](les.md) bij {{gemeente}}. <!-- weg -->Klaar',
    );
    const plain = plainText(source, { gemeente: 'je gemeente' });
    assert.equal(plain.text, 'Dit is vet en\neen link bij je gemeente. Klaar');
    const at = plain.text.indexOf('link');
    assert.deepEqual(plain.place(at, at + 4), { file: 'les.md', line: 2, column: 6, endColumn: 10 });
  });
});

const lesson = (body: string): Readonly<Record<string, string>> => ({
  ...smallCourse,
  'm/les.md': `---\nid: les\ntitel: Les\nleerdoel: Je kunt het.\n---\n\n# Les\n\n${body}`,
});

async function codes(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  let found: readonly string[] = [];
  await compileFiles(files, {
    check: true,
    examine(course) {
      const { problems } = examineLanguage(course);
      found = problems.map(({ code, at }) => `${code} ${at.line}`);
      return problems;
    },
  });
  return found;
}

describe('a mark', () => {
  const bad = 'Wij delen u indien nodig mede wat er speelt.';
  it('before a paragraph holds for that paragraph alone', async () => {
    const found = await codes(lesson(`Tekst.\n\n<!-- taal: zo bedoeld, een brief -->\n\n${bad}\n\n${bad}\n`));
    assert.deepEqual(
      found.filter((code) => !code.includes('little')),
      ['language/jargon 15', 'language/u-to-learner 15'],
    );
  });
  it('right under a heading holds up to the next heading', async () => {
    const found = await codes(
      lesson(`## Een\n\n<!-- taal: zo bedoeld -->\n\n${bad}\n\n${bad}\n\n## Twee\n\nIndien.\n`),
    );
    assert.deepEqual(found, ['language/jargon 19', 'language/little-practice 2']);
  });
  it('under the title also leaves practice and objective to the author', async () => {
    assert.deepEqual(await codes(lesson('<!-- taal: zo bedoeld, om te lezen -->\n\nTekst.\n')), []);
  });
});

describe('what is not judged', () => {
  it('a word that the glossary explains', async () => {
    const files = {
      ...lesson('<!-- x -->\n\nEr is draagvlak.\n'),
      'begrippen.md': '**draagvlak**: steun.\n',
    };
    assert.deepEqual(await codes(files), ['language/little-practice 2']);
  });
  it('somebody reported behind a colon', async () => {
    assert.deepEqual(await codes(lesson('Hij hoort: u bent een nummer.\n')), ['language/little-practice 2']);
  });
  it('Dutch matters in an English course; length is', async () => {
    const files = lesson(`Indien u wilt.\n\n${'word '.repeat(22)}\n`);
    const english = { ...files, 'course.yaml': (files['course.yaml'] ?? '').replace('taal: nl', 'taal: en') };
    assert.deepEqual(await codes(english), ['language/long-sentence 11', 'language/little-practice 2']);
  });
});

describe('the table', () => {
  it('has a line a lesson, and its score', () => {
    const measures = [{ file: 'm/les.md', readability: readability(['De vrouw wacht.'])!, moments: 3 }];
    const lines = languageReport(measures, 'nl', 'nl').split('\n');
    assert.match(lines[0] ?? '', /les +woorden +zinnen/);
    assert.match(lines[1] ?? '', /m\/les\.md +3 +1 +3,0 +1,00 +127 +3 +zeer makkelijk/);
  });
});
