import { ScormTracker } from '../scorm/scorm-tracker.ts';
import type { Tracker, TrackerOptions } from '../tracker.ts';
import { scorm2004Dialect } from './scorm2004-dialect.ts';

/** Tracks through the API of SCORM 2004, 3rd and 4th edition. */
export function createScorm2004Tracker(options: TrackerOptions): Tracker {
  return new ScormTracker(options, scorm2004Dialect);
}
