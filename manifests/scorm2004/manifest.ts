import { href, identifier, launchPage, passMark, type ManifestInput } from '../course-facts.ts';
import { writeXml, xml, type XmlElement } from '../xml.ts';

/** The editions that LMSs ask for by name; the schema sets differ. */
export type Scorm2004Edition = '3rd' | '4th';

/** File with the LOM metadata, which the manifest points to. */
export const metadataFile = 'metadata.xml';

/** What the LMS would show around the course; its own "stop" is enough. */
const hiddenControls = [
  'previous',
  'continue',
  'exit',
  'exitAll',
  'abandon',
  'abandonAll',
  'suspendAll',
] as const;

/** The imsmanifest.xml of a SCORM 2004 package with one SCO, and sequencing that leaves the learner alone. */
export function scorm2004Manifest(input: ManifestInput, edition: Scorm2004Edition): string {
  const { course, files } = input;
  return writeXml(
    xml(
      'manifest',
      {
        identifier: identifier('MANIFEST', course),
        version: course.version,
        xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
        'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
        'xmlns:adlseq': 'http://www.adlnet.org/xsd/adlseq_v1p3',
        'xmlns:adlnav': 'http://www.adlnet.org/xsd/adlnav_v1p3',
        'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': [
          'http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd',
          'http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd',
          'http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd',
          'http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd',
          'http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd',
        ].join(' '),
      },
      xml(
        'metadata',
        {},
        xml('schema', {}, 'ADL SCORM'),
        // Moodle compares this text exactly (mod/scorm/datamodels/scormlib.php); anything else reads as 1.2.
        xml('schemaversion', {}, `2004 ${edition} Edition`),
        xml('adlcp:location', {}, metadataFile),
      ),
      xml('organizations', { default: identifier('ORG', course) }, organization(input)),
      xml(
        'resources',
        {},
        xml(
          'resource',
          {
            identifier: identifier('RES', course),
            type: 'webcontent',
            'adlcp:scormType': 'sco',
            href: launchPage,
          },
          files.map((file) => xml('file', { href: href(file) })),
        ),
      ),
    ),
  );
}

function organization(input: ManifestInput): XmlElement {
  const { course } = input;
  return xml(
    'organization',
    { identifier: identifier('ORG', course), 'adlseq:objectivesGlobalToSystem': 'false' },
    xml('title', {}, course.title),
    xml(
      'item',
      {
        identifier: identifier('ITEM', course),
        identifierref: identifier('RES', course),
        isvisible: 'true',
      },
      xml('title', {}, course.title),
      // No completionThreshold: progress may be full while a test is still open, and an LMS would complete on it (CAM 5.1.1).
      itemSequencing(passMark(input)),
      xml(
        'adlnav:presentation',
        {},
        xml(
          'adlnav:navigationInterface',
          {},
          hiddenControls.map((control) => xml('adlnav:hideLMSUI', {}, control)),
        ),
      ),
    ),
    xml('imsss:sequencing', {}, xml('imsss:controlMode', { choice: 'true', flow: 'true' })),
  );
}

function itemSequencing(mark: number | undefined): XmlElement {
  return xml(
    'imsss:sequencing',
    {},
    xml(
      'imsss:objectives',
      {},
      xml(
        'imsss:primaryObjective',
        { objectiveID: 'PRIMARYOBJ', satisfiedByMeasure: mark === undefined ? 'false' : 'true' },
        mark === undefined ? undefined : xml('imsss:minNormalizedMeasure', {}, String(mark)),
      ),
    ),
    xml('imsss:deliveryControls', { completionSetByContent: 'true', objectiveSetByContent: 'true' }),
  );
}
