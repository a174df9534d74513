import type { Place } from '../problem.ts';
import type { Report } from '../problems/diagnostic.ts';
import {
  brokenSvg,
  emptyFile,
  heavyMedia,
  heavyPicture,
  otherKind,
  unsafeSvg,
} from '../problems/media-problems.ts';
import { kindOf, kindOfSuffix } from './file-kind.ts';
import { svgFault } from './svg-file.ts';

/** Bytes: above this a picture is waited for on a slow connection, and a sound or film makes a package that LMSs refuse. */
const most = { picture: 300 * 1024, media: 20 * 1024 ** 2 } as const;

const pictures: ReadonlySet<string> = new Set(['svg', 'png', 'jpg', 'webp', 'avif', 'gif']);

/** Judges the bytes of a picture, sound or film; what is wrong is told where the course refers to it. */
export function judgeMedia(path: string, bytes: Uint8Array, at: Place, report: Report): void {
  if (bytes.length === 0) {
    report(emptyFile(at, path));
    return;
  }
  const suffix = (/\.([a-z0-9]+)$/i.exec(path)?.[1] ?? '').toLowerCase();
  const expected = kindOfSuffix(suffix);
  const isPicture = pictures.has(expected);
  const kind = kindOf(bytes);
  // A sound may begin in more ways than are known here; a picture may not.
  if (kind !== expected && (isPicture || kind !== undefined)) {
    report(otherKind(at, path, suffix, kind));
    return;
  }
  if (expected === 'svg') {
    const fault = svgFault(new TextDecoder().decode(bytes));
    if (fault?.unsafe !== undefined) report(unsafeSvg(at, path, fault.line, fault.unsafe));
    else if (fault) report(brokenSvg(at, path, fault.line));
  }
  if (isPicture && bytes.length > most.picture) report(heavyPicture(at, path, bytes.length, most.picture));
  if (!isPicture && bytes.length > most.media) report(heavyMedia(at, path, bytes.length, most.media));
}
