import { format, resolveConfig } from 'prettier';
import type { Quirk } from './quirks.ts';

/** The text of docs/quirks.md. */
export async function quirksTable(quirks: readonly Quirk[]): Promise<string> {
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const rows = quirks.map(
    ({ quirk, source, handling, file, test: [testFile, title] }) =>
      `| ${cell(quirk)} | ${cell(source)} | ${cell(handling)} | \`${file}\` | \`${testFile}\`: ${cell(title)} |`,
  );
  const text = [
    '# Quirks',
    '',
    'What standards leave open and what LMSs do all the same. Each has a source, a handling and a test. The table is made from',
    '`tools/quirks.ts`; `npx tsx tools/check-quirks.ts` takes every handling out, one by one, and checks that its test then fails.',
    '',
    '| Quirk | Source | Handling | Where | Test |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    'Hostile hosts (scripts served as octet-stream, a frame sandboxed without same-origin, `file://`) are played with the built package in',
    '`e2e/package.test.ts`. Quirks that can be switched on in the preview (`preview/zoo/quirks.ts`), and what people do meanwhile, are played',
    'for every target in `e2e/zoo.test.ts` and `e2e/zoo-learners.test.ts`.',
    '',
  ].join('\n');
  const config = await resolveConfig(import.meta.filename);
  return format(text, { ...config, parser: 'markdown' });
}
