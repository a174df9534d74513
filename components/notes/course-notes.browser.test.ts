import { expect, waitUntil } from '@open-wc/testing';
import { planNote } from '../model/plan-text.ts';
import { setLanguage } from '../shared/strings.ts';
import { loadTokens } from '../test-support/asked-suite.ts';
import { demoCourse } from '../test-support/demo-course.ts';
import { fitsNarrow } from '../test-support/fits-narrow.ts';
import { plan, reflection } from '../test-support/sample-questions.ts';
import { collectNotes, type Questions } from './collect-notes.ts';
import { CourseNote } from './course-note.ts';
import { CourseNotes } from './course-notes.ts';
import { notesHtml, notesText } from './notes-file.ts';

const questions: Readonly<Record<string, Questions>> = {
  welkom: { 'a1.q': reflection, 'a1.p': plan, 'a1.g': { element: 'fill-in', label: 'Gaten' } },
};
const load = (id: string): Promise<Questions> => Promise.resolve(questions[id] ?? {});
const code = plan.lines[0]!.code;
const notes = {
  'c1.notitie': 'Bel zelf.\nOok als er niets is.',
  'a1.p': planNote({ [code]: ['iemand boos is', 'luister ik eerst'] }),
  'a1.notitie': '<b>Niet</b> & vergeten',
  'a1.q': 'Ik dacht meteen iets.',
  'a1.g': 'getypt',
  'b1.x': 'Oude woorden',
  'b1.notitie': '  ',
};
const head = { course: 'Proef', language: 'nl', savedOn: new Date(2026, 10, 24) };

describe('what the learner wrote', () => {
  before(() => setLanguage('nl'));

  it('is in the order of the course, the note of a lesson last, without answers to exercises', async () => {
    const written = await collectNotes(demoCourse, notes, load);
    expect(written.map(({ title }) => title)).to.deep.equal([
      'Welkom',
      '1.1 Feit, gevoel, behoefte',
      '3.3 Een nee brengen',
    ]);
    const [welcome, fact] = written;
    expect(welcome!.entries.map(({ title }) => title)).to.deep.equal([
      reflection.label,
      plan.label,
      'Mijn notitie bij deze les',
    ]);
    expect(welcome!.entries[1]!.lines[0]).to.contain('iemand boos is').and.to.contain('luister ik eerst');
    expect(fact!.entries).to.deep.equal([
      { title: 'Bij een vraag die er niet meer is', lines: ['Oude woorden'] },
    ]);
  });

  it('is shown even when the lesson does not load', async () => {
    const written = await collectNotes(demoCourse, { 'a1.q': 'Mijn zin' }, () =>
      Promise.reject(new Error('offline')),
    );
    expect(written[0]!.entries[0]!.lines).to.deep.equal(['Mijn zin']);
  });

  it('goes into a text file that Notepad reads', async () => {
    const text = notesText(await collectNotes(demoCourse, notes, load), head);
    expect(text).to.contain('Mijn notities – Proef\r\nBewaard op 24 november 2026\r\n');
    expect(text).to.contain('Bel zelf.\r\nOok als er niets is.');
    expect(text.replace(/\r\n/g, '')).not.to.match(/[\r\n]/);
  });

  it('goes into a page in which the words are words, never mark-up', async () => {
    const page = notesHtml(await collectNotes(demoCourse, notes, load), head);
    expect(page).to.contain('&lt;b&gt;Niet&lt;/b&gt; &amp; vergeten');
    const read = new DOMParser().parseFromString(page, 'text/html');
    expect(read.querySelector('b')).to.equal(null);
    expect(read.documentElement.lang).to.equal('nl');
    expect(read.querySelectorAll('h2')).to.have.length(3);
  });
});

