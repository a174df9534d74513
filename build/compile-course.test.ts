import assert from 'node:assert/strict';
import { mkdtemp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compileCourse } from './compile-course.ts';
import { GithubSlugs } from './read/github-slug.ts';
import { nodeEffects } from './node-effects.ts';
import { compileFiles, smallCourse, withLesson } from './test-support/fixture.ts';

const question =
  '\n### Vraag: Wat doe je?\n<!-- id: wat -->\n\n- (x) Luisteren\n- ( ) Praten\n- ( ) Zwijgen\n';

/** A course with other ids, language, routes and pass mark than ours. */
const english: Readonly<Record<string, string>> = {
  'course.yaml': [
    'id: bread',
    'iri: https://baker.example/courses/bread/',
    'title: Baking bread',
    'language: en-GB',
    'version: 2.1.0-beta.1',
    'modules: [dough, oven]',
    'routes:',
    '  baker: { title: Baker, minutes: 30 }',
    '  seller: { title: Seller }',
    'completion:',
    '  baker:',
    '    lessons: all',
    '    test: { lesson: exam, passed: 55, attempts: unlimited }',
    '  seller:',
    '    lessons: [flour]',
    'fills:',
    '  shop: your shop',
    '',
  ].join('\n'),
  'dough/module.yaml': 'title: Dough\nlessons: [flour, bank]\n',
  'dough/flour.md':
    '---\nid: flour\ntitle: Flour at {{shop}}\nminutes: 7\nsources:\n  - title: Bread\n    url: https://example.org\n    proof: proven\n---\n\n# Flour\n\nWelcome to {{shop}}.\n\n## Kinds\n\n### Question: Which is finest?\n<!-- id: finest -->\n\n- (x) Type 00\n- ( ) Rye\n\n> Hint: Feel it.\n\nThree attempts.\n\n### Number: How many grams?\n<!-- id: grams -->\n\nAnswer: 1,500 grams\n',
  'dough/bank.md':
    '---\nid: bank\ntitle: Bank\nbank: flour\n---\n\n### Statement: Bread is food.\n<!-- id: food -->\n\nAnswer: true\n\n### Order: Put in order.\n<!-- id: order -->\n\n1. Knead\n2. Bake\n',
  'oven/module.yaml': 'title: Oven\n',
  'oven/exam.md': '---\nid: exam\ntitle: Exam\nroles: [baker]\ntest: { from: [flour], count: 2 }\n---\n',
};

