import { html, type TemplateResult } from 'lit';
import { CourseLesson, type CompiledScreen } from '../lesson/course-lesson.ts';
import { AnswerEvent, LearningHappened, NoteEvent } from '../lesson/lesson-host.ts';
import { registerRenderer } from '../lesson/renderers.ts';
import type { ChoiceInteraction, Interaction } from '../model/interaction.ts';
import type { LessonLoader, LessonModule } from '../player/lesson-module.ts';
import type { Rich } from '../shared/rich.ts';

const question: ChoiceInteraction<Rich> = {
  id: 'vertrouwen',
  key: 'a1.q',
  type: 'choice',
  element: 'choice',
  label: 'Waardoor groeit vertrouwen in een gemeente vooral?',
  question: 'Waardoor groeit vertrouwen in een gemeente vooral?',
  weight: 1,
  scored: true,
  attempts: 0,
  shuffled: false,
  multiple: false,
  options: [
    { code: '0', text: 'Door een mooie website', correct: false },
    { code: '1', text: 'Door afspraken na te komen', correct: true },
  ],
};

/** Asks with two plain buttons: the player is tested, not the elements. */
export function registerDemoElements(): void {
  registerRenderer('choice', (interaction: Interaction<Rich>, host): TemplateResult => {
    const choice = interaction as ChoiceInteraction<Rich>;
    const given = host.answer(choice.key);
    return html`<fieldset class="demo-question">
      <legend><h3>${choice.question}</h3></legend>
      ${choice.options.map(
        ({ code, text }) =>
          html`<button
            type="button"
            class="button"
            ?disabled=${host.readOnly}
            @click=${(event: Event) => event.target?.dispatchEvent(new AnswerEvent(choice.key, [code], 3))}
          >
            ${text}
          </button>`,
      )}
      <p class="demo-result">${given ? `Beantwoord: ${given.scaled}` : 'Nog niet beantwoord'}</p>
    </fieldset>`;
  });
}

class WelcomeLesson extends CourseLesson {
  static override readonly interactions = { 'a1.q': question };
  static override readonly sources = [
    { title: 'Citisens (2024)', url: 'https://example.org/bron', proof: 'proven' as const },
    { title: 'Een ezelsbrug', proof: 'aid' as const },
  ];
  static override readonly screens: readonly CompiledScreen[] = [
    {
      code: '0',
      title: 'Welkom',
      render: (lesson) => html`
        <p>
          Stel je voor: je komt thuis van je werk. Er ligt een brief van de gemeente op de mat. Je leest hem
          twee keer en je snapt hem niet.
        </p>
        <p>Je belt. Je wacht. Je krijgt iemand aan de lijn die vraagt: "Heeft u een zaaknummer?"</p>
        <p>Die iemand wil je helpen. Jij wilt geholpen worden. En toch botst het.</p>
        <h3>Waarom contact ertoe doet</h3>
        <p>
          Mensen aanvaarden een nee eerder als het <strong>eerlijk</strong> ging.<sup
            ><a href="#noot-1" id="noot-ref-1" aria-label="Noot 1">1</a></sup
          >
          Lees ook <a href="#/les/nee">Een nee brengen</a>.
        </p>
        ${lesson.ask('a1.q')}
        <section class="footnotes" aria-label="Voetnoten">
          <ol>
            <li id="noot-1">
              Dat is vaak onderzocht. <a href="#noot-ref-1" aria-label="Terug naar de tekst bij noot 1">↩</a>
            </li>
          </ol>
        </section>
      `,
    },
    {
      code: '1',
      title: 'Alles wat in een tekst kan staan',
      render: () => html`
        <p>
          Een alinea met <em>nadruk</em>, <strong>kracht</strong>, <del>een vergissing</del>,
          <code>code</code> en een
          <a href="https://example.org" target="_blank" rel="noopener noreferrer">link naar buiten</a>.
        </p>
        <ul>
          <li>
            Zien
            <ul>
              <li>bij de ander</li>
              <li>bij jezelf</li>
            </ul>
          </li>
          <li>Horen</li>
        </ul>
        <ol>
          <li>Luister.</li>
          <li>Vat samen.</li>
        </ol>
        <blockquote>
          <p>"Drie jaar vechten we voor een veilige straat. En nu zegt u dat de boom blijft?"</p>
        </blockquote>
        <h3>Wat zeg je?</h3>
        <table>
          <thead>
            <tr>
              <th>Wat je denkt</th>
              <th>Wat je zegt</th>
              <th>Wat het doet</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>Daar gaan we weer</td>
              <td>"Vertel eens."</td>
              <td>De spanning zakt</td>
            </tr>
            <tr>
              <td>Dat kan niet</td>
              <td>"Ik zie dat dit u raakt."</td>
              <td>Het vertrouwen groeit</td>
            </tr>
          </tbody>
        </table>
        <pre
          tabindex="0"
        ><code>een regel code die veel te lang is om op een telefoon te passen en dus opzij schuift</code></pre>
        <hr />
        <h4>Een plaatje</h4>
        <figure>
          <img src=${picture} alt="Vier vakken in een kring" width="640" height="200" />
          <figcaption>De vier stappen.</figcaption>
        </figure>
        <details class="transcript">
          <summary>Lees de tekst</summary>
          <p>De tekst van de film.</p>
        </details>
      `,
    },
  ];
}

