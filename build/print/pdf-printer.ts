import { chromium } from 'playwright-core';
import { chromiumFlags, requireChromium } from '../../tools/chromium.ts';
import { normalPdf } from './normal-pdf.ts';

/** Makes PDFs of pages. */
export interface PdfPrinter {
  /** A whole HTML document as a tagged PDF on A4, with the headings as its outline. The same document gives the same bytes. */
  print(html: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Opens Chromium to print with. Pages have no script and no network. */
export async function openPdfPrinter(): Promise<PdfPrinter> {
  const browser = await chromium.launch({ executablePath: requireChromium(), args: [...chromiumFlags] });
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  return {
    async print(html) {
      const page = await context.newPage();
      try {
        await page.setContent(html, { waitUntil: 'load' });
        return normalPdf(await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true }));
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
}
