import type { TemplateResult } from 'lit';
import type { SessionController } from './session-controller.ts';

/** What is only needed after the first lesson: the finish page, the page after leaving, what happens with the learner's data. */
interface Closing {
  readonly finishPage: (controller: SessionController) => TemplateResult;
  readonly leftPage: (controller: SessionController) => TemplateResult;
  readonly dataText: (controller: SessionController) => TemplateResult;
}

let closing: Closing | undefined;

/** These pages, once they are there. */
export function closingPages(): Closing | undefined {
  return closing;
}

/** Fetches these pages, which come in one chunk; rejects when it does not load, and fetches anew at the next call. */
export async function loadClosing(): Promise<void> {
  if (closing) return;
  const [{ finishPage }, { leftPage }, { dataText }] = await Promise.all([
    import('./finish-page.ts'),
    import('./left-page.ts'),
    import('./data-text.ts'),
  ]);
  closing = { finishPage, leftPage, dataText };
}
