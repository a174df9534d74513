import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { memoryEffects } from '../test-support/memory-effects.ts';
import { withLesson } from '../test-support/fixture.ts';
import { parseCheckArguments, type CheckArguments } from './check-arguments.ts';
import { check, type CheckResult } from './check.ts';

const readOnly = '<!-- taal: zo bedoeld, om te lezen -->\n';
const mistake =
  readOnly +
  'Tekst met <b>vet</b>.\n\n### Vraag: Wat doe je?\n<!-- id: wat -->\n\n- ( ) Luisteren\n- ( ) Praten\n';

async function run(
  files: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<CheckResult> {
  const parsed = parseCheckArguments(['c', ...args]);
  assert.ok(!('error' in parsed));
  const inFolder = Object.fromEntries(Object.entries(files).map(([path, text]) => [`c/${path}`, text]));
  return check(parsed, memoryEffects(inFolder));
}

describe('npm run check', () => {
  it('is content with a good course: 0', async () => {
    assert.deepEqual(await run(withLesson(`${readOnly}\nTekst.\n`)), {
      output: 'Geen problemen gevonden.',
      errors: '',
      exitCode: 0,
    });
  });

  it('prints all problems with place, frame and advice, and ends with 1', async () => {
    const { output, exitCode } = await run(withLesson(mistake));
    assert.equal(exitCode, 1);
    assert.equal(
      output,
      [
        'm/les.md:6:11  fout  Hier staat HTML (`<b>`). Dat kan niet in een les.  [prose/raw-html]',
        '    5 | <!-- taal: zo bedoeld, om te lezen -->',
        '  > 6 | Tekst met <b>vet</b>.',
        '      |           ^^^',
        '    7 |',
        '  Advies: Gebruik Markdown: `**vet**`, `*schuin*`, een lege regel voor een nieuwe alinea. Bedoel je het teken zelf? Schrijf dan `\\<`.',
        '',
        'm/les.md:8:5  fout  Geen enkel antwoord is als goed aangemerkt.  [choice/no-correct-answer]',
        '    7 |',
        '  > 8 | ### Vraag: Wat doe je?',
        '      |     ^^^^^^^^^^^^^^^^^^',
        '    9 | <!-- id: wat -->',
        '  Advies: Zet een `x` bij het goede antwoord: `- (x) …`. Is er geen goed antwoord? Zet eronder: `Telt niet mee.`',
        '',
        '2 fouten, 0 waarschuwingen.',
      ].join('\n'),
    );
  });

  it('speaks English', async () => {
    const { output } = await run(withLesson(mistake), '--lang', 'en');
    assert.match(output, /error {2}No answer is marked as right\./);
    assert.match(output, /2 errors, 0 warnings\.$/);
  });

  it('only warnings: 0', async () => {
    const { output, exitCode } = await run(withLesson('\n### Reflectie: Hoe was het?\n'));
    assert.equal(exitCode, 0);
    assert.match(output, /question\/no-id/);
  });

  it('gives editors JSON and nothing else', async () => {
    const { output } = await run(withLesson(mistake), '--format', 'json');
    const { problems } = JSON.parse(output) as { problems: Record<string, unknown>[] };
    assert.deepEqual(
      problems.map(({ code, severity, file, line, column }) => [code, severity, file, line, column]),
      [
        ['prose/raw-html', 'error', 'm/les.md', 6, 11],
        ['choice/no-correct-answer', 'error', 'm/les.md', 8, 5],
      ],
    );
    assert.deepEqual(Object.keys(problems[0]!), [
      'code',
      'severity',
      'message',
      'hint',
      'file',
      'line',
      'column',
    ]);
  });

  it('judges the language too, as advice', async () => {
    const { output, exitCode } = await run(withLesson(`${readOnly}\n## Een\n\nBel haar, indien nodig.\n`));
    assert.equal(exitCode, 0);
    assert.match(output, /m\/les\.md:9:11 {2}let op .*\[language\/jargon\]/);
  });

  it('needs no place to write: a folder that is read-only is judged as any other', async () => {
    const files = withLesson(`${readOnly}\nTekst.\n`);
    const inFolder = Object.fromEntries(Object.entries(files).map(([path, text]) => [`c/${path}`, text]));
    const locked = Object.assign(new Error('EROFS'), { code: 'EROFS', path: 'c/course.lock.json' });
    const effects = { ...memoryEffects(inFolder), write: () => Promise.reject(locked) };
    const parsed = parseCheckArguments(['c']) as CheckArguments;
    assert.deepEqual(await check(parsed, effects), {
      output: 'Geen problemen gevonden.',
      errors: '',
      exitCode: 0,
    });
    // With --fix the author asked for something to be written.
    await assert.rejects(check({ ...parsed, fix: true }, effects), locked);
  });

  it('--language prints a line a lesson', async () => {
    const { output } = await run(withLesson(`${readOnly}\n## Een\n\nBel haar.\n`), '--language');
    assert.match(output, /les +woorden[\s\S]+m\/les\.md +3 +2 /);
  });

  it('a folder that is not there is wrong use: 2', async () => {
    const parsed = parseCheckArguments(['elders']) as CheckArguments;
    assert.equal((await check(parsed, memoryEffects({}))).exitCode, 2);
  });

  it('arguments that are wrong are said', () => {
    for (const args of [
      ['--formaat', 'json'],
      ['--format', 'xml'],
      ['--lang', 'de'],
      ['a', 'b'],
      ['--same'],
      ['--fix', '--same', '--new'],
    ]) {
      assert.ok('error' in parseCheckArguments(args), args.join(' '));
    }
  });

  it('an option that is not there is said in Dutch, or in English when that is asked for', () => {
    for (const [args, error] of [
      [['--foo'], 'Onbekende optie: --foo'],
      [['--formaat', 'json'], 'Onbekende optie: --formaat. Bedoelde je --format?'],
      [['--foo', '--lang', 'en'], 'Unknown option: --foo'],
      [['--lang=en', '--formats=json'], 'Unknown option: --formats. Did you mean --format?'],
      [['-x'], 'Onbekende optie: -x'],
      [['--graph'], 'Na --graph hoort een waarde.'],
      [['--graph', '--fix'], 'Na --graph hoort een waarde.'],
      [['--fix=ja'], 'Bij --fix hoort geen waarde.'],
    ] as const)
      assert.deepEqual(parseCheckArguments(args), { error });
  });

  it('from the command line: exit 2 on wrong use, 0 on help', () => {
    const cli = (...args: string[]) =>
      spawnSync(
        process.execPath,
        ['--import', 'tsx', join(import.meta.dirname, '..', 'check-cli.ts'), ...args],
        { encoding: 'utf8' },
      );
    const wrong = cli('--formaat');
    assert.equal(wrong.status, 2);
    assert.match(wrong.stderr, /npm run check -- \[MAP\]/);
    assert.equal(cli('--help').status, 0);
  });
});