async function inFolder<T>(
  files: Readonly<Record<string, string>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'course-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe('any course folder compiles', () => {
  it('another language, other ids, routes and pass mark, from a folder on disk', async () => {
    await inFolder(english, async (folder) => {
      const { value, problems } = await compileCourse(folder, nodeEffects());
      assert.deepEqual(problems, []);
      const { course, lessons } = value!;
      assert.equal(course.iri, 'https://baker.example/courses/bread');
      assert.equal(course.language, 'en-GB');
      assert.deepEqual(
        course.modules.map((module) => [module.id, module.lessons.map((lesson) => lesson.title)]),
        [
          ['dough', ['Flour at your shop']],
          ['oven', ['Exam']],
        ],
      );
      assert.deepEqual(course.routes, [
        {
          id: 'baker',
          title: 'Baker',
          minutes: 30,
          completion: { lessons: ['flour', 'exam'], test: { lesson: 'exam', passed: 55, attempts: 0 } },
        },
        { id: 'seller', title: 'Seller', minutes: 7, completion: { lessons: ['flour'] } },
      ]);
      const [flour, exam, bank] = lessons;
      assert.deepEqual(exam?.lesson.test, {
        from: [{ name: 'flour', lessons: ['bank'], questions: ['1.0', '1.1'] }],
        count: 2,
      });
      assert.equal(bank?.bank, 'flour');
      assert.deepEqual(flour?.sources, [{ title: 'Bread', url: 'https://example.org', proof: 'proven' }]);
      const asked = flour?.screens
        .flatMap((screen) => screen.blocks)
        .filter((block) => block.type === 'interaction');
      assert.deepEqual(
        asked?.map(({ interaction }) => [interaction.key, interaction.attempts]),
        [
          ['0.0', 3],
          ['0.1', 2],
        ],
      );
      assert.equal((asked?.[1]?.interaction as { answer?: number }).answer, 1500);
      const inBank = bank?.screens[0]?.blocks[0];
      assert.equal(inBank?.type === 'interaction' ? inBank.interaction.attempts : 0, 1);
      assert.match(await readFile(join(folder, 'dough/flour.lock.json'), 'utf8'), /"finest"/);
      const again = await compileCourse(folder, nodeEffects());
      assert.deepEqual(again.value, value, 'the second build is the same');
    });
  });

  it('keeps a lesson that comes after some days off every route, and out of recall', async () => {
    const { value } = await compileFiles({
      ...withLesson(question),
      'm/dag-3.md': `---\nid: dag-3\ntitel: Na drie dagen\nna_dagen: 3\nminuten: 9\n---\n${question.replace('wat', 'nu')}`,
      'm/terug.md': '---\nid: terug\ntitel: Terug\nagenda: ja\nterughalen: { uit: [m], aantal: 1 }\n---\n',
    });
    const lessons = value?.course.modules[0]?.lessons ?? [];
    assert.equal(lessons.find(({ id }) => id === 'dag-3')?.afterDays, 3);
    const back = lessons.find(({ id }) => id === 'terug');
    assert.equal(back?.calendar, true);
    assert.deepEqual(back.recall?.lessons, ['les']);
    assert.deepEqual(value?.course.routes[0]?.completion.lessons, ['les', 'terug']);
    assert.equal(value.course.routes[0].minutes, 10);
  });

  it('recall takes the questions of a module', async () => {
    const { value, problems } = await compileFiles({
      ...withLesson(question),
      'm/terug.md': '---\nid: terug\ntitel: Terug\nterughalen: { uit: [m], aantal: 1 }\n---\n',
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(value?.lessons[1]?.lesson.recall, { lessons: ['les'], questions: ['0.0'], count: 1 });
  });

  it('BOM and CRLF change nothing but the line ends', async () => {
    const plain = withLesson(question);
    const windows = Object.fromEntries(
      Object.entries(plain).map(([path, text]) => [path, `\ufeff${text.replaceAll('\n', '\r\n')}`]),
    );
    const [one, other] = [await compileFiles(plain), await compileFiles(windows)];
    assert.deepEqual(other.problems, one.problems);
    assert.deepEqual(other.value?.lessons, one.value?.lessons);
  });

  it('empty lines between answers and before feedback change nothing', async () => {
    const tight =
      '\n### Vraag: Wat?\n<!-- id: wat -->\n\n- (x) Luisteren\n  > Precies.\n- ( ) Praten\n  > Later.\n';
    const one = await compileFiles(withLesson(tight));
    const other = await compileFiles(withLesson(tight.replace(/\n(?=- \( \)| {2}>)/g, '\n\n')));
    assert.deepEqual(other.problems, []);
    assert.deepEqual(other.value?.lessons, one.value?.lessons);
  });

  it('a fixed order holds for cards, and not for steps to put in order', async () => {
    const table = '| A | B |\n| --- | --- |\n| een | twee |\n| drie | vier |\n\nVaste volgorde.\n';
    const { value } = await compileFiles(
      withLesson(
        `\n### Koppel: K\n<!-- id: k -->\n\n${table}\n### Sorteer: S\n<!-- id: s -->\n\n${table}\n### Volgorde: V\n<!-- id: v -->\n\n1. Een\n2. Twee\n\nVaste volgorde.\n`,
      ),
    );
    const blocks = value?.lessons[0]?.screens.flatMap((screen) => screen.blocks) ?? [];
    assert.deepEqual(
      blocks.map((block) => block.type === 'interaction' && block.interaction.shuffled),
      [false, false, true],
    );
  });

  it('an id right above a heading without one is read with it, and is not written again', async () => {
    const files = withLesson(
      '\n<!-- id: een -->\n\n### Reflectie: Een?\n\nSchrijf.\n\n<!-- id: twee -->\n\n### Reflectie: Twee?\n\n### Reflectie: Drie?\n\nSchrijf.\n\n<!-- id: drie -->\n\n### Reflectie: Vier?\n<!-- id: vier -->\n',
    );
    const { value, problems, effects } = await compileFiles(files, { fix: true });
    const blocks = value?.lessons[0]?.screens.flatMap((screen) => screen.blocks) ?? [];
    assert.deepEqual(
      blocks.flatMap((block) => (block.type === 'interaction' ? [block.interaction.id] : [])),
      ['een', 'twee', 'drie', 'vier'],
    );
    assert.deepEqual(
      problems.map((problem) => `${problem.code} ${problem.at.line}`),
      ['id/above-heading 6', 'id/above-heading 12'],
    );
    assert.equal(effects.text('c/m/les.md'), files['m/les.md']);
  });

  it('questions in comments do not count', async () => {
    const { value } = await compileFiles(
      withLesson(`\nTekst.\n\n<!--\n${question.replace(/<!--.*-->/, '')}-->\n`),
    );
    assert.deepEqual(
      value?.lessons[0]?.screens[0]?.blocks.map((block) => block.type),
      ['prose'],
    );
  });

  it('a file that is a link to outside the course is not in it, which is told where the course names it', async () => {
    await inFolder(
      { ...smallCourse, 'm/les.md': '---\nid: les\ntitel: Les\n---\n\n![Een zaal](zaal.svg)\n' },
      async (folder) => {
        await inFolder({ 'zaal.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' }, async (outside) => {
          await symlink(join(outside, 'zaal.svg'), join(folder, 'm', 'zaal.svg'));
          await symlink(join(outside, 'les.md'), join(folder, 'm', 'andere-les.md'));
          const { problems } = await compileCourse(folder, nodeEffects());
          assert.deepEqual(
            problems.map(({ code, at }) => `${code} ${at.file}:${at.line}:${at.column}`),
            ['link/outside-course course.yaml:6:11', 'link/outside-course m/les.md:6:13'],
          );
          assert.match(problems[0]?.message.nl ?? '', /`m\/andere-les\.md` ligt buiten de map/);
          assert.match(problems[1]?.hint?.nl ?? '', /geen snelkoppeling \(symlink\)/);
        });
      },
    );
  });

  it('the first use of a term on a screen is marked', async () => {
    const { value } = await compileFiles({
      ...withLesson('\nEen feit is een feit.\n\n## Twee\n\nFeit.\n'),
      'begrippen.md': '**feit**: Wat je kunt nakijken.\n',
    });
    const text = JSON.stringify(value?.lessons[0]?.screens);
    assert.equal(text.match(/"course-term"/g)?.length, 2);
    assert.deepEqual(value?.glossary, [{ term: 'feit', explanation: ['Wat je kunt nakijken.'] }]);
  });

  it('sound needs captions and a transcript, and then has both', async () => {
    const { value, problems } = await compileFiles({
      ...withLesson('\n![Een gesprek](gesprek.mp3 "Luister")\n'),
      'm/gesprek.mp3': 'geluid',
      'm/gesprek.nl.vtt': 'WEBVTT',
      'm/gesprek.nl.md': '**Ria**: Goedemorgen.\n',
    });
    assert.deepEqual(problems, []);
    const text = JSON.stringify(value?.lessons[0]?.screens);
    assert.match(text, /"tag":"track".*"srclang":"nl"/);
    assert.match(text, /"class":"transcript".*Goedemorgen/);
    assert.deepEqual(value?.assets.map((asset) => asset.source).sort(), [
      'm/gesprek.mp3',
      'm/gesprek.nl.vtt',
    ]);
  });
});

describe('lock files', () => {
  it('goes along with a lesson that moved to another module, when the author left it behind', async () => {
    const lock = (await compileFiles(withLesson(question))).effects.text('c/m/les.lock.json') ?? '';
    // Codes that no new lock file would give: a text that was there first is gone.
    const older = lock.replace('"0": "Luisteren"', '"7": "Luisteren"');
    assert.notEqual(older, lock);
    const { 'm/les.md': lesson = '', ...others } = withLesson(question);
    const { effects, problems } = await compileFiles({
      ...others,
      'course.yaml': (others['course.yaml'] ?? '').replace('[m]', '[n]'),
      'n/module.yaml': others['m/module.yaml'] ?? 'titel: N\n',
      'n/les.md': lesson,
      'm/les.lock.json': older,
    });
    assert.match(effects.text('c/n/les.lock.json') ?? '', /"7": "Luisteren"/, JSON.stringify(problems));
  });

  const edited = question.replace('- ( ) Praten', '- ( ) Fietsen naar huis');

  it('are written when absent, and codes survive moving, adding and removing', async () => {
    const first = await compileFiles(withLesson(question));
    assert.ok(first.effects.text('c/m/les.lock.json') !== undefined);
    const moved =
      '\n### Vraag: Wat doe je?\n<!-- id: wat -->\n\n- ( ) Weglopen\n- ( ) Zwijgen\n- (x) Luisteren\n- ( ) Praten\n';
    const lock = first.effects.text('c/m/les.lock.json') ?? '';
    const second = await compileFiles({ ...withLesson(moved), 'm/les.lock.json': lock });
    assert.deepEqual(optionCodes(second.value), ['3', '2', '0', '1']);
    assert.match(second.effects.text('c/m/les.lock.json') ?? '', /Weglopen/);
  });

  it('are left alone by check, which says that they are behind', async () => {
    const lock = (await compileFiles(withLesson(question))).effects.text('c/m/les.lock.json') ?? '';
    const files = {
      ...withLesson(question.replace('- ( ) Zwijgen', '- ( ) Zwijgen\n- ( ) Weglopen')),
      'm/les.lock.json': lock,
    };
    const checked = await compileFiles(files, { check: true });
    assert.deepEqual(
      checked.problems.map((problem) => problem.code),
      ['lock/behind'],
    );
    assert.equal(checked.effects.text('c/m/les.lock.json'), lock);
    const fixed = await compileFiles(files, { check: true, fix: true });
    assert.deepEqual(fixed.problems, []);
    assert.match(fixed.effects.text('c/m/les.lock.json') ?? '', /Weglopen/);
  });

  it('in CI nothing is written, and a doubt fails with the question', async () => {
    const fresh = await compileFiles(withLesson(question), { ci: true });
    assert.equal(fresh.effects.text('c/m/les.lock.json'), undefined);
    const lock = (await compileFiles(withLesson(question))).effects.text('c/m/les.lock.json') ?? '';
    const doubt = await compileFiles({ ...withLesson(edited), 'm/les.lock.json': lock }, { ci: true });
    assert.deepEqual(
      doubt.problems.map((problem) => problem.code),
      ['lock/unsure'],
    );
    assert.equal(doubt.value, undefined);
  });

  it('the author answers the question: the same, or new', async () => {
    const lock = (await compileFiles(withLesson(question))).effects.text('c/m/les.lock.json') ?? '';
    const files = { ...withLesson(edited), 'm/les.lock.json': lock };
    const same = await compileFiles(files, { fix: true, answer: 'same' });
    assert.deepEqual(optionCodes(same.value), ['0', '1', '2']);
    const fresh = await compileFiles(files, { fix: true, answer: 'new' });
    assert.deepEqual(optionCodes(fresh.value), ['0', '3', '2']);
    const written = JSON.parse(fresh.effects.text('c/m/les.lock.json') ?? '{}') as { retired?: unknown };
    assert.deepEqual(written.retired, { wat: { 1: 'Praten' } });
  });

  it('a lesson keeps its code when another comes before it', async () => {
    const first = await compileFiles(smallCourse);
    const lock = first.effects.text('c/course.lock.json') ?? '';
    const { value } = await compileFiles({
      ...smallCourse,
      'course.lock.json': lock,
      'm/a.md': '---\nid: eerder\ntitel: Eerder\n---\n\nTekst.\n',
    });
    assert.deepEqual(
      value?.lessons.map(({ lesson }) => [lesson.id, lesson.code]),
      [
        ['eerder', '1'],
        ['les', '0'],
      ],
    );
  });
});

/** A talk with every way to lead on: plain, an ending without its word, a link already, a name that is twice in its line, a jump. */
const talk = [
  '## Gesprek: De balie\n\n<!-- id: balie -->\n\nJe werkt aan de balie.\n\n- spanning: 3 (0 tot 5, laag is goed)\n',
  '### Naar het *raam*, 2x!\n\n**Ria** (boos): "Ik wacht al een uur."\n',
  '- "Vertel eens."\n  > Je vraagt.\n  - spanning -1\n  - naar: Het verhaal\n- "Naar: wie?"\n  > Je vraagt door.\n  - spanning +2\n  - naar: [Het verhaal](#elders)\n',
  '### Het verhaal\n\nAls spanning minstens 5: naar Einde: Weg\n\n**Ria** (boos): "Zie je."\n',
  '- "Naar het *raam*, 2x!"\n  > Naar: het raam.\n  - spanning +1\n  - naar: Weg.\n- "Samen verder?"\n  > Ja.\n  - naar: samen verder\n',
  '### Einde: Samen verder\n\nResultaat: geslaagd\n\n### Einde: Weg\n\nResultaat: nog eens proberen\n',
].join('\n');

describe('--fix', () => {
  const kinds = [
    '### Reflectie: Hoe was het?\n',
    '### Vraag: Wat doe je?\n\n- (x) Luisteren\n- ( ) Praten\n',
    '## Stelling: Boos is boos.\nTekst.\n\nAntwoord: waar\n',
    'Stelling: Bang is bang.\n---\n\nAntwoord: ja\n',
    '### Vraag: Wat doe je?\n<!-- id: heeft-al -->\n\n- (x) Fluiten\n- ( ) Zingen\n',
    'Gewone tekst.\n',
    '## Gewone kop\n\n- een\n- twee\n',
    talk,
  ];
  const leadsOn = /^\s*- naar: |: naar /;
  const lesson = fc
    .uniqueArray(fc.integer({ min: 0, max: kinds.length - 1 }), { minLength: 1 })
    .map((some) => `\n${some.map((index) => kinds[index]).join('\n')}`);

  it('writes ids and never changes a word that a learner reads, nor a code', async () => {
    await fc.assert(
      fc.asyncProperty(lesson, fc.boolean(), async (body, windows) => {
        const source = `---\nid: les\ntitel: Les\n---\n${body}`;
        const text = windows ? `\ufeff${source.replaceAll('\n', '\r\n')}` : source;
        const before = await compileFiles({ ...smallCourse, 'm/les.md': text }, { ci: true });
        const { effects, value, problems } = await compileFiles(
          { ...smallCourse, 'm/les.md': text },
          { fix: true },
        );
        const after = effects.text('c/m/les.md') ?? '';
        assert.ok(!problems.some((problem) => problem.code === 'question/no-id'));
        assert.deepEqual(value?.lessons, before.value?.lessons);
        const words = (some: string): string[] =>
          some
            .split(/\r\n|\n/)
            .filter((line) => line !== '' && !line.startsWith('<!--'))
            .map((line) => (leadsOn.test(line) ? line.replace(/\[([^\]]*)\]\([^)]*\)/, '$1') : line));
        assert.deepEqual(words(after), words(text));
        const lead = after.split(/\r\n|\n/).filter((line) => leadsOn.test(line));
        for (const line of lead) assert.match(line, /\]\(#[a-z0-9-]+\)\.?$/, 'each way on is a link');
        assert.equal(/(?<!\r)\n/.test(after), !windows, 'line ends stay what they were');
        const again = await compileFiles({ ...smallCourse, 'm/les.md': after }, { fix: true });
        assert.equal(again.effects.text('c/m/les.md'), after, 'a second time nothing changes');
      }),
      { numRuns: 60 },
    );
  });

  it('makes links that work on GitHub, and leaves alone what is one already', async () => {
    const { effects } = await compileFiles(withLesson(`\n# Weg\n\n${talk}`), { fix: true });
    const lines = (effects.text('c/m/les.md') ?? '').split('\n').filter((line) => leadsOn.test(line));
    assert.deepEqual(
      lines.map((line) => line.trim()),
      [
        '- naar: [Het verhaal](#het-verhaal)',
        '- naar: [Het verhaal](#elders)',
        'Als spanning minstens 5: naar [Einde: Weg](#einde-weg)',
        '- naar: [Weg](#einde-weg).',
        '- naar: [samen verder](#einde-samen-verder)',
      ],
    );
  });
});

describe('anchors as GitHub makes them', () => {
  it('are small, without signs, numbered where they are taken', () => {
    const slugs = new GithubSlugs();
    const texts = [
      'Het verhaal',
      'Zo, en nu?',
      'Wát_ik – “zeg”',
      'Het verhaal',
      'Het verhaal 1',
      'Einde: Weg!',
    ];
    assert.deepEqual(
      texts.map((text) => slugs.next(text)),
      ['het-verhaal', 'zo-en-nu', 'wát_ik--zeg', 'het-verhaal-1', 'het-verhaal-1-1', 'einde-weg'],
    );
  });
});

function optionCodes(value: Awaited<ReturnType<typeof compileFiles>>['value']): readonly string[] {
  const block = value?.lessons[0]?.screens[0]?.blocks[0];
  assert.ok(block?.type === 'interaction' && block.interaction.type === 'choice');
  return block.interaction.options.map((option) => option.code);
}
