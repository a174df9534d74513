import { ScormTracker } from '../scorm/scorm-tracker.ts';
import type { Tracker, TrackerOptions } from '../tracker.ts';
import { scorm12Dialect } from './scorm12-dialect.ts';

/** Tracks through the API of SCORM 1.2. */
export function createScorm12Tracker(options: TrackerOptions): Tracker {
  return new ScormTracker(options, scorm12Dialect);
}