describe('the page with notes', () => {
  before(() => loadTokens());
  afterEach(() => document.querySelectorAll('main.test').forEach((one) => one.remove()));

  async function show(kept: Readonly<Record<string, string>>, persistent = true): Promise<CourseNotes> {
    const page = new CourseNotes();
    page.course = demoCourse;
    page.notes = kept;
    page.persistent = persistent;
    page.load = load;
    const main = document.createElement('main');
    main.className = 'test';
    const title = document.createElement('h1');
    title.textContent = 'Mijn notities';
    main.append(title, page);
    document.body.append(main);
    await waitUntil(() => !page.querySelector('.loading') && page.querySelector('.notes-where'));
    return page;
  }

  it('says where they are, and that nothing is there yet', async () => {
    const page = await show({});
    expect(page.textContent).to.contain('alleen op dit apparaat').and.to.contain('Je schreef nog niets op');
    expect(page.querySelector('button')).to.equal(null);
    await expect(page.parentElement!).to.be.accessible();
  });

  it('fits in 320 px, also when it reads from right to left', () => fitsNarrow(() => show(notes)));

  it('says so truthfully when the device keeps nothing', async () => {
    const page = await show(notes, false);
    expect(page.querySelector('.notes-where')?.textContent).to.contain('Dit apparaat bewaart niets');
  });

  it('shows them with links to their lessons, and saves them as a file without leaving the page', async () => {
    const page = await show(notes);
    await expect(page.parentElement!).to.be.accessible();
    expect([...page.querySelectorAll('h2 a')].map((link) => link.getAttribute('href'))).to.deep.equal([
      '#/les/welkom',
      '#/les/feit',
      '#/les/nee',
    ]);
    const saved: { name: string; href: string }[] = [];
    const catchSave = (event: MouseEvent): void => {
      const link = event.target as HTMLAnchorElement;
      if (!link.download) return;
      event.preventDefault();
      saved.push({ name: link.download, href: link.href });
    };
    document.addEventListener('click', catchSave);
    try {
      for (const button of [...page.querySelectorAll('button')].slice(1)) button.click();
    } finally {
      document.removeEventListener('click', catchSave);
    }
    expect(saved.map(({ name }) => name)).to.deep.equal(['mijn-notities.html', 'mijn-notities.txt']);
    expect(await (await fetch(saved[1]!.href)).text()).to.contain('Ik dacht meteen iets.');
  });

  it('shows what was written meanwhile', async () => {
    const page = await show({});
    page.notes = { 'c1.notitie': 'Nieuw' };
    await waitUntil(() => page.querySelector('.own-words')?.textContent?.includes('Nieuw'));
  });
});

describe('the note at a lesson', () => {
  before(() => loadTokens());
  afterEach(() => document.querySelectorAll('body > course-note').forEach((one) => one.remove()));

  async function show(more: Partial<CourseNote> = {}): Promise<CourseNote> {
    const note = Object.assign(new CourseNote(), { lesson: 'c1', persistent: true }, more);
    document.body.append(note);
    await note.updateComplete;
    return note;
  }

  it('hands over the text at each key, under the key of the lesson', async () => {
    const note = await show();
    note.querySelector('details')!.open = true;
    await expect(note).to.be.accessible();
    let heard: unknown;
    note.addEventListener('course-note', (event) => (heard = event.detail));
    const field = note.querySelector('textarea')!;
    field.value = 'Bel';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    expect(heard).to.deep.equal({ key: 'c1.notitie', text: 'Bel' });
  });

  it('shows what was kept, and says that it is there while it is closed', async () => {
    const note = await show({ notes: { 'c1.notitie': 'Bel zelf.' } });
    expect(note.querySelector('summary')?.textContent).to.contain('er staat al iets');
    expect(note.querySelector('textarea')?.value).to.equal('Bel zelf.');
  });

  it('can only be read when looking back, and is not there when it is empty', async () => {
    const empty = await show({ readOnly: true });
    expect(empty.querySelector('details')).to.equal(null);
    const full = await show({ readOnly: true, notes: { 'c1.notitie': 'Bel zelf.' } });
    expect(full.querySelector('textarea')?.readOnly).to.equal(true);
  });

  it('says so when the device keeps nothing', async () => {
    const note = await show({ persistent: false });
    expect(note.querySelector('.own-note-where')?.textContent).to.contain('Dit apparaat bewaart niets');
  });
});
