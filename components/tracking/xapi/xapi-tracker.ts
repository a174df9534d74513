import type { Tracker, TrackerOptions } from '../tracker.ts';
import { LrsTracker } from './lrs-tracker.ts';
import { launchTinCan } from './tin-can-launch.ts';

/** Tracks over xAPI, launched with Tin Can parameters. */
export function createXapiTracker(options: TrackerOptions): Tracker {
  const owner = options.window ?? window;
  return new LrsTracker(options, () => launchTinCan(owner, options.course));
}
