import type { Dialogue } from '../../components/model/dialogue.ts';
import { dialoguesOf, type CompiledCourse } from '../compiled-course.ts';
import { discussion } from './discussion.ts';
import { html, type Html } from './html.ts';
import { observerSheet } from './observer-sheet.ts';
import { roleCards } from './role-cards.ts';
import { renderSheet } from './sheet.ts';
import { talkScript } from './talk-script.ts';
import { speakersOf, TalkSheet } from './talk-sheet.ts';

/** A talk as a page to print. */
export interface PrintedTalk {
  /** Id of the talk. */
  readonly id: string;
  readonly title: string;
  /** A whole HTML document. */
  readonly html: string;
}

/** Every talk of a course on paper, in course order: role cards, the talk itself, a sheet for the observer, questions. */
export function printTalks(
  compiled: CompiledCourse,
  fills: Readonly<Record<string, string>> = compiled.course.fills,
): readonly PrintedTalk[] {
  return dialoguesOf(compiled).map((dialogue) => ({
    id: dialogue.id,
    title: dialogue.title,
    html: printTalk(dialogue, compiled.course.language, fills),
  }));
}

/** One talk as a whole HTML document. */
export function printTalk(
  dialogue: Dialogue,
  language: string,
  fills: Readonly<Record<string, string>>,
): string {
  const sheet = new TalkSheet(dialogue, language, fills);
  const body = html`${opening(sheet)} ${roleCards(sheet)} ${talkScript(sheet)} ${observerSheet(sheet)}
  ${discussion(sheet)}`;
  return renderSheet({ title: dialogue.title, language, body });
}

function opening(sheet: TalkSheet): Html {
  const { words, dialogue } = sheet;
  const { warning, goals, meters } = dialogue;
  const steps = [
    'step1',
    'step2',
    'step3',
    meters.length > 0 ? 'step4' : 'step4Plain',
    'step5',
    'step6',
  ] as const;
  const agreements = ['agreement1', 'agreement2', 'agreement3', 'agreement4'] as const;
  const facts = [
    [
      words('people'),
      speakersOf(dialogue)
        .map(({ name }) => name)
        .join(', '),
    ],
    [words('practises'), goals.join(', ')],
    [words('needs'), words('needsWhat')],
  ].filter(([, value]) => value !== '');
  return html`<header>
      <p class="kind">${words('kind')}</p>
      <h1>${dialogue.title}</h1>
      <p class="lead">${words('lead')}</p>
      ${
        warning
          ? html`<div class="note">
              <p><strong>${words('warning')}:</strong> ${sheet.rich(warning.text)}</p>
              ${warning.alternative ? html`<p>${words('alternative', { title: warning.alternative.title })}</p>` : ''}
            </div>`
          : ''
      }
      <dl class="facts">
        ${facts.map(
          ([name, value]) =>
            html`<dt>${name}</dt>
              <dd>${value}</dd>`,
        )}
      </dl>
    </header>
    <section aria-labelledby="uitleg">
      <h2 id="uitleg">${words('how')}</h2>
      <ol>
        ${steps.map((step) => html`<li>${words(step)}</li>`)}
      </ol>
      <h3>${words('agreements')}</h3>
      <ul>
        ${agreements.map((agreement) => html`<li>${words(agreement)}</li>`)}
      </ul>
    </section>`;
}
