import { audience, cutText, learningMinutes, type ManifestInput } from '../course-facts.ts';
import { vcard } from '../scorm12/metadata.ts';
import { writeXml, xml, type XmlElement } from '../xml.ts';

/**
 * LOM metadata (IEEE 1484.12.3) in a file of its own: the schema set of SCORM 2004 holds no lom.xsd, and a manifest
 * with inline LOM does not validate without it.
 */
export function scorm2004Metadata(input: ManifestInput): string {
  const { course } = input;
  const text = (value: string): XmlElement => xml('string', { language: course.language }, value);
  const coded = (name: string, value: string): XmlElement =>
    xml(name, {}, xml('source', {}, 'LOMv1.0'), xml('value', {}, value));
  const forWhom = audience(input);
  return writeXml(
    xml(
      'lom',
      { xmlns: 'http://ltsc.ieee.org/xsd/LOM' },
      xml(
        'general',
        {},
        xml('identifier', {}, xml('catalog', {}, 'URI'), xml('entry', {}, course.iri)),
        xml('title', {}, text(course.title)),
        xml('language', {}, course.language),
        xml('description', {}, text(cutText(course.description || course.title, 1000))),
        course.keywords.map((keyword) => xml('keyword', {}, text(keyword))),
      ),
      xml(
        'lifeCycle',
        {},
        xml('version', {}, xml('string', {}, course.version)),
        coded('status', 'final'),
        course.publisher
          ? xml('contribute', {}, coded('role', 'publisher'), xml('entity', {}, vcard(course.publisher)))
          : undefined,
      ),
      xml(
        'metaMetadata',
        {},
        xml('metadataSchema', {}, 'LOMv1.0'),
        xml('metadataSchema', {}, 'ADLv1.0'),
        xml('language', {}, course.language),
      ),
      xml('technical', {}, xml('format', {}, 'text/html')),
      xml(
        'educational',
        {},
        coded('learningResourceType', 'exercise'),
        coded('intendedEndUserRole', 'learner'),
        coded('context', 'training'),
        xml('typicalLearningTime', {}, xml('duration', {}, `PT${learningMinutes(input)}M`)),
        forWhom ? xml('description', {}, text(forWhom)) : undefined,
        xml('language', {}, course.language),
      ),
      xml(
        'rights',
        {},
        coded('cost', 'no'),
        course.rights ? coded('copyrightAndOtherRestrictions', 'yes') : undefined,
        course.rights ? xml('description', {}, text(cutText(course.rights, 1000))) : undefined,
      ),
    ),
  );
}
