import { fixtureCourse } from '../model/fixture-course.ts';
import { lessonsOf } from '../model/course.ts';
import type { KeepPlace, PrivacyLevel } from '../model/edition.ts';
import { outcome } from '../model/outcome.ts';
import { restore } from '../model/restore.ts';
import type { Session } from '../model/session.ts';
import { snapshot } from '../model/snapshot.ts';
import type { Standard } from '../model/statements/facts.ts';
import { SessionController } from '../player/session-controller.ts';
import { openDeviceStore } from '../tracking/device-store.ts';
import { inMemory, type KeyStore } from '../tracking/key-store.ts';
import { reportedState } from '../tracking/reported-state.ts';
import { hosts, type Fault, type Host } from '../tracking/test-support/hosts.ts';
import { passing } from '../tracking/test-support/lrs-stage.ts';
import { MemoryStorage, type VirtualWindow } from '../tracking/test-support/virtual-window.ts';
import { lostFrom } from './lost-from.ts';
import { randomFrom } from './seeded-random.ts';
import { walkLessons, walkQuestions } from './walk-lessons.ts';

/** What one walk did. */
export interface WalkReport {
  readonly steps: number;
  readonly launches: number;
  readonly secondTabs: number;
  readonly faults: number;
  /** How often the learner was told that everything was saved. */
  readonly confirmations: number;
  readonly completed: boolean;
}

/** A walk that found something lost; the seed plays it again. */
export class WalkError extends Error {
  override readonly name = 'WalkError';
}

interface Device {
  readonly local: MemoryStorage;
  readonly store: KeyStore;
  /** What the learner had on this device in the tabs that were left. */
  left: Session[];
}

/** A page with the course in it. */
interface Tab {
  readonly page: VirtualWindow;
  readonly controller: SessionController;
}

/**
 * Walks at random through the real session and a real tracker, with faults: does things, waits, hides the page, goes offline, reloads,
 * kills the browser, goes on at another device. Throws when something that was told as saved is gone, a completion is lost, an answer
 * stands on the wrong question, or a rule of the standard is broken.
 */
export async function walk(standard: Standard, seed: number): Promise<WalkReport> {
  const walking = new Walk(standard, seed);
  try {
    return await walking.run();
  } catch (error) {
    throw error instanceof WalkError ? error : walking.failure(String(error));
  }
}

class Walk {
  readonly #standard: Standard;
  readonly #seed: number;
  readonly #random: () => number;
  readonly #keep: KeepPlace;
  readonly #mastery: number | undefined;
  readonly #host: Host;
  readonly #devices: Device[] = [];
  readonly #history = new Set<string>();
  readonly #log: string[] = [];
  readonly #on = new Set<Fault>();
  #device: Device;
  #tab!: Tab;
  /** A second tab that is open, hidden behind the first. */
  #hidden: Tab | undefined;
  /** The last of what each tab told as saved. */
  readonly #confirmed = new Map<Tab, Session>();
  #isOpen = false;
  /** There were two tabs: neither of them is simply reloaded. */
  #hadTwo = false;
  #found: string | undefined;
  #counts = { steps: 0, launches: 0, secondTabs: 0, faults: 0, confirmations: 0 };

  constructor(standard: Standard, seed: number) {
    this.#standard = standard;
    this.#seed = seed;
    this.#random = randomFrom(seed);
    this.#keep = this.#pick(['lms', 'lms', 'device'] as const);
    const privacy: PrivacyLevel = this.#pick(['minimal', 'standard', 'extensive'] as const);
    this.#mastery =
      standard === 'xapi' || standard === 'web' ? undefined : this.#pick([undefined, undefined, 0.8]);
    this.#host = hosts[standard]({
      edition: { keep: this.#keep, privacy },
      ...(this.#mastery === undefined ? {} : { mastery: this.#mastery }),
    });
    this.#device = this.#newDevice();
  }

