import type { Dialogue, Person, Reply, SceneStep } from '../model/dialogue.ts';
import type { ChoiceInteraction } from '../model/interaction.ts';
import type { Rich } from '../shared/rich.ts';

/** A short talk with everything in it, for tests and for looking at. */
export const ria: Person = {
  name: 'Ria Vermeulen',
  looks: {
    age: 'old',
    build: 'average',
    hair: 'bob',
    hairColour: 'grey',
    skin: 1,
    glasses: true,
    headscarf: false,
    beard: 'none',
    clothes: 'coat',
    colour: 'brick',
  },
};

/** The question before the last scene. */
export const prediction: ChoiceInteraction<Rich> = {
  id: 's1-voorspel',
  key: 'c1.v',
  type: 'choice',
  element: 'prediction',
  label: 'Hoe reageert Ria op je antwoord?',
  question: 'Hoe reageert Ria op je antwoord?',
  weight: 1,
  scored: true,
  attempts: 0,
  shuffled: false,
  multiple: false,
  options: [
    { code: 'a', text: 'Ze wordt bozer, want er komen woningen.', correct: false },
    { code: 'b', text: 'Ze wordt rustiger, want je bent eerlijk.', correct: true },
  ],
  reveal: 'Ze dacht: eindelijk iemand die zegt waar het op staat.',
};

function says(
  feeling: Extract<SceneStep<Rich>, { type: 'line' }>['feeling'],
  strength: 1 | 2 | 3,
  text: Rich,
): SceneStep<Rich> {
  return { type: 'line', speaker: ria.name, feeling, strength, text };
}

function reply(
  code: string,
  label: string,
  to: string,
  effects: Readonly<Record<string, number>>,
  feedback: Rich,
  more: Partial<Reply<Rich>> = {},
): Reply<Rich> {
  return {
    code,
    text: label,
    label,
    to,
    feedback,
    effects: Object.entries(effects).map(([on, by]) => ({ on, by })),
    later: [],
    remember: [],
    reusable: false,
    ...more,
  };
}

