import type { BrowserContext, Page } from 'playwright-core';
import type { Session } from '../../components/model/session.ts';
import { newBrowser, type PreviewStage } from '../support/preview-stage.ts';
import type { Fault } from './fault.ts';
import type { HostRecord } from './record.ts';
import { Tab } from './tab.ts';
import type { Report } from './page/witness.ts';

/** A browser with storage of its own, and the tabs that have the course in them. */
export class Device {
  readonly context: BrowserContext;
  readonly tabs: Tab[] = [];
  /** What the learner had here in pages that are gone. */
  readonly left: Session[] = [];
  /** A tab that the course was left in. */
  #empty: Page | undefined;
  /** Errors that nothing in a page caught. */
  readonly errors: string[] = [];

  private constructor(context: BrowserContext) {
    this.context = context;
  }

  /** A new browser; `script` runs in each page before anything else. */
  static async open(
    stage: PreviewStage,
    script: string,
    record: HostRecord,
    onReport: (tab: Tab, report: Report) => void,
  ): Promise<Device> {
    const context = await newBrowser(stage);
    const device = new Device(context);
    // Time goes by as always, and can be let pass.
    await context.clock.install();
    await context.exposeBinding('hearReport', ({ page }, report: Report) => {
      const tab = device.tabs.find((one) => one.page === page);
      if (!tab) return;
      tab.hear(report);
      onReport(tab, report);
    });
    await context.addInitScript(script);
    context.on('request', (request) => record.notice(request));
    context.on('weberror', (error) => {
      const stack = String(error.error().stack);
      // A part of the course that cannot be fetched without a network: SystemJS tells that to whoever asked for it and to the console.
      const isNotFetched = stack.includes('systemjs/blob/main/docs/errors.md#3');
      if (stack.includes('/package/') && !isNotFetched) device.errors.push(stack);
    });
    return device;
  }

  /** Launches the course in a new tab, and waits until the launch has come. */
  async launch(address: string, fault: Fault | undefined): Promise<Tab> {
    const tab = new Tab(this.#empty ?? (await this.context.newPage()));
    this.#empty = undefined;
    this.tabs.push(tab);
    await tab.page.goto(address, { waitUntil: 'commit' });
    await tab.opened(fault !== undefined);
    return tab;
  }

  /** The course is gone from a tab; the next launch may come in the same tab, or the tab is closed. */
  async forget(tab: Tab, isClosed: boolean): Promise<void> {
    this.tabs.splice(this.tabs.indexOf(tab), 1);
    if (tab.session) this.left.push(tab.session);
    if (tab.page.isClosed()) return;
    if (isClosed || this.#empty) await tab.page.close();
    else this.#empty = tab.page;
  }
}
