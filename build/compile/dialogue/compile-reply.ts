import type { Reply } from '../../../components/model/dialogue.ts';
import { plainProse } from '../../../components/model/prose.ts';
import {
  consequenceInFeedback,
  emptyReply,
  markedReply,
  replyWithoutFeedback,
  replyWithoutTo,
} from '../../problems/talk-problems.ts';
import { placeOf, slice, trimmed, type Located } from '../../read/located.ts';
import type { LessonContext } from '../lesson-context.ts';
import { compileRichText, compileText } from '../prose.ts';
import { readCondition } from './condition.ts';
import { isConsequence, readConsequences, type Consequences } from './effects.ts';
import type { ReplyDraft } from './scene-draft.ts';
import type { TalkNames } from './talk-names.ts';

/** Compiles a reply with what stands under it. */
export function compileReply(
  draft: ReplyDraft,
  code: string,
  names: TalkNames,
  context: LessonContext,
): Reply {
  if (draft.text.text === '') context.report(emptyReply(draft.at));
  if (draft.mark !== undefined) context.report(markedReply(draft.at, draft.mark));
  const text = compileText(draft.text, context);
  const when = draft.condition && readCondition(draft.condition.text, draft.condition.at, names);
  const found: Consequences = { effects: [], later: [], remember: [], hasTo: false };
  for (const line of draft.lines) readConsequences(line, found, names);
  const strayed = draft.feedback.flatMap((source) => consequencesIn(source, names));
  for (const line of strayed) context.report(consequenceInFeedback(placeOf(line), line.text));
  if (!found.hasTo && strayed.length === 0) context.report(replyWithoutTo(draft.at));
  if (draft.feedback.length === 0) context.report(replyWithoutFeedback(draft.at));
  const feedback = draft.feedback.flatMap((source) => compileRichText(source, context));
  return {
    code,
    text,
    label: plainProse(text, context.fillDefaults),
    ...(when ? { when } : {}),
    ...(feedback.length > 0 ? { feedback } : {}),
    effects: found.effects,
    later: found.later,
    remember: found.remember,
    to: found.to ?? '',
    reusable: draft.reusable,
  };
}

/** Lines within the feedback that were meant to do something: the learner would read `vertrouwen +1`. */
function consequencesIn(source: Located, names: TalkNames): readonly Located[] {
  let from = 0;
  return source.text.split('\n').flatMap((line) => {
    const bullet = /^\s*(?:[-*+•]\s+)?/.exec(line)?.[0].length ?? 0;
    const part = trimmed(slice(source, from + bullet, from + line.length));
    from += line.length + 1;
    return part.text !== '' && isConsequence(part.text, names) ? [part] : [];
  });
}
