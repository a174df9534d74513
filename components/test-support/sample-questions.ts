import { html } from 'lit';
import type {
  ChoiceInteraction,
  FillInInteraction,
  LikertInteraction,
  MatchingInteraction,
  NumericInteraction,
  PlanInteraction,
  ReflectionInteraction,
  SequencingInteraction,
  TrueFalseInteraction,
} from '../model/interaction.ts';
import type { Rich } from '../shared/rich.ts';

/** Real questions of every kind, for the tests of the elements and the gallery. */
const base = { weight: 1, scored: true, attempts: 2, shuffled: false };

export const choice: ChoiceInteraction<Rich> = {
  ...base,
  id: 'eerste-reactie',
  key: 'a1.0',
  type: 'choice',
  element: 'choice',
  label: 'Wat doe je als eerste?',
  question: 'Wat doe je als eerste?',
  situation: html`<p>Een bewoner zegt: <em>"Jullie luisteren toch nooit."</em></p>`,
  multiple: false,
  options: [
    {
      code: 'a',
      text: 'Ik vraag wat er is gebeurd.',
      correct: true,
      feedback: 'Precies. Je stelt je oordeel uit.',
    },
    {
      code: 'b',
      text: 'Ik leg de regels uit.',
      correct: false,
      feedback: 'Uitleg is nodig, maar later. Nu wil iemand eerst gehoord worden.',
    },
    {
      code: 'c',
      text: 'Ik zeg dat we wel degelijk luisteren, en dat het vast ergens anders aan ligt dat het zo voelt.',
      correct: false,
      feedback: 'Begrijpelijk dat je je verdedigt. Alleen gaat het nu over jullie, niet over wat er speelt.',
    },
  ],
  tip: 'Wat heeft iemand nodig die zich niet gehoord voelt?',
  explanation: 'Wie zich gehoord voelt, kan daarna weer luisteren.',
};

export const several: ChoiceInteraction<Rich> = {
  ...base,
  id: 'signalen',
  key: 'a1.1',
  type: 'choice',
  element: 'choice',
  label: 'Welke signalen zie je?',
  question: 'Welke signalen zie je?',
  multiple: true,
  options: [
    { code: 'a', text: 'Korte zinnen', correct: true },
    {
      code: 'b',
      text: 'Armen over elkaar',
      correct: true,
      feedback: 'Ja, al kan iemand het ook koud hebben.',
    },
    { code: 'c', text: 'Een vraag stellen', correct: false, feedback: 'Wie vraagt, wil juist contact.' },
  ],
};

export const prediction: ChoiceInteraction<Rich> = {
  ...base,
  id: 'voorspel',
  key: 'a1.2',
  type: 'choice',
  element: 'prediction',
  label: 'Wat denkt meneer Haddad nu?',
  question: 'Wat denkt meneer Haddad nu?',
  multiple: false,
  options: [
    { code: 'a', text: 'Eindelijk iemand die luistert.', correct: false },
    { code: 'b', text: 'Straks word ik weer weggestuurd.', correct: true },
  ],
  reveal: html`<p>"Ik ben hier voor de derde keer. Straks word ik weer weggestuurd."</p>`,
};

export const trueFalse: TrueFalseInteraction<Rich> = {
  ...base,
  id: 'stelling',
  key: 'a1.3',
  type: 'true-false',
  element: 'true-false',
  label: 'Wie boos is, wil vooral gelijk krijgen.',
  question: 'Wie boos is, wil vooral gelijk krijgen.',
  correct: false,
  words: 'true-false',
  attempts: 1,
  explanation: 'Vaak wil iemand vooral gehoord worden.',
};

export const matching: MatchingInteraction<Rich> = {
  ...base,
  id: 'koppel',
  key: 'a1.4',
  type: 'matching',
  element: 'matching',
  shuffled: true,
  label: 'Welk woord hoort waarbij?',
  question: 'Welk woord hoort waarbij?',
  sources: [
    { code: 'a', text: 'Erkennen' },
    { code: 'b', text: 'Doorvragen' },
    { code: 'c', text: 'Samenvatten' },
  ],
  targets: [
    { code: 'x', text: '"Dat is niet niks."' },
    { code: 'y', text: '"Wat gebeurde er daarna?"' },
    { code: 'z', text: '"U zegt dus dat het al twee keer misging. Klopt dat?"' },
    { code: 'w', text: '"Zo zijn de regels."' },
  ],
  pairs: [
    ['a', 'x'],
    ['b', 'y'],
    ['c', 'z'],
  ],
};