/** The talk: a hall, a resident, three knots and three endings. */
export const demoDialogue: Dialogue<Rich> = {
  id: 's1',
  key: 'c1.t',
  title: 'De zaal: Ria Vermeulen',
  situation:
    'Het is informatieavond over zestig flexwoningen op het Lindeplein. De zaal zit vol. Ria Vermeulen woont er al dertig jaar en staat als eerste op.',
  meters: [
    {
      name: 'spanning',
      start: 8,
      minimum: 0,
      maximum: 10,
      good: 'low',
      words: ['rustig', 'gespannen', 'heet'],
    },
    {
      name: 'vertrouwen',
      start: 2,
      minimum: 0,
      maximum: 10,
      good: 'high',
      words: ['weinig', 'voorzichtig', 'stevig'],
    },
    { name: 'helder', start: 3, minimum: 0, maximum: 10, good: 'high', words: ['vaag', 'half', 'duidelijk'] },
  ],
  goals: ['erkennen', 'doorvragen', 'eerlijk zijn'],
  people: [ria],
  feedback: 'direct',
  thoughts: 'review',
  shuffled: true,
  scenes: [
    {
      code: '1',
      name: 'De zaal',
      jumps: [],
      steps: [
        { type: 'pause', code: 'p', text: 'Wat verwacht Ria van deze avond, denk je?' },
        says(
          'angry',
          3,
          '"Drie jaar vechten we voor een veilige straat. En nu dít. Jullie komen hier alleen vertellen wat al besloten is!"',
        ),
        { type: 'thought', speaker: ria.name, text: 'Ze hebben hun antwoord al klaar. Zoals altijd.' },
      ],
      replies: [
        reply(
          'a',
          '"U bent bezorgd over uw straat en u denkt: het is al beslist. Waar maakt u zich het meest zorgen over?"',
          '2',
          { spanning: -2, vertrouwen: 2, erkennen: 2, doorvragen: 1 },
          'Je hoort het gevoel achter de woorden, en je vraagt door. Daar heeft ze op gewacht.',
        ),
        reply(
          'b',
          '"Ik snap dat het veel is. Zal ik het plan even uitleggen?"',
          '2',
          { helder: 1 },
          'Vriendelijk, maar je gaat over haar zorg heen. Eerst luisteren, dan uitleggen.',
        ),
        reply(
          'c',
          '"Mevrouw, we moeten ook aan woningzoekenden denken."',
          '2',
          { spanning: 2, vertrouwen: -2 },
          'Het is waar. Maar zij hoort: jouw zorg telt niet.',
        ),
      ],
    },
    {
      code: '2',
      name: 'De kleindochter',
      jumps: [],
      steps: [
        { type: 'narration', text: 'Het wordt iets stiller. Achterin schuift iemand een stoel dichterbij.' },
        says('worried', 2, '"Mijn kleindochter fietst daar. Elke ochtend. Kunnen wij nog iets veranderen?"'),
        { type: 'thought', speaker: ria.name, text: 'Nu komt het. Zeg het maar gewoon.' },
      ],
      replies: [
        reply(
          'd',
          '"Dát er woningen komen, heeft de raad besloten. Het verkeer ligt nog open. Op 12 maart hoort u wat we met uw punten doen."',
          '3',
          { spanning: -1, vertrouwen: 3, helder: 4, 'eerlijk zijn': 2 },
          'Eerlijk over wat vaststaat, en over wat niet. Met een datum.',
        ),
        reply(
          'e',
          '"Alles is bespreekbaar."',
          '3',
          { spanning: -1, 'eerlijk zijn': -2 },
          'Het voelt nu goed. Maar het klopt niet, en dat komt terug.',
          {
            later: [
              {
                effects: [
                  { on: 'spanning', by: 4 },
                  { on: 'vertrouwen', by: -4 },
                ],
                at: '5',
              },
            ],
            remember: ['valse belofte'],
          },
        ),
        reply(
          'f',
          '"De verkeersdruk stijgt maar vier procent."',
          '6',
          { spanning: 2, vertrouwen: -2, helder: 1 },
          'Een getal als antwoord op een kleinkind. Dat botst.',
        ),
      ],
    },
    {
      code: '3',
      name: 'De vraag',
      jumps: [],
      steps: [
        { type: 'prediction', interaction: prediction },
        says('thoughtful', 2, '"Ik wil weten wie ik kan bellen."'),
      ],
      replies: [
        reply(
          'g',
          '"Mij. Hier is mijn nummer. En ik bel u na 12 maart."',
          '4',
          { vertrouwen: 2, 'eerlijk zijn': 1 },
          'Een naam, een nummer, een dag.',
        ),
        reply(
          'h',
          '"Er is een algemeen nummer."',
          '5',
          { vertrouwen: -1 },
          'Zo wordt jouw gezicht weer een loket.',
        ),
      ],
    },
    {
      code: '4',
      name: 'De verkeersgroep',
      jumps: [],
      steps: [says('hopeful', 2, '"Goed. Dan wil ik in die verkeersgroep."')],
      replies: [],
      ending: { result: 'passed' },
    },
    {
      code: '5',
      name: 'Een lege stoel',
      jumps: [],
      steps: [says('disappointed', 2, '"Dan hoor ik het wel. Of niet."')],
      replies: [],
      ending: { result: 'again' },
    },
    {
      code: '6',
      name: 'De zaal joelt',
      jumps: [],
      steps: [
        says('furious', 3, '"Vier procent! Het gaat om een kind!"'),
        { type: 'narration', text: 'De zaal joelt. De voorzitter stopt de avond.' },
      ],
      replies: [],
      ending: { result: 'again' },
    },
  ],
};

/** The same talk with a trigger warning and another talk that counts equally. */
export const warnedDialogue: Dialogue<Rich> = {
  ...demoDialogue,
  id: 's1-let-op',
  warning: {
    text: 'Dit gesprek gaat over boosheid in een volle zaal.',
    alternative: { talk: 's4', lesson: 'gesprek-s4', title: 'De telefoon' },
  },
};
