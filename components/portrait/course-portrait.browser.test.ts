import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { feelings, type Feeling, type Looks } from '../model/feeling.ts';
import { setLanguage } from '../shared/strings.ts';
import { fitsNarrow } from '../test-support/fits-narrow.ts';
import './course-portrait.ts';
import type { CoursePortrait } from './course-portrait.ts';
import { poseOf } from './pose.ts';

const plain: Looks = {
  age: 'adult',
  build: 'average',
  hair: 'short',
  hairColour: 'brown',
  skin: 3,
  glasses: false,
  headscarf: false,
  beard: 'none',
  clothes: 'jumper',
  colour: 'teal',
};

async function draw(
  looks: Partial<Looks> = {},
  feeling: Feeling = 'neutral',
  strength: 1 | 2 | 3 = 2,
): Promise<CoursePortrait> {
  return fixture<CoursePortrait>(
    html`<course-portrait
      .looks=${{ ...plain, ...looks }}
      .feeling=${feeling}
      .strength=${strength}
      .name=${'Ria'}
    ></course-portrait>`,
  );
}

function drawing(portrait: CoursePortrait): string {
  return (portrait.shadowRoot?.querySelector('svg')?.innerHTML ?? '').replace(/<!--.*?-->/g, '');
}

function label(portrait: CoursePortrait): string | null | undefined {
  return portrait.shadowRoot?.querySelector('svg')?.getAttribute('aria-label');
}

describe('<course-portrait>', () => {
  before(() => setLanguage('nl'));
  afterEach(() => emulateMedia({ reducedMotion: 'no-preference' }));

  // A page in the background gets no frames; with timers the motion runs there too.
  const frames = window.requestAnimationFrame;
  before(() => {
    window.requestAnimationFrame = (callback) => window.setTimeout(() => callback(performance.now()), 16);
  });
  after(() => {
    window.requestAnimationFrame = frames;
  });

  it('gives every feeling a face and a word of its own', async () => {
    const faces = new Set<string>();
    const words = new Set<string>();
    for (const feeling of feelings) {
      const portrait = await draw({}, feeling);
      faces.add(drawing(portrait));
      words.add(label(portrait) ?? '');
    }
    expect(faces.size).to.equal(feelings.length);
    expect(words.size).to.equal(feelings.length);
  });

  it('draws no broken numbers, whoever it is and whatever they feel', async () => {
    const people: Partial<Looks>[] = [
      {
        age: 'old',
        build: 'slim',
        hair: 'balding',
        hairColour: 'white',
        glasses: true,
        beard: 'moustache',
        clothes: 'shirt',
      },
      { headscarf: true, clothes: 'blouse', colour: 'plum', skin: 4 },
      { build: 'broad', hair: 'none', beard: 'full', clothes: 'hoodie', skin: 6 },
      { hair: 'curly', beard: 'stubble', clothes: 'workwear' },
      { hair: 'afro', clothes: 'blazer', skin: 5 },
      { hair: 'bun', clothes: 'apron', age: 'middle' },
      { hair: 'long', clothes: 'coat', beard: 'short' },
    ];
    const drawn = new Set<string>();
    for (const looks of people) {
      for (const feeling of feelings) {
        const portrait = await draw(looks, feeling, 3);
        const shapes = drawing(portrait);
        expect(shapes).not.to.match(/NaN|undefined|null|object/);
        drawn.add(shapes);
      }
    }
    expect(drawn.size).to.equal(people.length * feelings.length);
  });

  it('shows more of a feeling when it is stronger', () => {
    const brows = ([1, 2, 3] as const).map((strength) => poseOf('angry', strength).browInner);
    expect(brows[0]!).to.be.lessThan(brows[1]!);
    expect(brows[1]!).to.be.lessThan(brows[2]!);
    expect(poseOf('sad', 2).tear).to.equal(0);
    expect(poseOf('sad', 3).tear).to.equal(1);
  });

  it('says who it is and what they feel, with the strength', async () => {
    expect(label(await draw({}, 'worried', 1))).to.equal('Ria kijkt een beetje bezorgd');
    expect(label(await draw({}, 'worried', 3))).to.equal('Ria kijkt heel bezorgd');
    setLanguage('en');
    expect(label(await draw({}, 'worried', 3))).to.equal('Ria looks very worried');
    setLanguage('nl');
  });

  it('takes the author’s own word for the feeling', async () => {
    const portrait = await draw({}, 'worried');
    portrait.word = 'ongerust';
    await portrait.updateComplete;
    expect(label(portrait)).to.equal('Ria kijkt ongerust');
  });

  it('is decorative without a name', async () => {
    const portrait = await draw();
    portrait.name = '';
    await portrait.updateComplete;
    expect(portrait.shadowRoot?.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('moves from one feeling to the next, and is there within a quarter of a second', async () => {
    const portrait = await draw({}, 'neutral');
    const goal = drawing(await draw({}, 'furious', 3));
    portrait.feeling = 'furious';
    portrait.strength = 3;
    await portrait.updateComplete;
    expect(drawing(portrait)).not.to.equal(goal);
    await aTimeout(400);
    expect(drawing(portrait)).to.equal(goal);
  });

  it('changes at once under reduced motion', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const portrait = await draw({}, 'neutral');
    const goal = drawing(await draw({}, 'furious', 3));
    portrait.feeling = 'furious';
    portrait.strength = 3;
    await portrait.updateComplete;
    expect(drawing(portrait)).to.equal(goal);
  });

  it('runs without styles in attributes, as the security policy asks', async () => {
    const portrait = await draw({ glasses: true, beard: 'full' }, 'sad', 3);
    expect(portrait.shadowRoot?.querySelector('[style]')).to.equal(null);
  });

  it('fits in 320 px, also when it reads from right to left', () => fitsNarrow(() => draw()));

  it('is accessible', async () => {
    await expect(await draw()).to.be.accessible();
  });
});
