import type { ManifestInput } from '../../manifests/course-facts.ts';
import type { TrackerName } from '../emit/emit-entry.ts';
import type { SchemaSet } from './schemas.ts';

/** The kinds of package. */
export type TargetName = 'scorm12' | 'scorm2004-3rd' | 'scorm2004-4th' | 'cmi5' | 'xapi' | 'web';

/** A text file in a package. */
export interface DescriptorFile {
  readonly path: string;
  readonly text: string;
}

/** A package is the bundle, one tracker, one edition and what describes it to its host. */
export interface Target {
  readonly name: TargetName;
  readonly tracker: TrackerName;
  /** Gets a service worker, so that it works without a network after the first visit. */
  readonly offline: boolean;
  readonly csp: string;
  /** Schemas that lie beside the descriptor. */
  readonly schemas?: SchemaSet;
  /** Files that describe the course to the host; the first is the descriptor itself, which lists all others. */
  readonly describe: (input: ManifestInput) => readonly DescriptorFile[];
}
