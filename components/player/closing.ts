import type { TemplateResult } from 'lit';
import type { Lesson } from '../model/course.ts';
import type { LessonModule } from './lesson-module.ts';
import type { SessionController } from './session-controller.ts';

/** What the first words do without: the end of a lesson, the finish page, the page after leaving, what happens with the learner's data. */
interface Closing {
  readonly lessonClosing: (
    controller: SessionController,
    lesson: Lesson,
    module: LessonModule,
  ) => TemplateResult;
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
  const [{ lessonClosing }, { finishPage }, { leftPage }, { dataText }] = await Promise.all([
    import('./lesson-closing.ts'),
    import('./finish-page.ts'),
    import('./left-page.ts'),
    import('./data-text.ts'),
  ]);
  closing = { lessonClosing, finishPage, leftPage, dataText };
}
