import type { TargetName } from '../../build/package/target.ts';
import { restore } from '../../components/model/restore.ts';
import { snapshot } from '../../components/model/snapshot.ts';
import { lostFrom } from '../../components/test-support/lost-from.ts';
import { randomFrom } from '../../components/test-support/seeded-random.ts';
import type { PreviewStage } from '../support/preview-stage.ts';
import { Device } from './device.ts';
import { begin, end, faults, type Fault } from './fault.ts';
import { Memory } from './memory.ts';
import type { Action } from './page/hand.ts';
import type { Report } from './page/witness.ts';
import { HostRecord } from './record.ts';
import type { Tab } from './tab.ts';

/** Where a walk is made. */
export interface WalkPlace {
  readonly stage: PreviewStage;
  /** What runs in each page. */
  readonly script: string;
}

/** What one walk did. */
export interface WalkReport {
  readonly steps: number;
  readonly launches: number;
  readonly faults: number;
  readonly kills: number;
  readonly secondTabs: number;
  readonly moves: number;
  /** How often the learner was told that everything was saved. */
  readonly confirmations: number;
  readonly completed: number;
}

/** A walk that found something lost; the seed plays it again. */
export class WalkError extends Error {
  override readonly name = 'WalkError';
}

/** A walk takes seconds; one that waits for ever is told, with its way. */
const mostMilliseconds = 180_000;

/**
 * Walks at random through the built course in a real browser, with faults: answers, plays, jumps, waits, hides the page, reloads, closes,
 * kills the browser, opens a second tab, goes on at another device. Throws when something that was told as saved is gone, a completion is
 * lost, or an answer stands on the wrong question.
 */
export async function walk(place: WalkPlace, target: TargetName, seed: number): Promise<WalkReport> {
  const walking = new Walk(place, target, seed);
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(walking.failure('it stands still')), mostMilliseconds);
  });
  try {
    return await Promise.race([walking.run(), tooLong]);
  } catch (error) {
    throw error instanceof WalkError ? error : walking.failure(String((error as Error).stack));
  } finally {
    clearTimeout(timer);
    await walking.stop();
  }
}

