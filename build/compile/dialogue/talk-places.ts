import type { Place } from '../../problem.ts';

/** Where the parts of a talk stand, for what the proof finds. By code. */
export interface TalkPlaces {
  readonly talk: Place;
  readonly scenes: ReadonlyMap<string, Place>;
  readonly replies: ReadonlyMap<string, Place>;
}
