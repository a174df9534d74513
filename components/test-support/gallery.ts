import '../choice/course-choice.ts';
import '../fill-in/course-fill-in.ts';
import '../likert/course-likert.ts';
import '../matching/course-matching.ts';
import '../numeric/course-numeric.ts';
import '../plan/course-plan.ts';
import '../prediction/course-prediction.ts';
import '../recall/course-recall.ts';
import '../reflection/course-reflection.ts';
import '../sequencing/course-sequencing.ts';
import '../sorting/course-sorting.ts';
import '../test/course-test.ts';
import '../true-false/course-true-false.ts';
import { html } from 'lit';
import type { Interaction } from '../model/interaction.ts';
import type { Response } from '../model/responses.ts';
import type { Rich } from '../shared/rich.ts';
import { AskedStage, courseOf, type StageOptions } from './asked-stage.ts';
import * as samples from './sample-questions.ts';

/** Every element in each state on one page, to look at. */
const answers: readonly (readonly [
  question: Interaction<Rich>,
  right: Response,
  almost: Response,
  wrong: Response,
])[] = [
  [samples.choice, ['a'], ['b'], ['c']],
  [samples.several, ['a', 'b'], ['a'], ['c']],
  [samples.prediction, ['b'], ['a'], ['a']],
  [samples.trueFalse, false, true, true],
  [
    samples.matching,
    [
      ['a', 'x'],
      ['b', 'y'],
      ['c', 'z'],
    ],
    [
      ['a', 'x'],
      ['b', 'z'],
      ['c', 'w'],
    ],
    [
      ['a', 'w'],
      ['b', 'x'],
      ['c', 'y'],
    ],
  ],
  [
    samples.sorting,
    samples.sorting.pairs,
    [
      ['a', 'f'],
      ['b', 'g'],
      ['c', 'g'],
      ['d', 'g'],
      ['e', 'h'],
    ],
    [
      ['a', 'g'],
      ['b', 'h'],
      ['c', 'f'],
      ['d', 'g'],
      ['e', 'f'],
    ],
  ],
  [samples.sequencing, ['a', 'b', 'c', 'd'], ['a', 'b', 'd', 'c'], ['d', 'c', 'b', 'a']],
  [samples.fillIn, ['a', 'a', 'a'], ['b', 'b', ''], ['', 'b', '']],
  [samples.numeric, 6, 8, 8],
  [
    samples.likert,
    [
      ['a', 2],
      ['b', 4],
    ],
    [
      ['a', 2],
      ['b', 4],
    ],
    [
      ['a', 2],
      ['b', 4],
    ],
  ],
  [samples.reflection, true, true, true],
  [samples.plan, true, true, true],
];

const main = document.querySelector('main') as HTMLElement;
const only = new URLSearchParams(location.search).get('only')?.split(',');

function show(
  title: string,
  subject: ConstructorParameters<typeof AskedStage>[0],
  options: StageOptions = {},
): AskedStage {
  const caption = document.createElement('p');
  caption.className = 'caption';
  caption.textContent = title;
  const place = document.createElement('div');
  main.append(caption, place);
  return new AskedStage(subject, options, place);
}

async function give(stage: AskedStage, key: string, response: Response, times = 1): Promise<void> {
  await stage.settled();
  for (let time = 0; time < times; time += 1) {
    stage.place.dispatchEvent(new CustomEvent('course-answer', { detail: { key, response, seconds: 3 } }));
  }
  await stage.settled();
}

for (const [question, right, almost, wrong] of answers) {
  if (only && !only.includes(question.element)) continue;
  const note =
    question.element === 'reflection'
      ? 'Ik dacht meteen dat zij alleen kwam klagen. Ze kwam me bedanken.'
      : question.element === 'plan'
        ? '0=iemand boos binnenkomt\tadem ik eerst uit\n1=Marieke'
        : '';
  show(`${question.element}: untouched`, question);
  const missing = show(`${question.element}: error`, question);
  await missing.settled();
  await missing.check();
  const tried = show(`${question.element}: once, not right`, question);
  if (question.element !== 'fill-in') tried.notes[question.key] = note;
  await give(tried, question.key, almost);
  const again = show(`${question.element}: trying again`, question);
  await give(again, question.key, almost);
  again.all('.actions .button')[0]?.click();
  const good = show(`${question.element}: right`, question);
  if (question.type !== 'fill-in') good.notes[question.key] = note;
  await give(good, question.key, right);
  const bad = show(`${question.element}: last try used`, question);
  await give(bad, question.key, wrong, 2);
  show(`${question.element}: test`, question, { purpose: 'test' });
  const review = show(`${question.element}: review`, question, { purpose: 'review', readOnly: true });
  await give(review, question.key, almost);
}

const bank = Object.fromEntries(
  [samples.choice, samples.trueFalse, samples.sorting, samples.numeric].map((question) => [
    question.key,
    question,
  ]),
);
const lesson = {
  id: 'toets',
  code: 't1',
  title: 'Toets',
  minutes: 10,
  screens: [{ code: '0', title: 'Toets' }],
  questions: 4,
  test: { from: [{ name: 'alles', lessons: ['bank'], questions: Object.keys(bank) }], count: 4 },
};
const course = {
  ...courseOf(lesson),
  routes: [
    {
      id: 'alle',
      title: 'Alle',
      minutes: 5,
      completion: { lessons: ['toets'], test: { lesson: 'toets', passed: 70, attempts: 3 } },
    },
  ],
};
const options: StageOptions = { lesson, course, load: () => Promise.resolve({ interactions: bank }) };
if (!only || only.includes('test')) {
  const draw = (host: AskedStage['host']): unknown => html`<course-test .host=${host}></course-test>`;
  show('test: before', draw, options);
  const started = show('test: question 2', draw, options);
  const drawn = Object.keys(bank);
  const begin = (stage: AskedStage): void => stage.happen({ type: 'test-started', lesson: 't1', drawn });
  const given = (stage: AskedStage, key: string, response: Response, scaled: number): void =>
    stage.happen({
      type: 'test-answered',
      lesson: 't1',
      key,
      response,
      grade: { scaled, correct: scaled === 1 },
      seconds: 4,
    });
  begin(started);
  given(started, 'a1.0', ['b'], 0);
  const overview = show('test: overview', draw, options);
  const failed = show('test: not passed', draw, options);
  const passed = show('test: passed', draw, options);
  for (const stage of [overview, failed, passed]) {
    begin(stage);
    given(stage, 'a1.0', stage === passed ? ['a'] : ['b'], stage === passed ? 1 : 0);
    given(stage, 'a1.3', false, 1);
    given(stage, 'a1.5', samples.sorting.pairs, 1);
    given(stage, 'a1.8', 8, 0);
  }
  failed.happen({ type: 'test-finished', lesson: 't1', scaled: 0.5 });
  passed.happen({ type: 'test-finished', lesson: 't1', scaled: 0.75 });
  show('test: questions do not load', draw, { ...options, load: () => Promise.reject(new Error('offline')) });
}