class Walk {
  readonly #place: WalkPlace;
  readonly #target: TargetName;
  readonly #seed: number;
  readonly #random: () => number;
  readonly #learner: string;
  readonly #record: HostRecord;
  readonly #memory = new Memory();
  readonly #devices: Device[] = [];
  readonly #log: string[] = [];
  /** How often the learner does all of a screen. */
  readonly #zeal: number;
  #device!: Device;
  #fault: Fault | undefined;
  #found: string | undefined;
  readonly #counts = {
    steps: 0,
    launches: 0,
    faults: 0,
    kills: 0,
    secondTabs: 0,
    moves: 0,
    confirmations: 0,
    completed: 0,
  };

  constructor(place: WalkPlace, target: TargetName, seed: number) {
    this.#place = place;
    this.#target = target;
    this.#seed = seed;
    this.#random = randomFrom(seed);
    this.#learner = `walker-${seed}`;
    this.#record = new HostRecord(place.stage.preview.url, target, this.#learner);
    this.#zeal = this.#pick([0.1, 0.4, 0.9]);
  }

  async run(): Promise<WalkReport> {
    this.#device = await this.#newDevice();
    await this.#launch();
    const steps = 6 + Math.floor(this.#random() * 8);
    for (let step = 0; step < steps; step += 1) {
      this.#counts.steps += 1;
      await this.#step();
      await this.#ask();
    }
    await this.#end();
    return this.#counts;
  }

  async stop(): Promise<void> {
    for (const { context } of this.#devices) await context.close();
  }

  async #step(): Promise<void> {
    const tab = this.#pick(this.#device.tabs);
    if (!tab) return this.#comeBack();
    const dice = this.#random();
    if (dice < 0.62) await this.#learn(tab);
    else if (dice < 0.7) await this.#wait(tab, this.#pick([500, 2_500, 16_000, 70_000]));
    else if (dice < 0.75) await this.#act(tab, { type: 'hide' });
    else if (dice < 0.83) await this.#changeFault();
    else if (dice < 0.87) await this.#openOrCloseSecond(tab);
    else if (dice < 0.91) await this.#reload(tab);
    else await this.#leave(tab);
  }

  async #learn(tab: Tab): Promise<void> {
    const right = this.#random() < 0.6;
    const steps = 1 + Math.floor(this.#random() * 6);
    const action: Action =
      this.#random() < this.#zeal
        ? { type: 'screens', count: 1 + Math.floor(this.#random() * 3) }
        : this.#pick([
            { type: 'answer', right, steps },
            { type: 'answer', right, steps },
            { type: 'answer', right, steps },
            { type: 'next' },
            { type: 'previous' },
            { type: 'jump' },
          ] as const);
    await this.#act(tab, action);
  }

  async #act(tab: Tab, action: Action): Promise<void> {
    const before = tab.session?.answers ?? {};
    // What another tab did may be joined at any moment, also after that tab is gone.
    const isAlone = this.#counts.secondTabs === 0;
    const dice = Array.from({ length: 24 }, () => this.#random());
    this.#log.push(`${action.type}${action.type === 'answer' ? ` ${action.right ? 'right' : 'wrong'}` : ''}`);
    const { answered, hash } = await tab.act(action, dice);
    this.#log.push(`(${[hash, ...answered.map(([key, right]) => `${key}${right ? '+' : '-'}`)].join(' ')})`);
    const answers = tab.session?.answers ?? {};
    for (const [key, right] of answered) {
      const { attempts = 0, scaled } = answers[key] ?? {};
      if (attempts <= (before[key]?.attempts ?? 0)) this.#fail(`an answer to ${key} is not there`);
      if (isAlone && scaled !== undefined && (scaled === 1) !== right)
        this.#fail(`${key} was answered otherwise`);
    }
    if (!isAlone) return;
    const keys = new Set(answered.map(([key]) => key));
    const touched = Object.keys(answers).filter(
      (key) => !keys.has(key) && JSON.stringify(answers[key]) !== JSON.stringify(before[key]),
    );
    if (touched.length > 0) this.#fail(`an answer also at ${touched.join(', ')}`);
  }

  async #wait(tab: Tab, milliseconds: number): Promise<void> {
    this.#log.push(`wait ${milliseconds}`);
    await tab.pass(milliseconds);
  }

  async #changeFault(): Promise<void> {
    if (this.#fault) return this.#endFault();
    const fault = this.#pick(faults);
    // An app that is not kept yet has nothing to open without a network.
    if (this.#target === 'web' && !(await this.#device.tabs[0]?.isKept())) return;
    this.#counts.faults += 1;
    this.#log.push(fault);
    this.#fault = this.#target === 'web' ? 'offline' : fault;
    for (const { context } of this.#devices) await begin(this.#fault, context);
  }

  async #endFault(): Promise<void> {
    this.#log.push('well again');
    this.#fault = undefined;
    for (const { context } of this.#devices) await end(context);
  }

  async #openOrCloseSecond(tab: Tab): Promise<void> {
    if (this.#device.tabs.length > 1) {
      this.#log.push('one tab closes');
      await tab.leave();
      return this.#device.forget(tab, true);
    }
    this.#counts.secondTabs += 1;
    this.#log.push('second tab');
    await this.#launch();
  }

  async #reload(tab: Tab): Promise<void> {
    const whole = this.#random() < 0.5;
    if (this.#isLmsGone) await this.#endFault();
    this.#log.push(whole ? 'reload of all' : 'reload');
    this.#counts.launches += 1;
    this.#memory.launches();
    if (tab.session) this.#device.left.push(tab.session);
    await tab.reload(whole, this.#fault !== undefined);
    await this.#act(tab, { type: 'begin' });
  }

  async #leave(tab: Tab): Promise<void> {
    const way = this.#pick(['exit', 'close', 'kill'] as const);
    this.#log.push(way);
    if (way === 'exit') await this.#exit(tab);
    if (way === 'kill') {
      this.#counts.kills += 1;
      await Promise.all(this.#device.tabs.map((one) => one.kill()));
    } else await Promise.all(this.#device.tabs.map((one) => one.leave()));
    for (const one of [...this.#device.tabs]) await this.#device.forget(one, this.#random() < 0.5);
  }

  async #exit(tab: Tab): Promise<boolean> {
    await this.#act(tab, { type: 'leave' });
    await tab.until('the end', () => tab.exit !== undefined, this.#fault !== undefined);
    const isSaved = tab.exit?.acknowledged ?? false;
    if (isSaved) this.#told(tab);
    return isSaved;
  }

  async #comeBack(): Promise<void> {
    if (this.#target !== 'web' && this.#random() < 0.35) {
      this.#device =
        this.#random() < 0.5 ? await this.#newDevice() : (this.#pick(this.#devices) ?? this.#device);
      this.#counts.moves += 1;
    }
    await this.#launch();
  }

  async #launch(): Promise<void> {
    if (this.#isLmsGone) await this.#endFault();
    const device = this.#device;
    const { url } = this.#place.stage.preview;
    this.#log.push(`launch at ${this.#devices.indexOf(device)}`);
    this.#counts.launches += 1;
    this.#memory.launches();
    const tab = await device.launch(
      this.#target === 'web'
        ? `${url}/package/web/neutraal/index.html`
        : `${url}/launch/${this.#target}/neutraal?learner=${this.#learner}`,
      this.#fault,
    );
    await this.#act(tab, { type: 'begin' });
  }

  /** Without a network nobody comes to the pages of an LMS. */
  get #isLmsGone(): boolean {
    return this.#fault === 'offline' && this.#target !== 'web';
  }

  /** A page tells something. */
  #hear(device: Device, tab: Tab, { launch, session, status }: Report): void {
    // At once: what this launch brings in is told as saved a moment later. Thrown later: this is no place for it.
    if (launch) this.#found ??= this.#wrongWith(tab, device);
    if (session) this.#memory.did(session);
    if (status === 'saved') this.#told(tab, device);
  }

  #told(tab: Tab, device = this.#device): void {
    const { session, launch } = tab;
    if (!session || !launch || !(launch.connected || this.#target === 'web')) return;
    this.#counts.confirmations += 1;
    const others = device.tabs.filter((one) => one !== tab).map((one) => one.session);
    this.#memory.told(tab, session, [...others, ...this.#devices.flatMap(({ left }) => left)]);
  }

  /** What a launch should have brought back and did not. */
  #wrongWith({ launch, session }: Tab, { tabs, left }: Device): string | undefined {
    if (!launch || !session) return 'the launch gave nothing';
    const { connected, state, alreadyCompleted, learnerKey } = launch;
    const { quality, session: kept } = restore(state, 1);
    if (quality !== 'whole' && quality !== 'empty') return `the state is ${quality}`;
    const isWeb = this.#target === 'web';
    const missing = [
      ...(connected ? this.#memory.missingFrom(kept, alreadyCompleted) : []),
      ...(isWeb ? this.#memory.missingFrom(session, false) : []),
    ];
    if (missing.length > 0) return `told as saved, and gone: ${missing.join(', ')}`;
    const here = isWeb || learnerKey !== '' ? [...left, ...tabs.map((tab) => tab.session)] : [];
    const gone = here.flatMap((before) => (before ? lostFrom(before, session) : []));
    if (gone.length > 0) return `gone from this device: ${gone.join(', ')}`;
    const strange = this.#memory.strange(session);
    if (strange.length > 0) return `never done: ${strange.join(', ')}`;
    return undefined;
  }

  /** Asks the other side for what was told as saved. */
  async #ask(): Promise<void> {
    if (this.#found) this.#fail(this.#found);
    const { errors } = this.#device;
    if (errors.length > 0) this.#fail(errors.join('\n'));
    const promised = this.#memory.promised();
    const held = await this.#record.held();
    if (!held) return;
    const missing = promised.missingAt(held);
    if (missing.length > 0)
      this.#fail(`told as saved, and not there: ${missing.join(', ')}; there is ${snapshot(held.session)}`);
  }

  /** All is well again, and the learner comes back once more. */
  async #end(): Promise<void> {
    await this.#endFault();
    for (const tab of [...this.#device.tabs]) {
      await tab.leave();
      await this.#device.forget(tab, false);
    }
    await this.#launch();
    const [tab] = this.#device.tabs;
    if (!tab) return;
    await this.#act(tab, { type: 'next' });
    const isSaved = await this.#exit(tab);
    if (!isSaved) this.#fail('the last exit was not acknowledged');
    await this.#ask();
    const { session } = tab;
    const strange = session ? this.#memory.strange(session) : ['nothing'];
    if (strange.length > 0) this.#fail(`never done: ${strange.join(', ')}`);
    this.#counts.completed = Number(session?.completed !== undefined);
  }

  async #newDevice(): Promise<Device> {
    const { stage, script } = this.#place;
    const device: Device = await Device.open(stage, script, this.#record, (tab, report) =>
      this.#hear(device, tab, report),
    );
    if (this.#fault) await begin(this.#fault, device.context);
    this.#devices.push(device);
    return device;
  }

  #pick<T>(from: readonly [T, ...T[]]): T;
  #pick<T>(from: readonly T[]): T | undefined;
  #pick<T>(from: readonly T[]): T | undefined {
    return from[Math.floor(this.#random() * from.length)];
  }

  #fail(what: string): never {
    throw this.failure(what);
  }

  /** What went wrong, and the way there. */
  failure(what: string): WalkError {
    return new WalkError(`${this.#target}, seed ${this.#seed}: ${what}\n${this.#log.join(' > ')}`);
  }
}
