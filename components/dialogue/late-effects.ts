import { html, type TemplateResult } from 'lit';
import type { Dialogue } from '../model/dialogue.ts';
import type { TalkPosition, Turn } from '../model/talk/replay.ts';
import type { Rich } from '../shared/rich.ts';
import { t } from '../shared/strings.ts';
import { replyOf } from './talk-steps.ts';

/** Effects of an earlier reply that land now. */
export function renderLater(dialogue: Dialogue<Rich>, turn: Turn): TemplateResult | '' {
  const codes = new Set(turn.landed.map(({ fromReply }) => fromReply));
  const replies = [...codes].map((code) => replyOf(dialogue, code)).filter((reply) => reply !== undefined);
  if (replies.length === 0) return '';
  return html`<div class="later">
    ${replies.map((reply) => html`<p>${t('talkLater', { reply: reply.label })}</p>`)}
  </div>`;
}

/** Effects that had not landed when the talk ended. */
export function renderPending(
  dialogue: Dialogue<Rich>,
  { ended, pending }: TalkPosition,
): TemplateResult | '' {
  const codes = ended ? new Set(pending.map(({ fromReply }) => fromReply)) : [];
  const replies = [...codes].map((code) => replyOf(dialogue, code)).filter((reply) => reply !== undefined);
  if (replies.length === 0) return '';
  return html`<div class="later">
    ${replies.map((reply) => html`<p>${t('talkPending', { reply: reply.label })}</p>`)}
  </div>`;
}
