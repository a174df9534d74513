import { isAssessed, launchPage, passMark, type ManifestInput } from '../course-facts.ts';
import { writeXml, xml, type XmlElement } from '../xml.ts';

/** The cmi5.xml of a package with one assignable unit (cmi5 Quartz, 13 and 14). */
export function cmi5Structure(input: ManifestInput): string {
  const { course } = input;
  const mark = passMark(input);
  const text = (name: string, value: string): XmlElement =>
    xml(name, {}, xml('langstring', { lang: course.language }, value));
  const description = course.description || course.title;
  return writeXml(
    xml(
      'courseStructure',
      { xmlns: 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd' },
      xml('course', { id: course.iri }, text('title', course.title), text('description', description)),
      xml(
        'au',
        {
          // Never the id of the course itself: an LMS keeps the two apart (13.1.4).
          id: `${course.iri}/au`,
          // The default NotApplicable would satisfy the unit without opening it (13.1.4).
          moveOn: isAssessed(input) ? 'CompletedAndPassed' : 'Completed',
          masteryScore: mark === undefined ? undefined : String(mark),
          launchMethod: 'AnyWindow',
          activityType: 'http://adlnet.gov/expapi/activities/course',
        },
        text('title', course.title),
        text('description', description),
        xml('url', {}, launchPage),
      ),
    ),
  );
}
