import type { Course } from '../course.ts';
import type { PrivacyLevel } from '../edition.ts';
import {
  reaches,
  statementKinds,
  type ResultField,
  type StatementKind,
  type StatementKindName,
} from './sendable.ts';
import { activityTypes, iris, profileVersionIri, progressExtension, verbIri } from './vocabulary.ts';

/** Where a field of a result stands in a statement. */
export function fieldPaths(course: Course): Readonly<Record<ResultField, readonly string[]>> {
  return {
    completion: ['$.result.completion'],
    success: ['$.result.success'],
    score: ['$.result.score.scaled', '$.result.score.raw', '$.result.score.min', '$.result.score.max'],
    duration: ['$.result.duration'],
    response: ['$.result.response'],
    progress: [`$.result.extensions['${progressExtension}']`],
    ending: [`$.result.extensions['${iris(course).ending}']`],
  };
}

/**
 * The xAPI Profile of a course (JSON-LD, xAPI Profiles 1.0): says exactly which statements can be sent at this privacy level, and which
 * fields their results have. `generatedAt` is an ISO 8601 moment.
 */
export function xapiProfile(
  course: Course,
  privacy: PrivacyLevel,
  generatedAt: string,
): Readonly<Record<string, unknown>> {
  const { profile, version, content, ending } = iris(course);
  const profileVersion = profileVersionIri(course, privacy);
  const text = (nl: string, en: string): Record<string, string> => ({ nl, en });
  const concept = (id: string, type: string, nl: string, en: string): Record<string, unknown> => ({
    id,
    type,
    inScheme: profileVersion,
    prefLabel: text(nl, en),
    definition: text(nl, en),
    inlineSchema: JSON.stringify({ type: 'string' }),
  });
  return {
    '@context': 'https://w3id.org/xapi/profiles/context',
    id: profile,
    type: 'Profile',
    conformsTo: 'https://w3id.org/xapi/profiles#1.0',
    prefLabel: text(`xAPI-profiel van ${course.title}`, `xAPI profile of ${course.title}`),
    definition: text(
      'Alles wat deze cursus aan een LRS kan sturen. Wat hier niet staat, wordt niet gestuurd.',
      'Everything that this course can send to an LRS. What is not in here is not sent.',
    ),
    versions: [{ id: profileVersion, generatedAtTime: generatedAt }],
    // Required (xAPI Profiles, 6.2). Whoever owns the domain of the IRIs answers for them where no publisher is named.
    author: { type: 'Organization', name: course.publisher ?? domainOf(course.iri) },
    concepts: [
      concept(version, 'ContextExtension', 'Versie van de cursus', 'Version of the course'),
      concept(content, 'ContextExtension', 'Vingerafdruk van de inhoud', 'Hash of the content'),
      ...(reaches(privacy, 'extensive')
        ? [concept(ending, 'ResultExtension', 'Hoe een gesprek afliep', 'How a talk ended')]
        : []),
    ],
    templates: kindsAt(privacy).map((kind) => template(course, kind, profileVersion)),
    patterns: [],
  };
}

/** The kinds of statement that a level can send. */
export function kindsAt(privacy: PrivacyLevel): readonly StatementKindName[] {
  return (Object.keys(statementKinds) as StatementKindName[]).filter((kind) =>
    reaches(privacy, statementKinds[kind].from),
  );
}

function domainOf(iri: string): string {
  return /^https?:\/\/([^/:?#]+)/i.exec(iri)?.[1] ?? iri;
}

function template(course: Course, name: StatementKindName, profileVersion: string): Record<string, unknown> {
  const { profile, version, content } = iris(course);
  const { verb, object, always, sometimes, says }: StatementKind = statementKinds[name];
  const paths = fieldPaths(course);
  const rule = (location: string, presence: string): Record<string, string> => ({ location, presence });
  const fields = Object.keys(paths) as ResultField[];
  return {
    id: `${profile}/templates/${name}`,
    type: 'StatementTemplate',
    inScheme: profileVersion,
    prefLabel: says,
    definition: says,
    verb: verbIri(verb),
    objectActivityType: activityTypes[object],
    ...(object === 'course' ? {} : { contextGroupingActivityType: [activityTypes.course] }),
    rules: [
      rule(`$.context.extensions['${version}']`, 'included'),
      rule(`$.context.extensions['${content}']`, 'included'),
      ...fields.flatMap((field) =>
        paths[field].map((path) =>
          rule(
            path,
            always.includes(field) ? 'included' : sometimes.includes(field) ? 'recommended' : 'excluded',
          ),
        ),
      ),
      // Never a text of the learner's own, never a person beside the one of the launch.
      rule('$.attachments', 'excluded'),
      rule('$.context.instructor', 'excluded'),
      rule('$.context.team', 'excluded'),
    ],
  };
}
