import type { Reply } from '../../components/model/dialogue.ts';
import { worthOf } from '../../components/model/talk/meter.ts';
import { html, type Html } from './html.ts';
import { speakersOf, type TalkSheet } from './talk-sheet.ts';

/** Questions to talk it over, drawn from the talk itself. */
export function discussion(sheet: TalkSheet): Html {
  const { words } = sheet;
  return html`<section class="page" aria-labelledby="nabespreking">
    <h2 id="nabespreking">${words('questions')}</h2>
    <p>${words('questionsHow')}</p>
    <ol>
      ${questions(sheet).map((question) => html`<li>${question}</li>`)}
    </ol>
  </section>`;
}

function questions(sheet: TalkSheet): readonly string[] {
  const { words, dialogue } = sheet;
  const { scenes, goals, meters } = dialogue;
  const name = speakersOf(dialogue)[0]?.name ?? '';
  const steps = scenes.flatMap((scene) => scene.steps.map((step) => ({ scene: scene.name, step })));
  const thoughts = steps.flatMap(({ scene, step }) =>
    step.type === 'thought'
      ? [words('askThought', { scene, name: step.speaker, thought: sentence(sheet.plain(step.text)) })]
      : [],
  );
  const pauses = steps.flatMap(({ step }) =>
    step.type === 'pause' ? [words('askPause', { pause: sheet.plain(step.text) })] : [],
  );
  const replies = scenes.flatMap((scene) => scene.replies);
  const quote = (reply: Reply): string => quoted(sheet.plain(reply.text));
  const harsh = replies
    .map((reply) => ({ reply, worth: worthOf(meters, reply.effects) }))
    .filter(({ worth }) => worth < 0)
    .sort((one, other) => one.worth - other.worth)
    .slice(0, 2)
    .map(({ reply }) => words('askIntention', { reply: quote(reply), name }));
  const backfires = replies
    .filter(({ later }) => later.some(({ effects }) => worthOf(meters, effects) < 0))
    .slice(0, 1)
    .map((reply) => words('askLater', { reply: quote(reply) }));
  const endings = scenes.filter(({ ending }) => ending).map((scene) => `"${scene.name}"`);
  return [
    words('askResident'),
    ...pauses.slice(0, 1),
    ...(name === '' ? [] : [words('askTurning', { name })]),
    ...thoughts.slice(0, 2),
    ...harsh,
    ...backfires,
    ...(goals.length > 0
      ? [words('askGoals', { goals: goals.map((goal) => `"${goal}"`).join(words('or')) })]
      : []),
    ...(endings.length > 1
      ? [words('askEndings', { count: endings.length, endings: endings.join(', ') })]
      : []),
    words('askOwn'),
  ];
}

/** In quotation marks, unless the author wrote them already. */
function quoted(text: string): string {
  return /^["“„]/.test(text) ? text : `"${sentence(text)}"`;
}

function sentence(text: string): string {
  return /[.!?…]["”]?$/.test(text) ? text : `${text}.`;
}
