import assert from 'node:assert/strict';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import type { TargetName } from '../../build/package/target.ts';
import { restore } from '../../components/model/restore.ts';
import type { Session } from '../../components/model/session.ts';
import type { QuirkId } from '../../preview/zoo/quirks.ts';
import { answerScreen } from './answer-screen.ts';
import { Learner } from './learner.ts';
import { newBrowser, type PreviewStage } from './preview-stage.ts';

/** What the learner was told about saving, with what there was to save at that moment. */
export interface Told {
  readonly type: string;
  readonly session: Session;
}

/** Words of the status line. */
export const words = {
  saved: /^Opgeslagen om/,
  retrying: /Nog niet opgeslagen, we proberen het opnieuw/,
  nowhere: /Nog niet opgeslagen. Laat dit venster open/,
  alone: /Niet verbonden met het LMS: je voortgang blijft op dit apparaat/,
  aloneNowhere: /Niet verbonden met het LMS, en dit apparaat bewaart niets/,
  ended: /De sessie in het LMS is voorbij/,
} as const;

/** Somebody's browser, with what was told in it and the key of the LRS that its courses used. */
export class Device {
  readonly told = new Map<string, Told[]>();
  /** Where the LRS keeps the state of the last launch, and the key to it. */
  stateAt: { readonly url: string; readonly auth: string } | undefined;
  readonly faults: string[] = [];

  private constructor(
    readonly stage: PreviewStage,
    readonly context: BrowserContext,
  ) {}

  static async open(stage: PreviewStage): Promise<Device> {
    const context = await newBrowser(stage);
    const device = new Device(stage, context);
    await context.exposeBinding('zooTold', (_, visit: string, told: Told) => {
      device.told.set(visit, [...(device.told.get(visit) ?? []), told]);
    });
    context.on('weberror', (error) => device.faults.push(error.error().message));
    context.on('request', (request) => {
      const { authorization } = request.headers();
      if (authorization && /activities\/state\?.*stateId=resume/.test(request.url()))
        device.stateAt = { url: request.url().replace(/\/lrs\/xapi[^/]*/, '/lrs/xapi'), auth: authorization };
    });
    return device;
  }

  /** Opens a package in the stand-in LMS with these quirks switched on. */
  async visit(target: TargetName, person: string, ...quirks: readonly QuirkId[]): Promise<Visit> {
    const page = await this.context.newPage();
    const visit = new Visit(this, page, target, person);
    await visit.go(quirks);
    return visit;
  }

  close(): Promise<void> {
    return this.context.close();
  }
}

let visits = 0;

/** One package open in one page of a browser. */
export class Visit {
  readonly #name = String((visits += 1));
  course!: Page | Frame;
  learner!: Learner;

  constructor(
    readonly device: Device,
    readonly page: Page,
    readonly target: TargetName,
    readonly person: string,
  ) {}

  async go(quirks: readonly QuirkId[]): Promise<void> {
    const query = new URLSearchParams({ learner: this.person, zoo: quirks.join(',') });
    await this.page.goto(`${this.device.stage.preview.url}/launch/${this.target}/neutraal?${query}`);
    await this.#find(quirks);
  }

