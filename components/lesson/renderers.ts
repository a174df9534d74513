import type { TemplateResult } from 'lit';
import type { AskedElementName, Interaction } from '../model/interaction.ts';
import type { Rich } from '../shared/rich.ts';
import type { LessonHost } from './lesson-host.ts';

/** How an element is put in a lesson, a test or a recall. `purpose` says where. */
export type Renderer = (
  interaction: Interaction<Rich>,
  host: LessonHost,
  purpose: AskPurpose,
) => TemplateResult;

/** Practice shows feedback at once; a test shows it when the test is finished; a review only shows. */
export type AskPurpose = 'practice' | 'test' | 'review';

const renderers = new Map<AskedElementName, Renderer>();

/** Each asked element registers itself when its module loads, so that a chunk holds only the elements it uses. */
export function registerRenderer(element: AskedElementName, renderer: Renderer): void {
  renderers.set(element, renderer);
}

/** Whether the element is there. */
export function hasRenderer(element: AskedElementName): boolean {
  return renderers.has(element);
}

/** The template that asks this interaction. */
export function ask(
  interaction: Interaction<Rich>,
  host: LessonHost,
  purpose: AskPurpose = 'practice',
): TemplateResult {
  const renderer = renderers.get(interaction.element);
  if (!renderer) throw new Error(`No element is loaded for ${interaction.element}.`);
  return renderer(interaction, host, purpose);
}
