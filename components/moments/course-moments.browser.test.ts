import { expect } from '@open-wc/testing';
import '../calendar/course-calendar.ts';
import type { CourseCalendar } from '../calendar/course-calendar.ts';
import type { Course, Lesson } from '../model/course.ts';
import { newSession, type Session } from '../model/session.ts';
import { loadTokens } from '../test-support/asked-suite.ts';
import { demoCourse } from '../test-support/demo-course.ts';
import { fitsNarrow } from '../test-support/fits-narrow.ts';
import { CourseMoments } from './course-moments.ts';

function moment(id: string, code: string, title: string, afterDays: number): Lesson {
  return { id, code, title, minutes: 2, screens: [{ code: '0', title }], questions: 0, afterDays };
}

const course: Course = {
  ...demoCourse,
  modules: [
    ...demoCourse.modules,
    {
      id: 'slot',
      title: 'Slot',
      lessons: [moment('dag-10', 'y1', 'Na tien dagen', 10), moment('dag-3', 'x1', 'Na drie dagen', 3)],
    },
  ],
};
const session: Session = { ...newSession(1), route: 'medewerker', completed: {} };
const did3: Session = { ...session, lessons: { x1: { seen: ['0'], done: true } } };

function place(element: HTMLElement): HTMLElement {
  const main = document.createElement('main');
  main.className = 'prose test';
  const title = document.createElement('h1');
  title.textContent = 'Terugkomen';
  const second = document.createElement('h2');
  second.textContent = 'Terugkomen';
  main.append(title, second, element);
  document.body.append(main);
  return main;
}

async function show(more: Partial<CourseMoments>): Promise<CourseMoments> {
  const element = Object.assign(new CourseMoments(), { course, session, finishedOn: '2026-11-24' }, more);
  place(element);
  await element.updateComplete;
  return element;
}

function words(element: HTMLElement): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}

describe('moments to come back', () => {
  before(() => loadTokens());
  afterEach(() => document.querySelectorAll('main.test').forEach((one) => one.remove()));

  it('are offered when their day has come, soonest first', async () => {
    const element = await show({ offer: true, today: '2026-12-04' });
    expect(words(element)).to.contain('Het is 10 dagen geleden');
    const links = [...element.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal(['#/les/dag-3', '#/les/dag-10']);
    await expect(element.parentElement!).to.be.accessible();
  });

  it('are not offered before, nor after they were done', async () => {
    expect(words(await show({ offer: true, today: '2026-11-26' }))).to.equal('');
    expect(words(await show({ offer: true, today: '2026-11-28', session: did3 }))).to.equal('');
  });

  it('are listed with their days: done, waiting or to come', async () => {
    const element = await show({ today: '2026-11-28', session: did3 });
    const items = [...element.querySelectorAll('li')].map((item) =>
      item.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(items).to.deep.equal(['Na drie dagen (klaar)', 'Na tien dagen (vanaf 4 december 2026)']);
    expect(words(element)).to.contain('24 november 2026').and.to.contain('Alleen dit apparaat weet dat');
    await expect(element.parentElement!).to.be.accessible();
  });

  it('fits in 320 px, also when it reads from right to left', () =>
    fitsNarrow(() => show({ today: '2026-11-28', session: did3 })));
});

describe('the calendar file', () => {
  before(() => loadTokens());
  afterEach(() => document.querySelectorAll('main.test').forEach((one) => one.remove()));

  async function calendar(host: CourseCalendar['host']): Promise<CourseCalendar> {
    const element = document.createElement('course-calendar') as CourseCalendar;
    element.host = host;
    element.today = '2026-11-20';
    place(element);
    await element.updateComplete;
    return element;
  }

  async function saved(element: CourseCalendar): Promise<{ name: string; text: string }> {
    let link: HTMLAnchorElement | undefined;
    const catchSave = (event: MouseEvent): void => {
      if (!(event.target as HTMLAnchorElement).download) return;
      event.preventDefault();
      link = event.target as HTMLAnchorElement;
    };
    document.addEventListener('click', catchSave);
    element.querySelector('button')!.click();
    document.removeEventListener('click', catchSave);
    return { name: link!.download, text: await (await fetch(link!.href)).text() };
  }

  it('counts from the day the course was finished', async () => {
    const element = await calendar({ course, session, finishedOn: '2026-11-24' });
    await expect(element.parentElement!).to.be.accessible();
    expect(words(element)).to.contain('Na drie dagen: 27 november 2026');
    const { name, text } = await saved(element);
    expect(name).to.equal('terugkomen.ics');
    expect(text).to.contain('UID:proefcursus-dag-3@example.org\r\n');
    expect(text).to.contain('DTSTART;VALUE=DATE:20261127\r\n');
    expect(text).to.contain('DTSTART;VALUE=DATE:20261204\r\n');
  });

  it('counts from today while it is not finished, and says so', async () => {
    const element = await calendar({ course, session: { ...session, route: 'collegelid' } });
    expect(words(element)).to.contain('De dagen tellen vanaf vandaag');
    expect((await saved(element)).text).to.contain('DTSTART;VALUE=DATE:20261123\r\n');
  });

  it('leaves out what was done, and is not there when nothing is left', async () => {
    const element = await calendar({ course, session: did3, finishedOn: '2026-11-24' });
    expect((await saved(element)).text.match(/BEGIN:VEVENT/g)).to.have.length(1);
    const none = await calendar({ course: demoCourse, session });
    expect(none.textContent).to.equal('');
  });

  it('fits in 320 px, also when it reads from right to left', () =>
    fitsNarrow(() => calendar({ course, session, finishedOn: '2026-11-24' })));
});
