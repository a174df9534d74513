import { join } from 'node:path';
import { measureLargeProof, measureProofs } from './measure-talks.ts';
import type { Bench } from './measures.ts';
import { median, repeat } from './median.ts';

/** Proving talks: those of the real course, and one larger than an author would write. */
export async function benchTalks({ times, folder, add }: Bench): Promise<void> {
  const proofs = await repeat(times, () => measureProofs(join(folder, 'modules')));
  add(
    `proof of the largest talk (${proofs[0]?.talk})`,
    median(proofs.map(({ milliseconds }) => milliseconds)),
    'ms',
  );
  const large = await repeat(times, () => Promise.resolve(measureLargeProof()));
  add(`proof of a talk of ${large[0]?.talk}`, median(large.map(({ milliseconds }) => milliseconds)), 'ms');
}
