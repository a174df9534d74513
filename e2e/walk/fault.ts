import type { BrowserContext, Route } from 'playwright-core';

/** What goes wrong between a browser and the other side. */
export const faults = ['offline', 'refused', 'silent', 'answers lost'] as const;
export type Fault = (typeof faults)[number];

/** Where the course saves, in the preview. An LMS that fails still gives its pages. */
const saves = /\/(attempts|lrs\/xapi)\//;

const spoil: Readonly<Record<Exclude<Fault, 'offline'>, (route: Route) => Promise<void>>> = {
  refused: (route) => route.fulfill({ status: 503, body: 'The server is busy.' }),
  silent: (route) => route.abort('timedout'),
  // It arrives, and nobody hears that it did.
  'answers lost': async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  },
};

/** Makes this go wrong in a browser from now on. */
export async function begin(fault: Fault, context: BrowserContext): Promise<void> {
  if (fault === 'offline') return context.setOffline(true);
  await context.route(saves, async (route) => {
    const request = route.request();
    // An LMS reads what it holds of an attempt within itself.
    if (request.url().includes('/attempts/') && request.method() !== 'POST') return route.continue();
    // A page that was left or killed takes its requests along.
    await spoil[fault](route).catch(() => undefined);
  });
}

/** All is well again. */
export async function end(context: BrowserContext): Promise<void> {
  await context.setOffline(false);
  await context.unrouteAll({ behavior: 'ignoreErrors' });
}
