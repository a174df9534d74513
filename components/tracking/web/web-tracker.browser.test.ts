import { expect } from '@open-wc/testing';
import { fixtureCourse } from '../../model/fixture-course.ts';
import { Learner } from '../test-support/learner.ts';
import { createWebTracker } from './web-tracker.ts';

const edition = { id: 'proef', name: 'Proef', fills: {}, privacy: 'minimal', keep: 'lms' } as const;

function openAgain(course: typeof fixtureCourse): Learner {
  return new Learner(course, createWebTracker({ course, edition }));
}

describe('progress of the web app', () => {
  const course = { ...fixtureCourse, id: `web-${Date.now()}` };

  it('is in this browser after the page is closed, and only here', async () => {
    const first = openAgain(course);
    const launch = await first.open();
    expect(launch.connected).to.equal(false);
    first.sees('a', '1');
    first.answers('b');
    expect(first.status).to.equal('saving');
    expect((await first.exit()).acknowledged).to.equal(true);
    expect(first.status).to.equal('saved');
    const second = openAgain(course);
    await second.open();
    expect(second.session.answers['a.0']?.attempts).to.equal(1);
    expect(second.session.place).to.deep.equal({ lesson: 'a', screen: '1' });
  });

  it('is gone after "wis mijn gegevens"', async () => {
    const first = openAgain(course);
    await first.open();
    first.does({ type: 'progress-erased' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    first.close();
    const second = openAgain(course);
    const launch = await second.open();
    expect(launch.state).to.equal('');
  });
});
