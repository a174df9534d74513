import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import type { Effects } from '../build/effects.ts';
import { nodeEffects } from '../build/node-effects.ts';
import { openPdfPrinter } from '../build/print/pdf-printer.ts';
import { parsePrintArguments } from '../build/print/print-arguments.ts';
import { runPrint } from '../build/print/print-command.ts';
import { chromiumFlags, requireChromium } from '../tools/chromium.ts';

const folder = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Prints a course; what is written stays in memory. */
async function print(course: string, ...args: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const parsed = parsePrintArguments([folder(course), '--out', 'papier', ...args]);
  assert.ok(!('error' in parsed));
  const written = new Map<string, Uint8Array>();
  const effects: Effects = {
    ...nodeEffects(() => undefined),
    write: () => Promise.resolve(),
    writeAll: (files) => {
      for (const { path, data } of files)
        written.set(
          path.slice('papier/'.length),
          typeof data === 'string' ? new TextEncoder().encode(data) : data,
        );
      return Promise.resolve();
    },
  };
  assert.equal(await runPrint(parsed, folder('editions'), effects, openPdfPrinter), 0);
  return written;
}

const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');

describe('the whole course on paper', () => {
  let pages: ReadonlyMap<string, Uint8Array>;
  let browser: Browser;
  before(async () => {
    pages = await print('modules', '--no-pdf', '--edition', 'duinrade');
    browser = await chromium.launch({ executablePath: requireChromium(), args: [...chromiumFlags] });
  });
  after(() => browser.close());

  it('holds the summary, the workshop sheet, the cards, the guide, and each talk with its role cards', () => {
    for (const name of ['samenvatting', 'workshopblad', 'kijkwijzer', 'coachkaarten', 'begeleider'])
      assert.ok(pages.has(`${name}.html`), name);
    for (const talk of ['s1', 's2', 's3', 's4', 's5', 's6', 's7'])
      assert.match(textOf(pages.get(`${talk}.html`)), /<h2 id="rolkaarten">Rolkaarten<\/h2>/);
  });

  it('lists every page, and stands by itself', () => {
    const index = textOf(pages.get('index.html'));
    for (const [name, bytes] of pages) {
      if (name !== 'index.html') assert.ok(index.includes(`href="${name}"`), name);
      assert.doesNotMatch(textOf(bytes), /src="(?!data:)|<script|<link|url\(/, name);
      assert.doesNotMatch(textOf(bytes), /\{\{/, name);
    }
  });

  it('passes axe, on a wide screen and on a narrow one', async () => {
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const page = await browser.newPage();
    for (const [name, bytes] of pages) {
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 900 });
        await page.setContent(textOf(bytes));
        await page.evaluate(axe);
        const faults = await page.evaluate(async () => {
          const run = (
            globalThis as unknown as {
              axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
            }
          ).axe;
          return (await run.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
        });
        assert.deepEqual(faults, [], `${name} at ${width}`);
      }
    }
  });
});

describe('a course as PDFs', () => {
  let first: ReadonlyMap<string, Uint8Array>;
  before(async () => {
    first = await print('examples/small-course');
  });

  it('are tagged, say their language and title, and have an outline', () => {
    const pdfs = [...first].filter(([name]) => name.endsWith('.pdf'));
    assert.deepEqual(pdfs.map(([name]) => name).sort(), ['at-the-hedge.pdf', 'mrs-okafor.pdf']);
    for (const [name, bytes] of pdfs) {
      const text = Buffer.from(bytes).toString('latin1');
      for (const part of ['/StructTreeRoot', '/Marked true', '/Lang (en)', '/Title', '/Outlines', '/S /H1'])
        assert.ok(text.includes(part), `${name}: ${part}`);
    }
    const sheet = Buffer.from(first.get('at-the-hedge.pdf') ?? []).toString('latin1');
    assert.match(sheet, /\/S \/Figure/, 'a picture is a figure');
    assert.match(sheet, /\/Alt \(A hive with a path/, 'with its description');
  });

  it('are the same bytes a second later', async () => {
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const again = await print('examples/small-course');
    assert.deepEqual([...again.keys()], [...first.keys()]);
    for (const [name, bytes] of first) assert.ok(Buffer.from(again.get(name) ?? []).equals(bytes), name);
  });
});
