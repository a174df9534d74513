import { href, identifier, launchPage, passMark, type ManifestInput } from '../course-facts.ts';
import { writeXml, xml } from '../xml.ts';
import { scorm12Metadata } from './metadata.ts';

/** The imsmanifest.xml of a SCORM 1.2 package with one SCO (SCORM 1.2 CAM 2.3). */
export function scorm12Manifest(input: ManifestInput): string {
  const { course, files } = input;
  const mark = passMark(input);
  return writeXml(
    xml(
      'manifest',
      {
        identifier: identifier('MANIFEST', course),
        version: course.version,
        xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
        'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
        'xmlns:imsmd': 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': [
          'http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd',
          'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1 imsmd_rootv1p2p1.xsd',
          'http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd',
        ].join(' '),
      },
      xml(
        'metadata',
        {},
        xml('schema', {}, 'ADL SCORM'),
        xml('schemaversion', {}, '1.2'),
        scorm12Metadata(input),
      ),
      xml(
        'organizations',
        { default: identifier('ORG', course) },
        xml(
          'organization',
          { identifier: identifier('ORG', course) },
          xml('title', {}, course.title),
          xml(
            'item',
            {
              identifier: identifier('ITEM', course),
              identifierref: identifier('RES', course),
              isvisible: 'true',
            },
            xml('title', {}, course.title),
            mark === undefined ? undefined : xml('adlcp:masteryscore', {}, String(Math.round(mark * 100))),
          ),
        ),
      ),
      xml(
        'resources',
        {},
        xml(
          'resource',
          {
            identifier: identifier('RES', course),
            type: 'webcontent',
            'adlcp:scormtype': 'sco',
            href: launchPage,
          },
          files.map((file) => xml('file', { href: href(file) })),
        ),
      ),
    ),
  );
}