class FactLesson extends CourseLesson {
  static override readonly dialogues = {
    'b1.t': {
      title: 'De boom voor het raam',
      scenes: [{ steps: [{ type: 'prediction', interaction: { ...question, key: 'b1.p' } }] }],
    } as never,
  };
  static override readonly screens: readonly CompiledScreen[] = [
    {
      code: '0',
      title: 'Feit, gevoel, behoefte',
      render: (lesson) =>
        html`<p>Een feit is wat een camera zou zien.</p>
          ${lesson.talk('b1.t')}
          <button type="button" class="button" id="play" @click=${play}>Speel het gesprek</button>`,
    },
  ];
}

function play(event: Event): void {
  event.target?.dispatchEvent(
    new LearningHappened({ type: 'talk-ended', key: 'b1.t', ending: 'e', result: 'passed', remembered: [] }),
  );
}

class NoLesson extends CourseLesson {
  static override readonly screens: readonly CompiledScreen[] = [
    {
      code: '0',
      title: 'Eerst het nee',
      render: (lesson) =>
        html`<p>Begin met het nee.</p>
          <label
            >Jouw zin <textarea id="own" .value=${lesson.host?.note('c1.r')} @input=${write}></textarea>
          </label>`,
    },
    { code: '1', title: 'Dan de reden', render: () => html`<p>Leg uit waarom.</p>` },
  ];
}

function write(event: Event): void {
  const field = event.target as HTMLTextAreaElement;
  field.dispatchEvent(new NoteEvent('c1.r', field.value));
}

const picture = 'media/vier-stappen.svg';

function moduleOf(tag: string, Lesson: typeof CourseLesson): LessonModule {
  if (!customElements.get(tag)) customElements.define(tag, Lesson as unknown as CustomElementConstructor);
  return { tag, Lesson };
}

/** Chunks that come at once; put a failing function in their place to test a bad line. */
export function demoLessons(): LessonLoader {
  registerDemoElements();
  const lessons: Readonly<Record<string, LessonModule>> = {
    welkom: moduleOf('demo-welkom', WelcomeLesson),
    feit: moduleOf('demo-feit', FactLesson),
    nee: moduleOf('demo-nee', NoLesson),
  };
  return (id) => {
    const lesson = lessons[id];
    return lesson ? Promise.resolve(lesson) : Promise.reject(new Error(`There is no lesson ${id}.`));
  };
}
