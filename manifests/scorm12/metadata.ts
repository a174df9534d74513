import { audience, cutText, learningMinutes, type ManifestInput } from '../course-facts.ts';
import { xml, type XmlElement } from '../xml.ts';

/** LOM metadata in the IMS 1.2.1 binding that SCORM 1.2 uses; inline in the manifest. */
export function scorm12Metadata(input: ManifestInput): XmlElement {
  const { course } = input;
  const text = (value: string): XmlElement => xml('imsmd:langstring', { 'xml:lang': course.language }, value);
  const coded = (name: string, value: string): XmlElement =>
    xml(name, {}, xml('imsmd:source', {}, plain('LOMv1.0')), xml('imsmd:value', {}, plain(value)));
  const forWhom = audience(input);
  return xml(
    'imsmd:lom',
    {},
    xml(
      'imsmd:general',
      {},
      xml('imsmd:title', {}, text(course.title)),
      xml(
        'imsmd:catalogentry',
        {},
        xml('imsmd:catalog', {}, 'URI'),
        xml('imsmd:entry', {}, plain(course.iri)),
      ),
      xml('imsmd:language', {}, course.language),
      // Some LMSs cut or refuse a description of over 1,000 characters (exelearning/iteexe#96).
      xml('imsmd:description', {}, text(cutText(course.description || course.title, 1000))),
      course.keywords.map((keyword) => xml('imsmd:keyword', {}, text(keyword))),
    ),
    xml(
      'imsmd:lifecycle',
      {},
      xml('imsmd:version', {}, plain(course.version)),
      coded('imsmd:status', 'Final'),
      course.publisher
        ? xml(
            'imsmd:contribute',
            {},
            coded('imsmd:role', 'Publisher'),
            xml('imsmd:centity', {}, xml('imsmd:vcard', {}, vcard(course.publisher))),
          )
        : undefined,
    ),
    xml(
      'imsmd:metametadata',
      {},
      xml('imsmd:metadatascheme', {}, 'ADL SCORM 1.2'),
      xml('imsmd:language', {}, course.language),
    ),
    xml(
      'imsmd:technical',
      {},
      xml('imsmd:format', {}, 'text/html'),
      xml('imsmd:location', { type: 'URI' }, 'index.html'),
    ),
    xml(
      'imsmd:educational',
      {},
      coded('imsmd:learningresourcetype', 'Exercise'),
      coded('imsmd:intendedenduserrole', 'Learner'),
      coded('imsmd:context', 'Professional Formation'),
      xml('imsmd:typicallearningtime', {}, xml('imsmd:datetime', {}, learningTime(learningMinutes(input)))),
      forWhom ? xml('imsmd:description', {}, text(forWhom)) : undefined,
      xml('imsmd:language', {}, course.language),
    ),
    xml(
      'imsmd:rights',
      {},
      coded('imsmd:cost', 'no'),
      // SCORM 1.2 wants this element (CAM 1.2, 2.2.4); a work of which nothing is said is protected by law.
      coded('imsmd:copyrightandotherrestrictions', 'yes'),
      course.rights ? xml('imsmd:description', {}, text(cutText(course.rights, 1000))) : undefined,
    ),
  );
}

function plain(value: string): XmlElement {
  return xml('imsmd:langstring', { 'xml:lang': 'x-none' }, value);
}

/** A duration as the IMS 1.2.1 binding writes it: a date of zeros. */
function learningTime(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `0000-00-00T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The least vCard that names an organisation. */
export function vcard(organization: string): string {
  const name = organization.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\s+/g, ' ');
  return `BEGIN:VCARD\nVERSION:3.0\nN:;;;;\nFN:${name}\nORG:${name}\nEND:VCARD`;
}
