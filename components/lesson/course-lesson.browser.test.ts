import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { ChoiceInteraction } from '../model/interaction.ts';
import { newSession } from '../model/session.ts';
import type { Rich } from '../shared/rich.ts';
import { demoCourse } from '../test-support/demo-course.ts';
import { CourseLesson, type CompiledScreen } from './course-lesson.ts';
import type { LessonHost } from './lesson-host.ts';
import { registerRenderer } from './renderers.ts';

const question: ChoiceInteraction<Rich> = {
  id: 'eerst',
  key: 'a1.q',
  type: 'choice',
  // A kind whose element no other test of this file brings in.
  element: 'prediction',
  label: 'Wat denk je dat er gebeurt?',
  question: 'Wat denk je dat er gebeurt?',
  weight: 1,
  scored: true,
  attempts: 0,
  shuffled: false,
  multiple: false,
  options: [{ code: '0', text: 'Ik luister', correct: true }],
};

/** A line that works only when it is said so; what comes in registers itself, as an element's chunk does. */
const line = { works: false, asked: 0 };

class LateLesson extends CourseLesson {
  static override readonly interactions = { 'a1.q': question };
  static override readonly elements = async (): Promise<void> => {
    line.asked += 1;
    if (!line.works) throw new Error('the chunk did not come in');
    registerRenderer('prediction', (interaction) => html`<section id="asked">${interaction.label}</section>`);
    if (!customElements.get('late-closing'))
      customElements.define('late-closing', class extends HTMLElement {});
    await Promise.resolve();
  };
  static override readonly screens: readonly CompiledScreen[] = [
    {
      code: '0',
      title: 'Welkom',
      render: (lesson) =>
        html`<p>De eerste woorden.</p>
          ${lesson.ask('a1.q')} ${lesson.late('late-closing', html`<late-closing>Toets</late-closing>`)}`,
    },
  ];
}
customElements.define('late-lesson', LateLesson);

function host(): LessonHost {
  return {
    course: demoCourse,
    lesson: demoCourse.modules[0]!.lessons[0]!,
    session: newSession(1),
    readOnly: false,
    answer: () => undefined,
    note: () => '',
    load: () => Promise.reject(new Error('not asked for')),
  };
}

// In this order: an element that came in stays.
describe('the questions of a lesson come after its words', () => {
  const open = (): Promise<LateLesson> =>
    fixture<LateLesson>(html`<late-lesson class="prose" .host=${host()}></late-lesson>`);

  it('shows the words at once, and the question in the room where it will stand', async () => {
    line.asked = 0;
    const lesson = await open();
    expect(line.asked).to.equal(0);
    expect(lesson.querySelector('p')?.textContent).to.equal('De eerste woorden.');
    expect(lesson.querySelector('.asked-place h3')?.textContent).to.equal(question.label);
    await expect(lesson).to.be.accessible();
  });

  it('says so when the elements do not come in, and brings them when asked again, with the focus there', async () => {
    const lesson = await open();
    await waitUntil(() => lesson.querySelector('.asked-place button'));
    await expect(lesson).to.be.accessible();
    const asked = line.asked;
    lesson.requestUpdate();
    await lesson.updateComplete;
    expect(line.asked, 'nobody is asked over and over').to.equal(asked);

    line.works = true;
    lesson.querySelector<HTMLButtonElement>('.asked-place button')!.click();
    await waitUntil(() => document.activeElement?.id === 'asked');
    expect(lesson.querySelector('.asked-place')).to.equal(null);
    expect(lesson.querySelector('late-closing')?.textContent).to.equal('Toets');
  });

  it('waits for nothing when the elements are there already', async () => {
    line.asked = 0;
    const lesson = await open();
    expect(lesson.querySelector('#asked')).to.not.equal(null);
    expect(lesson.querySelector('.asked-place')).to.equal(null);
    expect(line.asked).to.equal(0);
  });

  it('knows its questions without the elements', () => {
    expect(LateLesson.keysOn(LateLesson.screens[0]!)).to.deep.equal(['a1.q']);
  });
});
