import { LateTracker } from '../late-tracker.ts';
import type { Tracker, TrackerOptions } from '../tracker.ts';
import { takeLaunchQuery } from './launch-query.ts';

/** Tracks over xAPI, launched with Tin Can parameters. */
export function createXapiTracker(options: TrackerOptions): Tracker {
  const owner = options.window ?? window;
  const query = takeLaunchQuery(owner);
  return new LateTracker('xapi', async () => {
    const [{ LrsTracker }, { launchTinCan }] = await Promise.all([
      import('./lrs-tracker.ts'),
      import('./tin-can-launch.ts'),
    ]);
    return new LrsTracker(options, () => launchTinCan(owner, options.course, query));
  });
}
