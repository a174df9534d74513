import { cmi5Structure } from '../../manifests/cmi5/structure.ts';
import type { ManifestInput } from '../../manifests/course-facts.ts';
import { scorm12Manifest } from '../../manifests/scorm12/manifest.ts';
import {
  metadataFile,
  scorm2004Manifest,
  type Scorm2004Edition,
} from '../../manifests/scorm2004/manifest.ts';
import { scorm2004Metadata } from '../../manifests/scorm2004/metadata.ts';
import { tincanXml } from '../../manifests/xapi/tincan.ts';
import { webManifest } from '../../manifests/web/web-manifest.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import type { DescriptorFile, Target, TargetName } from './target.ts';
import { iconFile, iconSvg } from './icon.ts';

/** Every target, in the order in which they are built and listed. */
export const targets: readonly Target[] = [
  {
    name: 'scorm12',
    tracker: 'scorm12',
    offline: false,
    csp: contentSecurityPolicy('scorm12'),
    schemas: 'scorm12',
    describe: (input) => [{ path: 'imsmanifest.xml', text: scorm12Manifest(input) }],
  },
  scorm2004('3rd'),
  scorm2004('4th'),
  {
    name: 'cmi5',
    tracker: 'cmi5',
    offline: false,
    csp: contentSecurityPolicy('cmi5'),
    describe: (input) => [{ path: 'cmi5.xml', text: cmi5Structure(input) }],
  },
  {
    name: 'xapi',
    tracker: 'xapi',
    offline: false,
    csp: contentSecurityPolicy('xapi'),
    describe: (input) => [{ path: 'tincan.xml', text: tincanXml(input) }],
  },
  {
    name: 'web',
    tracker: 'web',
    offline: true,
    csp: contentSecurityPolicy('web'),
    describe: (input) => [
      { path: 'manifest.webmanifest', text: webManifest(input, { theme: '#0a5c6b', icon: iconFile }) },
      { path: iconFile, text: iconSvg(input.course.title) },
    ],
  },
];

function scorm2004(edition: Scorm2004Edition): Target {
  const name: TargetName = `scorm2004-${edition}`;
  return {
    name,
    tracker: 'scorm2004',
    offline: false,
    csp: contentSecurityPolicy(name),
    schemas: name,
    describe: (input: ManifestInput): readonly DescriptorFile[] => [
      {
        path: 'imsmanifest.xml',
        text: scorm2004Manifest({ ...input, files: [...input.files, metadataFile].sort() }, edition),
      },
      { path: metadataFile, text: scorm2004Metadata(input) },
    ],
  };
}

/** The target of this name. */
export function targetNamed(name: string): Target | undefined {
  return targets.find((target) => target.name === name);
}
