import { expect } from '@open-wc/testing';
import { idleLimit, StudyClock } from './study-clock.ts';

function setUp() {
  let now = 0;
  const clock = new StudyClock(() => now);
  return { clock, pass: (seconds: number) => (now += seconds * 1000) };
}

describe('the study clock', () => {
  it('counts whole seconds, and keeps the rest for later', () => {
    const { clock, pass } = setUp();
    pass(1.6);
    expect(clock.take()).to.equal(1);
    pass(0.5);
    expect(clock.take()).to.equal(1);
    expect(clock.take()).to.equal(0);
  });

  it('does not count while the page is hidden', () => {
    const { clock, pass } = setUp();
    pass(10);
    clock.show(false);
    pass(3600);
    clock.show(true);
    pass(5);
    expect(clock.take()).to.equal(15);
  });

  it('stops counting when nobody is there, and goes on at the next sign', () => {
    const { clock, pass } = setUp();
    pass(7200);
    expect(clock.take()).to.equal(idleLimit);
    clock.sign();
    pass(30);
    expect(clock.take()).to.equal(30);
  });

  it('counts reading on: each sign gives the learner the whole limit again', () => {
    const { clock, pass } = setUp();
    for (let minute = 0; minute < 20; minute += 1) {
      pass(60);
      clock.sign();
    }
    expect(clock.take()).to.equal(1200);
  });
});
