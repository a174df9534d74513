import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { render, type TemplateResult } from 'lit';
import { setGlossary, type Explained } from '../shared/glossary.ts';
import { focused, loadTokens } from '../test-support/asked-suite.ts';
import type { CourseGlossary } from './course-glossary.ts';
import './course-glossary.ts';
import type { CourseTerm } from './course-term.ts';
import './course-term.ts';

const words: readonly Explained[] = [
  { term: 'LSD', explanation: 'Luisteren, samenvatten, doorvragen.' },
  { term: 'empathie', explanation: html`<strong>Merken</strong> wat een ander voelt en dat laten merken.` },
];

/** Not `fixture`: that waits for a frame, and a page in the background of the test runner paints none. */
async function put(template: TemplateResult): Promise<HTMLElement> {
  document.querySelector('.test-place')?.remove();
  const place = document.createElement('div');
  place.className = 'test-place';
  document.body.append(place);
  render(template, place);
  await Promise.all([...place.querySelectorAll<CourseTerm>('course-term')].map((one) => one.updateComplete));
  return place.firstElementChild as HTMLElement;
}

function term(root: ParentNode, name = 'empathie'): CourseTerm {
  return root.querySelector<CourseTerm>(`course-term[term="${name}"]`)!;
}

function button(element: CourseTerm): HTMLButtonElement {
  return element.shadowRoot!.querySelector('button')!;
}

function box(element: CourseTerm): HTMLElement | null {
  return element.shadowRoot!.querySelector('.explanation');
}

async function open(element: CourseTerm): Promise<HTMLElement> {
  button(element).click();
  await waitUntil(() => box(element), 'the explanation shows', { timeout: 8000 });
  await element.updateComplete;
  return box(element)!;
}

describe('a word with an explanation', () => {
  before(() => loadTokens());
  beforeEach(async () => {
    await setViewport({ width: 800, height: 600 });
    setGlossary(() => Promise.resolve(words));
  });
  after(() => {
    setGlossary(undefined);
    document.querySelector('.test-place')?.remove();
  });

  const text = () =>
    put(
      html`<main class="screen">
        <h1>Les</h1>
        <p>
          Met <course-term term="empathie">Empathie</course-term> en
          <course-term term="LSD">LSD</course-term> verder.
        </p>
      </main>`,
    );

  it('is a button that reads on in the sentence', async () => {
    const root = await text();
    expect(root.querySelector('p')?.textContent?.replace(/\s+/g, ' ').trim()).to.equal(
      'Met Empathie en LSD verder.',
    );
    expect(button(term(root)).getAttribute('aria-expanded')).to.equal('false');
    await expect(root).to.be.accessible();
  });

  it('opens with the keyboard and closes with Escape, with the focus at the word', async () => {
    const root = await text();
    button(term(root)).focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => box(term(root)));
    expect(box(term(root))?.textContent).to.contain('Merken wat een ander voelt');
    expect(button(term(root)).getAttribute('aria-expanded')).to.equal('true');
    await expect(root).to.be.accessible();
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !box(term(root)), 'the explanation is gone', { timeout: 8000 });
    expect(focused()).to.equal(button(term(root)));
  });

  it('says the explanation to a screen reader', async () => {
    const root = await text();
    await open(term(root, 'LSD'));
    const heard = [...document.querySelectorAll('.announcements')].map((region) => region.textContent).join();
    expect(heard).to.contain('LSD: Luisteren, samenvatten, doorvragen.');
  });

  it('closes when another word opens, and when the learner points elsewhere', async () => {
    const root = await text();
    await open(term(root));
    await open(term(root, 'LSD'));
    expect(box(term(root))).to.equal(null);
    root
      .querySelector('h1')!
      .dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await waitUntil(() => !box(term(root, 'LSD')));
  });

  it('stays inside a window of 320 px with letters twice as large, under the word, in both directions', async () => {
    await setViewport({ width: 320, height: 600 });
    document.documentElement.style.fontSize = '225%';
    try {
      for (const direction of ['ltr', 'rtl']) {
        document.documentElement.dir = direction;
        const root = await text();
        const shown = await open(term(root, 'LSD'));
        const { left, right, top } = shown.getBoundingClientRect();
        expect(left, direction).to.be.at.least(0);
        expect(right, direction).to.be.at.most(320);
        expect(top, direction).to.be.closeTo(button(term(root, 'LSD')).getBoundingClientRect().bottom + 8, 2);
      }
    } finally {
      document.documentElement.dir = '';
      document.documentElement.style.fontSize = '';
    }
  });

  it('is not cut off by a table that scrolls', async () => {
    const root = await put(
      html`<div class="prose">
        <table>
          <tbody>
            <tr>
              <td><course-term term="empathie">empathie</course-term></td>
            </tr>
          </tbody>
        </table>
      </div>`,
    );
    const shown = await open(term(root));
    const { left, bottom } = shown.getBoundingClientRect();
    const there = document.elementFromPoint(left + 20, bottom - 20);
    expect(there).to.equal(term(root));
  });

  it('says so when the explanations do not come in, and tries again the next time', async () => {
    let isDown = true;
    setGlossary(() => (isDown ? Promise.reject(new Error('offline')) : Promise.resolve(words)));
    const root = await text();
    expect((await open(term(root))).textContent).to.contain('nu niet te laden');
    button(term(root)).click();
    isDown = false;
    await waitUntil(() => !box(term(root)), 'the explanation is gone', { timeout: 8000 });
    expect((await open(term(root))).textContent).to.contain('Merken');
  });
});

describe('the list of words', () => {
  before(() => loadTokens());
  after(() => setGlossary(undefined));

  it('stands in the order of the alphabet, as terms and descriptions', async () => {
    setGlossary(() => Promise.resolve(words));
    const list = await fixture<CourseGlossary>(html`<course-glossary></course-glossary>`);
    await waitUntil(() => list.shadowRoot!.querySelectorAll('dt').length === 2);
    const terms = [...list.shadowRoot!.querySelectorAll('dt')].map((item) => item.textContent);
    expect(terms).to.deep.equal(['empathie', 'LSD']);
    await expect(list).to.be.accessible();
  });

  it('offers to try again when it does not come in', async () => {
    setGlossary(() => Promise.reject(new Error('offline')));
    const list = await fixture<CourseGlossary>(html`<course-glossary></course-glossary>`);
    await waitUntil(() => list.shadowRoot!.querySelector('button'));
    setGlossary(() => Promise.resolve(words));
    list.shadowRoot!.querySelector('button')!.click();
    await waitUntil(() => list.shadowRoot!.querySelector('dd'));
  });
});
