import type { Course } from '../model/course.ts';

/** A small course with two routes, all kinds of prose, a question, a talk and private words. */
export const demoCourse: Course = {
  id: 'proefcursus',
  iri: 'https://example.org/proefcursus',
  title: 'Inwoner-interactie – van regels naar contact',
  subtitle: 'Zien, horen, helder, samen',
  description:
    'Je oefent gesprekken met inwoners: gevoel herkennen, luisteren, eerlijk zijn over wat kan en afspraken nakomen.',
  language: 'nl',
  version: '1.0.0',
  fingerprint: '00000000',
  keywords: [],
  fills: { gemeente: 'je gemeente' },
  routes: [
    {
      id: 'medewerker',
      title: 'Medewerker',
      description: 'Je spreekt inwoners aan de balie, aan de telefoon, thuis of op straat.',
      minutes: 150,
      completion: { lessons: ['welkom', 'feit', 'nee'], talks: { from: ['s1'], atLeast: 1 } },
    },
    {
      id: 'collegelid',
      title: 'Collegelid',
      description: 'Jij bent het gezicht van de gemeente. Mensen kijken eerst naar jou, dan naar je besluit.',
      minutes: 70,
      completion: { lessons: ['welkom', 'nee'] },
    },
  ],
  modules: [
    {
      id: 'begin',
      title: 'Welkom',
      lessons: [
        {
          id: 'welkom',
          code: 'a1',
          title: 'Welkom',
          minutes: 4,
          objective: 'Je noemt twee redenen waarom goed contact met inwoners belangrijk is.',
          screens: [
            { code: '0', title: 'Welkom' },
            { code: '1', title: 'Alles wat in een tekst kan staan' },
          ],
          questions: 1,
        },
      ],
    },
    {
      id: 'horen',
      title: 'Module 1 · Zien en horen',
      lessons: [
        {
          id: 'feit',
          code: 'b1',
          number: '1.1',
          title: 'Feit, gevoel, behoefte',
          minutes: 10,
          routes: ['medewerker'],
          screens: [{ code: '0', title: 'Feit, gevoel, behoefte' }],
          talks: [{ id: 's1', code: 't', title: 'De boom voor het raam' }],
          questions: 0,
        },
        {
          id: 'nee',
          code: 'c1',
          number: '3.3',
          title: 'Een nee brengen',
          minutes: 8,
          screens: [
            { code: '0', title: 'Eerst het nee' },
            { code: '1', title: 'Dan de reden' },
          ],
          questions: 0,
        },
      ],
    },
  ],
};