  async run(): Promise<WalkReport> {
    await this.#launch(false);
    const steps = 12 + Math.floor(this.#random() * 30);
    for (let step = 0; step < steps; step += 1) {
      this.#counts.steps += 1;
      await this.#step();
      if (this.#found) this.#fail(this.#found);
    }
    await this.#end();
    return { ...this.#counts, completed: this.#controller.session.completed !== undefined };
  }

  async #step(): Promise<void> {
    if (!this.#isOpen) return this.#launch(this.#random() < 0.4 && !this.#hadTwo);
    const dice = this.#random();
    if (dice < 0.6) this.#learn();
    else if (dice < 0.76) await this.#wait(this.#pick([10, 500, 2_500, 16_000, 70_000]));
    else if (dice < 0.8) this.#note('hidden', () => this.#controller.flush());
    else if (dice < 0.86) this.#fault();
    else if (dice < 0.91) await this.#otherTab();
    else await this.#leave();
  }

  /** Opens a second tab, or goes to the one that is open; the tab that was in view is hidden. */
  async #otherTab(): Promise<void> {
    this.#note('other tab', () => this.#controller.flush());
    const before = this.#tab;
    if (this.#hidden) this.#tab = this.#hidden;
    else {
      this.#counts.secondTabs += 1;
      await this.#launch(false, true);
    }
    this.#hidden = before;
  }

  get #page(): VirtualWindow {
    return this.#tab.page;
  }

  get #controller(): SessionController {
    return this.#tab.controller;
  }

  #learn(): void {
    const controller = this.#controller;
    const { session } = controller;
    const key = this.#pick(Object.keys(walkQuestions));
    const lesson = this.#pick(lessonsOf(fixtureCourse));
    const screen = this.#pick(lesson.screens);
    const talk = this.#pick(['c1.0', 'c1.1', 'c1.2']);
    const test = session.tests['e'];
    const actions: readonly (readonly [string, () => void])[] = [
      [
        'route',
        () =>
          controller.record({ type: 'route-chosen', route: this.#random() < 0.8 ? 'medewerker' : 'college' }),
      ],
      [
        `see ${lesson.code}.${screen.code}`,
        () => controller.record({ type: 'screen-seen', lesson: lesson.code, screen: screen.code }),
      ],
      [
        `answer ${key}`,
        () => controller.answer(key, [this.#pick(walkQuestions[key]?.options ?? [])?.code ?? ''], 3),
      ],
      [`done ${lesson.code}`, () => controller.record({ type: 'lesson-completed', lesson: lesson.code })],
      [
        `talk ${talk}`,
        () => {
          controller.record({ type: 'talk-started', key: talk });
          controller.record({ type: 'talk-replied', key: talk, reply: this.#pick(['1', '2', '3']) });
          if (this.#random() < 0.7)
            controller.record({
              type: 'talk-ended',
              key: talk,
              ending: this.#pick(['8', '9']),
              result: this.#pick(['passed', 'again']),
              remembered: [],
            });
        },
      ],
      [
        'test',
        () => {
          if ((test?.scores.length ?? 0) >= 3) return;
          if (!test?.running)
            return controller.record({ type: 'test-started', lesson: 'e', drawn: ['g.0', 'g.1', 'h.0'] });
          controller.record({ type: 'test-finished', lesson: 'e', scaled: this.#pick([0.3, 0.75, 0.85, 1]) });
        },
      ],
      [
        'time',
        () => controller.record({ type: 'time-passed', seconds: 1 + Math.floor(this.#random() * 60) }),
      ],
    ];
    const [name, act] = this.#pick(actions);
    this.#note(name, act);
  }

  #fault(): void {
    const fault = this.#pick(['offline', 'offline', 'lies', 'answers lost'] as const);
    const isOn = !this.#on.has(fault);
    if (isOn) this.#on.add(fault);
    else this.#on.delete(fault);
    this.#counts.faults += 1;
    this.#note(`${fault} ${isOn}`, () => this.#host.fault(fault, isOn));
  }

  async #leave(): Promise<void> {
    const way = this.#pick(['exit', 'close', 'close', 'kill'] as const);
    this.#log.push(way);
    if (way === 'exit') {
      const { acknowledged } = await passing(this.#page, this.#controller.exit(), 120_000);
      if (acknowledged) this.#confirm(this.#tab);
    } else if (way === 'close') {
      this.#controller.close();
      await this.#wait(20);
    }
    this.#forget(way !== 'kill');
  }

  /** Both tabs are gone; `hears`: the hidden one is told so. */
  #forget(hears: boolean): void {
    if (hears) this.#hidden?.controller.close();
    for (const tab of [this.#tab, this.#hidden]) {
      if (!tab) continue;
      this.#device.left.push(tab.controller.session);
      tab.page.die();
    }
    this.#hadTwo = this.#hidden !== undefined;
    this.#hidden = undefined;
    this.#isOpen = false;
  }

  async #launch(reload: boolean, beside = false): Promise<void> {
    const canMove = this.#standard !== 'web' && this.#counts.launches > 0 && !reload && !beside;
    if (canMove && this.#random() < 0.3)
      this.#device = this.#random() < 0.5 ? this.#newDevice() : this.#pick(this.#devices);
    this.#log.push(`launch${reload ? ' reload' : ''} device ${this.#devices.indexOf(this.#device)}`);
    this.#counts.launches += 1;
    const confirmed = [...this.#confirmed.values()];
    const { store } = this.#device;
    const { page, tracker } = beside ? this.#host.openBeside(store) : this.#host.open(reload, store);
    const controller = new SessionController({
      course: fixtureCourse,
      lessons: walkLessons,
      tracker,
      store: openDeviceStore(fixtureCourse.id, this.#device.local),
      seed: 1 + Math.floor(this.#random() * 46_655),
    });
    const tab = { page, controller };
    this.#tab = tab;
    await Promise.all(lessonsOf(fixtureCourse).map(({ id }) => controller.chunks.load(id)));
    controller.subscribe(() => this.#changed(tab));
    const opening = controller.open();
    // The learner may begin before the launch is there.
    if (this.#random() < 0.3) this.#learn();
    await passing(page, opening, 120_000);
    this.#isOpen = true;
    this.#check(confirmed);
    await this.#wait(50);
  }

  /** What a launch must bring back. */
  #check(confirmed: readonly Session[]): void {
    const { launch, session } = this.#controller;
    if (launch?.connected && launch.state !== '') {
      const kept = restore(launch.state, 1);
      if (kept.quality !== 'whole') this.#fail(`the state is ${kept.quality}`);
      if (!this.#history.has(launch.state)) this.#fail(`a state that never was: ${launch.state}`);
    }
    if (launch?.connected) {
      const kept = restore(launch.state, 1).session;
      const lost = confirmed.flatMap((told) => lostFrom(reportedState(told, this.#keep), kept));
      // A completion may also stand in the LMS's own status.
      const gone = lost.filter((what) => !(what === 'completed' && launch.alreadyCompleted));
      if (gone.length > 0) this.#fail(`told as saved, and gone: ${gone.join(', ')}`);
    }
    if (launch?.learnerKey !== '') {
      const lost = this.#device.left.flatMap((left) => lostFrom(left, session));
      if (lost.length > 0) this.#fail(`gone from this device: ${lost.join(', ')}`);
    }
    for (const [key, { response }] of Object.entries(session.answers)) {
      const codes = walkQuestions[key]?.options.map(({ code }) => code) ?? [];
      if (response && !codes.includes(String((response as readonly string[])[0])))
        this.#fail(`an answer of another question at ${key}`);
    }
  }

  #changed(tab: Tab): void {
    const { session, status, launch } = tab.controller;
    this.#history.add(this.#written(session));
    if (launch?.connected && status.type === 'saved') this.#confirm(tab);
  }

  #confirm(tab: Tab): void {
    if (this.#on.has('lies')) return;
    this.#counts.confirmations += 1;
    const { session } = tab.controller;
    this.#confirmed.set(tab, session);
    // A confirmed completion is there, from now on.
    const { completed, success } = outcome(fixtureCourse, session, this.#mastery);
    if (!completed || this.#standard === 'web') return;
    const held = this.#host.held();
    // Thrown later: this runs within the tracker, which must not be disturbed.
    if (!held.completed) this.#found ??= 'told as saved, and not completed there';
    if (success === 'passed' && held.success !== 'passed')
      this.#found ??= `told as saved, and there it is ${held.success}`;
  }

  /** Every fault goes away, and the learner comes back once more. */
  async #end(): Promise<void> {
    for (const fault of this.#on) this.#host.fault(fault, false);
    this.#on.clear();
    this.#log.push('all is well again');
    if (this.#isOpen) {
      this.#controller.close();
      await this.#wait(20);
      this.#forget(true);
    }
    await this.#launch(false);
    await this.#wait(130_000);
    if (this.#found) this.#fail(this.#found);
    const { session } = this.#controller;
    const { acknowledged } = await passing(this.#page, this.#controller.exit(), 120_000);
    if (!acknowledged) this.#fail('the last exit was not acknowledged');
    // The tab whose session the LMS abandoned for a second one learns that from the answer (cmi5, 9.3.6).
    const isAbandoned = (rule: string): boolean =>
      this.#counts.secondTabs > 0 && rule.endsWith('the session is over');
    const broken = this.#host.broken().filter((rule) => !isAbandoned(rule));
    if (broken.length > 0) this.#fail(`rules broken: ${broken.join('; ')}`);
    if (this.#standard === 'web') return;
    const held = this.#host.held();
    const { completed, success } = outcome(fixtureCourse, session, this.#mastery);
    if (completed && !held.completed) this.#fail('a completion was lost');
    if (success === 'passed' && held.success !== 'passed')
      this.#fail(`passed, and there it is ${held.success}`);
    const lost = lostFrom(reportedState(session, this.#keep), restore(held.state, 1).session);
    if (lost.length > 0) this.#fail(`after the last exit: ${lost.join(', ')}`);
  }

  /** A state as the host keeps it. */
  #written(session: Session): string {
    return snapshot(this.#standard === 'web' ? session : reportedState(session, this.#keep), 30_000);
  }

  #wait(milliseconds: number): Promise<void> {
    this.#log.push(`wait ${milliseconds}`);
    return this.#advance(milliseconds);
  }

  async #advance(milliseconds: number): Promise<void> {
    await this.#page.advance(milliseconds);
    await this.#hidden?.page.advance(milliseconds);
  }

  #note(name: string, act: () => void): void {
    this.#log.push(name);
    act();
  }

  #newDevice(): Device {
    const device = { local: new MemoryStorage(), store: inMemory(), left: [] };
    this.#devices.push(device);
    return device;
  }

  #pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.#random() * from.length)] as T;
  }

  #fail(what: string): never {
    throw this.failure(what);
  }

  /** What went wrong, and the way there. */
  failure(what: string): WalkError {
    const broken = this.#host.broken().join('; ');
    return new WalkError(
      `${this.#standard}, seed ${this.#seed}: ${what}\n${this.#log.join(' > ')}${broken === '' ? '' : `\nrules broken: ${broken}`}`,
    );
  }
}
