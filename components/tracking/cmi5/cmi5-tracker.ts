import { LateTracker } from '../late-tracker.ts';
import type { Tracker, TrackerOptions } from '../tracker.ts';

/** Tracks over cmi5 (Quartz, 1st edition). */
export function createCmi5Tracker(options: TrackerOptions): Tracker {
  const owner = options.window ?? window;
  return new LateTracker('cmi5', async () => {
    const [{ LrsTracker }, { launchCmi5 }] = await Promise.all([
      import('../xapi/lrs-tracker.ts'),
      import('./cmi5-launch.ts'),
    ]);
    return new LrsTracker(options, () => launchCmi5(owner, options.course));
  });
}
