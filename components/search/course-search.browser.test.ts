import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { Course } from '../model/course.ts';
import type { SearchIndex } from '../model/search-index.ts';
import { setFillDefaults } from '../shared/edition.ts';
import { loadTokens } from '../test-support/asked-suite.ts';
import { demoCourse } from '../test-support/demo-course.ts';
import { CourseSearch } from './course-search.ts';
import { findScreens, fold } from './find-screens.ts';

const index: SearchIndex = [
  [
    'welkom',
    [
      ['0', 'Stel je voor: je komt thuis. Er ligt een brief van {{gemeente}} op de mat.'],
      ['1', 'Een alinea met nadruk. Een café om de hoek.'],
    ],
  ],
  ['feit', [['0', 'Een feit is wat een camera zou zien. Gevoel is iets anders.']]],
  [
    'nee',
    [
      ['0', 'Begin met het nee. Een brief kan ook.'],
      ['1', 'Leg uit waarom. '.repeat(12) + 'Dan pas de brievenbus. ' + 'En dan verder. '.repeat(12)],
    ],
  ],
];

function titles(query: string, route = 'medewerker', course: Course = demoCourse): string[] {
  return findScreens(course, route, index, query).map(({ screen }) => screen.title);
}

describe('finding screens', () => {
  it('asks every word, in any order, whatever the capitals and accents', () => {
    expect(titles('FEIT camera')).to.deep.equal(['Feit, gevoel, behoefte']);
    expect(titles('camera brief')).to.deep.equal([]);
    expect(titles('cafe')).to.deep.equal(['Alles wat in een tekst kan staan']);
    expect(fold('ÉÉN İstanbul ß')).to.have.length('ÉÉN İstanbul ß'.length);
  });

  it('puts a screen whose title says it first, and finds parts of words', () => {
    expect(titles('nee')[0]).to.equal('Eerst het nee');
    expect(titles('brief')).to.have.members(['Welkom', 'Eerst het nee']);
    expect(titles('brieven')).to.deep.equal(['Dan de reden']);
  });

  it('looks only in the lessons of the route', () => {
    expect(titles('camera', 'medewerker')).to.have.length(1);
    expect(titles('camera', 'collegelid')).to.have.length(0);
  });

  it('finds nothing for one letter or none', () => {
    expect(titles('')).to.deep.equal([]);
    expect(titles('e')).to.deep.equal([]);
    expect(titles('?!')).to.deep.equal([]);
  });

  it('shows the words around what was found, cut between words', () => {
    const [hit] = findScreens(demoCourse, 'medewerker', index, 'brievenbus');
    const text = hit!.snippet.map((part) => part.text).join('');
    expect(text).to.match(/^… \S.*Dan pas de brievenbus.*\S …$/);
    expect(text.length).to.be.below(170);
    expect(hit!.snippet.filter(({ isFound }) => isFound).map((part) => part.text)).to.deep.equal([
      'brievenbus',
    ]);
  });
});

describe('the search dialog', () => {
  let search: CourseSearch;
  before(() => loadTokens());
  beforeEach(async () => {
    await setViewport({ width: 800, height: 600 });
    setFillDefaults({ gemeente: 'gemeente Veld' });
    search = new CourseSearch();
    search.course = demoCourse;
    search.route = 'medewerker';
    search.load = () => Promise.resolve(index);
    document.body.append(search);
  });
  afterEach(() => search.remove());

  async function type(words: string): Promise<void> {
    await sendKeys({ type: words });
  }
  const said = (): string => search.querySelector('[role="status"]')?.textContent?.trim() ?? '';

  it('opens with the focus in the field and tells how many screens there are', async () => {
    await search.open();
    expect(document.activeElement).to.equal(search.querySelector('input'));
    await expect(search).to.be.accessible();
    await type('brief');
    await waitUntil(() => said() === '2 schermen gevonden');
    const links = [...search.querySelectorAll<HTMLAnchorElement>('.search-results a')];
    expect(links.map((link) => link.getAttribute('href'))).to.have.members(['#/les/welkom/0', '#/les/nee/0']);
    await expect(search).to.be.accessible();
  });

  it('finds the text that the edition filled in', async () => {
    await search.open();
    await type('veld');
    await waitUntil(() => said() === '1 scherm gevonden');
    expect(search.querySelector('.search-results p')?.textContent).to.contain('gemeente Veld');
  });

  it('says what to do when there is nothing', async () => {
    await search.open();
    await type('zeppelin');
    await waitUntil(() => said().startsWith('Niets gevonden'));
    await expect(search).to.be.accessible();
  });

  it('says so when its words do not come in, and tries again the next time', async () => {
    search.load = () => Promise.reject(new Error('offline'));
    await search.open();
    await waitUntil(() => said().startsWith('Zoeken lukt nu niet'));
    await sendKeys({ press: 'Escape' });
    search.load = () => Promise.resolve(index);
    await search.open();
    await type('camera');
    await waitUntil(() => said() === '1 scherm gevonden');
  });

  it('fits in 320 px with letters twice as large, also when it reads from right to left', async () => {
    await setViewport({ width: 320, height: 640 });
    document.documentElement.style.fontSize = '225%';
    try {
      await search.open();
      await type('brief');
      await waitUntil(() => said() !== '');
      const dialog = search.querySelector('dialog')!;
      for (const direction of ['ltr', 'rtl']) {
        document.documentElement.dir = direction;
        const { left, right } = dialog.getBoundingClientRect();
        expect(left, direction).to.be.at.least(0);
        expect(right, direction).to.be.at.most(320);
        expect(dialog.scrollWidth, direction).to.be.at.most(dialog.clientWidth);
      }
    } finally {
      document.documentElement.dir = '';
      document.documentElement.style.fontSize = '';
    }
  });
});