export const sorting: MatchingInteraction<Rich> = {
  ...base,
  id: 'sorteer',
  key: 'a1.5',
  type: 'matching',
  element: 'sorting',
  shuffled: true,
  label: 'Is dit een feit, een gevoel of een behoefte?',
  question: 'Is dit een feit, een gevoel of een behoefte?',
  sources: [
    { code: 'a', text: '"Mijn brief ligt er al zes weken."' },
    { code: 'b', text: '"Ik ben bang dat het hier onveilig wordt."' },
    { code: 'c', text: '"Ik wil weten waar ik aan toe ben."' },
    { code: 'd', text: '"Ik heb u drie keer gebeld."' },
    { code: 'e', text: '"Ik ben doodmoe van al dat wachten."' },
  ],
  targets: [
    { code: 'f', text: 'Feit' },
    { code: 'g', text: 'Gevoel' },
    { code: 'h', text: 'Behoefte' },
  ],
  pairs: [
    ['a', 'f'],
    ['b', 'g'],
    ['c', 'h'],
    ['d', 'f'],
    ['e', 'g'],
  ],
  tip: 'Kun je het nakijken? Voelt iemand het? Of heeft iemand het nodig?',
};

export const sequencing: SequencingInteraction<Rich> = {
  ...base,
  id: 'volgorde',
  key: 'a1.6',
  type: 'sequencing',
  element: 'sequencing',
  shuffled: true,
  label: 'Zet de stappen in de goede volgorde.',
  question: 'Zet de stappen in de goede volgorde.',
  options: [
    { code: 'a', text: 'Luisteren' },
    { code: 'b', text: 'Samenvatten wat je hoorde, in de woorden van de ander' },
    { code: 'c', text: 'Vragen of het klopt' },
    { code: 'd', text: 'Samen een oplossing zoeken' },
  ],
};

export const fillIn: FillInInteraction<Rich> = {
  ...base,
  id: 'vul-in',
  key: 'a1.7',
  type: 'fill-in',
  element: 'fill-in',
  label: 'Maak de zin af.',
  question: 'Maak de zin af.',
  parts: ['Eerst ', ', dan pas ', '. Zeg het in ', '.'],
  gaps: [
    {
      code: '0',
      kind: 'typed',
      options: [
        { code: 'a', text: 'luisteren', correct: true },
        { code: 'b', text: 'horen', correct: true },
      ],
    },
    {
      code: '1',
      kind: 'pick',
      options: [
        { code: 'a', text: 'oordelen', correct: true },
        { code: 'b', text: 'weglopen', correct: false },
      ],
    },
    { code: '2', kind: 'typed', options: [{ code: 'a', text: 'één zin', correct: true }] },
  ],
};

export const numeric: NumericInteraction<Rich> = {
  ...base,
  id: 'getal',
  key: 'a1.8',
  type: 'numeric',
  element: 'numeric',
  label: 'Binnen hoeveel weken handel je een klacht af?',
  question: 'Binnen hoeveel weken handel je een klacht af?',
  minimum: 6,
  maximum: 6,
  answer: 6,
  unit: 'weken',
};

export const likert: LikertInteraction<Rich> = {
  ...base,
  scored: false,
  weight: 0,
  attempts: 0,
  id: 'schaal',
  key: 'a1.9',
  type: 'likert',
  element: 'likert',
  label: 'Hoe is dat bij jou?',
  question: 'Hoe is dat bij jou?',
  scale: [
    { value: 1, label: 'helemaal oneens' },
    { value: 2, label: '' },
    { value: 3, label: '' },
    { value: 4, label: '' },
    { value: 5, label: 'helemaal eens' },
  ],
  statements: [
    { code: 'a', text: 'Ik merk het als ik een oordeel heb.' },
    { code: 'b', text: 'Ik vraag door als iemand boos is.' },
  ],
};

export const reflection: ReflectionInteraction<Rich> = {
  ...base,
  scored: false,
  weight: 0,
  attempts: 0,
  id: 'reflectie',
  key: 'a1.a',
  type: 'long-fill-in',
  element: 'reflection',
  label: 'Wanneer had jij te snel een oordeel?',
  question: 'Wanneer had jij te snel een oordeel?',
  minimumWords: 5,
  example: 'Vorige week dacht ik: daar heb je hem weer. Hij kwam zijn excuses aanbieden.',
};

export const plan: PlanInteraction<Rich> = {
  ...base,
  scored: false,
  weight: 0,
  attempts: 0,
  id: 'plan',
  key: 'a1.b',
  type: 'other',
  element: 'plan',
  label: 'Wat ga je morgen doen?',
  question: 'Wat ga je morgen doen?',
  lines: [
    { code: '0', parts: ['Als ', ', dan ', '.'] },
    { code: '1', parts: ['Ik vraag hulp aan ', ''] },
  ],
};
