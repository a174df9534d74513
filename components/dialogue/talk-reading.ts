import type { Dialogue, Meter } from '../model/dialogue.ts';

/** The meter whose line runs beside the transcript: tension where there is one, that is the first that is good when low. */
export function lineMeter(meters: readonly Meter[]): Meter | undefined {
  return meters.find((meter) => meter.good === 'low') ?? meters[0];
}

/** Promises that this talk itself can make: they never change its own beginning when it is played again. */
export function ownPromises(dialogue: Dialogue<unknown>): ReadonlySet<string> {
  return new Set(dialogue.scenes.flatMap((scene) => scene.replies.flatMap((reply) => [...reply.remember])));
}