  /** Puts a switch on or off in the panel; the course starts again. */
  async turn(quirk: QuirkId, isOn: boolean): Promise<void> {
    const panel = this.page.locator('#zoo');
    if ((await panel.getAttribute('open')) === null) await panel.locator('summary').click();
    const old = this.course;
    await panel.locator(`#quirk-${quirk}`).setChecked(isOn);
    if ('isClosed' in old && !old.isClosed()) await old.waitForEvent('close');
    const on = await panel
      .locator('input:checked')
      .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value as QuirkId));
    await this.#find(on);
  }

  /** What the learner was told so far in this visit. */
  get told(): readonly Told[] {
    return this.device.told.get(this.#name) ?? [];
  }

  /** The last time that the learner was told that all is saved. */
  get saved(): Session | undefined {
    return this.told.findLast(({ type }) => type === 'saved')?.session;
  }

  /** Waits until the LMS answered, or the course has given up on it; gives what the learner then has. */
  async launched(): Promise<Session> {
    type Holder = { readonly controller?: { readonly launch?: object } };
    await this.course.waitForFunction(
      () => (document.querySelector('course-player') as Holder | null)?.controller?.launch !== undefined,
    );
    return this.session();
  }

  /** Everything that the learner did, as the course has it now. */
  session(): Promise<Session> {
    return this.course
      .locator('course-player')
      .evaluate((player) => (player as unknown as { controller: { session: Session } }).controller.session);
  }

  /** Goes to the first screen of a lesson, as the outline does. */
  async to(lesson: string): Promise<void> {
    await this.course.evaluate((id) => {
      location.hash = `#/les/${id}/0`;
    }, lesson);
    await this.course
      .locator('course-player')
      .getByRole('heading', { name: /samenvatten/ })
      .first()
      .waitFor();
  }

  /** Private texts that the course finds on this device. */
  notes(): Promise<Readonly<Record<string, string>>> {
    return this.course
      .locator('course-player')
      .evaluate((player) =>
        (player as unknown as { controller: { notes(): Record<string, string> } }).controller.notes(),
      );
  }

  /** What stands in the fields of the screen. */
  async fieldTexts(): Promise<string> {
    const fields = this.course.locator('course-reflection textarea');
    await fields.first().waitFor();
    return (
      await fields.evaluateAll((found) => found.map((one) => (one as HTMLTextAreaElement).value))
    ).join();
  }

  /** The next lessons are in: nothing has to come over the line any more. */
  async lessonsLoaded(): Promise<void> {
    type Holder = { readonly controller: { readonly chunks: { get(id: string): object | undefined } } };
    await this.course.waitForFunction(() => {
      const { chunks } = (document.querySelector('course-player') as unknown as Holder).controller;
      return ['twee', 'toets'].every((id) => chunks.get(id));
    });
  }

  /** The reload of a browser, in the frame of the course alone. */
  async reloadCourse(): Promise<void> {
    await this.course.evaluate(() => document.documentElement.toggleAttribute('data-before-reload'));
    await this.course.evaluate(() => setTimeout(() => location.reload()));
    await this.course.locator('html[data-started]:not([data-before-reload])').waitFor({ state: 'attached' });
    await this.#listen();
  }

  /** The process of the page dies: nothing gets a chance to save. */
  async crash(): Promise<void> {
    const session = await this.device.context.newCDPSession(this.page);
    const crashed = this.page.waitForEvent('crash');
    session.send('Page.crash').catch(() => undefined);
    await crashed;
  }

  /** Takes away what the device keeps, as the button in the course does. */
  async eraseDevice(): Promise<void> {
    await this.course
      .locator('course-player')
      .evaluate((player) =>
        (player as unknown as { controller: { eraseDevice(): void } }).controller.eraseDevice(),
      );
    // A web app says so when the database has done it.
    if (this.target === 'web') await this.says(words.alone);
  }

  /** Answers what is on the screen, and stays there. */
  async answer(): Promise<void> {
    await this.course.evaluate(answerScreen, { testRight: true });
  }

  /** Waits until saving went well or badly. */
  async settles(): Promise<void> {
    await this.says(
      new RegExp(
        Object.values(words)
          .map(({ source }) => `(${source})`)
          .join('|'),
      ),
    );
  }

  /** Waits until the status line says this. */
  async says(line: RegExp, timeout = 20_000): Promise<void> {
    await this.course.locator('course-player').getByText(line).first().waitFor({ timeout });
  }

  /** Begins where the page offers it: a course that starts at a screen needs no beginning. */
  async begin(): Promise<void> {
    if (this.learner.hash === '') await this.learner.begin();
  }

  /** The state that the LMS or LRS keeps. */
  async kept(): Promise<Session> {
    const { request } = this.page;
    const { url } = this.device.stage.preview;
    if (this.target === 'cmi5' || this.target === 'xapi') {
      const { stateAt } = this.device;
      assert.ok(stateAt, 'the course asked no state');
      const answer = await request.get(stateAt.url, {
        headers: { authorization: stateAt.auth, 'x-experience-api-version': '1.0.3' },
      });
      const state = answer.ok() ? ((await answer.json()) as { state?: string }).state : '';
      return restore(state ?? '', 1).session;
    }
    const attempt = (await (
      await request.get(`${url}/attempts/${this.target}/neutraal/${this.person}`)
    ).json()) as Readonly<Record<string, string>>;
    return restore(attempt['cmi.suspend_data'] ?? '', 1).session;
  }

  /** Status of the attempt in the LMS, as the record of the preview has it. */
  async status(): Promise<string> {
    const { url } = this.device.stage.preview;
    const attempt = (await (
      await this.page.request.get(`${url}/attempts/${this.target}/neutraal/${this.person}`)
    ).json()) as Readonly<Record<string, string>>;
    return [
      attempt['cmi.core.lesson_status'] ?? attempt['cmi.completion_status'],
      attempt['cmi.success_status'],
    ]
      .filter(Boolean)
      .join(' ');
  }

  async #find(quirks: readonly QuirkId[]): Promise<void> {
    this.course = quirks.includes('own-window') ? await this.#ownWindow() : await this.#frame(quirks);
    await this.course.locator('html[data-started]').waitFor({ state: 'attached' });
    this.learner = new Learner(this.course);
    await this.#listen();
  }

  /** Notes each thing that the status line tells. */
  async #listen(): Promise<void> {
    // The element has its controller before it is in the page.
    await this.course.locator('course-player').waitFor({ state: 'attached' });
    await this.course.locator('course-player').evaluate((element, visit) => {
      type Controller = {
        readonly status: { readonly type: string };
        readonly session: unknown;
        subscribe(listener: () => void): void;
      };
      const { controller } = element as unknown as { readonly controller: Controller };
      const tell = (globalThis as unknown as { zooTold(visit: string, told: object): void }).zooTold;
      let before: unknown;
      const note = (): void => {
        if (controller.status === before) return;
        before = controller.status;
        tell(visit, { type: controller.status.type, session: controller.session });
      };
      note();
      controller.subscribe(note);
    }, this.#name);
  }

  async #ownWindow(): Promise<Page> {
    const opened = this.page.waitForEvent('popup');
    await this.page.locator('#open').click();
    const popup = await opened;
    await popup.waitForLoadState();
    return popup;
  }

  /** The frame with the course as these quirks have it. */
  async #frame(quirks: readonly QuirkId[]): Promise<Frame> {
    const marked = (url: string): boolean => {
      const [, list = ''] = /\/package\/[^/]+\/[^/~]+~?([^/]*)\//.exec(url) ?? [];
      return url.includes('/package/') && list === quirks.join('+');
    };
    const frame = (): Frame | undefined => this.page.frames().find((found) => marked(found.url()));
    while (!frame()) await this.page.waitForEvent('framenavigated', { timeout: 20_000 });
    return frame() as Frame;
  }
}

/** Fails unless everything in `told` is in `there`: what was told as saved is never lost. */
export function assertHolds(there: Session, told: Session, when: string): void {
  for (const [key, answer] of Object.entries(told.answers))
    assert.ok(
      (there.answers[key]?.attempts ?? 0) >= answer.attempts,
      `${when}: the answer to ${key} is gone`,
    );
  for (const [lesson, { seen, done }] of Object.entries(told.lessons)) {
    const kept = there.lessons[lesson];
    // Of a lesson that is done its screens need not be told one by one.
    const isThere = kept?.done === true || (!done && seen.every((screen) => kept?.seen.includes(screen)));
    assert.ok(isThere, `${when}: lesson ${lesson} is less far`);
  }
  for (const [test, state] of Object.entries(told.tests))
    assert.ok(
      (there.tests[test]?.scores.length ?? 0) >= state.scores.length,
      `${when}: test ${test} is gone`,
    );
  assert.ok(!told.completed || there.completed, `${when}: the completion is gone`);
}
