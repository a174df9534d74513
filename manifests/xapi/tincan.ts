import { launchPage, type ManifestInput } from '../course-facts.ts';
import { writeXml, xml, type XmlElement } from '../xml.ts';

/** The tincan.xml of a package: one activity that can be launched, its modules and lessons flat beside it. */
export function tincanXml({ course }: ManifestInput): string {
  const named = (name: string, description?: string): (XmlElement | undefined)[] => [
    xml('name', { lang: course.language }, name),
    description ? xml('description', { lang: course.language }, description) : undefined,
  ];
  const activity = (id: string, type: string, ...children: readonly (XmlElement | undefined)[]): XmlElement =>
    xml('activity', { id, type: `http://adlnet.gov/expapi/activities/${type}` }, children);
  return writeXml(
    xml(
      'tincan',
      { xmlns: 'http://projecttincan.com/tincan.xsd' },
      xml(
        'activities',
        {},
        activity(
          course.iri,
          'course',
          ...named(course.title, course.description || course.title),
          xml('launch', { lang: course.language }, launchPage),
        ),
        course.modules.map((module) =>
          activity(`${course.iri}/module/${module.id}`, 'module', ...named(module.title, module.description)),
        ),
        course.modules.flatMap(({ lessons }) =>
          lessons.map((lesson) =>
            activity(`${course.iri}/les/${lesson.id}`, 'lesson', ...named(lesson.title, lesson.objective)),
          ),
        ),
      ),
    ),
  );
}
