/** What a package may hold: LMSs rename, refuse or serve wrongly what they do not know (ILIAS keeps a list of suffixes). */
const allowed: ReadonlySet<string> = new Set(
  'html js css json txt xml xsd dtd png jpg jpeg gif svg webp mp3 mp4 vtt pdf woff2'.split(' '),
);

/** Suffixes that only the web app has: no LMS unpacks it. */
const allowedOnWeb: ReadonlySet<string> = new Set(['webmanifest']);

/** Why a path may not stand in a package; undefined when it may. */
export function pathFault(path: string, web: boolean): 'characters' | 'suffix' | undefined {
  if (!/^[A-Za-z0-9_-][A-Za-z0-9._-]*(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/.test(path)) return 'characters';
  const suffix = /\.([A-Za-z0-9]+)$/.exec(path)?.[1] ?? '';
  return allowed.has(suffix) || (web && allowedOnWeb.has(suffix)) ? undefined : 'suffix';
}
