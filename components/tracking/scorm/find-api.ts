/** An API object of an LMS: methods by name. */
export type ScormApi = Readonly<Record<string, (...args: readonly string[]) => unknown>>;

/** "500 is based on the IEEE API Standards" (ADL Sample RTE, APIWrapper.js). */
const mostHops = 500;

/**
 * Looks for the API object: from the window itself up the parents, then from the opener, then from the opener of the top window
 * (SCORM RTE 3.3.6.1; SuccessFactors' Plateau puts it in an ancestor of the opener). One property access may throw across origins
 * (pipwerks/scorm-api-wrapper#20, #44); that ends one chain, not the search.
 */
export function findApi(start: Window, name: string): ScormApi | undefined {
  return (
    chain(start, name) ??
    chain(
      reach(() => start.opener as Window | null),
      name,
    ) ??
    chain(
      reach(() => start.top?.opener as Window | null),
      name,
    )
  );
}

function chain(from: Window | null | undefined, name: string): ScormApi | undefined {
  let win = from;
  for (let hop = 0; win && hop < mostHops; hop += 1) {
    const here = win;
    const api = reach(() => (here as unknown as Record<string, unknown>)[name]);
    // An API may be a host object: `typeof` says function for some.
    if (api !== null && (typeof api === 'object' || typeof api === 'function')) return api as ScormApi;
    const parent = reach(() => here.parent);
    if (!parent || parent === here) return undefined;
    win = parent;
  }
  return undefined;
}

function reach<T>(access: () => T): T | undefined {
  try {
    return access();
  } catch {
    return undefined;
  }
}

/** How long a late API is waited for, and how often it is looked for. Milliseconds. */
export const patience = { total: 10_000, step: 100 } as const;

/** Looks now, and again until the API is there or patience is over (adapt_framework#1333: never run silently untracked). */
export async function waitForApi(
  start: Window,
  name: string,
  total: number = patience.total,
): Promise<ScormApi | undefined> {
  // By the clock: in a page at the back a browser lets a timer come once a second.
  const end = start.performance.now() + total;
  for (;;) {
    const api = findApi(start, name);
    if (api || start.performance.now() >= end) return api;
    await new Promise((resolve) => start.setTimeout(resolve, patience.step));
  }
}
