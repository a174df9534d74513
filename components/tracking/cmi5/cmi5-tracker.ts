import type { Tracker, TrackerOptions } from '../tracker.ts';
import { LrsTracker } from '../xapi/lrs-tracker.ts';
import { launchCmi5 } from './cmi5-launch.ts';

/** Tracks over cmi5 (Quartz, 1st edition). */
export function createCmi5Tracker(options: TrackerOptions): Tracker {
  const owner = options.window ?? window;
  return new LrsTracker(options, () => launchCmi5(owner, options.course));
}
