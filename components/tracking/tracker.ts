import type { Course } from '../model/course.ts';
import type { Edition } from '../model/edition.ts';
import type { LearningEvent } from '../model/event.ts';
import type { Session } from '../model/session.ts';
import type { KeyStore } from './key-store.ts';
import type { TrackingError } from './tracking-error.ts';

/** How a course talks to whatever launched it. No word of a standard in here; every adapter passes the shared contract suite. */
export interface Tracker {
  /**
   * Finds the LMS and reads the launch. May answer late: the learner can begin before the LMS does, and a late launch merges.
   * Never rejects: a course without LMS gets a launch with `connected: false`.
   */
  open(onStatus: (status: SaveStatus) => void): Promise<Launch>;
  /** Something happened; `session` is the state after it. Cheap: writes are debounced inside. */
  record(event: LearningEvent, session: Session): void;
  /** The page is hidden: save what is not saved, never end. */
  flush(session: Session): void;
  /** The button "Stoppen en bewaren": saves, ends the attempt in the LMS and tells whether that was acknowledged. */
  exit(session: Session): Promise<Exit>;
  /** Last resort from `pagehide`: synchronous. */
  close(session: Session): void;
}

/** What a tracker is made from; the optional parts are for tests. */
export interface TrackerOptions {
  readonly course: Course;
  readonly edition: Edition;
  readonly window?: Window;
  /** How long a late API is waited for, in milliseconds. */
  readonly patience?: number;
  /** Where what waits to be sent is kept; IndexedDB unless a test gives another. */
  readonly keyStore?: KeyStore;
}

/** What the launch told. */
export interface Launch {
  /** Review and browse: nothing is recorded. */
  readonly mode: 'normal' | 'review' | 'browse';
  /** Whether there is an LMS or LRS on the other side. */
  readonly connected: boolean;
  /** The saved state text (a snapshot), or ''. */
  readonly state: string;
  /** The learner's place as the LMS keeps it apart from the state, or ''; used when the state cannot be read. */
  readonly location: string;
  /** Threshold 0..1 that the LMS imposes; it goes before the course's own. */
  readonly masteryScore?: number;
  /** Key for what is kept on the device for this learner: a hash, never a name. '' when unknown. */
  readonly learnerKey: string;
  /** First name for a greeting; never stored. */
  readonly learnerName?: string;
  /** BCP 47 preference of the LMS. */
  readonly language?: string;
  /** The LMS says that this attempt was already completed or passed. */
  readonly alreadyCompleted: boolean;
}

/** How an exit went. */
export interface Exit {
  /** The LMS acknowledged the save. */
  readonly acknowledged: boolean;
  /** Where to go now, if the LMS said so. */
  readonly returnTo?: string;
}

/** The truth about saving, for the status line. */
export type SaveStatus =
  | { readonly type: 'connecting' }
  | { readonly type: 'saving' }
  | { readonly type: 'saved'; readonly at: Date }
  /** Kept on this device only, the LMS did not take it; `retryAt` when a new try is planned. */
  | { readonly type: 'not-saved'; readonly error: TrackingError; readonly retryAt?: Date }
  /** No LMS: the course runs and keeps progress on the device. */
  | { readonly type: 'not-connected' }
  /** The session in the LMS is over; open the course again there. */
  | { readonly type: 'ended' };
